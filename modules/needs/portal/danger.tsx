import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { Button, Notice, Phone } from '../../../platform/ui/portal/elements.tsx';
import { Hidden, type OptionGroup, SelectField, TextField } from '../../../platform/ui/portal/forms.tsx';
import type { Mistake } from '../../../platform/ui/portal/mistake.ts';
import type { Story } from '../contract/story.ts';
import { dangerWords as w } from './danger.words.ts';

/** A site that everybody looks at and that tells nothing: the national weather service. */
export const elsewhere = 'https://www.weather.com.cn/';

/** The way off the page at once. A link everywhere; the script also takes the page out of the way back. */
export function QuickExit({ language }: { language: Language }): ReactElement {
  return (
    <p className="leave">
      <a className="button main" href={elsewhere} rel="noreferrer" data-leave="">
        {say(w.leave, language)}
      </a>
      <span className="quiet small">{say(w.leaveHint, language)}</span>
    </p>
  );
}

/** Whom to ring, before anything else on the page. */
export function DangerLines({ story, language }: { story: Story; language: Language }): ReactElement | null {
  const { urgency, lines } = story;
  if (story.erasedAt !== null || urgency === 'ordinary' || lines.length === 0) return null;
  const danger = urgency === 'danger';
  return (
    <section className={danger ? 'urgent now' : 'urgent'} aria-labelledby="urgent">
      <h2 id="urgent">{say(danger ? w.dangerTitle : w.attendTitle, language)}</h2>
      <p>{say(danger ? w.dangerText : w.attendText, language)}</p>
      <ul className="plain lines">
        {lines.map(({ phone, name, about }) => (
          <li key={phone}>
            <Phone number={phone} />
            <div lang="zh-CN">
              <b>{name}</b>
              {about === '' ? null : <p>{about}</p>}
            </div>
          </li>
        ))}
      </ul>
      {story.matters.includes('abuse') ? <p>{say(w.abuse, language)}</p> : null}
      {story.ofChild ? <p>{say(w.childText, language)}</p> : null}
      {danger && story.state !== 'said' ? <p>{say(w.rung, language)}</p> : null}
    </section>
  );
}

/** Where a matter belongs that nobody here may keep. */
export function AccusationDoor({
  story,
  language,
}: {
  story: Story;
  language: Language;
}): ReactElement | null {
  if (story.kind !== 'accuse' || story.erasedAt !== null || story.state === 'shown_the_door') return null;
  return (
    <Notice title={say(w.accuseTitle, language)} tone="due-soon">
      <p>
        <Phone number="12388" />
      </p>
      <p>{say(w.accuseText, language)}</p>
    </Notice>
  );
}

/** Where it was shown to, while it is not ours. */
export function Door({ story, language }: { story: Story; language: Language }): ReactElement | null {
  const { door } = story;
  if (door === null) return null;
  return (
    <Notice title={say(w.doorTitle, language)}>
      {door.reason === null ? null : <p lang="zh-CN">{door.reason}</p>}
      <p lang="zh-CN">{door.route}</p>
      <p lang="zh-CN">{door.clock}</p>
    </Notice>
  );
}

export interface SafeTyped {
  readonly way: string;
  readonly phone: string;
  readonly when: string;
  readonly mistake: Mistake | null;
}

export const safeWayWords = { phone: w.byPhone, page: w.byPage, other: w.byOther, never: w.never };

function ways(language: Language): OptionGroup[] {
  const options = Object.entries(safeWayWords).map(([value, word]) => ({
    value,
    label: say(word, language),
  }));
  return [{ label: say(w.way, language), options }];
}

/** How the person can be reached without harm; asked before any message. */
export function SafeWayForm(props: {
  story: Story;
  here: string;
  language: Language;
  typed?: SafeTyped;
}): ReactElement | null {
  const { story, here, language } = props;
  if (!story.protected || story.confidential || story.erasedAt !== null) return null;
  const known = story.safeWay;
  const typed = props.typed ?? {
    way: known?.way ?? '',
    phone: known?.phone ?? '',
    when: known?.when ?? '',
    mistake: null,
  };
  const { mistake } = typed;
  const form = (
    <form method="post" action={`${here}/safe-way`}>
      <Hidden name="version" value={String(story.version)} />
      <SelectField
        {...{ language, mistake }}
        name="way"
        label={say(w.way, language)}
        value={typed.way}
        none={say(w.chooseWay, language)}
        groups={ways(language)}
      />
      <TextField
        {...{ language, mistake }}
        name="phone"
        type="tel"
        label={say(w.phone, language)}
        value={typed.phone}
        optional
      />
      <TextField
        {...{ language, mistake }}
        name="when"
        label={say(w.when, language)}
        hint={say(w.whenHint, language)}
        value={typed.when}
        optional
      />
      <Button weight="quiet">{say(w.save, language)}</Button>
    </form>
  );
  return (
    <section className="card" aria-labelledby="safe-way">
      <h2 id="safe-way">{say(w.askTitle, language)}</h2>
      <p>{say(w.protectedText, language)}</p>
      {known ? (
        <>
          <p>{say(w.known, language, { way: say(safeWayWords[known.way], language) })}</p>
          {known.phone || known.when ? (
            <p translate="no">{[known.phone, known.when].filter(Boolean).join(' · ')}</p>
          ) : null}
          <details open={mistake !== null}>
            <summary>{say(w.change, language)}</summary>
            {form}
          </details>
        </>
      ) : (
        <>
          <p className="hint">{say(w.askHint, language)}</p>
          {form}
        </>
      )}
    </section>
  );
}
