import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { type BodyKind, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { Refused } from '../../../platform/http/client.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { type WorkKind, workKinds } from '../members.rules.ts';
import { workWords } from '../words/members.words.ts';
import { membersApi as api, membersKey } from './members.api.ts';
import { joinWords as w } from './members-desk.words.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface Finding {
  readonly areas: readonly Choice[];
  readonly findEmployers: (search: string, signal: AbortSignal) => Promise<readonly Choice[]>;
}

export interface Draft {
  readonly name: string;
  readonly phone: string;
  readonly work: WorkKind | null;
  readonly areaId: string | null;
  readonly employer: Choice | null;
  readonly bodyId: string | null;
  readonly agreed: boolean;
  readonly how: 'counter' | 'phone';
  readonly move: boolean;
}

export function errorOf(error: unknown, path: string): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  return error.problem.errors.find((one) => one.path === path)?.detail;
}

type Setting = { readonly draft: Draft; readonly set: (change: Partial<Draft>) => void };

/** What they work as, where and for whom. */
export function WorkAndPlace({
  draft,
  set,
  areas,
  findEmployers,
  error,
}: Setting & Finding & { error: unknown }) {
  const say = useSay();
  const city = useCityText();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: [...membersKey, 'employers', typed],
    queryFn: ({ signal }) => findEmployers(typed, signal),
    placeholderData: (before) => before,
  });
  const employers = [...(draft.employer ? [draft.employer] : []), ...(found.data ?? [])];
  const options = [...new Map(employers.map((one) => [one.id, one])).values()];
  return (
    <>
      <Field label={say(w.work)} error={errorOf(error, 'work')}>
        {(id) => (
          <Select
            id={id}
            value={draft.work ?? 'none'}
            options={[
              ...workKinds.map((value) => ({ value: value as string, label: say(workWords[value]) })),
              { value: 'none', label: say(w.workNone) },
            ]}
            onChange={(value: string) => set({ work: workKinds.find((kind) => kind === value) ?? null })}
          />
        )}
      </Field>
      <Field label={say(w.area)} error={errorOf(error, 'areaId')}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={say(w.areaChoose)}
            value={draft.areaId ?? undefined}
            options={areas.map((area) => ({ value: area.id, label: city(area.name) }))}
            onChange={(areaId?: string) => set({ areaId: areaId ?? null })}
          />
        )}
      </Field>
      <Field label={say(w.employer)} error={errorOf(error, 'employerId')}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ filterOption: false, onSearch: setTyped }}
            allowClear
            placeholder={say(w.employerType)}
            value={draft.employer?.id}
            options={options.map((one) => ({ value: one.id, label: city(one.name) }))}
            onChange={(value?: string) => set({ employer: options.find((one) => one.id === value) ?? null })}
          />
        )}
      </Field>
    </>
  );
}

export function useProposals({ areaId, employer, work }: Draft, kind: BodyKind, wanted: boolean) {
  const query = {
    kind,
    ...(areaId === null ? {} : { area: areaId }),
    ...(employer === null ? {} : { employer: employer.id }),
    ...(work === null ? {} : { work }),
  };
  return useQuery({
    queryKey: [...membersKey, 'proposals', query],
    queryFn: ({ signal }) => api.proposals({ query, signal }),
    enabled: wanted && (areaId !== null || employer !== null),
  });
}

/** Where they may join, with the reason of each. */
export function BodyChoice(
  props: Setting & { kind: BodyKind; found: ReturnType<typeof useProposals>; error: unknown },
) {
  const say = useSay();
  const city = useCityText();
  const { draft, set, found, error } = props;
  const bodies = found.data?.bodies;
  const wrong = errorOf(error, 'bodyId');
  return (
    <>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {bodies === undefined || bodies.length === 0 ? (
        <p className="quiet">
          {bodies === undefined
            ? say(w.bodyFirst)
            : say(w.bodyNone, { kind: say(bodyKindWords[props.kind]) })}
        </p>
      ) : (
        <Choices
          legend={say(w.body)}
          value={draft.bodyId ?? bodies[0]?.id ?? ''}
          options={bodies.map(({ id, name, reason }) => ({
            ...{ value: id, label: city(name), hint: say(w[`${reason}_reason`]) },
          }))}
          onChange={(bodyId) => set({ bodyId })}
        />
      )}
      {wrong ? <p className="error">{wrong}</p> : null}
    </>
  );
}
