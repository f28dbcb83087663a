import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { addDays, instantOf, localTime } from '../../../base/time.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { type Duty, dutyContract } from '../contract/duty.ts';
import { organisationsApi as api } from './organisations.api.ts';
import { rotaWords as w } from './rota.words.ts';

interface Props {
  readonly areas: readonly { id: string; name: string }[];
  readonly history: ReactNode;
}

/** Who is on duty, now and later, to be rung when somebody is in danger. */
export function RotaScreen(props: Props) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const session = useSession();
  const { zone } = session.city;
  const queries = useQueryClient();
  const found = useQuery({ queryKey: ['rota'], queryFn: ({ signal }) => api.duties({ signal }) });
  const organisations = useQuery({
    queryKey: ['look-up', 'organisations'],
    queryFn: ({ signal }) => api.list({ signal }),
  });
  if (!found.data || !organisations.data) {
    const error = found.error ?? organisations.error;
    return error ? (
      <Failure error={error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={6} />
    );
  }
  const time = (at: string) => instantText(new Date(at), zone, language);
  return (
    <>
      <p className="hint">{say(w.hint)}</p>
      <SettingList
        records={found.data.duties.map((duty) => ({ ...duty, closed: false }))}
        textOf={({ name, phone, organisation }) => `${name} ${phone} ${organisation.name}`}
        tools={<ExportButtons download={(format) => api.dutiesSheet({ query: { format } })} />}
        add={mayCall(session, dutyContract.addDuty) ? say(w.add) : null}
        columns={[
          { title: say(w.person), cell: ({ name, now }) => (now ? `${name} · ${say(w.now)}` : name) },
          {
            title: say(w.phone),
            cell: ({ phone }) => (
              <a href={`tel:${phone}`} className="tabular">
                {phone}
              </a>
            ),
          },
          { title: say(w.organisation), cell: ({ organisation }) => city(organisation.name) },
          { title: say(w.area), cell: ({ area }) => (area ? city(area.name) : say(w.everywhere)) },
          { title: say(w.from), cell: ({ from }) => <span className="tabular">{time(from)}</span> },
          { title: say(w.until), cell: ({ until }) => <span className="tabular">{time(until)}</span> },
        ]}
        panel={(record, done) => (
          <DutyPanel
            record={record}
            areas={props.areas}
            organisations={organisations.data.organisations}
            onDone={() => {
              void queries.invalidateQueries({ queryKey: ['rota'] });
              done();
            }}
          />
        )}
      />
      {props.history}
    </>
  );
}

type Draft = {
  organisationId: string | null;
  name: string;
  phone: string;
  areaId: string | null;
  fromDay: string;
  fromTime: string;
  untilDay: string;
  untilTime: string;
};

function DutyPanel(props: {
  record: Duty | null;
  areas: Props['areas'];
  organisations: readonly { id: string; name: string }[];
  onDone: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const session = useSession();
  const submission = useSubmissionKey('duty');
  const { record, onDone } = props;
  const { zone } = session.city;
  const today = useToday(zone);
  const at = (instant: string | undefined, day: string, time: string) => {
    if (instant === undefined) return { day, time };
    const local = localTime(new Date(instant), zone);
    return { day: local.day, time: local.time.slice(0, 5) };
  };
  const from = at(record?.from, today, '08:00');
  const until = at(record?.until, addDays(today, 1), '08:00');
  const start: Draft = {
    organisationId: record?.organisation.id ?? session.organisation.id,
    name: record?.name ?? '',
    phone: record?.phone ?? '',
    areaId: record?.area?.id ?? null,
    fromDay: from.day,
    fromTime: from.time,
    untilDay: until.day,
    untilTime: until.time,
  };
  const send = async (draft: Draft) => {
    const body = {
      organisationId: draft.organisationId ?? '',
      areaId: draft.areaId,
      staffId: record?.staffId ?? null,
      name: draft.name,
      phone: draft.phone,
      from: instantOf(draft.fromDay, `${draft.fromTime}:00`, zone).toISOString(),
      until: instantOf(draft.untilDay, `${draft.untilTime}:00`, zone).toISOString(),
    };
    if (record)
      await api.changeDuty({ params: { id: record.id }, body: { ...body, version: record.version } });
    else await api.addDuty({ body, key: submission.keyOf(body) });
    submission.done();
    onDone();
  };
  if (record && !record.mine) return <p>{say(w.others)}</p>;
  return (
    <SettingForm
      name={`duty.${record?.id ?? 'new'}.${record?.version ?? 0}`}
      start={start}
      onSend={send}
      fields={[
        { key: 'name', kind: 'text', label: say(w.person) },
        { key: 'phone', kind: 'text', label: say(w.phone) },
        {
          key: 'organisationId',
          kind: 'choice',
          label: say(w.organisation),
          options: props.organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        {
          key: 'areaId',
          kind: 'choice',
          label: say(w.area),
          none: say(w.everywhere),
          options: props.areas.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        { key: 'fromDay', kind: 'date', label: say(w.fromDay) },
        { key: 'fromTime', kind: 'time', label: say(w.fromTime) },
        { key: 'untilDay', kind: 'date', label: say(w.untilDay) },
        { key: 'untilTime', kind: 'time', label: say(w.untilTime) },
      ]}
    >
      {record ? <TakeOff record={record} onDone={onDone} /> : null}
    </SettingForm>
  );
}

function TakeOff({ record, onDone }: { record: Duty; onDone: () => void }) {
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  const remove = async () => {
    try {
      await api.removeDuty({ params: { id: record.id }, body: { version: record.version } });
      onDone();
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <>
      <Failure error={error} />
      <AskFirst
        title={say(w.removeAsk, { name: record.name })}
        okText={say(w.remove)}
        onConfirm={() => void remove()}
      >
        <Button danger>{say(w.remove)}</Button>
      </AskFirst>
    </>
  );
}
