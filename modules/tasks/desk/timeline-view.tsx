import { useLayoutEffect, useRef } from 'react';
import type { Word } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { inOrder, months, type StepStanding, standingOf } from '../cells.rules.ts';
import type { Priority, Task } from '../tasks.contract.ts';
import { useMonthText } from './column-name.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';

const stepWords: Record<StepStanding, Word> = {
  ...{ finished: w.stepFinished, late: w.stepLate, ahead: w.stepAhead },
};

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
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  // Twelve months are wider than a phone: what is now is what one comes for.
  useLayoutEffect(() => {
    const [{ current }, head] = [box, box.current?.querySelector<HTMLElement>('thead .present')];
    const name = current?.querySelector<HTMLElement>('thead th')?.offsetWidth ?? 0;
    if (current && head) current.scrollLeft = Math.max(0, head.offsetLeft - name - head.offsetWidth);
  }, []);
  const present = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : 0;
  return (
    <div className="task-timeline" ref={box}>
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
                          className={`task-dot ${standingOf(step, year, today)}`}
                          title={say(stepWords[standingOf(step, year, today)], { text: step.text })}
                        >
                          <span className="unseen">
                            {say(stepWords[standingOf(step, year, today)], { text: step.text })}
                          </span>
                        </span>
                      ) : null}
                      {due && task.due ? (
                        <span className="task-due-mark">{dayText(task.due, language, today)}</span>
                      ) : null}
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
