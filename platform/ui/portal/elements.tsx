import type { ReactElement, ReactNode } from 'react';
import { tongueOf } from '../../../engines/text/scripts.ts';

/** The look of a button: one `main` on a page, everything else `quiet`. */
export type Weight = 'main' | 'quiet';

export function Button(props: {
  children: ReactNode;
  weight?: Weight;
  name?: string;
  value?: string;
}): ReactElement {
  const { children, weight = 'main', name, value } = props;
  return (
    <button type="submit" className={`button ${weight}`} name={name} value={value}>
      {children}
    </button>
  );
}

/** A link that looks like a button: it only leads on, it changes nothing. */
export function LinkButton(props: { href: string; children: ReactNode; weight?: Weight }): ReactElement {
  return (
    <a className={`button ${props.weight ?? 'main'}`} href={props.href}>
      {props.children}
    </a>
  );
}

export function Card(props: { title: ReactNode; children: ReactNode; level?: 2 | 3 }): ReactElement {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <article className="card">
      <Heading>{props.title}</Heading>
      {props.children}
    </article>
  );
}

/** A telephone number that dials when pressed. */
export function Phone(props: { number: string; label?: string }): ReactElement {
  return (
    <a className="phone" href={`tel:${props.number.replace(/[^\d+*#]/g, '')}`}>
      {props.label ? <span>{props.label} </span> : null}
      <bdi>{props.number}</bdi>
    </a>
  );
}

/**
 * Somebody's own words, exactly as written: line breaks stay, an endless word wraps, right-to-left marks in it turn
 * nothing around it, no page converts it, and it is drawn and read aloud in the language of its script.
 */
export function Quote(props: { text: string; own?: boolean }): ReactElement {
  const { lang, dir, vertical } = tongueOf(props.text);
  return (
    <blockquote
      className={vertical ? 'quote upright' : 'quote'}
      dir={dir === 'rtl' ? 'rtl' : 'auto'}
      lang={lang ?? undefined}
      translate="no"
      data-said={props.own ? '' : undefined}
    >
      {props.text}
    </blockquote>
  );
}

/** A word of somebody inside a sentence of ours. */
export function Name(props: { children: string }): ReactElement {
  return <bdi className="name">{props.children}</bdi>;
}

/** A sentence that breaks at its pauses where the line is short. */
export function Clauses(props: { text: string }): ReactElement {
  return (
    <>
      {props.text.split(/(?<=\uff0c)/).map((clause) => (
        <span key={clause} className="clause">
          {clause}
        </span>
      ))}
    </>
  );
}

export type Tone = 'waiting' | 'on-time' | 'due-soon' | 'overdue' | 'ended';

/** A state has a word and a shape besides its colour. */
const shapes: Record<Tone, string> = {
  waiting: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2v4l3 2',
  'on-time': 'M3 8l4 4 7-8',
  'due-soon': 'M8 2l6.5 12h-13zM8 6v4M8 11.5v1',
  overdue: 'M8 2l6.5 12h-13zM8 6v4M8 11.5v1',
  ended: 'M3 3h10v10H3z',
};

export function Badge(props: { tone: Tone; children: ReactNode }): ReactElement {
  return (
    <span className={`badge ${props.tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[props.tone]} />
      </svg>
      {props.children}
    </span>
  );
}

export function Notice(props: { title?: ReactNode; children: ReactNode; tone?: Tone }): ReactElement {
  return (
    <div className={`notice ${props.tone ?? 'waiting'}`}>
      {props.title ? <p className="notice-title">{props.title}</p> : null}
      {props.children}
    </div>
  );
}

/** Label and value under each other, for the few facts of a card. */
export function Facts(props: {
  items: readonly (readonly [label: string, value: ReactNode])[];
}): ReactElement {
  return (
    <dl className="facts">
      {props.items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface Step {
  readonly key: string;
  readonly at: ReactNode;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  readonly own: boolean;
}

/** A story in time, oldest first. */
export function Steps(props: { steps: readonly Step[] }): ReactElement {
  return (
    <ol className="steps">
      {props.steps.map((step) => (
        <li key={step.key} className={step.own ? 'own' : undefined}>
          <p className="when">{step.at}</p>
          <p className="what">{step.title}</p>
          {step.body}
        </li>
      ))}
    </ol>
  );
}
