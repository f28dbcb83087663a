import type { Day } from '../../../base/time.ts';
import { dayText } from '../../i18n/dates.ts';
import { uiWords as w } from '../ui.words.ts';
import { useLanguage, useSay } from './language.tsx';
import { useSession } from './session.ts';
import { useToday } from './today.ts';

export type Tone = 'waiting' | 'onTime' | 'dueSoon' | 'overdue' | 'ended' | 'stopped';

const shapes: Record<Tone, string> = {
  // Ring, half-filled ring, triangle, diamond, tick, bar: told apart without colour.
  waiting: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zm0 2a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
  onTime: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zm0 2v7a3.5 3.5 0 1 1 0-7z',
  dueSoon: 'M8 2.5L14.5 13.5H1.5z',
  overdue: 'M8 1.5L14.5 8L8 14.5L1.5 8z',
  stopped: 'M2.5 7h11v2h-11z',
  ended: 'M6.4 12.6L2.2 8.4L3.6 7L6.4 9.8L12.4 3.8L13.8 5.2z',
};

/** A state: a word and a shape, colour only besides. Overdue is a filled badge. */
export function StateTag({ tone, text }: { tone: Tone; text: string }) {
  return (
    <span className={`state state-${tone}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shapes[tone]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {text}
    </span>
  );
}

/** "还剩 2 个工作日 · 11 月 26 日". Days are working days, negative when the day is past. */
export function Deadline({ day, daysLeft }: { day: Day | null; daysLeft: number | null }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  if (day === null) return <span className="quiet">{say(w.noDeadline)}</span>;
  const date = dayText(day, language);
  if (daysLeft === null) return <span className="tabular">{date}</span>;
  const late = -daysLeft;
  let text = say(daysLeft === 1 ? w.dueOne : w.due, { days: daysLeft });
  // On the free days after it no working day has gone by yet, and still the day is over.
  const over = daysLeft < 0 || day < today;
  if (daysLeft === 0) text = say(over ? w.overdueNow : w.dueToday);
  if (daysLeft < 0) text = say(late === 1 ? w.overdueOne : w.overdue, { days: late });
  const tone: Tone = over ? 'overdue' : daysLeft <= 1 ? 'dueSoon' : 'onTime';
  return (
    <span className="deadline tabular">
      <StateTag tone={tone} text={text} />
      <span className="quiet">
        <span className="unseen"> · </span>
        {date}
      </span>
    </span>
  );
}
