import { Button } from 'antd';
import { type RefObject, useId } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { consentDeskWords as w } from './consent.words.ts';
import type { Draft } from './counter-draft.ts';
import { toAskFor } from './hand-overs.ts';

/** How the answer to the sentence was. */
export type Agreement = 'self' | 'guardian' | 'no';

/** Who is meant, as one says it: the name, else what they are to whoever tells it. */
export function whoIs(concerned: NonNullable<Draft['concerned']>, nobody: string): string {
  return concerned.name.trim() || concerned.relation.trim() || nobody;
}

/**
 * One sentence for everybody who would be told, and one key for the answer. The one who agrees is the one it is about,
 * who may be another than whoever is here.
 */
export function ConsentPanel(props: {
  draft: Draft;
  own: string;
  panel: RefObject<HTMLFieldSetElement | null>;
  pending: boolean;
  /** The moment, to be read out with the rest; on record is the server's. */
  now: Date;
  onAnswer: (agreement: Agreement) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const session = useSession();
  const asking = useId();
  const { draft, panel, onAnswer, pending } = props;
  const answer = (agreement: Agreement) => () => {
    // Only who has the sentence before them answers it.
    if (!pending && panel.current?.contains(document.activeElement)) onAnswer(agreement);
  };
  const yes = answer('self');
  const no = answer('no');
  const guardian = draft.concerned ? answer('guardian') : () => undefined;
  useKeys({ y: yes, Y: yes, n: no, N: no, g: guardian, G: guardian });
  const asked = toAskFor(draft.chosen, props.own);
  if (asked.length === 0) return null;
  const listed = (all: readonly string[]) =>
    [all.slice(0, -1).join(say(w.comma)), ...all.slice(-1)].filter((part) => part !== '').join(say(w.and));
  const { concerned } = draft;
  const who = asWritten(concerned ? whoIs(concerned, say(w.someone)) : '');
  const lead = draft.chosen.find(({ part }) => part === 'lead') ?? asked[0];
  const matter = city(lead?.service.matter ?? '');
  const values = {
    who,
    matter,
    organisations: listed(asked.map(({ service }) => city(service.organisation.shortName))),
    purposes: listed([...new Set(asked.map(({ service }) => city(service.purpose)))]),
  };
  const own = matter === '' ? w.own : w.ownMatterOf;
  const ofOther = matter === '' ? w.ofOther : w.matterOfOther;
  const sentence = concerned ? ofOther : own;
  const named = draft.also.length + 1;
  const question =
    concerned !== null
      ? say(w.asksOther, { who })
      : named > 1
        ? say(w.asksAll, { count: named })
        : say(w.asksSelf);
  return (
    <fieldset className="read-aloud stack" ref={panel} tabIndex={-1} aria-describedby={asking}>
      <legend>{say(w.title)}</legend>
      <p className="sentence">{say(sentence, values)}</p>
      <p id={asking}>
        <strong>{question}</strong>
      </p>
      <div className="row">
        <Button type="primary" loading={pending} onClick={() => onAnswer('self')}>
          <kbd>Y</kbd> {say(w.yes)}
        </Button>
        {concerned ? (
          <Button loading={pending} onClick={() => onAnswer('guardian')}>
            <kbd>G</kbd> {say(w.guardian)}
          </Button>
        ) : null}
        <Button onClick={() => onAnswer('no')}>
          <kbd>N</kbd> {say(w.no)}
        </Button>
      </div>
      <p className="quiet">
        {say(w.stored, {
          how: say(draft.via === 'phone' ? w.byPhone : w.atCounter),
          time: localTime(props.now, session.city.zone).time.slice(0, 5),
          name: asWritten(session.name),
        })}
      </p>
    </fieldset>
  );
}
