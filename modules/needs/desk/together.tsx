import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Need } from '../contract/need.ts';
import { type Event, said } from './event.tsx';
import { mergingDeskWords as w } from './merging.words.ts';

type Say = ReturnType<typeof useSay>;

function referencesOf({ together }: Need, say: Say): string {
  return together.followers.map(({ reference }) => reference).join(say(w.comma));
}

/** What a need is handled together with, under its head. */
export function TogetherLine({ need }: { need: Need }) {
  const say = useSay();
  const { into, followers } = need.together;
  if (into === null && followers.length === 0) return null;
  return (
    <p className="notice">
      {into === null
        ? say(w.followers, { references: referencesOf(need, say) })
        : say(w.into, { reference: into.reference })}
    </p>
  );
}

/** Above an answer that others read as well. */
export function AlsoSent({ need }: { need: Need }) {
  const say = useSay();
  const count = need.together.followers.length;
  if (count === 0) return null;
  return <p className="notice">{say(w.alsoSent, { count, references: referencesOf(need, say) })}</p>;
}

/** That it was joined and taken apart, by whom and why. */
export function mergingEvents(need: Need, say: Say): Event[] {
  return need.together.history.map(({ kind, at, reference, follows, why, by }) => {
    const values = { who: by === null ? '' : asWritten(by.name), reference };
    if (kind === 'merged') {
      return {
        at,
        title: say(follows ? w.joinedEvent : w.tookEvent, values),
        tone: 'inner',
        body: said(why),
      };
    }
    return { at, title: say(by === null ? w.apartByItself : w.apartEvent, values), tone: 'inner' };
  });
}
