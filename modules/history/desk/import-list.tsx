import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChangeEvent, ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { base64Of } from '../../../platform/ui/desk/save-file.ts';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { stateWords } from '../history.words.ts';
import { historyApi, importsKey } from './history.api.ts';
import { importsWords as w } from './imports.words.ts';

const mostBytes = 20 * 1024 * 1024;

class TooLarge extends Error {}

/** Sheets that were brought in, and the way to bring in another. */
export function ImportList(props: {
  onOpen: (id: string) => void;
  importLink: (id: string, text: string) => ReactNode;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const queries = useQueryClient();
  const submission = useSubmissionKey('history-upload');
  const found = useQuery({
    queryKey: importsKey,
    queryFn: ({ signal }) => historyApi.imports({ signal }),
  });
  const uploading = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > mostBytes) throw new TooLarge();
      const content = await base64Of(file);
      const told = `${file.name} ${file.lastModified} ${content.length} ${content.slice(-2000)}`;
      return historyApi.upload({ body: { name: file.name, content }, key: submission.keyOf(told) });
    },
    onSuccess: ({ id }) => {
      submission.done();
      void queries.invalidateQueries({ queryKey: importsKey });
      props.onOpen(id);
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) uploading.mutate(file);
  };
  const tooLarge = uploading.error instanceof TooLarge;
  return (
    <div className="stack">
      <p className="quiet lead">{say(w.lead)}</p>
      <Field label={say(w.choose)} hint={say(w.chooseHint)} error={tooLarge ? say(w.tooLarge) : undefined}>
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            type="file"
            accept=".xlsx,.csv,.tsv,.txt,.jsonl,.ndjson"
            disabled={uploading.isPending}
            onChange={choose}
          />
        )}
      </Field>
      {uploading.isPending ? <output className="quiet">{say(w.uploading)}</output> : null}
      <Failure error={tooLarge ? null : uploading.error} />
      <h2>{say(w.list)}</h2>
      <DataTable
        name="imports"
        caption={say(w.list)}
        rows={found.data?.imports}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyState text={say(w.none)} />}
        columns={[
          {
            key: 'name',
            title: say(w.name),
            rowHead: true,
            cell: ({ id, name }) => props.importLink(id, asWritten(name)),
          },
          { key: 'state', title: say(w.state), cell: ({ state }) => say(stateWords[state]) },
          { key: 'rows', title: say(w.rows), number: true, cell: ({ rows }) => rows },
          { key: 'taken', title: say(w.taken), number: true, cell: ({ taken }) => taken },
          {
            key: 'by',
            title: say(w.by),
            cell: ({ made, takenBy, undoneBy }) => {
              const { name, at } = undoneBy ?? takenBy ?? made;
              const time = instantText(new Date(at), city.zone, language);
              return say(w.byText, { name: asWritten(name), time });
            },
          },
        ]}
      />
    </div>
  );
}
