import { Button } from 'antd';
import { useState } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { yuanOf } from '../../../base/money.ts';
import { asWritten } from '../../../base/words.ts';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { ListChoice } from '../../../platform/ui/desk/list-filters.tsx';
import { ListPage, useBeside, useList, useOpened } from '../../../platform/ui/desk/list-page.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Activity } from '../activities.contract.ts';
import { activityKinds, countingWays } from '../kinds.rules.ts';
import { activitiesKey, activitiesApi as api } from './activities.api.ts';
import { activitiesDeskWords as w } from './activities-desk.words.ts';
import type { ActivitiesSearch } from './activities-search.ts';
import { activitiesTitleWords } from './activities-title.words.ts';
import { useCells } from './activity-cells.ts';
import { ActivityForm, type Choice } from './activity-form.tsx';
import { ActivityEditions, Disowned, WithReason } from './activity-panel.tsx';
import { ActivitySheet, downloadOf } from './activity-sheet.tsx';
import { Shown } from './activity-shown.tsx';

interface Props {
  readonly search: ActivitiesSearch;
  readonly onSearch: (next: ActivitiesSearch) => void;
  readonly areas: readonly Choice[];
  readonly organisations: readonly Choice[];
}

function useChoices(areas: Props['areas']): readonly ListChoice<ActivitiesSearch>[] {
  const say = useSay();
  const city = useCityText();
  const thisYear = Number(useToday(useSession().city.zone).slice(0, 4));
  const years = [0, 1, 2, 3, 4].map((back) => String(thisYear - back));
  return [
    {
      ...{ key: 'kind', label: say(w.kind), any: say(w.anyKind) },
      options: activityKinds.map((value) => ({ value, label: say(w[value]) })),
    },
    {
      ...{ key: 'counted', label: say(w.countedHow), any: say(w.anyCounted) },
      options: countingWays.map((value) => ({ value, label: say(w[value]) })),
    },
    {
      ...{ key: 'area', label: say(w.area), any: say(w.anyArea) },
      options: areas.map(({ id, name }) => ({ value: id, label: city(name) })),
    },
    {
      ...{ key: 'year', number: true, label: say(w.year), any: say(w.anyYear) },
      options: years.map((value) => ({ value, label: value })),
    },
    {
      ...{ key: 'state', label: say(w.state), any: say(w.held) },
      options: [{ value: 'withdrawn', label: say(w.showWithdrawn) }],
    },
  ];
}

function useColumns(show: (id: string) => void): Column<Activity>[] {
  const say = useSay();
  const cells = useCells();
  return [
    {
      ...{ key: 'title', title: say(w.title), rowHead: true },
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
      ...{ key: 'by', title: say(w.heldBy) },
      cell: ({ organisation, partnerIds }) =>
        partnerIds.length === 0 ? (
          <CityText>{organisation.shortName}</CityText>
        ) : (
          say(w.joint, { lead: asWritten(organisation.shortName), count: partnerIds.length })
        ),
    },
    { key: 'attendance', title: say(w.attendance), number: true, cell: cells.attendance },
    { key: 'how', title: say(w.countedHow), cell: cells.how },
    {
      ...{ key: 'money', title: say(w.moneyFen), number: true },
      cell: ({ moneyFen }) => (moneyFen === null ? '' : grouped(yuanOf(moneyFen))),
    },
  ];
}

/** What was held: searched, entered once for all who held it, corrected with a reason. */
export function ActivitiesScreen(props: Props) {
  const say = useSay();
  const today = useToday(useSession().city.zone);
  const [said, setSaid] = useState<string | null>(null);
  const { search, onSearch, areas, organisations } = props;
  const { q = '', kind, counted, area, year, state = 'held' as const, page = 1, open } = search;
  const beside = useBeside(search, onSearch);
  const filter = {
    ...{ search: q, state },
    ...(kind ? { kind } : {}),
    ...(counted ? { counted } : {}),
    ...(area ? { area } : {}),
    ...(year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}),
  };
  const found = useList(activitiesKey, { ...filter, page }, api.list);
  const isNew = open === 'new';
  const { shown, error } = useOpened(
    activitiesKey,
    isNew ? undefined : open,
    found.data?.activities,
    api.one,
  );
  const show = (id: string) => {
    setSaid(null);
    beside.show(id);
  };
  const done = (saved: Activity | null) => {
    setSaid(saved ? say(w.saved, { title: asWritten(saved.title) }) : null);
    beside.shut();
  };
  const mayAddFor = found.data?.mayAddFor ?? null;
  const form = (activity: Activity | null, organisationId: string) => (
    <ActivityForm
      {...{ activity, organisationId, today, areas, organisations }}
      brands={found.data?.brands ?? []}
      onDone={done}
    />
  );
  return (
    <ListPage
      name="activities"
      title={say(activitiesTitleWords.title)}
      words={w}
      {...{ search, onSearch, found, error }}
      choices={useChoices(areas)}
      columns={useColumns(show)}
      rows={found.data?.activities}
      onOpen={show}
      download={mayAddFor === null ? (format) => downloadOf(filter)({ kind: format }) : undefined}
      aside={
        mayAddFor === null ? null : (
          <Button type="primary" onClick={() => show('new')}>
            {say(w.add)}
          </Button>
        )
      }
      tools={
        <>
          {said === null ? null : <output className="done">{said}</output>}
          {mayAddFor === null ? null : <ActivitySheet filter={filter} />}
        </>
      }
    >
      {shown || (isNew && mayAddFor !== null) ? (
        <SidePanel
          key={open}
          label={shown?.title ?? say(w.add)}
          links={<h2>{shown ? <CityText>{shown.title}</CityText> : say(w.add)}</h2>}
          onClose={beside.shut}
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
    </ListPage>
  );
}
