import type { ReactNode } from 'react';

export interface FigureProps {
  readonly name: string;
  /** As people read it: "3.2 万". */
  readonly value: string;
  /** The exact number, where `value` is rounded. */
  readonly exact?: string | undefined;
  readonly unit: string;
  /** Out of how many: "n = 120". */
  readonly base?: string | undefined;
  readonly change?: string | undefined;
  /** What the link does, read aloud after what is seen. */
  readonly opens: string;
  readonly href: string;
  readonly onOpen: () => void;
}

/** A figure: value, base, change to the period before; the whole opens its records. */
export function Figure(props: FigureProps) {
  return (
    <a
      className="figure"
      href={props.href}
      title={props.exact}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <span>{props.name}</span>
      <span className="figure-value tabular">
        <strong>{props.value}</strong> {props.unit}
      </span>
      {props.base === undefined ? null : <span className="quiet tabular">{props.base}</span>}
      {props.change === undefined ? null : <span className="quiet tabular">{props.change}</span>}
      <span className="unseen">{props.opens}</span>
    </a>
  );
}

export function FigureGroup(props: { title: string; children: ReactNode }) {
  return (
    <section aria-label={props.title}>
      <h2>{props.title}</h2>
      <div className="figures">{props.children}</div>
    </section>
  );
}
