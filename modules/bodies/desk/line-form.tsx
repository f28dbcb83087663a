import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { Body } from '../bodies.contract.ts';
import { bodiesApi as api, bodiesKey } from './bodies.api.ts';
import { formWords as w } from './bodies-desk.words.ts';
import { contentOf } from './body-form.tsx';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export type FindChoices = (search: string, signal: AbortSignal) => Promise<readonly Choice[]>;

/** A record that is found by typing part of its name. */
function FoundSelect(props: {
  id: string;
  name: string;
  value: Choice | null;
  find: FindChoices;
  onChange: (value: Choice | null) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: [...bodiesKey, 'choices', props.name, typed],
    queryFn: ({ signal }) => props.find(typed, signal),
    placeholderData: keepPreviousData,
  });
  const all = [...(props.value ? [props.value] : []), ...(found.data ?? [])];
  const options = [...new Map(all.map((one) => [one.id, one])).values()];
  return (
    <Select
      id={props.id}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      placeholder={say(w.typeToFind)}
      value={props.value?.id}
      loading={found.isFetching}
      options={options.map(({ id, name }) => ({ value: id, label: city(name) }))}
      onChange={(id?: string) => props.onChange(options.find((one) => one.id === id) ?? null)}
    />
  );
}

/** Where a body belongs: above it, whose guidance it follows, in which unit, and which account it works with. */
export function LineForm(props: {
  body: Body;
  employers: FindChoices;
  organisations: FindChoices;
  onDone: () => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const { body } = props;
  const [parent, setParent] = useState<Choice | null>(body.above.at(-1) ?? null);
  const [guide, setGuide] = useState<Choice | null>(body.guide);
  const [employer, setEmployer] = useState<Choice | null>(body.employer);
  const [organisation, setOrganisation] = useState<Choice | null>(body.organisation);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const bodies =
    (same: boolean): FindChoices =>
    async (search, signal) =>
      (await api.list({ query: { search, ...(same ? { kind: body.kind } : {}) }, signal })).bodies.filter(
        ({ id }) => id !== body.id,
      );
  const send = async () => {
    setSending(true);
    setError(null);
    try {
      const lines = { parentId: parent?.id ?? null, guideId: guide?.id ?? null };
      const others = { employerId: employer?.id ?? null, organisationId: organisation?.id ?? null };
      await api.change({
        params: { id: body.id },
        body: { ...contentOf(body), ...lines, ...others, version: body.version },
      });
      void queries.invalidateQueries({ queryKey: bodiesKey });
      props.onDone();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setSending(false);
    }
  };
  const fields = [
    { name: 'parent', label: say(w.parent), value: parent, find: bodies(true), set: setParent },
    {
      ...{ name: 'guide', label: say(w.guide), value: guide },
      ...{ find: bodies(false), set: setGuide },
    },
    { name: 'employer', label: say(w.employer), value: employer, find: props.employers, set: setEmployer },
    {
      ...{ name: 'organisation', label: say(w.organisation), value: organisation },
      ...{ find: props.organisations, set: setOrganisation },
    },
  ];
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Failure error={error} />
      {fields.map(({ name, label, value, find, set }) => (
        <Field key={name} label={label} hint={name === 'guide' ? say(w.guideHint) : undefined}>
          {(id) => <FoundSelect {...{ id, name, value, find }} onChange={set} />}
        </Field>
      ))}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={sending}>
          {say(w.save)}
        </Button>
      </div>
    </form>
  );
}
