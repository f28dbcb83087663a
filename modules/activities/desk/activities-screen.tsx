import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { yuanOf } from '../../../base/money.ts';
import { asWritten } from '../../../base/words.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { FindForm } from '../../../platform/ui/desk/find-form.tsx';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Activity } from '../activities.contract.ts';
import { activityKinds, countingWays } from '../kinds.rules.ts';
import { activitiesKey, activitiesApi as api } from './activities.api.ts';
import { activitiesDeskWords as w } from './activities-desk.words.ts';
import type { ActivitiesSearch } from './activities-search.ts';
import { activitiesTitleWords } from './activities-title.words.ts';
import { ActivityForm, type Choice } from './activity-form.tsx';
import { ActivityEditions, Disowned, WithReason } from './activity-panel.tsx';

interface Props {
  readonly search: ActivitiesSearch;
  readonly onSearch: (next: ActivitiesSearch) => void;
  readonly areas: readonly Choice[];
  readonly organisations: readonly Choice[];
}

function useCells() {
  const say = useSay();
  const counted = (count: number | 'few' | null) => (count === 'few' ? say(w.few) : (count ?? ''));
  return {
    attendance: ({ attendance, countedHow }: Activity) =>
      typeof attendance === 'number' && countedHow === 'estimated'
        ? say(w.about, { count: attendance })
        : counted(attendance),
    how: ({ countedHow }: Activity) => (countedHow === null ? '' : say(w[countedHow])),
    money: (fen: number | null) => (fen === null ? '' : say(w.yuan, { amount: yuanOf(fen) })),
    days: ({ fromDay, toDay }: Activity) =>
      fromDay === toDay
        ? toDay
        : `${fromDay} – ${toDay.startsWith(fromDay.slice(0, 5)) ? toDay.slice(5) : toDay}`,
  };
}

function Filters(props: Omit<Props, 'organisations'> & { after: ReactNode }) {
  const { search, onSearch } = props;
  const say = useSay();
  const city = useCityText();
  const [typed, setTyped] = useState(search.q ?? '');
  const thisYear = Number(useToday(useSession().city.zone).slice(0, 4));
  const set = (change: { [Key in keyof ActivitiesSearch]?: ActivitiesSearch[Key] | undefined }) => {
    const next = Object.entries({ ...search, ...change, page: undefined });
    onSearch(Object.fromEntries(next.filter(([, value]) => value !== undefined)));
  };
  return (
    <FindForm
      title={say(w.search)}
      hint={say(w.searchHint)}
      send={say(w.find)}
      typed={typed}
      onType={setTyped}
      onSend={() => set({ q: typed.trim() === '' ? undefined : typed.trim() })}
      after={props.after}
    >
      <ChoiceFilter
        label={say(w.kind)}
        any={say(w.anyKind)}
        value={search.kind}
        options={activityKinds.map((value) => ({ value, label: say(w[value]) }))}
        onChange={(value) => set({ kind: activityKinds.find((one) => one === value) })}
      />
      <ChoiceFilter
        label={say(w.countedHow)}
        any={say(w.anyCounted)}
        value={search.counted}
        options={countingWays.map((value) => ({ value, label: say(w[value]) }))}
        onChange={(value) => set({ counted: countingWays.find((one) => one === value) })}
      />
      <ChoiceFilter
        label={say(w.area)}
        any={say(w.anyArea)}
        value={search.area}
        options={props.areas.map(({ id, name }) => ({ value: id, label: city(name) }))}
        onChange={(area) => set({ area })}
      />
      <ChoiceFilter
        label={say(w.year)}
        any={say(w.anyYear)}
        value={search.year === undefined ? undefined : String(search.year)}
        options={[0, 1, 2, 3, 4].map((back) => ({
          value: String(thisYear - back),
          label: String(thisYear - back),
        }))}
        onChange={(value) => set({ year: value === undefined ? undefined : Number(value) })}
      />
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.held)}
        value={search.state}
        options={[{ value: 'withdrawn', label: say(w.showWithdrawn) }]}
        onChange={(value) => set({ state: value === 'withdrawn' ? 'withdrawn' : undefined })}
      />
    </FindForm>
  );
}

function Shown({ activity, onDone }: { activity: Activity; onDone: () => void }) {
  const say = useSay();
  const cells = useCells();
  const lines: [string, string | number][] = [
    [say(w.kind), say(w[activity.kind])],
    [say(w.day), cells.days(activity)],
    [say(w.area), [activity.area, activity.place].filter((one) => one !== '').join(' ')],
    [say(w.heldBy), [activity.organisation, ...activity.partners].map((one) => one.shortName).join(' · ')],
    [
      say(w.attendance),
      [cells.attendance(activity), cells.how(activity)].filter((one) => one !== '').join(' · '),
    ],
    [say(w.countedBy), activity.countedBy],
    [say(w.sessions), activity.sessions ?? ''],
    [say(w.households), activity.households === 'few' ? say(w.few) : (activity.households ?? '')],
    [
      say(w.moneyFen),
      [cells.money(activity.moneyFen), activity.moneySource].filter((one) => one !== '').join(' · '),
    ],
    [
      say(w.goodsFen),
      [cells.money(activity.goodsFen), activity.goodsWhat, activity.goodsValuedBy]
        .filter((one) => one !== '')
        .join(' · '),
    ],
    [say(w.brand), activity.brand],
  ];
  return (
    <div className="stack">
      <table className="table">
        <tbody>
          {lines
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="tabular">
                  <CityText>{String(value)}</CityText>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {activity.mayDisown ? <WithReason activity={activity} deed="disown" onDone={onDone} /> : null}
      {activity.mayChange && activity.state === 'withdrawn' ? (
        <WithReason activity={activity} deed="restore" onDone={onDone} />
      ) : null}
    </div>
  );
}

/** What was held: searched, entered once for all who held it, corrected with a reason. */
export function ActivitiesScreen(props: Props) {
  const say = useSay();
  const cells = useCells();
  const today = useToday(useSession().city.zone);
  const [said, setSaid] = useState<string | null>(null);
  const { search, onSearch, areas, organisations } = props;
  const { q = '', kind, counted, area, year, state, page = 1, open } = search;
  const query = {
    ...{ search: q, page, state: state ?? ('held' as const) },
    ...(kind ? { kind } : {}),
    ...(counted ? { counted } : {}),
    ...(area ? { area } : {}),
    ...(year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}),
  };
  const found = useQuery({
    queryKey: [...activitiesKey, 'list', query],
    queryFn: ({ signal }) => api.list({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const show = (id: string) => {
    setSaid(null);
    onSearch({ ...search, open: id });
  };
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest);
  };
  const done = (saved: Activity | null) => {
    setSaid(saved ? say(w.saved, { title: asWritten(saved.title) }) : null);
    shut();
  };
  useKeys({ Escape: () => (open ? shut() : undefined) });
  const columns: Column<Activity>[] = [
    {
      key: 'title',
      title: say(w.title),
      rowHead: true,
      cell: ({ id, title, brand }) => (
        <>
          <button type="button" className="plain as-link" onClick={() => show(id)}>
            <CityText>{title}</CityText>
          </button>
          {brand === '' ? null : (
            <span className="quiet">
              {' '}
              <CityText>{brand}</CityText>
            </span>
          )}
        </>
      ),
    },
    { key: 'day', title: say(w.day), className: 'tabular', cell: cells.days },
    { key: 'area', title: say(w.area), cell: (one) => <CityText>{one.area}</CityText> },
    {
      key: 'by',
      title: say(w.heldBy),
      cell: ({ organisation, partnerIds }) =>
        partnerIds.length === 0 ? (
          <CityText>{organisation.shortName}</CityText>
        ) : (
          say(w.joint, { lead: asWritten(organisation.shortName), count: partnerIds.length })
        ),
    },
    { key: 'attendance', title: say(w.attendance), number: true, cell: cells.attendance },
    { key: 'how', title: say(w.countedHow), cell: cells.how },
    { key: 'money', title: say(w.moneyFen), number: true, cell: ({ moneyFen }) => cells.money(moneyFen) },
  ];
  const listed = found.data?.activities.find(({ id }) => id === open) ?? null;
  // Where a figure led to it, it may stand on another page of the list.
  const apart = useQuery({
    queryKey: [...activitiesKey, 'one', open],
    queryFn: ({ signal }) => api.one({ params: { id: open ?? '' }, signal }),
    enabled: open !== undefined && open !== 'new' && found.data !== undefined && listed === null,
  });
  const shown = listed ?? (open === apart.data?.id ? apart.data : null);
  const mayAddFor = found.data?.mayAddFor ?? null;
  const { page: _page, open: _open, ...narrowed } = search;
  const searching = Object.keys(narrowed).length > 0;
  const form = (activity: Activity | null, organisationId: string) => (
    <ActivityForm
      {...{ activity, organisationId, today, areas, organisations }}
      brands={found.data?.brands ?? []}
      onDone={done}
    />
  );
  return (
    <PageFrame title={say(activitiesTitleWords.title)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Filters
        key={q}
        {...{ search, onSearch, areas }}
        after={
          mayAddFor === null ? null : (
            <span className="push">
              <Button type="primary" onClick={() => show('new')}>
                {say(w.add)}
              </Button>
            </span>
          )
        }
      />
      <Failure error={apart.error} kind="read" />
      {said === null ? null : <output className="done">{said}</output>}
      {found.data ? <p className="quiet tabular">{say(w.total, { count: found.data.total })}</p> : null}
      <DataTable
        name="activities"
        caption={say(activitiesTitleWords.title)}
        columns={columns}
        rows={found.data?.activities}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        open={open}
        onOpen={show}
        keys
        empty={
          <EmptyState
            title={say(searching ? w.notFound : w.none)}
            text={say(searching ? w.notFoundText : w.noneText)}
          >
            {searching ? <Button onClick={() => onSearch({})}>{say(w.clear)}</Button> : null}
          </EmptyState>
        }
        pages={{
          page,
          total: found.data?.total ?? 0,
          pageSize: found.data?.pageSize ?? 1,
          onPage: (next) => onSearch({ ...search, page: next }),
        }}
      />
      {found.data && found.data.total > 0 ? (
        <ExportButtons
          download={(format) => {
            const { page: _, ...filter } = query;
            return api.sheet({ query: { ...filter, format } });
          }}
        />
      ) : null}
      {shown || (open === 'new' && mayAddFor !== null) ? (
        <SidePanel
          key={open}
          label={shown?.title ?? say(w.add)}
          links={<h2>{shown ? <CityText>{shown.title}</CityText> : say(w.add)}</h2>}
          onClose={shut}
        >
          {shown ? (
            <>
              <Disowned activity={shown} />
              {shown.mayChange && shown.state === 'held' ? (
                <>
                  {form(shown, shown.organisationId)}
                  <WithReason activity={shown} deed="withdraw" onDone={() => done(null)} />
                </>
              ) : (
                <Shown activity={shown} onDone={() => done(null)} />
              )}
              {shown.state === 'withdrawn' ? <StateTag tone="ended" text={say(w.withdrawn)} /> : null}
              <ActivityEditions activity={shown} />
            </>
          ) : (
            form(null, mayAddFor ?? '')
          )}
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
