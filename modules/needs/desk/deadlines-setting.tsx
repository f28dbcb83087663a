import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Deadlines } from '../contract/deadlines.ts';
import { deadlinesDeskWords as w } from './deadlines.words.ts';
import { needsApi as api } from './needs.api.ts';

type Kind = Deadlines['kinds'][number];

const isCalendar = (kind: Kind['kind']): boolean => kind === 'try_days' || kind === 'overturn';

/** The city's numbers of working days, each with the day it holds from and where it comes from. */
export function DeadlinesSetting({ history }: { history: ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [open, setOpen] = useState<string | null>(null);
  const found = useQuery({
    queryKey: ['settings', 'deadlines'],
    queryFn: ({ signal }) => api.deadlines({ signal }),
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={6} />
    );
  }
  const { kinds, today } = found.data;
  const opened = kinds.find(({ kind }) => kind === open) ?? null;
  const daysText = (kind: Kind['kind'], days: number | null) => {
    if (days === null) return say(kind.startsWith('answer_') ? w.asAnswer : w.unset);
    return say(kind === 'tries' ? w.times : isCalendar(kind) ? w.calendarDays : w.days, { days });
  };
  return (
    <>
      <p className="quiet lead">{say(w.lead)}</p>
      {kinds.map(({ kind, days, numbers }) => (
        <section key={kind} className="stack settings-history">
          <div className="row">
            <h2>{say(w[kind])}</h2>
            <strong>{daysText(kind, days)}</strong>
            <Button onClick={() => setOpen(kind)}>{say(w.change)}</Button>
          </div>
          {numbers.length === 0 ? <p className="quiet">{say(w.none)}</p> : null}
          <ul>
            {numbers.map((one) => (
              <li key={one.number}>
                {say(w.since, { from: dayText(one.from, language, today) })} {daysText(kind, one.days)}{' '}
                <span className="quiet">
                  <Told>{one.source}</Told>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {history}
      {opened ? (
        <SidePanel
          key={opened.kind}
          label={say(w[opened.kind])}
          links={<h2>{say(w[opened.kind])}</h2>}
          onClose={() => setOpen(null)}
        >
          <DeadlineForm
            {...{ deadline: opened, today }}
            onDone={() => {
              setOpen(null);
              void queries.invalidateQueries();
            }}
          />
        </SidePanel>
      ) : null}
    </>
  );
}

function DeadlineForm(props: { deadline: Kind; today: string; onDone: () => void }) {
  const say = useSay();
  const submission = useSubmissionKey('deadline');
  const { kind, days, version } = props.deadline;
  const countWord = kind === 'tries' ? w.count_tries : isCalendar(kind) ? w.count_try_days : w.count;
  return (
    <SettingForm
      name={`deadline.${kind}.${version}`}
      start={{ days: days ?? 1, from: props.today, source: '' }}
      onSend={async (draft) => {
        const body = { ...draft, kind, version };
        await api.setDeadline({ body, key: submission.keyOf(body) });
        submission.done();
        props.onDone();
      }}
      fields={[
        { key: 'days', kind: 'number', label: say(countWord) },
        { key: 'from', kind: 'date', label: say(w.from) },
        { key: 'source', kind: 'text', label: say(w.source), hint: say(w.sourceHint) },
      ]}
    />
  );
}
