import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Fragment, type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { cellFields, monthOfField, type TaskState } from '../cells.rules.ts';
import type { Task } from '../tasks.contract.ts';
import { useColumnName, useMonthText } from './column-name.ts';
import { StepLine } from './step-line.tsx';
import { tasksApi as api, tasksKey } from './tasks.api.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';
import { useAct } from './use-act.ts';

interface Props {
  readonly task: Task;
  readonly mayEdit: boolean;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

function Ending({ task, mayEdit, mayWork }: { task: Task; mayEdit: boolean; mayWork: boolean }) {
  const say = useSay();
  const [outcome, setOutcome] = useState('');
  const ending = useAct(
    (state: TaskState) =>
      api.end({ params: { id: task.id }, body: { version: task.versions['state'] ?? 0, state, outcome } }),
    () => setOutcome(''),
  );
  if (!mayWork) return null;
  if (task.state !== 'open') {
    if (task.state === 'withdrawn' && !mayEdit) return null;
    return (
      <div className="row">
        <Button loading={ending.isPending} onClick={() => ending.mutate('open')}>
          {say(task.state === 'done' ? w.reopen : w.restore)}
        </Button>
        <Failure error={ending.error} />
      </div>
    );
  }
  const nothing = outcome.trim() === '';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ending.mutate('done');
      }}
    >
      <Field label={say(w.outcome)}>
        {(id) => (
          <Input
            id={id}
            maxLength={400}
            value={outcome}
            onChange={({ target }) => setOutcome(target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={nothing} loading={ending.isPending}>
          {say(w.end)}
        </Button>
        {mayEdit ? (
          <Button disabled={nothing || ending.isPending} onClick={() => ending.mutate('withdrawn')}>
            {say(w.withdraw)}
          </Button>
        ) : null}
      </div>
      <Failure error={ending.error} />
    </form>
  );
}

function Doer({ task, colleagues }: Pick<Props, 'task' | 'colleagues'>) {
  const say = useSay();
  const session = useSession();
  const own = task.parties.find(({ organisation }) => organisation.id === session.organisation.id);
  const naming = useAct((staffId: string | null) =>
    api.doer({ params: { id: task.id }, body: { version: task.versions['doer'] ?? 0, staffId } }),
  );
  const names = session.roles.some((role) => role === 'head' || role === 'coordinator');
  if (!own || !(names || session.roles.includes('handler'))) return null;
  const may = names ? colleagues : colleagues.filter(({ id }) => id === session.staffId);
  return (
    <Field label={say(w.doer)}>
      {(id) => (
        <>
          <Select
            id={id}
            value={own.staff?.id ?? ''}
            loading={naming.isPending}
            onChange={(staffId) => naming.mutate(staffId === '' ? null : staffId)}
            options={[
              { value: '', label: say(w.nobody) },
              ...may.map((one) => ({ value: one.id, label: one.name })),
              ...(own.staff && !may.some((one) => one.id === own.staff?.id)
                ? [{ value: own.staff.id, label: own.staff.name }]
                : []),
            ]}
          />
          <Failure error={naming.error} />
        </>
      )}
    </Field>
  );
}

const notCells: Readonly<Record<string, (typeof w)[keyof typeof w]>> = { doer: w.doer, state: w.outcome };

function useFieldName() {
  const say = useSay();
  const [monthText, columnName] = [useMonthText(), useColumnName()];
  return (field: string) => {
    const month = monthOfField(field);
    if (field.startsWith('s') && month !== null) return `${monthText(month)} ${say(w.finish)}`;
    const cell = cellFields.find((one) => one === field);
    if (cell) return columnName(cell);
    const other = notCells[field];
    return other ? say(other) : field;
  };
}

function History({ task }: { task: Task }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const nameOf = useFieldName();
  const found = useQuery({
    queryKey: [...tasksKey, 'history', task.id],
    queryFn: ({ signal }) => api.history({ params: { id: task.id }, signal }),
  });
  if (!found.data) return found.error ? <Failure error={found.error} kind="read" /> : null;
  return (
    <ul className="task-history">
      {found.data.edits.map(({ field, before, after, by, at }) => (
        <li key={`${field}${at}${before}`}>
          <span className="quiet">
            {instantText(new Date(at), zone, language)} {by}
          </span>
          <br />
          <Told>
            {say(w.change, { field: nameOf(field), before: asWritten(before), after: asWritten(after) })}
          </Told>
        </li>
      ))}
    </ul>
  );
}

function Lines({ task }: { task: Task }) {
  const say = useSay();
  const lines: [string, ReactNode][] = (['measure', 'due', 'risk'] as const)
    .filter((field) => (task.cells[field] ?? '') !== '')
    .map((field) => [say(w[field]), task.cells[field]]);
  return (
    <dl className="facts-list">
      {lines.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      {task.parties.map(({ organisation, part, staff }) => (
        <Fragment key={organisation.id}>
          <dt>{say(w[part])}</dt>
          <dd>
            <CityText>{organisation.shortName}</CityText> {staff?.name}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** One task with its steps, who does it, how it ends and what was changed. */
export function TaskPanel({ task, mayEdit, colleagues }: Props) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const mayWork = (mayEdit || task.worksOn) && task.state !== 'withdrawn';
  return (
    <div className="stack">
      <h2>{task.cells.title}</h2>
      <Lines task={task} />
      <h3>{say(w.steps)}</h3>
      {task.steps.length === 0 ? <p className="quiet">{say(w.noSteps)}</p> : null}
      <ul className="task-steps">
        {task.steps.map((step) => (
          <StepLine key={step.month} task={task} step={step} mayWork={mayWork} />
        ))}
      </ul>
      <Doer task={task} colleagues={colleagues} />
      {task.outcome === '' ? null : <p>{task.outcome}</p>}
      <Ending task={task} mayEdit={mayEdit} mayWork={mayEdit || mayWork} />
      <details onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
        <summary>{say(w.history)}</summary>
        {asked ? <History task={task} /> : null}
      </details>
    </div>
  );
}
