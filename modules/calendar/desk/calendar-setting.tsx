import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { client } from '../../../platform/http/client.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { type CalendarDay, calendarContract } from '../calendar.contract.ts';
import { calendarDeskWords as w } from './calendar-desk.words.ts';

const api = client(calendarContract, deskFetch);

/** A year of working days; a day opens beside and is set with its reason. */
export function CalendarSetting({ history }: { history: ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<number | undefined>();
  const [open, setOpen] = useState<string | null>(null);
  const found = useQuery({
    queryKey: ['settings', 'calendar', asked],
    queryFn: ({ signal }) => api.year({ query: asked === undefined ? {} : { year: asked }, signal }),
    placeholderData: (before) => before,
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={12} />
    );
  }
  const { year, today, announced, days } = found.data;
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  const opened = days.find(({ day }) => day === open) ?? null;
  return (
    <>
      <div className="row year-head">
        <Button onClick={() => setAsked(year - 1)}>{say(w.previous, { year: year - 1 })}</Button>
        <h2>{say(w.previous, { year })}</h2>
        <Button onClick={() => setAsked(year + 1)}>{say(w.previous, { year: year + 1 })}</Button>
        <span className="quiet">{say(w.ownCount, { count: days.filter(({ own }) => own).length })}</span>
      </div>
      <p className="quiet lead">{say(w.lead)}</p>
      {announced ? null : <p className="notice">{say(w.unannounced, { year })}</p>}
      <div className="year">
        {[...months].map(([month, all]) => (
          <Month key={month} {...{ month, days: all, today }} onOpen={setOpen} />
        ))}
      </div>
      {history}
      {opened ? (
        <SidePanel
          key={opened.day}
          label={opened.day}
          links={<h2>{dayText(opened.day, language, today)}</h2>}
          onClose={() => setOpen(null)}
        >
          {opened.day < today ? (
            <p>{say(w.past)}</p>
          ) : (
            <DayForm
              day={opened}
              onDone={() => {
                setOpen(null);
                void queries.invalidateQueries();
              }}
            />
          )}
        </SidePanel>
      ) : null}
    </>
  );
}

function Month(props: {
  month: string;
  days: readonly CalendarDay[];
  today: string;
  onOpen: (day: string) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const weekdays = say(w.weekdays);
  const first = new Date(`${props.month}-01T00:00:00Z`).getUTCDay() || 7;
  const stateOf = ({ works }: CalendarDay) => say(works ? w.works : w.free);
  return (
    <section>
      <h3>{say(w.month, { month: Number(props.month.slice(5)) })}</h3>
      <div className="month-days">
        {(weekdays.includes(' ') ? weekdays.split(' ') : [...weekdays]).map((name) => (
          <span key={name}>{name}</span>
        ))}
        {props.days.map((day, index) => (
          <button
            key={day.day}
            type="button"
            className={[
              'calendar-day',
              day.works ? '' : 'free',
              day.own ? 'own' : '',
              day.day === props.today ? 'today' : '',
            ].join(' ')}
            style={index === 0 ? { gridColumnStart: first } : undefined}
            title={city(day.reason || (day.name ?? '')) || undefined}
            onClick={() => props.onOpen(day.day)}
          >
            <DayName text={dayText(day.day, language)} number={Number(day.day.slice(8))} />
            {day.own || day.name ? (
              <small>{stateOf(day)}</small>
            ) : (
              <span className="unseen">{stateOf(day)}</span>
            )}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The day as it is read aloud, of which only its number is seen: both in one order, for who speaks to the screen. */
function DayName({ text, number }: { text: string; number: number }) {
  const at = text.lastIndexOf(String(number));
  return (
    <>
      <span className="unseen">{text.slice(0, at)}</span>
      {number}
      <span className="unseen">{text.slice(at + String(number).length)}, </span>
    </>
  );
}

function DayForm({ day, onDone }: { day: CalendarDay; onDone: () => void }) {
  const say = useSay();
  const start = { works: day.own ? String(day.works) : 'national', reason: day.reason };
  const states = { true: say(w.works), false: say(w.free) };
  return (
    <SettingForm
      name={`calendar.${day.day}.${day.version}`}
      start={start}
      onSend={async ({ works, reason }) => {
        const set = works === 'national' ? null : works === 'true';
        await api.setDay({ body: { day: day.day, version: day.version, works: set, reason } });
        onDone();
      }}
      fields={[
        {
          key: 'works',
          kind: 'choice',
          label: say(w.state),
          options: [
            { value: 'national', label: say(w.national, { state: states[`${day.national}`] }) },
            { value: 'true', label: states.true },
            { value: 'false', label: states.false },
          ],
        },
        { key: 'reason', kind: 'text', label: say(w.reason), hint: say(w.reasonHint) },
      ]}
    />
  );
}
