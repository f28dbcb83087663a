import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Report } from '../reports.contract.ts';
import { reportsApi as api, reportsKey } from './reports.api.ts';
import { reportDeskWords as w } from './reports-desk.words.ts';

interface StepsProps {
  readonly report: Report;
  readonly onDropped: () => void;
  readonly onDocument: (id: string) => void;
}

function useSteps({ report, onDropped, onDocument }: StepsProps) {
  const queries = useQueryClient();
  const { id, version } = report;
  const params = { id };
  const issueKey = useSubmissionKey(`report.issue.${id}`);
  const documentKey = useSubmissionKey(`report.document.${id}`);
  const keep = (saved: Report) => {
    queries.setQueryData([...reportsKey, 'one', id], saved);
    void queries.invalidateQueries({ queryKey: [...reportsKey, 'list'] });
  };
  const refresh = useMutation({
    mutationFn: () => api.refresh({ params, body: { version } }),
    onSuccess: keep,
  });
  const issue = useMutation({
    mutationFn: () => api.issue({ params, body: { version }, key: issueKey.keyOf({ id, version }) }),
    onSuccess: (saved) => {
      issueKey.done();
      keep(saved);
    },
  });
  const drop = useMutation({
    mutationFn: () => api.drop({ params, body: { version } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: [...reportsKey, 'list'] });
      onDropped();
    },
  });
  const toDocument = useMutation({
    mutationFn: (kind: 'report' | 'circular') =>
      api.toDocument({ params, body: { kind }, key: documentKey.keyOf({ id, kind }) }),
    onSuccess: (made) => {
      documentKey.done();
      onDocument(made.id);
    },
  });
  return { refresh, issue, drop, toDocument };
}

/** What may be done with a report now, the likeliest first and alone primary. */
export function ReportSteps(props: StepsProps) {
  const say = useSay();
  const { report } = props;
  const { refresh, issue, drop, toDocument } = useSteps(props);
  const { may, stops, title } = report;
  const error = [refresh, issue, drop, toDocument].find((one) => one.error)?.error;
  return (
    <div className="report-steps no-print">
      <div className="row">
        {may.issue ? (
          <AskFirst title={say(w.issueAsk)} okText={say(w.issue)} onConfirm={() => issue.mutate()}>
            <Button type="primary" disabled={stops.length > 0} loading={issue.isPending}>
              {say(w.issue)}
            </Button>
          </AskFirst>
        ) : null}
        {may.edit ? (
          <Button loading={refresh.isPending} onClick={() => refresh.mutate()}>
            {say(w.refresh)}
          </Button>
        ) : null}
        {may.toDocument ? (
          <>
            <Button type="primary" loading={toDocument.isPending} onClick={() => toDocument.mutate('report')}>
              {say(w.asReport)}
            </Button>
            <Button onClick={() => toDocument.mutate('circular')}>{say(w.asCircular)}</Button>
          </>
        ) : null}
        {may.drop ? (
          <AskFirst title={say(w.dropAsk, { title })} okText={say(w.drop)} onConfirm={() => drop.mutate()}>
            <Button danger>{say(w.drop)}</Button>
          </AskFirst>
        ) : null}
      </div>
      <ExportButtons
        note={say(w.sheet)}
        download={(format) => api.sheet({ params: { id: report.id }, query: { format } })}
      >
        <Button onClick={() => window.print()}>{say(uiWords.print)}</Button>
      </ExportButtons>
      <Failure error={error} />
    </div>
  );
}
