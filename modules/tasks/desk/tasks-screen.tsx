import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { freshKey, useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { type CellField, inOrder, mostTasks } from '../cells.rules.ts';
import type { NewTask, Priority, TaskTable } from '../tasks.contract.ts';
import { PriorityForm } from './priority-form.tsx';
import { SaveState } from './save-state.tsx';
import { TaskGrid } from './task-grid.tsx';
import { TaskPanel } from './task-panel.tsx';
import { tasksApi as api, tableKey, tasksKey, tasksSheetApi } from './tasks.api.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';
import type { TasksSearch } from './tasks-search.ts';
import { tasksTitleWords } from './tasks-title.words.ts';
import { TimelineView } from './timeline-view.tsx';
import { useSaving } from './use-saving.ts';
import { type Known, useTable } from './use-table.ts';

export type Colleagues = (signal?: AbortSignal) => Promise<readonly { id: string; name: string }[]>;

interface Props {
  readonly search: TasksSearch;
  readonly onSearch: (next: TasksSearch) => void;
  readonly colleagues: Colleagues;
}

/** Tasks that are in the table, their numbers, and the organisations they name. */
function useShown(known: Known | undefined, of: string | undefined) {
  return useMemo(() => {
    const priorities = [...(known?.priorities.values() ?? [])];
    const there = [...(known?.tasks.values() ?? [])].filter(({ state }) => state !== 'withdrawn');
    const numbers = new Map(inOrder(priorities, there).map(({ id }, place) => [id, place + 1]));
    const names = [
      ...new Set(there.flatMap(({ parties }) => parties.map(({ organisation }) => organisation.shortName))),
    ];
    const tasks =
      of === undefined
        ? there
        : there.filter(({ parties }) => parties.some(({ organisation }) => organisation.shortName === of));
    return { priorities, tasks, numbers, names: names.toSorted((a, b) => a.localeCompare(b, 'zh')) };
  }, [known, of]);
}

function useAdding(tableId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ priorityId, tasks, key }: { priorityId: string; tasks: NewTask[]; key: string }) =>
      api.add({ params: { id: tableId }, body: { priorityId, tasks }, key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: tableKey(tableId) }),
  });
}

function OneTable({ table, search, onSearch, colleagues }: Props & { table: TaskTable }) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const found = useTable(table.id);
  const saving = useSaving(table.id);
  const adding = useAdding(table.id);
  const [left, setLeft] = useState<string | null>(null);
  const progress = useQuery({
    queryKey: [...tasksKey, 'progress', table.id],
    queryFn: ({ signal }) => api.progress({ params: { id: table.id }, signal }),
    staleTime: 60_000,
  });
  const people = useQuery({
    queryKey: ['look-up', 'colleagues'],
    queryFn: ({ signal }) => colleagues(signal),
    staleTime: 300_000,
  });
  const shown = useShown(found.data, search.of);
  const byTask = useMemo(
    () => new Map((progress.data?.progress ?? []).map((one) => [one.taskId, one])),
    [progress.data],
  );
  const { mayEdit } = found.data?.table ?? table;
  const openId = search.open;
  const opened = openId === undefined ? undefined : found.data?.tasks.get(openId);
  const open = (id: string) => onSearch({ ...search, open: id });
  const titled = { year: table.year, organisation: city(table.organisation.shortName) };
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const more = (priorityId: string, rows: readonly Partial<Record<CellField, string>>[]) => {
    setLeft(say(w.pastedOver, { count: rows.length }));
    adding.mutate({ priorityId, tasks: [...rows], key: freshKey() });
  };
  const aside = (priority: Priority) =>
    mayEdit ? (
      <span className="no-print">
        <Button
          size="small"
          type="text"
          onClick={() =>
            adding.mutate({ priorityId: priority.id, tasks: [{ title: say(w.newTask) }], key: freshKey() })
          }
        >
          {say(w.addTask)}
        </Button>
        <PriorityForm key={priority.version} tableId={table.id} priority={priority} />
      </span>
    ) : null;
  return (
    <>
      <p className="task-print-title print-only">{say(w.printTitle, titled)}</p>
      <div className="filters task-tools">
        <Button disabled={!saving.canUndo} onClick={saving.undo} aria-keyshortcuts="Control+Z">
          {say(w.undo)}
        </Button>
        <Button disabled={!saving.canRedo} onClick={saving.redo} aria-keyshortcuts="Control+Y">
          {say(w.redo)}
        </Button>
        {mayEdit ? <PriorityForm tableId={table.id} priority={null} /> : null}
        <ChoiceFilter
          label={say(w.ofOrganisation)}
          any={say(w.anyOrganisation)}
          value={search.of}
          options={shown.names.map((name) => ({ value: name, label: city(name) }))}
          onChange={(of) => {
            const { of: _, ...rest } = search;
            onSearch(of === undefined ? rest : { ...rest, of });
          }}
        />
        <ChoiceFilter
          label={say(w.view)}
          any={say(w.asTable)}
          value={search.view}
          options={[{ value: 'timeline', label: say(w.asTimeline) }]}
          onChange={(view) => {
            const { view: _, ...rest } = search;
            onSearch(view === undefined ? rest : { ...rest, view: 'timeline' });
          }}
        />
        <Button onClick={() => window.print()}>{say(w.print)}</Button>
      </div>
      <SaveState saving={saving} numberOf={(id) => shown.numbers.get(id) ?? ''} />
      {left === null ? null : <p className="notice">{left}</p>}
      <Failure error={adding.error} />
      <div>
        {shown.priorities.every(({ withdrawn }) => withdrawn) ? (
          <EmptyState text={say(w.emptyTable)} />
        ) : search.view === 'timeline' ? (
          <TimelineView year={table.year} {...shown} onOpen={open} />
        ) : (
          <TaskGrid
            {...{ ...shown, saving, mayEdit, progress: byTask }}
            onOpen={open}
            onMore={more}
            onLeft={(count) => setLeft(say(w.pastedLeft, { count }))}
            priorityAside={aside}
          />
        )}
        {opened ? (
          <SidePanel
            label={opened.cells.title ?? ''}
            links={null}
            onClose={() => {
              const { open: _, ...rest } = search;
              onSearch(rest);
            }}
          >
            <TaskPanel key={opened.id} task={opened} mayEdit={mayEdit} colleagues={people.data ?? []} />
          </SidePanel>
        ) : null}
      </div>
      <SheetTools
        name={`tasks.${table.id}`}
        mostRows={mostTasks}
        keeps={mayEdit}
        hint={w.sheetHint}
        download={(query) => tasksSheetApi.sheet({ params: { id: table.id }, query })}
        attempt={(body) => tasksSheetApi.trySheet({ params: { id: table.id }, body })}
        take={(body, key) => tasksSheetApi.importSheet({ params: { id: table.id }, body, key })}
        onTaken={() => void queries.invalidateQueries({ queryKey: tasksKey })}
      />
    </>
  );
}

/** The task tables one sees, one of them open. */
export function TasksScreen(props: Props) {
  const { search, onSearch } = props;
  const say = useSay();
  const city = useCityText();
  const session = useSession();
  const queries = useQueryClient();
  const key = useSubmissionKey('task-table');
  const year = Number(useToday(session.city.zone).slice(0, 4));
  const list = useQuery({
    queryKey: [...tasksKey, 'tables'],
    queryFn: ({ signal }) => api.tables({ signal }),
  });
  const beginning = useMutation({
    mutationFn: (of: number) => api.open({ body: { year: of }, key: key.keyOf(of) }),
    onSuccess: async (table) => {
      key.done();
      await queries.invalidateQueries({ queryKey: tasksKey });
      onSearch({ table: table.id });
    },
  });
  const tables = list.data?.tables ?? [];
  const own = tables.filter(({ organisation }) => organisation.id === session.organisation.id);
  const table =
    tables.find(({ id }) => id === search.table) ??
    own.find((one) => one.year === year) ??
    tables.find((one) => one.year === year) ??
    tables[0];
  const missing = [year, year + 1].filter((of) => !own.some((one) => one.year === of));
  useEffect(() => {
    document.body.classList.add('print-wide');
    return () => document.body.classList.remove('print-wide');
  }, []);
  const begin = list.data?.mayOpen
    ? missing.map((of) => (
        <Button key={of} loading={beginning.isPending} onClick={() => beginning.mutate(of)}>
          {say(w.begin, { year: of })}
        </Button>
      ))
    : null;
  return (
    <PageFrame
      title={table ? say(w.ofYear, { year: table.year }) : say(tasksTitleWords.table)}
      aside={
        <div className="row no-print">
          {tables.length > 1 && table ? (
            <Select
              aria-label={say(w.whichTable)}
              value={table.id}
              onChange={(id) => onSearch({ table: id })}
              popupMatchSelectWidth={false}
              options={tables.map((one) => ({
                value: one.id,
                label: say(w.tableName, { year: one.year, organisation: city(one.organisation.shortName) }),
              }))}
            />
          ) : null}
          {table ? begin : null}
        </div>
      }
    >
      <Failure error={list.error} kind="read" retry={() => void list.refetch()} />
      <Failure error={beginning.error} />
      {list.isPending ? <Skeleton lines={8} /> : null}
      {list.data && !table ? (
        <EmptyState text={say(list.data.mayOpen ? w.emptyTables : w.noneNamed)}>{begin}</EmptyState>
      ) : null}
      {table ? <OneTable key={table.id} {...props} table={table} /> : null}
    </PageFrame>
  );
}
