import { Button, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Task } from '../tasks.contract.ts';
import { useMonthText } from './column-name.ts';
import { tasksApi as api } from './tasks.api.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';
import { useAct } from './use-act.ts';

/** A step, and finishing it with a sentence how. */
export function StepLine({
  task,
  step,
  mayWork,
}: {
  task: Task;
  step: Task['steps'][number];
  mayWork: boolean;
}) {
  const say = useSay();
  const monthText = useMonthText();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const [doneOn, setDoneOn] = useState(today);
  const [how, setHow] = useState('');
  const version = task.versions[`s${step.month}`] ?? 0;
  const finishing = useAct((day: string | null) =>
    api.step({
      params: { id: task.id, month: step.month },
      body: { version, doneOn: day, how: day === null ? '' : how },
    }),
  );
  return (
    <li>
      <p>
        <b>{monthText(step.month)}</b> <CityText>{step.text}</CityText>
      </p>
      {step.doneOn !== null ? (
        <p className="quiet">
          {say(w.doneMark, { day: dayText(step.doneOn, language, today), how: asWritten(step.how) })}{' '}
          {step.doneBy}{' '}
          {mayWork ? (
            <Button
              size="small"
              type="text"
              loading={finishing.isPending}
              onClick={() => finishing.mutate(null)}
            >
              {say(w.unfinish)}
            </Button>
          ) : null}
        </p>
      ) : null}
      {step.doneOn === null && mayWork ? (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            finishing.mutate(doneOn);
          }}
        >
          <input
            type="date"
            aria-label={say(w.doneOn)}
            max={today}
            value={doneOn}
            onChange={({ target }) => setDoneOn(target.value)}
          />
          <Input
            aria-label={say(w.how)}
            placeholder={say(w.howHint)}
            maxLength={200}
            value={how}
            onChange={({ target }) => setHow(target.value)}
          />
          <Button
            htmlType="submit"
            disabled={how.trim() === '' || doneOn === ''}
            loading={finishing.isPending}
          >
            {say(w.finish)}
          </Button>
        </form>
      ) : null}
      <Failure error={finishing.error} />
    </li>
  );
}
