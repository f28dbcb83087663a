import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { ClosureButton, SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Organisation } from '../organisations.contract.ts';
import type { OrganisationFields } from '../settings.contract.ts';
import { kindWords } from '../settings.words.ts';
import { organisationsApi as api } from './organisations.api.ts';
import { organisationSettingWords as w } from './organisations-setting.words.ts';

type Kind = OrganisationFields['kind'];
const key = ['settings', 'organisations'];

interface Props {
  readonly areas: readonly { id: string; name: string }[];
  readonly history: (subject: string) => ReactNode;
  /** To the staff of one organisation. */
  readonly staffLink: (organisationId: string, text: string) => ReactNode;
}

/** The organisations of the city, to be added, changed and closed. */
export function OrganisationsSetting(props: Props) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const found = useQuery({ queryKey: key, queryFn: ({ signal }) => api.all({ signal }) });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const { organisations } = found.data;
  const areaName = new Map(props.areas.map(({ id, name }) => [id, name]));
  const names = new Map(organisations.map(({ id, shortName }) => [id, shortName]));
  const kindText = (kind: string) => say(kindWords[kind as Kind] ?? kindWords.other);
  return (
    <SettingList
      records={organisations}
      textOf={({ name, shortName, phone }) => `${name} ${shortName} ${phone}`}
      add={say(w.add)}
      tools={<ExportButtons download={(format) => api.allSheet({ query: { format } })} />}
      columns={[
        { title: say(w.name), cell: ({ name }) => city(name) },
        { title: say(w.kind), cell: ({ kind }) => kindText(kind) },
        { title: say(w.area), cell: ({ areaId }) => city(areaName.get(areaId) ?? '') },
        { title: say(w.parent), cell: ({ parentId }) => city(names.get(parentId ?? '') ?? '') },
        { title: say(w.phone), cell: ({ phone }) => <span className="tabular">{phone}</span> },
      ]}
      panel={(record, done) => (
        <OrganisationPanel
          {...{ ...props, record, organisations }}
          onDone={() => {
            void queries.invalidateQueries();
            done();
          }}
        />
      )}
    />
  );
}

function OrganisationPanel(
  props: Props & { record: Organisation | null; organisations: readonly Organisation[]; onDone: () => void },
) {
  const say = useSay();
  const city = useCityText();
  const submission = useSubmissionKey('organisation');
  const { record, organisations, areas, onDone } = props;
  const start = {
    kind: record?.kind ?? null,
    name: record?.name ?? '',
    shortName: record?.shortName ?? '',
    areaId: record?.areaId ?? null,
    parentId: record?.parentId ?? null,
    phone: record?.phone ?? '',
    partner: record?.partner ?? false,
  };
  const send = async (draft: typeof start) => {
    const body = { ...draft, kind: draft.kind as Kind, areaId: draft.areaId ?? '' };
    if (record) await api.change({ params: { id: record.id }, body: { ...body, version: record.version } });
    else await api.add({ body, key: submission.keyOf(body) });
    submission.done();
    onDone();
  };
  const others = organisations.filter(({ id, closed }) => id !== record?.id && !closed);
  return (
    <>
      <SettingForm
        name={`organisation.${record?.id ?? 'new'}.${record?.version ?? 0}`}
        start={start}
        onSend={send}
        fields={[
          { key: 'name', kind: 'text', label: say(w.name) },
          { key: 'shortName', kind: 'text', label: say(w.shortName) },
          {
            key: 'kind',
            kind: 'choice',
            label: say(w.kind),
            options: Object.entries(kindWords).map(([value, word]) => ({ value, label: say(word) })),
          },
          {
            key: 'areaId',
            kind: 'choice',
            label: say(w.area),
            options: areas.map(({ id, name }) => ({ value: id, label: city(name) })),
          },
          {
            key: 'parentId',
            kind: 'choice',
            label: say(w.parent),
            none: say(w.noParent),
            options: others.map(({ id, name }) => ({ value: id, label: city(name) })),
          },
          { key: 'phone', kind: 'text', label: say(w.phone) },
          { key: 'partner', kind: 'check', label: say(w.partner) },
        ]}
      >
        {record ? (
          <ClosureButton
            record={record}
            onDone={onDone}
            ways={(reason) =>
              reason === 'staff' || reason === 'stations'
                ? props.staffLink(record.id, say(w.toStaff, { name: record.shortName }))
                : null
            }
            onSend={(closed) =>
              api.close({ params: { id: record.id }, body: { version: record.version, closed } })
            }
          />
        ) : null}
      </SettingForm>
      {record ? props.history(record.id) : null}
    </>
  );
}
