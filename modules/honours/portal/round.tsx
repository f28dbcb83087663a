import type { ReactElement, ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Button, Facts, LinkButton, Notice, Quote } from '../../../platform/ui/portal/elements.tsx';
import {
  ErrorSummary,
  Hidden,
  RadioField,
  SelectField,
  TextBox,
  TextField,
} from '../../../platform/ui/portal/forms.tsx';
import type { Mistake } from '../../../platform/ui/portal/mistake.ts';
import type { PublicRound } from '../contract/shapes.ts';
import { nomineeKinds } from '../kinds.rules.ts';
import { kindWords, nomineeWords } from '../words/honours.words.ts';
import { portalWords as w } from './honours-portal.words.ts';

/** What somebody typed into one of the two forms; empty where nobody has yet. */
export interface Typed {
  readonly form: 'nominate' | 'object' | null;
  readonly nominee: string;
  readonly name: string;
  readonly words: string;
  readonly contact: string;
  readonly nominationId: string;
  readonly mistake: Mistake | null;
}

/** Under which names a browser keeps what is typed. */
const draftOf = {
  nominated: (id: string) => `honours-${id}`,
  objected: (id: string) => `objection-${id}`,
};

interface Props {
  readonly round: PublicRound;
  readonly language: Language;
  readonly freshKey: string;
  readonly typed: Typed;
  readonly done: 'nominated' | 'objected' | null;
}

const zh = (text: string): ReactElement => <span lang="zh-CN">{text}</span>;

function factsOf({ round, language }: Props): (readonly [string, ReactNode])[] {
  const { project, publicityFrom: from, publicityUntil: to } = round;
  const dayOf = (day: string) => dayText(day, language);
  return [
    [say(w.by, language), zh(round.organisation)],
    [say(w.kind, language), say(kindWords[round.kind], language)],
    ...(project ? [[say(w.approved, language), zh(`${project.issuer} ${project.number}`)] as const] : []),
    ...(from === null || to === null
      ? [[say(w.nominationsUntil, language), dayOf(round.closesOn)] as const]
      : [[say(w.publicity, language), say(w.span, language, { from: dayOf(from), to: dayOf(to) })] as const]),
  ];
}

function ContactField({
  days,
  ...props
}: {
  language: Language;
  mistake: Mistake | null;
  value: string;
  days: number;
}): ReactElement {
  const { language } = props;
  return (
    <TextField
      name="contact"
      label={say(w.contact, language)}
      hint={say(w.contactHint, language, { days })}
      optional
      {...props}
      type="tel"
    />
  );
}

function NominationForm({ round, language, freshKey, typed }: Props): ReactElement {
  const own = typed.form === 'nominate';
  const mistake = own ? typed.mistake : null;
  return (
    <section>
      <h2>{say(w.nominate, language)}</h2>
      <form method="post" action={`/honours/${round.id}/nominate`}>
        <Hidden name="key" value={freshKey} />
        <RadioField
          name="nominee"
          label={say(w.nominee, language)}
          {...{ language, mistake }}
          value={own ? typed.nominee : 'person'}
          options={nomineeKinds.map((value) => ({ value, label: say(nomineeWords[value], language) }))}
        />
        <TextField
          name="name"
          label={say(w.name, language)}
          hint={say(w.nameHint, language)}
          {...{ language, mistake }}
          value={own ? typed.name : ''}
        />
        <TextBox
          name="words"
          label={say(w.why, language)}
          hint={say(w.whyHint, language)}
          {...{ language, mistake }}
          value={own ? typed.words : ''}
          rows={5}
          draft={draftOf.nominated(round.id)}
        />
        <ContactField {...{ language, mistake }} value={own ? typed.contact : ''} days={round.contactDays} />
        <Button>{say(w.send, language)}</Button>
      </form>
    </section>
  );
}

function ObjectionForm({ round, language, freshKey, typed }: Props): ReactElement {
  const own = typed.form === 'object';
  const mistake = own ? typed.mistake : null;
  const options = round.list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section>
      <h2>{say(w.object, language)}</h2>
      <form method="post" action={`/honours/${round.id}/object`}>
        <Hidden name="key" value={freshKey} />
        <SelectField
          name="nominationId"
          label={say(w.about, language)}
          {...{ language, mistake }}
          value={own ? typed.nominationId : ''}
          none={say(w.wholeList, language)}
          groups={[{ label: say(w.list, language), options }]}
        />
        <TextBox
          name="words"
          label={say(w.objectWords, language)}
          {...{ language, mistake }}
          value={own ? typed.words : ''}
          rows={5}
          draft={draftOf.objected(round.id)}
        />
        <ContactField {...{ language, mistake }} value={own ? typed.contact : ''} days={round.contactDays} />
        <Button weight="quiet">{say(w.sendObjection, language)}</Button>
      </form>
    </section>
  );
}

function List({ round, language }: Props): ReactElement | null {
  if (round.list.length === 0) return null;
  return (
    <section>
      <h2>{say(w.list, language)}</h2>
      <p className="hint">{say(w.listHint, language)}</p>
      <ul>
        {round.list.map(({ id, nominee, name }) => (
          <li key={id}>
            {zh(name)} <span className="quiet">{say(nomineeWords[nominee], language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether what was typed has no form any more to stand in. */
function isLost({ round, typed }: Props): boolean {
  if (typed.form === null || typed.words === '') return false;
  return typed.form === 'nominate' ? !round.mayNominate : !round.mayObject;
}

/** One round: what it is for, whom one may nominate, the list while it is public, and how one objects. */
export function RoundPage(props: Props): ReactElement {
  const { round, language, typed, done } = props;
  return (
    <>
      <ErrorSummary mistake={typed.mistake} />
      <h1 lang="zh-CN">{round.title}</h1>
      {done === null ? null : (
        <Notice tone="on-time">
          <p data-arrived={draftOf[done](round.id)}>{say(w[done], language)}</p>
        </Notice>
      )}
      <p lang="zh-CN">{round.words}</p>
      <Facts items={factsOf(props)} />
      {round.kind === 'example' ? <p className="quiet">{say(w.noPrize, language)}</p> : null}
      {round.state === 'judging' || (round.state === 'open' && !round.mayNominate) ? (
        <p>{say(w.judging, language)}</p>
      ) : null}
      {round.state === 'dropped' ? <p>{say(w.dropped, language)}</p> : null}
      {isLost(props) ? (
        <section>
          <h2>{say(w.yourWords, language)}</h2>
          <Quote text={typed.words} own />
        </section>
      ) : null}
      <List {...props} />
      {round.mayNominate ? <NominationForm {...props} /> : null}
      {round.mayObject ? <ObjectionForm {...props} /> : null}
      <LinkButton href="/honours" weight="quiet">
        {say(w.back, language)}
      </LinkButton>
    </>
  );
}
