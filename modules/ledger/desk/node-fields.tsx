import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { monthOf } from '../../../base/time.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { Told, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { NodeQuery } from '../indicators.contract.ts';
import { indicatorsApi as api, indicatorsKey } from './indicators.api.ts';
import { indicatorsDeskWords as w } from './indicators.words.ts';
import type { IndicatorSearch } from './indicators-search.ts';
import { monthName } from './month-name.ts';
import { monthAfter } from './month-search.ts';

/** How many months back can be chosen. */
const back = 36;

export function useVocabulary() {
  return useQuery({
    queryKey: [...indicatorsKey, 'vocabulary'],
    queryFn: ({ signal }) => api.vocabulary({ signal }),
    staleTime: 60_000,
  });
}

/** What the address asks for, with what is meant where it is silent. */
export function useNode(search: IndicatorSearch): NodeQuery & { from: string; to: string } {
  const session = useSession();
  const present = monthOf(useToday(session.city.zone));
  const leader = session.roles.includes('leader');
  const wholeCity = leader || session.roles.includes('coordinator');
  const { area, organisation, from = present, to = present } = search;
  const range = wholeCity ? (search.range ?? 'city') : 'organisation';
  return {
    ...{ range, from, to },
    ...(area !== undefined && range === 'city' ? { area } : {}),
    ...(organisation !== undefined && range === 'city' ? { organisation } : {}),
    ...(search.asOf === undefined ? {} : { asOf: search.asOf }),
  };
}

function MonthSelect(props: { label: string; value: string; onPick: (month: string) => void }) {
  const id = useId();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const present = monthOf(useToday(zone));
  const months = Array.from({ length: back }, (_, index) => monthAfter(present, -index));
  const all = months.includes(props.value) ? months : [...months, props.value].sort().toReversed();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <Select
        id={id}
        className="w-state"
        value={props.value}
        onChange={props.onPick}
        options={all.map((value) => ({ value, label: monthName(value, language) }))}
      />
    </div>
  );
}

/** Whose figures and of which months. */
export function NodeFields(props: { search: IndicatorSearch; onSearch: (search: IndicatorSearch) => void }) {
  const say = useSay();
  const city = useCityText();
  const session = useSession();
  const node = useNode(props.search);
  const vocabulary = useVocabulary().data;
  const { part: _, page: __, ...search } = props.search;
  const wholeCity = session.roles.includes('leader') || session.roles.includes('coordinator');
  const ofCity = session.areas === null ? say(w.ofCity) : city(session.areas.join(' · '));
  const { from, to } = node;
  const present = monthOf(useToday(session.city.zone));
  const put = (more: IndicatorSearch) => props.onSearch({ ...search, ...more });
  const { area: __area, organisation: __organisation, ...withoutBoth } = search;
  return (
    <div className="filters no-print">
      {wholeCity ? (
        <fieldset className="switch">
          <legend className="unseen">{say(w.whose)}</legend>
          {(['city', 'organisation'] as const).map((range) => (
            <button
              key={range}
              type="button"
              aria-pressed={node.range === range}
              onClick={() => props.onSearch({ ...withoutBoth, range })}
            >
              <Told>{range === 'city' ? ofCity : say(w.ofOrganisation)}</Told>
            </button>
          ))}
        </fieldset>
      ) : null}
      {node.range === 'city' ? (
        <>
          <ChoiceFilter
            wide
            label={say(w.area)}
            any={say(w.anyArea)}
            value={node.area}
            loading={vocabulary === undefined}
            options={(vocabulary?.areas ?? []).map(({ id, name }) => ({ value: id, label: city(name) }))}
            onChange={(area) => {
              const { area: _gone, ...rest } = search;
              props.onSearch(area === undefined ? rest : { ...rest, area });
            }}
          />
          <ChoiceFilter
            wide
            label={say(w.organisation)}
            any={say(w.anyOrganisation)}
            value={node.organisation}
            loading={vocabulary === undefined}
            options={(vocabulary?.organisations ?? []).map(({ id, shortName }) => ({
              ...{ value: id, label: city(shortName) },
            }))}
            onChange={(organisation) => {
              const { organisation: _gone, ...rest } = search;
              props.onSearch(organisation === undefined ? rest : { ...rest, organisation });
            }}
          />
        </>
      ) : null}
      <MonthSelect
        label={say(w.from)}
        value={from}
        onPick={(month) => put({ from: month, to: month > to ? month : to })}
      />
      <MonthSelect
        label={say(w.to)}
        value={to}
        onPick={(month) => put({ from: month < from ? month : from, to: month })}
      />
      <span className="row">
        {([w.thisMonth, w.thisYear] as const).map((name) => {
          const first = name === w.thisYear ? `${present.slice(0, 4)}-01` : present;
          return (
            <Button
              key={name.en}
              aria-pressed={from === first && to === present}
              onClick={() => put({ from: first, to: present })}
            >
              {say(name)}
            </Button>
          );
        })}
      </span>
    </div>
  );
}
