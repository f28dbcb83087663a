import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type BodyKind, bodyKinds, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { asWritten } from '../../../base/words.ts';
import { AreaMap } from '../../../platform/ui/desk/area-map.tsx';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, Told, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { CoverageRow, Share, Wanting } from '../bodies.contract.ts';
import { bodiesApi as api, bodiesKey } from './bodies.api.ts';
import { listWords, coverageWords as w } from './bodies-desk.words.ts';
import type { CoverageSearch } from './bodies-search.ts';
import { bodiesTitleWords } from './bodies-title.words.ts';

interface Props {
  readonly search: CoverageSearch;
  readonly onSearch: (next: CoverageSearch) => void;
}

function ShareCell({ share, onOpen }: { share: Share; onOpen: () => void }) {
  const say = useSay();
  const { all, without } = share;
  if (all === 0) return <span className="quiet">{say(w.nothingThere)}</span>;
  return (
    <span className="row">
      {without === 0 ? (
        <span>{say(w.every)}</span>
      ) : (
        <button type="button" className="plain as-link" onClick={onOpen}>
          {say(w.share, { without })}
        </button>
      )}
      <span className="quiet">{say(w.ofAll, { all })}</span>
    </span>
  );
}

function Without(
  props: Props & { kind: BodyKind; area: string | undefined; what: Wanting; areaName: string },
) {
  const say = useSay();
  const { search, onSearch, kind, area, what, areaName } = props;
  const query = { kind, what, ...(area ? { area } : {}) };
  const page = search.page ?? 1;
  const found = useQuery({
    queryKey: [...bodiesKey, 'without', query, page],
    queryFn: ({ signal }) => api.uncovered({ query: { ...query, page }, signal }),
    placeholderData: keepPreviousData,
  });
  type Row = { id: string; name: string; area: string; said: boolean };
  const columns: Column<Row>[] = [
    {
      ...{ key: 'name', title: say(listWords.name), rowHead: true },
      cell: ({ name }) => <CityText>{name}</CityText>,
    },
    { key: 'area', title: say(listWords.area), cell: ({ area: of }) => <CityText>{of}</CityText> },
    { key: 'said', title: '', cell: ({ said }) => (said ? say(w.said) : null) },
  ];
  const title = say(w.opened, {
    ...{ area: asWritten(areaName), kind: say(bodyKindWords[kind]), what: say(w[what]) },
  });
  return (
    <section className="body-part">
      <div className="row">
        <h2>
          <Told>{title}</Told>
        </h2>
        <Button className="push no-print" onClick={() => onSearch(closed(search))}>
          {say(w.closeList)}
        </Button>
      </div>
      <FoundList
        name="bodies-without"
        caption={title}
        columns={columns}
        rows={found.data?.without}
        rowKey={({ id }) => id}
        found={found}
        words={{ ...w, total: listWords.total }}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
        download={(format) => api.uncoveredSheet({ query: { ...query, format } })}
      />
    </section>
  );
}

/** The address without the list that was opened. */
function closed({ kind, within }: CoverageSearch): CoverageSearch {
  return { ...(kind ? { kind } : {}), ...(within ? { within } : {}) };
}

/** The same as the table, as the areas lie to each other; pressed, an area tells what has none there. */
function CoverageMap(props: Props & { rows: readonly CoverageRow[]; kind: BodyKind; what: Wanting }) {
  const say = useSay();
  const city = useCityText();
  const { rows, kind, what, search, onSearch } = props;
  const areas = rows.map((row) => ({
    ...{ id: row.areaId, name: city(row.name), longitude: row.longitude, latitude: row.latitude },
    value: row[what].all === 0 ? null : row[what].without,
    text: row[what].all === 0 ? say(w.nothingThere) : say(w.mapText, row[what]),
    href: `/bodies/coverage?kind=${kind}&area=${row.areaId}&what=${what}`,
  }));
  return (
    <AreaMap
      areas={areas}
      label={say(w.mapLabel, { kind: say(bodyKindWords[kind]), what: say(w[what]) })}
      onOpen={(area) => onSearch({ ...closed(search), kind, area, what })}
    />
  );
}

/** Where there is no body of a kind yet; every number opens to its list. */
export function CoverageScreen({ search, onSearch }: Props) {
  const say = useSay();
  const kind = search.kind ?? 'union';
  const { within } = search;
  const stay = within === undefined ? {} : { within };
  const found = useQuery({
    queryKey: [...bodiesKey, 'coverage', kind, within],
    queryFn: ({ signal }) => api.coverage({ query: { kind, ...stay }, signal }),
    placeholderData: keepPreviousData,
  });
  const column = (what: Wanting): Column<CoverageRow> => ({
    ...{ key: what, title: say(w[what]), className: 'tabular' },
    cell: (row) => (
      <ShareCell share={row[what]} onOpen={() => onSearch({ ...stay, kind, area: row.areaId, what })} />
    ),
    compare: (a, b) => a[what].without - b[what].without,
  });
  const { what, area } = search;
  return (
    <PageFrame
      title={say(bodiesTitleWords.coverage)}
      aside={
        <Button className="no-print" onClick={() => window.print()}>
          {say(listWords.print)}
        </Button>
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <div className="filters">
        <ChoiceFilter
          label={say(listWords.kind)}
          any={say(bodyKindWords.union)}
          value={kind === 'union' ? undefined : kind}
          options={bodyKinds
            .filter((value) => value !== 'union')
            .map((value) => ({ value, label: say(bodyKindWords[value]) }))}
          onChange={(value) =>
            onSearch({ ...stay, ...(value === undefined ? {} : { kind: value as BodyKind }) })
          }
        />
      </div>
      {within === undefined ? null : (
        <p className="no-print">
          <Button onClick={() => onSearch(search.kind ? { kind: search.kind } : {})}>
            {say(w.allCounties)}
          </Button>
        </p>
      )}
      {found.data && found.data.rows.length > 1 ? (
        <CoverageMap {...{ search, onSearch, kind }} rows={found.data.rows} what={what ?? 'villages'} />
      ) : null}
      <DataTable
        name="bodies-coverage"
        caption={say(bodiesTitleWords.coverage)}
        columns={[
          {
            ...{ key: 'name', title: say(listWords.area), rowHead: true },
            cell: ({ areaId, name }) =>
              within === undefined ? (
                <button
                  type="button"
                  className="plain as-link"
                  onClick={() => onSearch({ ...closed(search), within: areaId })}
                >
                  <CityText>{name}</CityText>
                </button>
              ) : (
                <CityText>{name}</CityText>
              ),
          },
          ...(['townships', 'villages', 'employers'] as const).map(column),
        ]}
        rows={found.data?.rows}
        rowKey={({ areaId }) => areaId}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyState title={say(w.noRows)} text={say(w.noRowsText)} />}
      />
      {what ? (
        <Without
          key={`${kind} ${area} ${what}`}
          {...{ search, onSearch, kind, area, what }}
          areaName={found.data?.rows.find(({ areaId }) => areaId === area)?.name ?? ''}
        />
      ) : null}
    </PageFrame>
  );
}
