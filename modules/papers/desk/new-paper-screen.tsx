import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { base64Of } from '../../../platform/ui/desk/save-file.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { mostCharacters } from '../kinds.rules.ts';
import type { PaperReading, PaperSource } from '../papers.contract.ts';
import { type HeadDraft, HeadFields, headOfDraft } from './head-fields.tsx';
import { PaperText, ReadFacts } from './paper-text.tsx';
import { papersApi as api, papersKey } from './papers.api.ts';
import { papersDeskWords as w } from './papers-desk.words.ts';

const mostBytes = 16 * 1024 * 1024;
const empty = { text: '' };

interface Props {
  readonly back: ReactNode;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
  readonly onKept: (id: string) => void;
}

interface ReadOne {
  readonly source: PaperSource;
  readonly reading: PaperReading;
}

function Read(props: Props & ReadOne & { wipe: () => void }) {
  const { source, reading, paperLink, onKept, wipe } = props;
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('paper.keep');
  const { title, kind, day, speaker, counts, known } = reading;
  const [draft, setDraft] = useState<HeadDraft>({ title, kind, day: day ?? '', speaker });
  const keeping = useMutation({
    mutationFn: () => {
      const body = { ...headOfDraft(draft), source };
      return api.keep({ body, key: submission.keyOf({ ...draft, read: reading.body }) });
    },
    onSuccess: async (paper) => {
      submission.done();
      wipe();
      await queries.invalidateQueries({ queryKey: papersKey });
      onKept(paper.id);
    },
  });
  return (
    <div className="incoming-desk">
      <PaperText body={reading.body} headings={reading.headings} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          keeping.mutate();
        }}
      >
        <h2>{say(w.about)}</h2>
        {known ? (
          <p className="notice">
            {say(w.known)}
            {paperLink(known.id, <CityText>{known.title}</CityText>)}
          </p>
        ) : null}
        <HeadFields draft={draft} onChange={setDraft} error={keeping.error} />
        <ReadFacts of={reading} />
        <p>{say(w.counts, counts)}</p>
        <Failure error={keeping.error} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={keeping.isPending} disabled={known !== null}>
            {say(w.keep)}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** A text is pasted or uploaded, read, shown as mended, its head corrected, and kept. */
export function NewPaperScreen(props: Props) {
  const say = useSay();
  const [{ text }, setKept, wipe] = useKept('paper.new', empty);
  const form = useRef<HTMLFormElement>(null);
  useSendKey(form);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const reading = useMutation({
    mutationFn: async (given: File | string): Promise<ReadOne> => {
      const source: PaperSource =
        typeof given === 'string'
          ? { text: given }
          : { fileName: given.name, content: await base64Of(given) };
      return { source, reading: await api.read({ body: { source } }) };
    },
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    setTooLarge(file && file.size > mostBytes ? file.name : null);
    if (file && file.size <= mostBytes) reading.mutate(file);
    // The same file can be chosen again after it was mended.
    target.value = '';
  };
  return (
    <PageFrame title={say(w.newPaper)}>
      <p>{props.back}</p>
      <form
        ref={form}
        className="stack incoming-source"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') reading.mutate(text);
        }}
      >
        <Field label={say(w.paste)} hint={say(w.pasteHint, { most: mostCharacters.toLocaleString('en') })}>
          {(id, describedBy) => (
            <Input.TextArea
              id={id}
              aria-describedby={describedBy}
              autoSize={{ minRows: reading.data ? 2 : 6, maxRows: reading.data ? 4 : 14 }}
              value={text}
              onChange={(event) => setKept({ text: event.target.value })}
            />
          )}
        </Field>
        <div className="row">
          <Button
            type={reading.data ? 'default' : 'primary'}
            htmlType="submit"
            disabled={text.trim() === ''}
            loading={reading.isPending}
          >
            {say(w.read)}
          </Button>
        </div>
        <Field
          label={say(w.orFile)}
          hint={say(w.fileHint)}
          error={tooLarge === null ? undefined : say(w.fileTooLarge, { name: asWritten(tooLarge) })}
        >
          {(id, describedBy) => (
            <input
              id={id}
              aria-describedby={describedBy}
              type="file"
              accept=".txt,.html,.htm,.docx"
              onChange={choose}
            />
          )}
        </Field>
      </form>
      <Failure error={reading.error} kind="read" />
      {reading.isPending ? <Skeleton lines={8} /> : null}
      {reading.data && !reading.isPending ? (
        <Read key={reading.submittedAt} {...props} {...reading.data} wipe={wipe} />
      ) : null}
    </PageFrame>
  );
}
