import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { ClosureButton, SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Area } from '../places.contract.ts';
import { AreasSheet } from './areas-sheet.tsx';
import { placesApi as api } from './places.api.ts';
import { placesSettingWords as w } from './places-setting.words.ts';

interface Props {
  readonly history: (subject: string) => ReactNode;
}

/** Every area behind its parent, each floor further in. */
function inTree(areas: readonly Area[]): Area[] {
  const byParent = Map.groupBy(areas, ({ parentId }) => parentId);
  const found: Area[] = [];
  const walk = (area: Area): void => {
    found.push(area);
    for (const child of byParent.get(area.id) ?? []) walk(child);
  };
  for (const root of byParent.get(null) ?? []) walk(root);
  return found;
}

/** The tree of areas, to be added to, renamed, moved, closed, imported and exported. */
export function AreasSetting(props: Props) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: ['settings', 'areas'],
    queryFn: ({ signal }) => api.allAreas({ signal }),
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const { areas, levels } = found.data;
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const above = ({ path }: Area) =>
    path
      .slice(1)
      .toReversed()
      .map((id) => city(names.get(id) ?? ''))
      .join(' / ');
  const refresh = () => void queries.invalidateQueries();
  return (
    <>
      <AreasSheet onDone={refresh} />
      <SettingList
        records={inTree(areas)}
        textOf={(area) => `${area.name} ${area.code ?? ''}`}
        add={say(w.addArea)}
        columns={[
          {
            title: say(w.name),
            cell: ({ name, path }) => (
              <span style={{ paddingLeft: (path.length - 1) * 20 }}>{city(name)}</span>
            ),
          },
          { title: say(w.level), cell: ({ level }) => city(level) },
          { title: say(w.parent), cell: (area) => <span className="quiet">{above(area)}</span> },
          { title: say(w.code), cell: ({ code }) => <span className="tabular">{code}</span> },
        ]}
        panel={(record, done) => (
          <AreaPanel
            {...{ ...props, record, areas, levels, above }}
            onDone={() => {
              refresh();
              done();
            }}
          />
        )}
      />
    </>
  );
}

function AreaPanel(
  props: Props & {
    record: Area | null;
    areas: readonly Area[];
    levels: readonly string[];
    above: (area: Area) => string;
    onDone: () => void;
  },
) {
  const say = useSay();
  const submission = useSubmissionKey('area');
  const { record, areas, levels, above, onDone } = props;
  const isRoot = record !== null && record.parentId === null;
  const start = {
    name: record?.name ?? '',
    level: record?.level ?? '',
    code: record?.code ?? '',
    parentId: record?.parentId ?? null,
  };
  const send = async (draft: typeof start) => {
    const body = { ...draft, code: draft.code.trim() === '' ? null : draft.code };
    if (record)
      await api.changeArea({ params: { id: record.id }, body: { ...body, version: record.version } });
    else await api.addArea({ body, key: submission.keyOf(body) });
    submission.done();
    onDone();
  };
  const parents = areas.filter(
    ({ closed, path }) => !closed && (record === null || !path.includes(record.id)),
  );
  return (
    <>
      <SettingForm
        name={`area.${record?.id ?? 'new'}.${record?.version ?? 0}`}
        start={start}
        onSend={send}
        fields={[
          { key: 'name', kind: 'text', label: say(w.name) },
          { key: 'level', kind: 'suggest', label: say(w.level), hint: say(w.levelHint), options: levels },
          { key: 'code', kind: 'text', label: say(w.code), hint: say(w.codeHint) },
          ...(isRoot
            ? []
            : [
                {
                  key: 'parentId' as const,
                  kind: 'choice' as const,
                  label: say(w.parent),
                  options: parents.map((area) => ({
                    value: area.id,
                    label: [above(area), area.name].filter(Boolean).join(' / '),
                  })),
                },
              ]),
        ]}
      >
        {record && !isRoot ? (
          <ClosureButton
            record={record}
            onDone={onDone}
            onSend={(closed) =>
              api.closeArea({ params: { id: record.id }, body: { version: record.version, closed } })
            }
          />
        ) : null}
      </SettingForm>
      {record ? props.history(record.id) : null}
    </>
  );
}
