import { uiWords as w } from '../ui.words.ts';
import { useSay } from './language.tsx';

/** Rows that are chosen to do something with several at once. */
export interface Choosing<Row> {
  readonly keys: ReadonlySet<string>;
  /** What a row is called, for who does not see the box beside it. */
  readonly nameOf: (row: Row) => string;
  readonly onChoose: (keys: ReadonlySet<string>) => void;
}

/** The keys with one put in or taken out; from the one before where all between go with it. */
export function chosenWith(
  keys: ReadonlySet<string>,
  all: readonly string[],
  { key, from }: { key: string; from: string | null },
): Set<string> {
  const next = new Set(keys);
  const [start, end] = [from === null ? -1 : all.indexOf(from), all.indexOf(key)];
  if (start >= 0 && end >= 0) {
    for (const one of all.slice(Math.min(start, end), Math.max(start, end) + 1)) next.add(one);
  } else if (!next.delete(key)) next.add(key);
  return next;
}

/** The box that chooses all rows of the page, or none. */
export function ChooseAll(props: {
  keys: ReadonlySet<string>;
  all: readonly string[];
  onChoose: (keys: ReadonlySet<string>) => void;
}) {
  const say = useSay();
  const count = props.all.filter((key) => props.keys.has(key)).length;
  const whole = count > 0 && count === props.all.length;
  return (
    <input
      type="checkbox"
      aria-label={say(w.chooseAll)}
      checked={whole}
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && !whole;
      }}
      onChange={() => props.onChoose(new Set(whole ? [] : props.all))}
    />
  );
}
