import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { type MadeReturn, returnsContract } from '../returns.contract.ts';
import { FillForm } from './fill-form.tsx';
import { returnsApi as api, returnsKey } from './returns.api.ts';
import { returnsDeskWords as w } from './returns-desk.words.ts';
import type { ReturnsSearch } from './returns-search.ts';
import { returnsTitleWords } from './returns-title.words.ts';

interface Props {
  readonly search: ReturnsSearch;
  readonly onSearch: (next: ReturnsSearch) => void;
}

/** How many years back can be chosen. */
const back = 5;

function useColumns(): Column<MadeReturn>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  return [
    {
      ...{ key: 'title', title: say(w.madeTitle), rowHead: true },
      cell: ({ title }) => <CityText>{title}</CityText>,
    },
    {
      key: 'office',
      title: say(w.upperOffice),
      cell: ({ upperOffice }) => <CityText>{upperOffice}</CityText>,
    },
    { key: 'rows', title: say(w.persons), number: true, cell: ({ rows }) => rows },
    { key: 'matched', title: say(w.recognised), number: true, cell: ({ matched }) => matched },
    {
      ...{ key: 'cells', title: say(w.cells), number: true },
      cell: ({ filled, unknown }) => `${filled} / ${unknown}`,
    },
    { key: 'by', title: say(w.by), cell: ({ by }) => <CityText>{by?.name ?? ''}</CityText> },
    {
      ...{ key: 'at', title: say(w.at), className: 'tabular' },
      cell: ({ madeAt }) => instantText(new Date(madeAt), zone, language, today),
    },
    { key: 'taken', title: say(w.taken), number: true, cell: ({ taken }) => say(w.times, { count: taken }) },
  ];
}

/** Sheets that upper offices ask for: filled once from what is known, and which were made. */
export function ReturnsScreen({ search, onSearch }: Props) {
  const say = useSay();
  const session = useSession();
  const thisYear = Number(useToday(session.city.zone).slice(0, 4));
  const { year = thisYear, page = 1 } = search;
  const found = useQuery({
    queryKey: [...returnsKey, 'list', year, page],
    queryFn: ({ signal }) => api.list({ query: { year, page }, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <PageFrame title={say(returnsTitleWords.returns)}>
      <p className="quiet lead">{say(w.lead)}</p>
      {mayCall(session, returnsContract.attempt) ? <FillForm /> : null}
      <h2 className="returns-made">{say(w.made, { year })}</h2>
      <div className="filters">
        <ChoiceFilter
          label={say(w.year)}
          any={String(thisYear)}
          value={year === thisYear ? undefined : String(year)}
          options={Array.from({ length: back }, (_, at) => String(thisYear - at - 1)).map((value) => ({
            value,
            label: value,
          }))}
          onChange={(value) => onSearch(value === undefined ? {} : { year: Number(value) })}
        />
      </div>
      <DataTable
        name="returns"
        caption={say(w.made, { year })}
        columns={useColumns()}
        rows={found.data?.returns}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyState title={say(w.none)} text={say(w.noneText)} />}
        pages={{
          page,
          total: found.data?.total ?? 0,
          pageSize: found.data?.pageSize ?? 1,
          onPage: (next) => onSearch({ ...search, page: next }),
        }}
      />
    </PageFrame>
  );
}
