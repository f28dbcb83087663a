import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Word } from '../../../base/words.ts';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import type { Tie } from '../items.contract.ts';
import { itemsDeskWords as w } from './items-desk.words.ts';
import { itemsKey } from './papers.api.ts';

/** What the screens of items look up in the modules before them. */
export interface ItemLookUps {
  readonly employers: (
    search: string,
    signal: AbortSignal,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly needLink: (id: string, text: ReactNode) => ReactNode;
  /** The states of needs in words. */
  readonly needStates: Readonly<Record<string, Word>>;
}

const plain = { words: null, reference: null, state: null };

/** One thing an item is about; a need opens. */
export function TieText({
  tie,
  lookUps,
}: {
  tie: Tie;
  lookUps: Pick<ItemLookUps, 'needLink' | 'needStates'>;
}) {
  const say = useSay();
  const { kind, id, name, words, reference, state } = tie;
  const told = state === null ? undefined : lookUps.needStates[state];
  const head = <CityText>{reference === null ? name : `${reference} ${name}`}</CityText>;
  return (
    <span>
      <span className="quiet">{say(w[kind])} </span>
      {kind === 'need' && state !== null ? lookUps.needLink(id, head) : head}
      {told ? <span className="quiet"> · {say(told)}</span> : null}
      {words === null ? null : (
        <span className="quiet">
          {' · '}
          <CityText>{words}</CityText>
        </span>
      )}
    </span>
  );
}

/** What an item is about, to be taken away and added to. */
export function TiesField(props: {
  ties: readonly Tie[];
  onChange: (ties: readonly Tie[]) => void;
  lookUps: ItemLookUps;
}) {
  const say = useSay();
  const city = useCityText();
  const { ties, onChange, lookUps } = props;
  const [search, setSearch] = useState('');
  const found = useQuery({
    queryKey: [...itemsKey, 'employers', search],
    queryFn: ({ signal }) => lookUps.employers(search, signal),
    enabled: search !== '',
  });
  const add = (tie: Tie) => {
    if (!ties.some(({ kind, id }) => kind === tie.kind && id === tie.id)) onChange([...ties, tie]);
  };
  const employers = found.data ?? [];
  return (
    <fieldset className="ties">
      <legend>{say(w.ties)}</legend>
      {ties.length === 0 ? <p className="quiet">{say(w.noTies)}</p> : null}
      <ul className="tie-list">
        {ties.map((tie) => (
          <li key={tie.id}>
            <TieText tie={tie} lookUps={lookUps} />
            <Button size="small" onClick={() => onChange(ties.filter((one) => one !== tie))}>
              {say(w.untie)}
              <span className="unseen">{tie.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="incoming-pair">
        <Field label={say(w.addEmployer)}>
          {(id) => (
            <Select
              id={id}
              showSearch={{ filterOption: false, onSearch: setSearch }}
              placeholder={say(w.employerHint)}
              value={null}
              notFoundContent={null}
              options={employers.map(({ id: value, name }) => ({ value, label: city(name) }))}
              onChange={(value: string | null) => {
                const one = employers.find((employer) => employer.id === value);
                if (one) add({ kind: 'employer', id: one.id, name: one.name, ...plain });
              }}
            />
          )}
        </Field>
        <Field label={say(w.addOrganisation)}>
          {(id) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              value={null}
              options={lookUps.organisations.map((one) => ({ value: one.id, label: city(one.name) }))}
              onChange={(value: string | null) => {
                const one = lookUps.organisations.find((other) => other.id === value);
                if (one) add({ kind: 'organisation', id: one.id, name: one.name, ...plain });
              }}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
