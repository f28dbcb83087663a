import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Need } from '../contract/need.ts';
import { dangerDeskWords as w } from './danger.words.ts';
import { needsApi } from './needs.api.ts';
import { useStep } from './protect-step.ts';

const calls = ['police', 'civil_affairs', 'education', 'other'] as const;
const callWords = {
  police: w.police,
  civil_affairs: w.civil_affairs,
  education: w.education,
  other: w.other,
};

/** Local time as the browser's own control wants it. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The duty to report a child in danger, with whom and when it was fulfilled; `first`: the cursor goes here. */
export function ReportPanel({ need, first = false }: { need: Need; first?: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const step = useStep(need);
  const key = useSubmissionKey(`report.${need.id}`);
  const [called, setCalled] = useState<(typeof calls)[number]>('police');
  const [at, setAt] = useState(localNow);
  const { reports } = need.sorted;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (first) form.current?.querySelector('input')?.focus();
  }, [first]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { called, calledAt: new Date(at).toISOString() };
    void step.run(async () => {
      const next = await needsApi.noteReport({ params: { id: need.id }, body, key: key.keyOf(body) });
      key.done();
      return next;
    });
  };
  return (
    <section>
      <h3>{say(w.report)}</h3>
      <p>{say(w.childLaw)}</p>
      {reports.length === 0 ? <p className="error">{say(w.reportNone)}</p> : null}
      <ul className="plain-list">
        {reports.map((one) => (
          <li key={`${one.calledAt} ${one.called}`}>
            {say(w.reported, {
              at: instantText(new Date(one.calledAt), zone, language),
              called: say(callWords[one.called]),
              by: one.by,
              organisation: one.organisation,
            })}
          </li>
        ))}
      </ul>
      {need.may.report ? (
        <form ref={form} className="stack" onSubmit={send}>
          <Choices
            legend={say(w.called)}
            value={called}
            options={calls.map((value) => ({ value, label: say(callWords[value]) }))}
            onChange={setCalled}
          />
          <Field label={say(w.calledAt)}>
            {(id) => (
              <Input
                id={id}
                type="datetime-local"
                value={at}
                required
                onChange={(event) => setAt(event.target.value)}
              />
            )}
          </Field>
          <Failure error={step.error} />
          <Button htmlType="submit" loading={step.pending}>
            {say(w.note)}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
