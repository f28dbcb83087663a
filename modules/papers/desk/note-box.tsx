import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Attached, AttachFiles } from '../../../platform/ui/desk/files.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { NoteReading } from '../items.contract.ts';
import { mostOfNote } from '../kinds.rules.ts';
import { fieldsOfDraft, type ItemDraft, ItemFieldsForm } from './item-fields.tsx';
import { itemsDeskWords as w } from './items-desk.words.ts';
import { itemsApi as api, papersKey } from './papers.api.ts';
import type { ItemLookUps } from './ties.tsx';

interface Props {
  readonly lookUps: ItemLookUps;
  readonly itemLink: (id: string, text: ReactNode) => ReactNode;
}

const empty = { words: '' };

function draftOf({ due, author, ties }: NoteReading): ItemDraft {
  return { due: due?.day ?? '', authorId: author.id, author: author.name, ties, late: false };
}

function Found(
  props: Props & {
    words: string;
    files: readonly Attached[];
    reading: NoteReading;
    onDone: () => void;
    onCancel: () => void;
  },
) {
  const { words, files, reading, lookUps, itemLink, onDone, onCancel } = props;
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('paper.note');
  const [draft, setDraft] = useState(() => draftOf(reading));
  const button = useRef<HTMLButtonElement>(null);
  // Enter once more takes it.
  useEffect(() => button.current?.focus(), []);
  const taking = useMutation({
    mutationFn: () => {
      const body = { ...fieldsOfDraft(words, draft), files: files.map(({ token }) => token) };
      return api.take({ body, key: submission.keyOf(body) });
    },
    onSuccess: async () => {
      submission.done();
      await queries.invalidateQueries({ queryKey: papersKey });
      onDone();
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        taking.mutate();
      }}
    >
      <p>{say(w.noteFound)}</p>
      {reading.same ? (
        <p className="notice">
          {say(w.same)}
          {itemLink(reading.same.id, say(w.sameOpen))}
        </p>
      ) : null}
      <ItemFieldsForm
        {...{ draft, lookUps }}
        onChange={setDraft}
        read={reading.due}
        authors={reading.authors}
        error={taking.error}
      />
      <Failure error={taking.error} />
      <div className="row">
        <Button ref={button} type="primary" htmlType="submit" loading={taking.isPending}>
          {say(w.take)} <kbd>↵</kbd>
        </Button>
        <Button onClick={onCancel}>{say(w.cancel)}</Button>
      </div>
    </form>
  );
}

/** One field: the words of a note, Enter, what was read of it, Enter. */
export function NoteBox(props: Props) {
  const say = useSay();
  const [{ words }, setKept, wipe] = useKept('paper.note', empty);
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const [isTaken, setTaken] = useState(false);
  const reading = useMutation({
    mutationFn: async (given: string) => ({ given, found: await api.readNote({ body: { words: given } }) }),
  });
  const read = () => {
    setTaken(false);
    if (words.trim() !== '' && !reading.isPending) reading.mutate(words.trim());
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    read();
  };
  const found = reading.data?.given === words.trim() ? reading.data.found : null;
  return (
    <section className="note-box" aria-label={say(w.note)}>
      <Field label={say(w.note)} hint={say(w.noteHint)}>
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={mostOfNote}
            placeholder={say(w.noteExample)}
            value={words}
            onChange={({ target }) => {
              setTaken(false);
              setKept({ words: target.value });
            }}
            onKeyDown={pressed}
          />
        )}
      </Field>
      <AttachFiles files={files} onChange={setFiles} />
      {found ? (
        <Found
          key={reading.submittedAt}
          {...props}
          words={words.trim()}
          files={files}
          reading={found}
          onCancel={() => reading.reset()}
          onDone={() => {
            wipe();
            setFiles([]);
            reading.reset();
            setTaken(true);
          }}
        />
      ) : (
        <div className="row">
          <Button disabled={words.trim() === ''} loading={reading.isPending} onClick={read}>
            {say(w.noteRead)} <kbd>↵</kbd>
          </Button>
        </div>
      )}
      <Failure error={reading.error} kind="read" />
      {isTaken ? <output className="done">{say(w.taken)}</output> : null}
    </section>
  );
}
