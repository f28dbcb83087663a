import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { askable } from '../passing.rules.ts';
import { type MadeReturn, returnsContract } from '../returns.contract.ts';
import { FillForm } from './fill-form.tsx';
import { PassForm } from './pass-form.tsx';
import { passingDeskWords as p } from './passing-desk.words.ts';
import { AskedBelow, AskedOfUs, usePassings } from './passings.tsx';
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

function useColumns(onPass: ((made: MadeReturn) => void) | null): Column<MadeReturn>[] {
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
    ...(onPass
      ? [
          {
            ...{ key: 'pass', title: say(p.open) },
            cell: (made: MadeReturn) =>
              askable(made.columns).length > 0 ? (
                <Button size="small" onClick={() => onPass(made)}>
                  {say(p.open)}
                </Button>
              ) : null,
          },
        ]
      : []),
  ];
}

/** Sheets that upper offices ask for: filled once from what is known, and which were made. */
export function ReturnsScreen({ search, onSearch }: Props) {
  const say = useSay();
  const session = useSession();
  const thisYear = Number(useToday(session.city.zone).slice(0, 4));
  const { year = thisYear, page = 1 } = search;
  const queries = useQueryClient();
  const passings = usePassings().data;
  const [passing, setPassing] = useState<MadeReturn | null>(null);
  const [passed, setPassed] = useState(false);
  const mayPass = passings?.mayPass === true && passings.below.length > 0;
  const found = useQuery({
    queryKey: [...returnsKey, 'list', year, page],
    queryFn: ({ signal }) => api.list({ query: { year, page }, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <PageFrame title={say(returnsTitleWords.returns)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <AskedOfUs />
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
      <FoundList
        name="returns"
        caption={say(w.made, { year })}
        columns={useColumns(
          mayPass
            ? (made) => {
                setPassed(false);
                setPassing(made);
              }
            : null,
        )}
        rows={found.data?.returns}
        rowKey={({ id }) => id}
        found={found}
        words={w}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
        download={(format) => api.sheet({ query: { year, format } })}
      />
      {passed ? <output className="done">{say(p.passed)}</output> : null}
      <AskedBelow />
      {passing && passings ? (
        <SidePanel
          key={passing.id}
          label={say(p.openTitle, { title: asWritten(passing.title) })}
          links={<span />}
          onClose={() => setPassing(null)}
        >
          <PassForm
            made={passing}
            below={passings.below}
            onDone={() => {
              setPassing(null);
              setPassed(true);
              void queries.invalidateQueries({ queryKey: returnsKey });
            }}
          />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
