import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Fragment, type ReactNode, useState } from 'react';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { ClosureButton } from '../../../platform/ui/desk/setting-list.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Choice } from '../figure.contract.ts';
import { marksWords } from '../marks.words.ts';
import type { ReportTemplate } from '../templates.contract.ts';
import { BlankSide } from './blank-side.tsx';
import { choiceText } from './choice-text.ts';
import { EditText } from './edit-text.tsx';
import { reportsApi as api, templatesKey } from './reports.api.ts';
import { templateDeskWords as w } from './reports-desk.words.ts';
import { reportsTitleWords } from './reports-title.words.ts';

interface Props {
  readonly id: string;
  readonly back: ReactNode;
  readonly onOpen: (id: string) => void;
  readonly onUse: (id: string) => void;
}

/** The text with its blanks as buttons that say what fills them. */
function BlanksText(props: { template: ReportTemplate; at: number; onAt: (n: number) => void }) {
  const say = useSay();
  const { template, at, onAt } = props;
  const { text, blanks, indicators } = template;
  const pieces = blanks.map((blank, index) => {
    const before = text.slice(blanks[index - 1]?.end ?? 0, blank.at);
    const { n, choice, written } = blank;
    const told = choice === null ? say(w.open) : choiceText(choice, indicators, say);
    return (
      <Fragment key={n}>
        <CityText>{before}</CityText>
        <button
          type="button"
          id={`blank-${n}`}
          className={`report-blank${choice === null ? '' : ' settled'}${n === at ? ' chosen' : ''}`}
          aria-pressed={n === at}
          aria-label={`${say(w.theBlank, { n })} ${told}`}
          onClick={() => onAt(n)}
        >
          {choice === null ? (written === '' ? marksWords.words : written) : told}
        </button>
      </Fragment>
    );
  });
  return (
    <div className="report-text">
      {pieces}
      <CityText>{text.slice(blanks.at(-1)?.end ?? 0)}</CityText>
    </div>
  );
}

function useConfirming(template: ReportTemplate | undefined, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ n, choice }: { n: number; choice: Choice | null }) =>
      api.confirm({
        params: { id: template?.id ?? '' },
        body: { version: template?.version ?? 1, choices: [{ n, choice }] },
      }),
    onSuccess: (saved) => {
      queries.setQueryData([...templatesKey, 'one', saved.id], saved);
      void queries.invalidateQueries({ queryKey: [...templatesKey, 'list'] });
      onDone();
    },
  });
}

function useCopying(id: string, title: string, onOpen: (id: string) => void) {
  const queries = useQueryClient();
  const submission = useSubmissionKey(`report-template.copy.${id}`);
  return useMutation({
    mutationFn: () => {
      const body = { title, copyOf: id };
      return api.add({ body, key: submission.keyOf(body) });
    },
    onSuccess: (made) => {
      submission.done();
      void queries.invalidateQueries({ queryKey: [...templatesKey, 'list'] });
      onOpen(made.id);
    },
  });
}

function Blanks({ template }: { template: ReportTemplate }) {
  const say = useSay();
  const { blanks } = template;
  const [at, setAt] = useState(() => blanks.find(({ choice }) => choice === null)?.n ?? 1);
  const go = (n: number) => {
    const to = Math.min(blanks.length, Math.max(1, n));
    setAt(to);
    document.getElementById(`blank-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  const confirming = useConfirming(template, () => go(at + 1));
  useKeys({ n: () => go(at + 1), p: () => go(at - 1) });
  const blank = blanks.find(({ n }) => n === at);
  if (!blank) return <p className="quiet">{say(w.noBlanks)}</p>;
  return (
    <div className="report-desk">
      <BlanksText template={template} at={at} onAt={go} />
      <aside className="report-aside report-blank-side" aria-live="polite">
        <h2>
          {say(w.theBlank, { n: at })} <span className="quiet">{say(w.ofAll, { count: blanks.length })}</span>
        </h2>
        <div className="row">
          <Button size="small" disabled={at <= 1} onClick={() => go(at - 1)} aria-keyshortcuts="p">
            {say(w.previous)}
          </Button>
          <Button
            size="small"
            disabled={at >= blanks.length}
            onClick={() => go(at + 1)}
            aria-keyshortcuts="n"
          >
            {say(w.next)}
          </Button>
        </div>
        <BlankSide
          key={at}
          blank={blank}
          template={template}
          busy={confirming.isPending}
          onChoose={(choice) => confirming.mutate({ n: at, choice })}
        />
        <Failure error={confirming.error} />
      </aside>
    </div>
  );
}

/** A template: its text with the blanks, and what fills each. */
export function TemplateScreen(props: Props) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { id } = props;
  const [editing, setEditing] = useState(false);
  const found = useQuery({
    queryKey: [...templatesKey, 'one', id],
    queryFn: ({ signal }) => api.one({ params: { id }, signal }),
  });
  const template = found.data;
  const copying = useCopying(id, template?.title ?? '', props.onOpen);
  if (!template) {
    return (
      <PageFrame title={say(reportsTitleWords.templates)}>
        <p>{props.back}</p>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={10} />
        )}
      </PageFrame>
    );
  }
  const { blanks, confirmed, readyMade, state, version, title } = template;
  return (
    <PageFrame
      title={city(title)}
      aside={
        <>
          {state === 'live' ? (
            <Button
              type={confirmed === blanks.length ? 'primary' : 'default'}
              onClick={() => props.onUse(id)}
            >
              {say(w.use)}
            </Button>
          ) : null}
          {template.mayEdit && !editing ? (
            <Button onClick={() => setEditing(true)}>{say(w.editText)}</Button>
          ) : null}
          {readyMade ? (
            <Button loading={copying.isPending} onClick={() => copying.mutate()}>
              {say(w.copy)}
            </Button>
          ) : (
            <ClosureButton
              record={{ id, version, name: title, closed: state !== 'live' }}
              onSend={(closed) =>
                api.setState({ params: { id }, body: { version, state: closed ? 'retired' : 'live' } })
              }
              onDone={() => void queries.invalidateQueries({ queryKey: templatesKey })}
            />
          )}
        </>
      }
    >
      <p className="no-print">{props.back}</p>
      <p className="quiet tabular">
        {say(readyMade ? w.readyMade : w.own)} · {say(w.confirmed, { confirmed, blanks: blanks.length })}
        {state === 'live' ? '' : ` · ${say(w.retired)}`}
      </p>
      <p className="quiet report-note">{readyMade ? say(w.readyMadeNote) : ''}</p>
      <Failure error={copying.error} />
      {editing ? (
        <EditText template={template} onDone={() => setEditing(false)} />
      ) : (
        <Blanks key={template.text} template={template} />
      )}
    </PageFrame>
  );
}
