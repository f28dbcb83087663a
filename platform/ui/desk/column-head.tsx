import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { uiWords as w } from '../ui.words.ts';
import { useSay } from './language.tsx';

const narrowest = 48;
const widest = 1200;

type Widths = Readonly<Record<string, number>>;

function read(place: string): Widths {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const pairs = Object.entries(found ?? {}).filter(([, width]) => typeof width === 'number');
    return Object.fromEntries(pairs) as Widths;
  } catch {
    return {};
  }
}

/** Widths in pixels that somebody dragged the columns of one table to; this browser keeps them. */
export function useWidths(name: string) {
  const place = `lianxin.widths.${name}`;
  const [widths, setWidths] = useState<Widths>(() => read(place));
  const keep = (next: Widths) => {
    setWidths(next);
    try {
      if (Object.keys(next).length === 0) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify(next));
    } catch {
      // Without storage they last as long as the page.
    }
  };
  const setWidth = (column: string, width: number) => {
    keep({ ...widths, [column]: Math.round(Math.min(widest, Math.max(narrowest, width))) });
  };
  return { widths, setWidth, reset: () => keep({}) };
}

/** The head of a column: its name, the button that sorts by it, the edge that is dragged. */
export function ColumnHead(props: {
  title: string;
  className: string;
  width: number | undefined;
  sorted: 'up' | 'down' | null;
  onSort?: () => void;
  onWidth: (width: number) => void;
}) {
  const say = useSay();
  const head = useRef<HTMLTableCellElement>(null);
  const start = useRef<{ x: number; width: number } | null>(null);
  const [now, setNow] = useState(0);
  const measure = () => head.current?.getBoundingClientRect().width ?? 0;
  const down = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: measure() };
  };
  const drag = (event: PointerEvent) => {
    if (start.current) props.onWidth(start.current.width + event.clientX - start.current.x);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    props.onWidth(measure() + (event.key === 'ArrowLeft' ? -16 : 16));
  };
  const mark = props.sorted === 'up' ? '↑' : props.sorted === 'down' ? '↓' : '';
  return (
    <th
      ref={head}
      scope="col"
      className={props.className || undefined}
      style={props.width === undefined ? undefined : { width: props.width }}
      aria-sort={props.sorted === null ? undefined : props.sorted === 'up' ? 'ascending' : 'descending'}
    >
      {props.onSort ? (
        <button type="button" className="plain sort" onClick={props.onSort}>
          {props.title} <span aria-hidden="true">{mark}</span>
        </button>
      ) : (
        props.title
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that is moved has no element of its own */}
      <span
        role="separator"
        aria-orientation="vertical"
        aria-label={say(w.widthOf, { column: props.title })}
        aria-valuenow={props.width ?? Math.round(now)}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        className="column-edge no-print"
        onFocus={() => setNow(measure())}
        onPointerDown={down}
        onPointerMove={drag}
        onPointerUp={() => {
          start.current = null;
        }}
        onKeyDown={press}
      />
    </th>
  );
}
