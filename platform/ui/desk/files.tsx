import { Button } from 'antd';
import { type ChangeEvent, lazy, Suspense, useId, useRef, useState } from 'react';
import { type FileRef, filesContract } from '../../files/file.contract.ts';
import { mostFileBytes, mostFiles } from '../../files/limits.ts';
import { client, Refused, Unreachable } from '../../http/client.ts';
import { uiWords as w } from '../ui.words.ts';
import { deskFetchWithin } from './desk-fetch.ts';
import { useSay } from './language.tsx';
import { Failure, Skeleton } from './parts.tsx';

// A large file on a slow line takes its time.
const filesApi = client(filesContract, deskFetchWithin(300_000));
const accepted = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

/** A file that was sent and waits to be named by the form. */
export interface Attached extends FileRef {
  readonly token: string;
}

/** Sent twice, the one that no form names is dropped after a day, so a fresh key each time is enough. */
function freshKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function useName() {
  const say = useSay();
  return ({ name, type }: FileRef, number: number) =>
    name !== '' ? name : say(type === 'application/pdf' ? w.document : w.picture, { number });
}

/** Chooses pictures and documents; each is sent at once, so that the form only names them. */
export function AttachFiles(props: {
  files: readonly Attached[];
  onChange: (next: readonly Attached[]) => void;
}) {
  const say = useSay();
  const nameOf = useName();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [failed, setFailed] = useState<readonly unknown[]>([]);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    setFailed([]);
    let { files } = props;
    const refused: unknown[] = [];
    for (const [at, file] of chosen.entries()) {
      if (files.length >= mostFiles) {
        refused.push(say(w.filesTooMany, { most: mostFiles }));
        break;
      }
      setSending(file.name);
      try {
        const sent = await filesApi.upload({ query: { name: file.name }, bytes: file, key: freshKey() });
        files = [...files, sent];
        props.onChange(files);
      } catch (error) {
        if (error instanceof Unreachable) {
          // Each of the others would wait for the same dead line.
          const names = chosen.slice(at).map(({ name }) => say(w.quoted, { name }));
          refused.push(say(w.attachLost, { names: names.join(say(w.comma)) }));
          break;
        }
        // The whole sentence is in the refusal's own text; its field is always the file.
        refused.push(error instanceof Refused ? error.message : error);
      }
    }
    setSending(null);
    setFailed(refused);
  };
  return (
    <div className="attach stack">
      <div className="row">
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          hidden
          accept={accepted}
          onChange={(event) => void choose(event)}
        />
        <Button
          onClick={() => input.current?.click()}
          loading={sending !== null}
          disabled={props.files.length >= mostFiles}
        >
          {say(w.attach)}
        </Button>
        <span className="quiet">
          {say(w.attachHint, { most: mostFiles, size: mostFileBytes / 1024 / 1024 })}
        </span>
      </div>
      <output className="quiet">{sending === null ? '' : say(w.attaching, { name: sending })}</output>
      {failed.map((error) =>
        typeof error === 'string' ? (
          <p key={error} className="error" role="alert">
            {error}
          </p>
        ) : (
          <Failure key={String(error)} error={error} />
        ),
      )}
      {props.files.length > 0 ? (
        <ul className="attached">
          {props.files.map((file, index) => (
            <li key={file.token} className="row">
              <span>{nameOf(file, index + 1)}</span>
              <Button
                size="small"
                aria-label={say(w.detachName, { name: nameOf(file, index + 1) })}
                onClick={() => props.onChange(props.files.filter(({ token }) => token !== file.token))}
              >
                {say(w.detach)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

// Seeing pictures large weighs as much as half a screen, and most matters have none.
const Pictures = lazy(async () => ({ default: (await import('./pictures.tsx')).Pictures }));

/** Pictures as thumbnails that open large, and all of them to be saved. */
export function FileList({ files }: { files: readonly FileRef[] }) {
  const nameOf = useName();
  if (files.length === 0) return null;
  return (
    <Suspense fallback={<Skeleton lines={2} />}>
      <Pictures files={files} nameOf={nameOf} />
    </Suspense>
  );
}
