import { Button } from 'antd';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useId } from 'react';
import { Refused, Unreachable } from '../../http/client.ts';
import { uiWords as w } from '../ui.words.ts';
import { Told, useSay } from './language.tsx';

/** The pages beside the one that is shown, which stand below its title; null where it stands alone. */
export const PagesOfPlace = createContext<ReactNode>(null);

/** A page of the desk: its title, what can be done with it, its content. */
export function PageFrame(props: { title: string; aside?: ReactNode; children: ReactNode }) {
  const say = useSay();
  const pages = useContext(PagesOfPlace);
  useEffect(() => {
    document.title = `${props.title} · ${say(w.product)}`;
  }, [props.title, say]);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <div className="page-head">
        <h1>
          <Told>{props.title}</Told>
        </h1>
        {props.aside ? <div className="page-aside">{props.aside}</div> : null}
      </div>
      {pages}
      {props.children}
    </main>
  );
}

/** Nothing here: what this is for, and the first step. Without a title where the page's own says it. */
export function EmptyState(props: { title?: string; text: string; children?: ReactNode }) {
  return (
    <div className={props.title === undefined ? 'empty under-title' : 'empty'}>
      {props.title === undefined ? null : <h2>{props.title}</h2>}
      <p>{props.text}</p>
      {props.children ? <div className="row">{props.children}</div> : null}
    </div>
  );
}

/** The text for people of whatever went wrong. */
export function useFailureText(): (error: unknown, kind?: 'read' | 'write') => string {
  const say = useSay();
  return (error, kind = 'write') => {
    if (error instanceof Refused) {
      // A form says beside the field which one it is; the names of fields in code are nobody's words.
      const fields = error.problem.errors.map(({ detail }) => detail);
      return [...new Set([error.message, ...fields])].join('\n');
    }
    if (error instanceof Unreachable) return say(kind === 'read' ? w.unreachableRead : w.unreachable);
    return say(w.fault);
  };
}

/** What is missing or not for the caller stays so, however often one tries. */
const final: readonly number[] = [403, 404];
const isFinal = (error: unknown) => error instanceof Refused && final.includes(error.problem.status);

/** A failure with what is safe and what to do. */
export function Failure(props: { error: unknown; kind?: 'read' | 'write'; retry?: () => void }) {
  const say = useSay();
  const text = useFailureText();
  if (props.error === null || props.error === undefined) return null;
  return (
    <div className="failure" role="alert">
      <p>{text(props.error, props.kind)}</p>
      {props.retry && !isFinal(props.error) ? <Button onClick={props.retry}>{say(w.retry)}</Button> : null}
    </div>
  );
}

/** Where a page's content will stand; shown at once. */
export function Skeleton({ lines }: { lines: number }) {
  const say = useSay();
  const names = Array.from({ length: lines }, (_, line) => `line-${line}`);
  return (
    <output className="skeleton" aria-label={say(w.loading)}>
      {names.map((name) => (
        <span key={name} />
      ))}
    </output>
  );
}

/** A label above one control, and what is wrong with it below. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  /** Something to look at again that stops nobody. */
  warn?: string | undefined;
  error?: string | undefined;
  /** Ways out of the error, to press. */
  offers?: ReactNode;
  children: (id: string, describedBy: string | undefined) => ReactNode;
}) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = props.error ?? props.warn ?? props.hint;
  const kind = props.error === undefined ? (props.warn === undefined ? 'hint' : 'warn') : 'error';
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id, note === undefined ? undefined : noteId)}
      {note === undefined ? null : (
        <div id={noteId} className={kind}>
          {note}
        </div>
      )}
      {props.offers}
    </div>
  );
}

/** One of a few, each seen at once; the browser's own radio buttons. */
export function Choices<T extends string>(props: {
  legend: string;
  value: T | null;
  options: readonly { value: T; label: string; hint?: string }[];
  onChange: (value: T) => void;
  hideLegend?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className={props.hideLegend ? 'unseen' : undefined}>{props.legend}</legend>
      {props.options.map(({ value, label, hint }) => (
        <label key={value} className={props.value === value ? 'choice chosen' : 'choice'}>
          <input
            type="radio"
            name={name}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label}
            {hint === undefined ? null : <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
