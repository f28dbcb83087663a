import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListFilters } from '../../../platform/ui/desk/list-filters.tsx';
import { Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import type { Edition, Editions, ListedDuty } from '../duties.contract.ts';
import { dutyKinds } from '../duties.rules.ts';
import { dutyKindWords } from '../words/duties.words.ts';
import { dutiesApi as api, dutiesKey } from './duties.api.ts';
import { dutyFormWords, editionWords, listWords as w } from './duties-desk.words.ts';
import type { DutiesSearch } from './duties-search.ts';
import { dutiesTitleWords } from './duties-title.words.ts';
import { type AreaChoice, DutyForm } from './duty-form.tsx';
import { DutySheet } from './duty-sheet.tsx';
import { EditionForm } from './edition-form.tsx';
import { EditionTable } from './edition-table.tsx';
import { type CategoryChoice, useCategoryName } from './ownership-parts.tsx';
import { RemoveDuty } from './remove-duty.tsx';
import { RemovedDuties } from './removed-duties.tsx';

interface Props {
  readonly search: DutiesSearch;
  readonly onSearch: (next: DutiesSearch) => void;
  readonly categories: readonly CategoryChoice[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly AreaChoice[];
}

function Filters(props: Props & { editions: readonly Edition[] }) {
  const say = useSay();
  const city = useCityText();
  const nameOf = useCategoryName();
  const { search, onSearch, editions, categories, organisations } = props;
  return (
    <ListFilters
      {...{ search, onSearch, words: w }}
      choices={[
        {
          ...{ key: 'edition', label: say(w.edition), any: say(w.editionCurrent), wide: true },
          options: editions.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        {
          ...{ key: 'kind', label: say(w.kind), any: say(w.kindAny) },
          options: dutyKinds.map((value) => ({ value, label: say(dutyKindWords[value]) })),
        },
        {
          ...{ key: 'category', label: say(w.category), any: say(w.categoryAny), wide: true },
          options: categories.map((one) => ({ value: one.code, label: nameOf(one) })),
        },
        {
          ...{ key: 'organisation', label: say(w.organisation), any: say(w.organisationAny), wide: true },
          options: organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
      ]}
    />
  );
}

function useColumns(onChange: (id: string) => void): Column<ListedDuty>[] {
  const say = useSay();
  const city = useCityText();
  const nameOf = useCategoryName();
  const { language } = useLanguage();
  return [
    {
      ...{ key: 'title', title: say(w.title), rowHead: true },
      cell: ({ title }) => <CityText>{title}</CityText>,
    },
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(dutyKindWords[kind]) },
    { key: 'category', title: say(w.category), cell: ({ category }) => nameOf(category) },
    {
      ...{ key: 'scope', title: say(w.scope) },
      cell: ({ area, level }) =>
        level === null
          ? city(area.name)
          : say(w.levels, { area: asWritten(area.name), level: asWritten(level) }),
    },
    {
      ...{ key: 'lead', title: say(w.leads) },
      cell: ({ lead }) => (lead ? city(lead.shortName) : <span className="quiet">{say(w.noLead)}</span>),
    },
    {
      ...{ key: 'assisting', title: say(w.assisting) },
      cell: ({ assisting }) => (
        <ul className="plain-names">
          {assisting.map(({ id, shortName }) => (
            <li key={id}>
              <CityText>{shortName}</CityText>
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'basis', title: say(w.basis), cell: ({ basis }) => <CityText>{basis}</CityText> },
    { key: 'from', title: say(w.from), className: 'tabular', cell: ({ from }) => dayText(from, language) },
    {
      ...{ key: 'change', title: '' },
      cell: ({ id, mayKeep }) =>
        mayKeep ? (
          <Button className="no-print" size="small" onClick={() => onChange(id)}>
            {say(w.changeOne)}
          </Button>
        ) : null,
    },
  ];
}

/** The edition that a sheet goes into: the one that is looked at, or the only one there is to look at. */
function intoOf(known: Editions | undefined, asked: string | undefined): Edition | undefined {
  const own = (known?.editions ?? []).filter(({ mayKeep, withdrawn }) => mayKeep && !withdrawn);
  if (asked !== undefined) return own.find(({ id }) => id === asked);
  const current = own.filter(({ current: holds }) => holds);
  return current.length === 1 ? current[0] : undefined;
}

/** One duty beside the list: what lies open, or a new one of the edition that is looked at. */
function OneDuty(
  props: Pick<Props, 'categories' | 'organisations' | 'areas'> & {
    duty: string;
    into: Edition | undefined;
    editions: readonly Edition[];
    listed: readonly ListedDuty[];
    onClose: () => void;
  },
) {
  const say = useSay();
  const queries = useQueryClient();
  const { duty, into, editions, listed, onClose, categories, organisations, areas } = props;
  const one = listed.find(({ id, mayKeep }) => id === duty && mayKeep) ?? null;
  const edition = one ? editions.find(({ id }) => id === one.edition.id) : into;
  if (!edition || (one === null && duty !== 'new')) return null;
  const title = say(one ? dutyFormWords.changeTitle : w.addOne);
  const done = () => {
    void queries.invalidateQueries({ queryKey: dutiesKey });
    onClose();
  };
  return (
    <SidePanel label={title} links={<h2>{title}</h2>} onClose={onClose}>
      <div className="stack">
        <DutyForm key={duty} {...{ edition, duty: one, categories, organisations, areas }} onDone={done} />
        {one ? <RemoveDuty edition={edition} duty={one} onDone={done} /> : null}
      </div>
    </SidePanel>
  );
}

/** The official list of duties: found, entered edition by edition, imported. */
export function DutiesScreen(props: Props) {
  const say = useSay();
  const queries = useQueryClient();
  const { search, onSearch } = props;
  const { q = '', page = 1, open, duty, ...filter } = search;
  const query = { search: q, page, ...filter };
  const known = useQuery({
    queryKey: [...dutiesKey, 'editions'],
    queryFn: ({ signal }) => api.editions({ signal }),
  });
  const found = useQuery({
    queryKey: [...dutiesKey, 'list', query],
    queryFn: ({ signal }) => api.list({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const { open: _open, duty: _duty, ...shut } = search;
  const columns = useColumns((id) => onSearch({ ...shut, duty: id }));
  useKeys({ Escape: () => (open || duty ? onSearch(shut) : undefined) });
  const { editions = [], areas = [] } = known.data ?? {};
  const changing = editions.find(({ id, mayKeep }) => id === open && mayKeep) ?? null;
  const add = areas.length > 0 ? () => onSearch({ ...search, open: 'new' }) : null;
  const into = intoOf(known.data, search.edition);
  const looked = search.edition === undefined ? into : editions.find(({ id }) => id === search.edition);
  const formTitle = say(changing ? editionWords.changeTitle : w.add);
  return (
    <PageFrame
      title={say(dutiesTitleWords.list)}
      aside={
        <div className="row no-print">
          {add ? (
            <Button type="primary" onClick={add}>
              {say(w.add)}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{say(w.print)}</Button>
        </div>
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={known.error} kind="read" retry={() => void known.refetch()} />
      <Filters key={q} {...props} editions={editions} />
      {editions.length > 0 ? (
        <EditionTable
          editions={editions}
          onShow={(id) => onSearch({ edition: id })}
          onChange={(id) => onSearch({ ...search, open: id })}
        />
      ) : null}
      <FoundList
        name="duties"
        caption={say(dutiesTitleWords.list)}
        columns={columns}
        rows={found.data?.duties}
        rowKey={({ id }) => id}
        found={found}
        words={w}
        searching={q !== '' || Object.keys(filter).length > 0}
        onClear={() => onSearch({})}
        begin={add ? <Button onClick={add}>{say(w.add)}</Button> : null}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
      {into ? (
        <p className="no-print">
          <Button onClick={() => onSearch({ ...shut, duty: 'new' })}>{say(w.addOne)}</Button>
        </p>
      ) : null}
      {looked && looked.removed > 0 ? <RemovedDuties key={looked.id} edition={looked} /> : null}
      <DutySheet filter={filter} into={into} />
      {duty !== undefined && known.data && found.data ? (
        <OneDuty
          {...props}
          {...{ duty, into, editions, listed: found.data.duties }}
          onClose={() => onSearch(shut)}
        />
      ) : null}
      {known.data && open !== undefined && (open === 'new' || changing) ? (
        <SidePanel label={formTitle} links={<h2>{formTitle}</h2>} onClose={() => onSearch(shut)}>
          <EditionForm
            key={open}
            edition={changing}
            areas={areas}
            onDone={(id) => {
              void queries.invalidateQueries({ queryKey: dutiesKey });
              onSearch(id === undefined ? {} : { edition: id });
            }}
          />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
