import { Button } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { base64Of } from '../../../platform/ui/desk/save-file.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { SheetReport } from '../settings.contract.ts';
import { placesApi as api } from './places.api.ts';
import { placesSettingWords as w } from './places-setting.words.ts';

/** A sheet of areas: tried first, taken over after its report was seen. */
export function AreasSheet({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const submission = useSubmissionKey('areas-sheet');
  const [tried, setTried] = useState<{ content: string; report: SheetReport } | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    await work().catch(setError);
    setBusy(false);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    setTried(null);
    setTaken(null);
    if (!file) return;
    void during(async () => {
      const content = await base64Of(file);
      setTried({ content, report: await api.tryAreas({ body: { content } }) });
    });
  };
  const take = (content: string) =>
    during(async () => {
      const report = await api.importAreas({
        body: { content },
        key: submission.keyOf(content.slice(-4000) + String(content.length)),
      });
      submission.done();
      setTaken(report.good);
      setTried(null);
      onDone();
    });
  return (
    <details className="sheet-import">
      <summary>{say(w.import)}</summary>
      <div className="stack">
        <Field label={say(w.import)} hint={say(w.importHint)}>
          {(id, describedBy) => (
            <input
              id={id}
              aria-describedby={describedBy}
              type="file"
              accept=".xlsx,.csv,.txt"
              onChange={choose}
            />
          )}
        </Field>
        <Failure error={error} />
        {taken === null ? null : <output className="done">{say(w.taken, { good: taken })}</output>}
        {tried ? (
          <section className="stack">
            <p>{say(w.report, { rows: tried.report.rows, good: tried.report.good })}</p>
            {tried.report.badCount > 0 ? (
              <div className="notice">
                <p>{say(w.reportBad, { bad: tried.report.badCount })}</p>
                <ul>
                  {tried.report.bad.map((row) => (
                    <li key={row.number}>{say(w.row, row)}</li>
                  ))}
                </ul>
              </div>
            ) : null}
            <div className="row">
              {tried.report.good > 0 ? (
                <Button type="primary" loading={busy} onClick={() => void take(tried.content)}>
                  {say(w.take, { good: tried.report.good })}
                </Button>
              ) : null}
              <Button onClick={() => setTried(null)}>{say(w.drop)}</Button>
            </div>
          </section>
        ) : null}
      </div>
    </details>
  );
}
