import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { FindForm } from '../../../platform/ui/desk/find-form.tsx';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { base64Of } from '../../../platform/ui/desk/save-file.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { mostCharacters } from '../reports.rules.ts';
import type { TemplateLine } from '../templates.contract.ts';
import { reportsApi as api, templatesKey } from './reports.api.ts';
import { templateDeskWords as w } from './reports-desk.words.ts';
import { reportsTitleWords } from './reports-title.words.ts';

interface Props {
  readonly onOpen: (id: string) => void;
  readonly templateLink: (id: string, text: ReactNode) => ReactNode;
}

const mostBytes = 16 * 1024 * 1024;

function NewTemplate({ onOpen, onCancel }: Pick<Props, 'onOpen'> & { onCancel: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const tooLarge = file !== null && file.size > mostBytes;
  const submission = useSubmissionKey('report-template.add');
  const adding = useMutation({
    mutationFn: async () => {
      const body = file ? { title, content: await base64Of(file) } : { title, text };
      return api.add({ body, key: submission.keyOf(body) });
    },
    onSuccess: (made) => {
      submission.done();
      queries.setQueryData([...templatesKey, 'one', made.id], made);
      void queries.invalidateQueries({ queryKey: [...templatesKey, 'list'] });
      onOpen(made.id);
    },
  });
  useSendKey(form);
  return (
    <form
      ref={form}
      className="stack report-make"
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <h2>{say(w.add)}</h2>
      <Field label={say(w.name)} hint={say(w.nameHint)}>
        {(id, describedBy) => (
          <Input
            {...{ id, 'aria-describedby': describedBy, maxLength: 100, value: title }}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label={say(w.text)} hint={say(w.textHint)}>
        {(id, describedBy) => (
          <Input.TextArea
            {...{ id, 'aria-describedby': describedBy, maxLength: mostCharacters, value: text }}
            disabled={file !== null}
            autoSize={{ minRows: 6, maxRows: 18 }}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field label={say(w.file)} hint={say(w.fileHint)} error={tooLarge ? say(w.tooLarge) : undefined}>
        {(id, describedBy) => (
          <input
            {...{ id, 'aria-describedby': describedBy }}
            type="file"
            accept=".txt,.html,.htm,.docx"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <Failure error={adding.error} />
      <div className="row">
        <Button
          type="primary"
          htmlType="submit"
          loading={adding.isPending}
          disabled={tooLarge || (file === null && text.trim() === '')}
          aria-keyshortcuts="Control+Enter"
        >
          {say(w.read)}
        </Button>
        <Button onClick={onCancel}>{say(w.cancel)}</Button>
      </div>
    </form>
  );
}

/** The texts with blanks that reports are made from. */
export function TemplatesScreen(props: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const [adding, setAdding] = useState(false);
  const found = useQuery({
    queryKey: [...templatesKey, 'list', search, page],
    queryFn: ({ signal }) => api.list({ query: { search, page }, signal }),
    placeholderData: keepPreviousData,
  });
  const settled = ({ confirmed, blanks }: TemplateLine) => say(w.confirmed, { confirmed, blanks });
  return (
    <PageFrame
      title={say(reportsTitleWords.templates)}
      aside={
        adding ? null : (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(w.add)}
          </Button>
        )
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      {adding ? <NewTemplate onOpen={props.onOpen} onCancel={() => setAdding(false)} /> : null}
      <FindForm
        title={say(w.search)}
        hint={say(w.name)}
        send={say(w.search)}
        typed={typed}
        onType={setTyped}
        onSend={() => {
          setSearch(typed.trim());
          setPage(1);
        }}
      />
      <FoundList
        name="report-templates"
        caption={say(reportsTitleWords.templates)}
        rows={found.data?.templates}
        rowKey={({ id }) => id}
        found={found}
        onOpen={props.onOpen}
        words={w}
        columns={[
          {
            ...{ key: 'title', title: say(w.name), rowHead: true },
            cell: ({ id, title }) => props.templateLink(id, <CityText>{title}</CityText>),
          },
          {
            ...{ key: 'kind', title: say(w.kind) },
            cell: ({ readyMade }) => say(readyMade ? w.readyMade : w.own),
          },
          { key: 'blanks', title: say(w.blanks), className: 'tabular', cell: settled },
          {
            ...{ key: 'state', title: say(w.state) },
            cell: ({ state }) => say(state === 'live' ? w.live : w.retired),
          },
        ]}
        page={page}
        onPage={setPage}
        download={(format) => api.templatesSheet({ query: { search, format } })}
      />
    </PageFrame>
  );
}
