import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { SettingChoice } from '../../../platform/ui/desk/setting-field.ts';
import type { NamedRef } from '../contract/shapes.ts';
import { honoursKey } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';

export interface HonoursLookUps {
  readonly organisations: readonly NamedRef[];
  /** At most twenty that fit. */
  readonly loadEmployers: (search: string, signal: AbortSignal) => Promise<readonly NamedRef[]>;
  /** The same of the field's own bodies. */
  readonly loadBodies: (search: string, signal: AbortSignal) => Promise<readonly NamedRef[]>;
}

interface Found {
  readonly options: readonly SettingChoice[];
  readonly finder: ReactNode;
}

const texts = {
  employers: { is: w.isEmployer, find: w.findEmployer, hint: w.findEmployerHint },
  bodies: { is: w.isBody, find: w.findBody, hint: w.findBodyHint },
} as const;

/** Employers or bodies as choices of a form, with the field that finds others: a city has more than a list can hold. */
export function useFound(what: 'employers' | 'bodies', { loadEmployers, loadBodies }: HonoursLookUps): Found {
  const load = what === 'employers' ? loadEmployers : loadBodies;
  const told = texts[what];
  const say = useSay();
  const city = useCityText();
  const [search, setSearch] = useState('');
  const found = useQuery({
    queryKey: [...honoursKey, what, search],
    queryFn: ({ signal }) => load(search.trim(), signal),
    placeholderData: (before) => before,
  });
  const options = (found.data ?? []).map(({ id, name }) => ({ value: id, label: city(name) }));
  const finder = (
    <details className="stack">
      <summary>{say(told.is)}</summary>
      <Field label={say(told.find)} hint={say(told.hint)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        )}
      </Field>
      <Failure error={found.error} kind="read" />
    </details>
  );
  return { options, finder };
}
