import { useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { inOrder, months } from '../cells.rules.ts';
import type { Priority, Task } from '../tasks.contract.ts';
import { useMonthText } from './column-name.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';

interface Props {
  readonly year: number;
  readonly priorities: readonly Priority[];
  readonly tasks: readonly Task[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly onOpen: (id: string) => void;
}

/** First and last month of a task: of its steps and its due day. */
function spanOf({ steps, due }: Task, year: number): { from: number; to: number } | null {
  const dueMonth = due === null ? [] : [due.startsWith(`${year}-`) ? Number(due.slice(5, 7)) : 12];
  const all = [...steps.map(({ month }) => month), ...dueMonth];
  if (all.length === 0) return null;
  return { from: Math.min(...all), to: Math.max(...all) };
}

/** Each task from its first step to its due day, by months; a table, so that it can be read aloud and printed. */
export function TimelineView({ year, priorities, tasks, numbers, onOpen }: Props) {
  const say = useSay();
  const monthText = useMonthText();
  const today = useToday(useSession().city.zone);
  const present = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : 0;
  return (
    <div className="task-timeline">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(w.title)}</th>
            {months.map((month) => (
              <th key={month} scope="col" className={month === present ? 'present' : undefined}>
                {monthText(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(priorities, tasks).map((task) => {
            const span = spanOf(task, year);
            return (
              <tr key={task.id}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onOpen(task.id)}>
                    {numbers.get(task.id)} {task.cells.title}
                  </button>
                </th>
                {months.map((month) => {
                  const step = task.steps.find((one) => one.month === month);
                  const within = span !== null && month >= span.from && month <= span.to;
                  const due = span !== null && task.due !== null && month === span.to;
                  return (
                    <td
                      key={month}
                      className={[within ? 'within' : '', month === present ? 'present' : ''].join(' ')}
                    >
                      {step ? (
                        <span
                          className={step.doneOn === null ? 'task-dot' : 'task-dot finished'}
                          title={step.text}
                        >
                          <span className="unseen">{step.text}</span>
                        </span>
                      ) : null}
                      {due ? <span className="task-due-mark">{task.due?.slice(5)}</span> : null}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
