import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { addDays } from '../../../base/time.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Unmet } from '../contract/unmet.ts';
import type { NeedLink } from './follow-ups.ts';
import { needsApi } from './needs.api.ts';
import { unmetDeskWords as w } from './unmet.words.ts';
import { UnmetEntries } from './unmet-entries.tsx';
import { useUnmetNames } from './unmet-names.ts';
import { type UnmetSearch, unmetMonths } from './unmet-search.ts';

type Row = Unmet['rows'][number];

/** The query behind an address, from today backwards. */
function queryOf(search: UnmetSearch, today: string) {
  const { months = 3, area, category, group, open } = search;
  return {
    from: search.from ?? addDays(today, -Math.round(months * 30.4)),
    ...(area ? { area } : {}),
    ...(search.row ? { row: 'true' } : {}),
    ...(category ? { category } : {}),
    ...(group ? { group } : {}),
    ...(open ? { open: 'true' } : {}),
  };
}

function Pick(props: {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onPick: (value: string | undefined) => void;
}) {
  const say = useSay();
  return (
    <ChoiceFilter
      label={props.label}
      any={say(w.all)}
      value={props.value}
      options={props.options}
      onChange={props.onPick}
    />
  );
}

/** Where the city had no answer: by category, group and area, each number onto its entries. */
export function UnmetScreen(props: {
  search: UnmetSearch;
  onSearch: (next: UnmetSearch) => void;
  addressOf: (next: UnmetSearch) => string;
  needLink: NeedLink;
}) {
  const say = useSay();
  const { city, roles } = useSession();
  const names = useUnmetNames();
  const periodId = useId();
  const { search, onSearch } = props;
  const today = useToday(city.zone);
  const query = queryOf(search, today);
  const found = useQuery({
    queryKey: ['needs', 'unmet', query],
    queryFn: ({ signal }) => needsApi.unmet({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const { language } = useLanguage();
  const { page: _p, entries: _e, row: _r, ...rest } = search;
  const without = (key: 'area' | 'category' | 'group') => {
    const { [key]: _gone, ...others } = rest;
    return others;
  };
  const pick = (key: 'area' | 'category' | 'group') => (value: string | undefined) =>
    onSearch(value === undefined ? without(key) : { ...without(key), [key]: value });
  const number = (row: Row, what: 'opened' | 'open'): ReactNode => {
    const count = row[what];
    if (count === null) return <span className="quiet">{say(w.few)}</span>;
    if (count === 0) return 0;
    const to: UnmetSearch = {
      ...rest,
      category: row.category?.code ?? 'none',
      group: row.group ?? 'none',
      ...{ area: row.area?.id ?? 'none', row: true },
      ...(what === 'open' ? { open: true } : {}),
      entries: true,
    };
    return (
      <a
        href={props.addressOf(to)}
        aria-label={say(w.openNumber, { count })}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onSearch(to);
        }}
      >
        {count}
      </a>
    );
  };
  const told = (count: number | null) => count ?? say(w.few);
  const filters = found.data ? (
    <div className="filters">
      <div className="field">
        <label htmlFor={periodId}>{say(w.period)}</label>
        <Select
          id={periodId}
          className="w-state"
          value={search.from === undefined ? (search.months ?? 3) : 0}
          onChange={(months: number) => {
            const { from: _f, ...others } = rest;
            if (months > 0) onSearch({ ...others, months });
          }}
          options={[
            // Where one came from a line that counts from a day on.
            ...(search.from === undefined
              ? []
              : [{ value: 0, label: say(w.fromDay, { day: dayText(search.from, language) }) }]),
            ...unmetMonths.map((value) => ({
              value: value as number,
              label: say(w.months, { count: value }),
            })),
          ]}
        />
      </div>
      <Pick
        label={say(w.category)}
        value={search.category}
        onPick={pick('category')}
        options={found.data.categories.map((one) => ({ value: one.code, label: names.category(one) }))}
      />
      <Pick
        label={say(w.group)}
        value={search.group}
        onPick={pick('group')}
        options={found.data.groups.map((code) => ({ value: code, label: names.group(code) }))}
      />
      <Pick
        label={say(w.area)}
        value={search.area}
        onPick={pick('area')}
        options={found.data.areas.map((one) => ({ value: one.id, label: names.area(one) }))}
      />
      <Checkbox
        checked={search.open === true}
        onChange={(event) => {
          const { open: _o, ...others } = rest;
          onSearch(event.target.checked ? { ...others, open: true } : others);
        }}
      >
        {say(w.onlyOpen)}
      </Checkbox>
    </div>
  ) : null;
  if (found.data === undefined) {
    return (
      <PageFrame title={say(w.title)}>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageFrame>
    );
  }
  const { rows, total } = found.data;
  return (
    <PageFrame title={say(w.title)}>
      <p className="quiet lead">{say(w.lead)}</p>
      {filters}
      <div className="stack tight unmet-head">
        <p>
          <strong>{say(w.total, { opened: told(total.opened), open: told(total.open) })}</strong>
        </p>
        {found.data.protected === 0 ? null : (
          <p className="quiet">{say(w.protected, { count: told(found.data.protected) })}</p>
        )}
      </div>
      {search.entries ? (
        <>
          <p className="no-print">
            <Button
              type="link"
              className="flush"
              onClick={() => onSearch(search.months ? { months: search.months } : {})}
            >
              {say(w.back)}
            </Button>
          </p>
          <UnmetEntries
            query={query}
            page={search.page ?? 1}
            onPage={(page) => onSearch({ ...search, page })}
            needLink={props.needLink}
          />
        </>
      ) : (
        <DataTable
          name="unmet"
          caption={say(w.title)}
          rows={rows}
          rowKey={({ category, group, area }) => `${category?.code}-${group}-${area?.id}`}
          empty={<EmptyState title={say(w.empty)} text={say(w.emptyText)} />}
          download={(format) => needsApi.unmetSheet({ query: { ...query, format } })}
          columns={[
            {
              key: 'category',
              title: say(w.category),
              cell: (row) => names.category(row.category),
              rowHead: true,
            },
            { key: 'group', title: say(w.group), cell: (row) => names.group(row.group) },
            { key: 'area', title: say(w.area), cell: (row) => names.area(row.area) },
            {
              key: 'opened',
              title: say(w.opened),
              number: true,
              cell: (row) => number(row, 'opened'),
              compare: (a, b) => (a.opened ?? 1) - (b.opened ?? 1),
            },
            {
              key: 'open',
              title: say(w.open),
              number: true,
              cell: (row) => number(row, 'open'),
              compare: (a, b) => (a.open ?? 1) - (b.open ?? 1),
            },
          ]}
        />
      )}
      {roles.includes('coordinator') || !roles.includes('leader') ? null : (
        <p className="quiet">{say(w.leader)}</p>
      )}
    </PageFrame>
  );
}
