import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { ClosureButton, SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Station } from '../places.contract.ts';
import { stationKinds } from '../places.rules.ts';
import { stationKindWords } from '../settings.words.ts';
import { placesApi as api } from './places.api.ts';
import { placesSettingWords as w } from './places-setting.words.ts';

interface Props {
  readonly areas: readonly { id: string; name: string }[];
  readonly history: (subject: string) => ReactNode;
}

/** The stations of the city, to be added, changed and closed. */
export function StationsSetting(props: Props) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: ['settings', 'stations'],
    queryFn: ({ signal }) => api.allStations({ signal }),
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const names = new Map(props.areas.map(({ id, name }) => [id, name]));
  return (
    <SettingList
      records={found.data.stations}
      textOf={({ name, phone, address }) => `${name} ${phone} ${address}`}
      add={say(w.addStation)}
      tools={<ExportButtons download={(format) => api.stationsSheet({ query: { format } })} />}
      columns={[
        { title: say(w.name), cell: ({ name }) => city(name) },
        { title: say(w.kind), cell: ({ kind }) => say(stationKindWords[kind]) },
        { title: say(w.area), cell: ({ areaId }) => city(names.get(areaId) ?? '') },
        { title: say(w.address), cell: ({ address }) => city(address) },
        { title: say(w.phone), cell: ({ phone }) => <span className="tabular">{phone}</span> },
        { title: say(w.hours), cell: ({ hours }) => city(hours) },
      ]}
      panel={(record, done) => (
        <StationPanel
          {...{ ...props, record }}
          onDone={() => {
            void queries.invalidateQueries();
            done();
          }}
        />
      )}
    />
  );
}

function StationPanel(props: Props & { record: Station | null; onDone: () => void }) {
  const say = useSay();
  const city = useCityText();
  const submission = useSubmissionKey('station');
  const { record, areas, onDone } = props;
  const start = {
    name: record?.name ?? '',
    kind: record?.kind ?? 'station',
    areaId: record?.areaId ?? null,
    address: record?.address ?? '',
    phone: record?.phone ?? '',
    hours: record?.hours ?? '',
    openFrom: record?.openFrom.slice(0, 5) ?? '08:30',
    openTo: record?.openTo.slice(0, 5) ?? '17:30',
    openDays: record?.openDays ?? [1, 2, 3, 4, 5],
    facilities: record?.facilities ?? [],
  };
  const send = async (draft: typeof start) => {
    const body = { ...draft, kind: draft.kind ?? 'station', areaId: draft.areaId ?? '' };
    if (record) {
      await api.changeStation({ params: { id: record.id }, body: { ...body, version: record.version } });
    } else await api.addStation({ body, key: submission.keyOf(body) });
    submission.done();
    onDone();
  };
  const dayText = say(w.days);
  const days = dayText.includes(' ') ? dayText.split(' ') : [...dayText];
  return (
    <>
      <SettingForm
        name={`station.${record?.id ?? 'new'}.${record?.version ?? 0}`}
        start={start}
        onSend={send}
        fields={[
          { key: 'name', kind: 'text', label: say(w.name) },
          {
            key: 'kind',
            kind: 'choice',
            label: say(w.kind),
            options: stationKinds.map((value) => ({ value, label: say(stationKindWords[value]) })),
          },
          {
            key: 'areaId',
            kind: 'choice',
            label: say(w.area),
            options: areas.map(({ id, name }) => ({ value: id, label: city(name) })),
          },
          { key: 'address', kind: 'text', label: say(w.address) },
          { key: 'phone', kind: 'text', label: say(w.phone) },
          { key: 'hours', kind: 'text', label: say(w.hours) },
          { key: 'openDays', kind: 'days', label: say(w.openDays), names: days },
          { key: 'openFrom', kind: 'time', label: say(w.openFrom) },
          { key: 'openTo', kind: 'time', label: say(w.openTo) },
          { key: 'facilities', kind: 'list', label: say(w.facilities), hint: say(w.facilitiesHint) },
        ]}
      >
        {record ? (
          <ClosureButton
            record={record}
            onDone={onDone}
            onSend={(closed) =>
              api.closeStation({ params: { id: record.id }, body: { version: record.version, closed } })
            }
          />
        ) : null}
      </SettingForm>
      {record ? props.history(record.id) : null}
    </>
  );
}
