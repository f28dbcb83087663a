import { type DragEvent, useId, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mostReturnRows } from '../columns.rules.ts';
import { mostFormBytes } from '../returns.contract.ts';
import { returnsDeskWords as w } from './returns-desk.words.ts';

const megabyte = 1024 * 1024;

/** A place to drop a file on, which is a button to choose one for everybody else. */
export function DropSheet({ onFile }: { onFile: (file: File) => void }) {
  const say = useSay();
  const id = useId();
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<File | null>(null);
  const megabytes = mostFormBytes / megabyte;
  const take = (file: File | undefined) => {
    if (!file) return;
    const large = file.size > mostFormBytes;
    setTooLarge(large ? file : null);
    if (!large) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={over ? 'drop-sheet over' : 'drop-sheet'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{say(w.drop)}</label>
      <input
        id={id}
        aria-describedby={`${id}-hint`}
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt"
        onChange={({ target }) => {
          take(target.files?.[0]);
          // The same file may be chosen again when it was mended.
          target.value = '';
        }}
      />
      <p id={`${id}-hint`} className="quiet">
        {say(w.dropHint, { rows: mostReturnRows.toLocaleString('en'), megabytes })}
      </p>
      {tooLarge ? (
        <p className="failure" role="alert">
          {say(w.tooLarge, {
            ...{ name: asWritten(tooLarge.name), size: Math.ceil(tooLarge.size / megabyte), megabytes },
          })}
        </p>
      ) : null}
    </div>
  );
}
