import { Button } from 'antd';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { libraryFileApi as api } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';

/** Bytes of a file that is sent to be read. */
const mostBytes = 16 * 1024 * 1024;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

export interface FileText {
  readonly text: string;
  readonly title: string;
  readonly number: string;
  readonly day: string | null;
}

/** Chooses a file, whose text the server reads and gives back. */
export function ReadFile({ onRead }: { onRead: (read: FileText) => void }) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    setFailed(null);
    setSaid(null);
    setTooLarge(file.size > mostBytes);
    if (file.size > mostBytes) {
      event.target.value = '';
      return;
    }
    setReading(true);
    try {
      const content = base64Of(new Uint8Array(await file.arrayBuffer()));
      const read = await api.readFile({ body: { content } });
      setSaid(say(w.fileRead, { name: asWritten(file.name), count: read.text.length }));
      onRead(read);
    } catch (error) {
      setFailed(error);
    } finally {
      setReading(false);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <div className="field">
      <input
        ref={input}
        id={id}
        className="unseen"
        tabIndex={-1}
        type="file"
        aria-label={say(w.file)}
        accept=".txt,.html,.htm,.docx"
        onChange={(event) => void choose(event)}
      />
      <div>
        <Button loading={reading} onClick={() => input.current?.click()}>
          {say(w.file)}
        </Button>
      </div>
      <div className="hint">{say(w.fileHint)}</div>
      {said === null ? null : <output>{said}</output>}
      {tooLarge ? (
        <p className="failure" role="alert">
          {say(w.fileTooLarge)}
        </p>
      ) : null}
      <Failure error={failed} />
    </div>
  );
}
