import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** What the keyboard asks of the table. */
export interface WriterActs {
  readonly move: (by: readonly [number, number], reach: boolean) => void;
  readonly write: (text: string) => void;
  readonly clear: () => void;
  /** Moves the chosen tasks to the priority before or after theirs. */
  readonly shift: (by: 1 | -1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly copy: () => string;
  readonly paste: (text: string) => void;
}

interface Props {
  readonly label: string;
  readonly describedBy: string;
  readonly text: string;
  readonly mayWrite: boolean;
  readonly most: number;
  /** The cell one is on as it stands on the page, and which it is wherever it stands. */
  readonly cell: string;
  readonly of: string;
  readonly place: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly acts: WriterActs;
  readonly begun: () => void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] },
  ...{ PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -99], End: [0, 99] },
};

/** Lies over the cell one is on and always has the focus, so that typing in any language begins to write there. */
function useLying(
  { place, cell, field }: Pick<Props, 'place' | 'cell' | 'field'>,
  draft: string | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell or text is another place
  useLayoutEffect(() => {
    const [lying, under] = [field.current, document.getElementById(cell)];
    const scroller = place.current;
    if (!lying || !under || !scroller) return;
    const [box, frame] = [under.getBoundingClientRect(), scroller.getBoundingClientRect()];
    lying.style.left = `${box.left - frame.left + scroller.scrollLeft}px`;
    lying.style.top = `${box.top - frame.top + scroller.scrollTop}px`;
    lying.style.width = `${Math.max(box.width, draft === null ? 0 : 160)}px`;
    lying.style.height = `${draft === null ? box.height : Math.max(box.height, lying.scrollHeight)}px`;
  }, [cell, draft, place, field]);
}

export function GridWriter(props: Props) {
  const { acts, text, mayWrite, most, begun, of, place, cell, field } = props;
  const [kept, setKept] = useState<{ readonly of: string; readonly draft: string } | null>(null);
  // Only another cell ends the writing by itself.
  const draft = kept?.of === of ? kept.draft : null;
  const first = useRef('');
  useLying({ place, cell, field }, draft);
  const begin = (from: string) => {
    if (!mayWrite) return;
    begun();
    first.current = text;
    setKept({ of, draft: from });
  };
  const end = (save: boolean) => {
    // Looked at and left as it was: whatever others wrote meanwhile stays.
    if (draft !== null && save && draft !== first.current) acts.write(draft);
    setKept(null);
  };
  const writing = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end(false);
    else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
      end(true);
      acts.move([1, 0], false);
    } else if (event.key === 'Tab') {
      end(true);
      acts.move([0, event.shiftKey ? -1 : 1], false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const going = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const by = arrows[event.key];
    if (command && key === 'z') (event.shiftKey ? acts.redo : acts.undo)();
    else if (command && key === 'y') acts.redo();
    else if (event.altKey && event.key === 'ArrowUp') acts.shift(-1);
    else if (event.altKey && event.key === 'ArrowDown') acts.shift(1);
    else if (by && !event.altKey) acts.move(by, event.shiftKey);
    else if (event.key === 'Tab') acts.move([0, event.shiftKey ? -1 : 1], false);
    else if (event.key === 'Enter' || event.key === 'F2') begin(text);
    else if (event.key === 'Delete' || event.key === 'Backspace') acts.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const copy = (event: ClipboardEvent, cut: boolean) => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', acts.copy());
    if (cut) acts.clear();
  };
  return (
    <textarea
      ref={field}
      className={draft === null ? 'grid-writer' : 'grid-writer writing'}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      readOnly={!mayWrite}
      maxLength={most}
      value={draft ?? ''}
      onChange={({ target }) => (draft === null ? begin(target.value) : setKept({ of, draft: target.value }))}
      onKeyDown={(event) => {
        // The keys of an input method are its own.
        if (event.nativeEvent.isComposing) return;
        if (draft === null) going(event);
        else writing(event);
      }}
      onDoubleClick={() => begin(text)}
      onBlur={() => end(true)}
      onCopy={(event) => copy(event, false)}
      onCut={(event) => copy(event, true)}
      onPaste={(event) => {
        if (draft !== null) return;
        event.preventDefault();
        acts.paste(event.clipboardData.getData('text/plain'));
      }}
    />
  );
}
