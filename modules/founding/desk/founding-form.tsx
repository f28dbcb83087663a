import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { bodyKindWords as kindWords } from '../../../base/body-kinds.words.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { forms } from '../forms.rules.ts';
import type { FoundingFields, Undertaking } from '../founding.contract.ts';
import { foundingKinds } from '../steps.rules.ts';
import { formWords } from '../words/founding.words.ts';
import { foundingApi as api, foundingKey } from './founding.api.ts';
import { foundingDeskWords as w } from './founding-desk.words.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}
export type FindChoices = (search: string, signal: AbortSignal) => Promise<readonly Choice[]>;

export interface FoundingChoices {
  /** The kinds of bodies as the room of bodies names them. */
  readonly areas: readonly Choice[];
  readonly findEmployers: FindChoices;
  readonly findBodies: FindChoices;
}

interface Draft {
  kind: string | null;
  form: string | null;
  name: string;
  areaId: string | null;
  employerId: string | null;
  parentId: string | null;
  people: string;
  units: string;
  [key: string]: string | null;
}

/** What is no number is refused beside its field: JSON has no NaN. */
const numberOf = (typed: string) => {
  const plain = typed.normalize('NFKC').trim();
  return /^\d+$/.test(plain) ? Number(plain) : -1;
};

/** Choices of a record that is found by typing part of its name; what is chosen stays among them. */
function useFound(name: string, find: FindChoices, chosen: Choice | null) {
  const say = useSay();
  const city = useCityText();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: [...foundingKey, name, typed],
    queryFn: ({ signal }) => find(typed.trim(), signal),
    placeholderData: (before) => before,
  });
  const all = [...(chosen ? [chosen] : []), ...(found.data ?? [])];
  const options = [...new Map(all.map((one) => [one.id, one])).values()].map((one) => ({
    ...{ value: one.id, label: city(one.name) },
  }));
  const finder = (label: string) => (
    <Field label={`${label} · ${say(w.typeToFind)}`}>
      {(id) => <Input id={id} value={typed} onChange={({ target }) => setTyped(target.value)} />}
    </Field>
  );
  return { options, finder };
}

/** What is to be founded, to be begun or corrected. */
export function FoundingForm(
  props: FoundingChoices & { one: Undertaking | null; onDone: (saved: Undertaking) => void },
) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const submission = useSubmissionKey('founding');
  const { one, areas } = props;
  const named = (id: string | null | undefined, name: string | null | undefined) =>
    id && name ? { id, name } : null;
  const employers = useFound('employers', props.findEmployers, named(one?.employerId, one?.employer));
  const bodies = useFound('bodies', props.findBodies, named(one?.parentId, one?.parent));
  return (
    <>
      <details className="stack">
        <summary>{say(w.finders)}</summary>
        {employers.finder(say(w.employer))}
        {bodies.finder(say(w.parent))}
      </details>
      <SettingForm<Draft>
        name={`founding.${one?.id ?? 'new'}.${one?.version ?? 0}`}
        start={{
          ...{ kind: one?.kind ?? 'union', form: one?.form ?? null, name: one?.name ?? '' },
          ...{ areaId: one?.areaId ?? null, employerId: one?.employerId ?? null },
          ...{ parentId: one?.parentId ?? null, people: String(one?.people ?? '') },
          units: String(one?.units ?? 1),
        }}
        onSend={async (draft) => {
          const fields: FoundingFields = {
            // What was not chosen is refused beside its field, never guessed.
            kind: (draft.kind ?? '') as FoundingFields['kind'],
            form: (draft.form ?? '') as FoundingFields['form'],
            ...{ name: draft.name, areaId: draft.areaId ?? '', employerId: draft.employerId },
            ...{ parentId: draft.parentId, people: numberOf(draft.people), units: numberOf(draft.units) },
          };
          const saved = one
            ? await api.change({ params: { id: one.id }, body: { ...fields, version: one.version } })
            : await api.open({ body: fields, key: submission.keyOf(fields) });
          submission.done();
          void queries.invalidateQueries({ queryKey: foundingKey });
          props.onDone(saved);
        }}
        fields={[
          { key: 'name', kind: 'text', label: say(w.name), hint: say(w.nameHint) },
          {
            ...{ key: 'kind', kind: 'choice', label: say(w.kind) },
            options: foundingKinds.map((value) => ({ value, label: say(kindWords[value]) })),
          },
          {
            ...{ key: 'areaId', kind: 'choice', label: say(w.area) },
            options: areas.map(({ id, name }) => ({ value: id, label: city(name) })),
          },
          {
            ...{ key: 'form', kind: 'choice', label: say(w.form) },
            options: forms.map((value) => ({ value, label: say(formWords[value]) })),
          },
          { key: 'people', kind: 'text', label: say(w.people) },
          { key: 'units', kind: 'text', label: say(w.units) },
          {
            ...{ key: 'employerId', kind: 'choice', label: say(w.employer), none: say(w.employerNone) },
            options: employers.options,
          },
          {
            ...{ key: 'parentId', kind: 'choice', label: say(w.parent), none: say(w.parentNone) },
            options: bodies.options,
          },
        ]}
      />
    </>
  );
}
