import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, Field, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { freshKey, useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { standingOf } from '../cells.rules.ts';
import type { Task } from '../tasks.contract.ts';
import { useMonthText } from './column-name.ts';
import { TaskPanel } from './task-panel.tsx';
import { tasksApi as api, calendarApi, tasksKey } from './tasks.api.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';
import type { Colleagues } from './tasks-screen.tsx';
import type { NamingSearch } from './tasks-search.ts';
import { tasksTitleWords } from './tasks-title.words.ts';

interface Props {
  readonly search: NamingSearch;
  readonly onSearch: (next: NamingSearch) => void;
  readonly colleagues: Colleagues;
}

function HandOver({ people }: { people: readonly { id: string; name: string }[] }) {
  const say = useSay();
  const queries = useQueryClient();
  const key = useSubmissionKey('task-hand-over');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const handing = useMutation({
    mutationFn: (body: { from: string; to: string }) => api.handOver({ body, key: key.keyOf(body) }),
    onSuccess: async () => {
      key.done();
      await queries.invalidateQueries({ queryKey: tasksKey });
    },
  });
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <details className="no-print">
      <summary>{say(w.handOver)}</summary>
      <form
        className="stack task-small-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (from !== null && to !== null) handing.mutate({ from, to });
        }}
      >
        <Field label={say(w.from)}>
          {(id) => <Select id={id} value={from} onChange={setFrom} options={options} />}
        </Field>
        <Field label={say(w.to)}>
          {(id) => (
            <Select
              id={id}
              value={to}
              onChange={setTo}
              options={options.filter(({ value }) => value !== from)}
            />
          )}
        </Field>
        <div className="row">
          <Button
            htmlType="submit"
            disabled={from === null || to === null || from === to}
            loading={handing.isPending}
          >
            {say(w.handOverSend)}
          </Button>
        </div>
        {handing.data ? <output>{say(w.moved, { count: handing.data.moved })}</output> : null}
        <Failure error={handing.error} />
      </form>
    </details>
  );
}

function CalendarFeed() {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const one = useQuery({
    queryKey: [...tasksKey, 'calendar'],
    queryFn: ({ signal }) => calendarApi.one({ signal }),
  });
  const making = useMutation({
    mutationFn: () => calendarApi.make({ body: {}, key: freshKey() }),
    onSuccess: () => void one.refetch(),
  });
  const ending = useMutation({
    mutationFn: () => calendarApi.end({ body: {} }),
    onSuccess: () => {
      making.reset();
      void one.refetch();
    },
  });
  const madeAt = one.data?.madeAt ?? null;
  return (
    <details className="no-print">
      <summary>{say(w.calendar)}</summary>
      <div className="stack">
        <p>{say(w.calendarText)}</p>
        {making.data ? (
          <p>
            {say(w.copied)} <code className="task-address">{`${location.origin}${making.data.path}`}</code>
          </p>
        ) : null}
        {madeAt === null ? null : (
          <p>{say(w.calendarMade, { at: instantText(new Date(madeAt), zone, language) })}</p>
        )}
        <div className="row">
          <Button loading={making.isPending} onClick={() => making.mutate()}>
            {say(madeAt === null ? w.makeCalendar : w.remakeCalendar)}
          </Button>
          {madeAt === null ? null : (
            <Button loading={ending.isPending} onClick={() => ending.mutate()}>
              {say(w.endCalendar)}
            </Button>
          )}
        </div>
        <Failure error={making.error ?? ending.error ?? one.error} />
      </div>
    </details>
  );
}

function useColumns(
  own: string,
  years: ReadonlyMap<string, number>,
  show: (id: string) => void,
): readonly Column<Task>[] {
  const say = useSay();
  const monthText = useMonthText();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const ownParty = ({ parties }: Task) => parties.find(({ organisation }) => organisation.id === own);
  const nextOf = ({ steps, tableId }: Task): ReactNode => {
    const next = steps.find(({ doneOn }) => doneOn === null);
    if (!next) return '';
    const year = years.get(tableId);
    if (year !== undefined && standingOf(next, year, today) === 'late')
      return (
        <>
          <StateTag tone="overdue" text={say(w.lateStep, { month: monthText(next.month) })} />{' '}
          <CityText>{next.text}</CityText>
        </>
      );
    return (
      <>
        {monthText(next.month)} <CityText>{next.text}</CityText>
      </>
    );
  };
  return [
    {
      ...{ key: 'due', title: say(w.due), className: 'tabular' },
      cell: ({ due }) => (due === null ? say(w.noDue) : dayText(due, language, today)),
      compare: (a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1),
    },
    {
      ...{ key: 'title', title: say(w.title), rowHead: true },
      cell: ({ id, cells }) => (
        <button type="button" className="plain as-link" onClick={() => show(id)}>
          <CityText>{cells.title ?? ''}</CityText>
        </button>
      ),
    },
    { key: 'next', title: say(w.next), cell: nextOf },
    {
      ...{ key: 'part', title: say(w.part) },
      cell: (task) => {
        const part = ownParty(task)?.part;
        return part ? say(w[part]) : '';
      },
    },
    { key: 'lead', title: say(w.lead), cell: ({ cells }) => <CityText>{cells.lead ?? ''}</CityText> },
    { key: 'doer', title: say(w.doer), cell: (task) => ownParty(task)?.staff?.name ?? '' },
  ];
}

/** Open tasks that name one's organisation, or oneself, the earliest due first. */
export function NamingScreen({ search, onSearch, colleagues }: Props) {
  const say = useSay();
  const session = useSession();
  const whose = search.whose ?? 'organisation';
  const list = useQuery({
    queryKey: [...tasksKey, 'naming', whose],
    queryFn: ({ signal }) => api.naming({ query: { whose }, signal }),
  });
  const people = useQuery({
    queryKey: ['look-up', 'colleagues'],
    queryFn: ({ signal }) => colleagues(signal),
    staleTime: 300_000,
  });
  const show = (id: string) => onSearch({ ...search, open: id });
  const opened = list.data?.tasks.find(({ id }) => id === search.open);
  const table = list.data?.tables.find(({ id }) => id === opened?.tableId);
  const years = new Map(list.data?.tables.map(({ id, year }) => [id, year]));
  const columns = useColumns(session.organisation.id, years, show);
  const { open: _, ...shut } = search;
  return (
    <PageFrame title={say(tasksTitleWords.naming)}>
      <div className="filters">
        <ChoiceFilter
          label={say(w.whose)}
          any={say(w.ours)}
          value={search.whose}
          options={[{ value: 'mine', label: say(w.my) }]}
          onChange={(value) => onSearch(value === undefined ? {} : { whose: 'mine' })}
        />
      </div>
      <div>
        <DataTable
          name="naming-tasks"
          caption={say(tasksTitleWords.naming)}
          columns={columns}
          rows={list.data?.tasks}
          rowKey={({ id }) => id}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={<EmptyState text={say(whose === 'mine' ? w.emptyMine : w.emptyNaming)} />}
          open={search.open}
          onOpen={show}
          keys
        />
        {opened ? (
          <SidePanel label={opened.cells.title ?? ''} links={null} onClose={() => onSearch(shut)}>
            <TaskPanel
              key={opened.id}
              task={opened}
              mayEdit={table?.mayEdit ?? false}
              colleagues={people.data ?? []}
            />
          </SidePanel>
        ) : null}
      </div>
      {session.roles.some((role) => role === 'head' || role === 'coordinator') ? (
        <HandOver people={people.data ?? []} />
      ) : null}
      <CalendarFeed />
    </PageFrame>
  );
}
