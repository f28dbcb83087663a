import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { Meeting, Seat } from '../contract/meetings.ts';
import { seatAnswers } from '../kinds.rules.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { meetingWords as w } from './meetings-desk.words.ts';

const named = { asked: w.asked, present: w.present, deputy: w.deputySeat, absent: w.absent } as const;
const tones: Record<Seat['answer'], Tone> = {
  ...{ asked: 'waiting', present: 'ended', deputy: 'ended', absent: 'stopped' },
};

function SeatForm({ meeting, seat, onDone }: { meeting: Meeting; seat: Seat; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { organisation, version } = seat;
  return (
    <SettingForm<{ answer: string | null; name: string; reason: string }>
      name={`seat.${meeting.id}.${organisation.id}.${version}`}
      start={{
        answer: seat.answer === 'asked' ? 'present' : seat.answer,
        name: seat.name,
        reason: seat.reason,
      }}
      onSend={async ({ answer, name, reason }) => {
        await api.sit({
          params: { meeting: meeting.id, organisation: organisation.id },
          body: { version, name, reason, answer: seatAnswers.find((one) => one === answer) ?? 'asked' },
        });
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[
        {
          key: 'answer',
          kind: 'choice',
          label: say(w.seats),
          options: seatAnswers.map((value) => ({ value, label: say(named[value]) })),
        },
        { key: 'name', kind: 'text', label: say(w.name) },
        { key: 'reason', kind: 'text', label: say(w.reason) },
      ]}
    >
      <Button onClick={onDone}>{say(w.close)}</Button>
    </SettingForm>
  );
}

/** One key for who came; who stands for somebody or is absent says so. */
function SeatRow({ meeting, seat }: { meeting: Meeting; seat: Seat }) {
  const say = useSay();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const { organisation, answer, name, reason, version, mayAnswer } = seat;
  const present = () =>
    api
      .sit({
        params: { meeting: meeting.id, organisation: organisation.id },
        body: { version, answer: 'present', name, reason: '' },
      })
      // Who was faster is seen in the list that comes back.
      .catch(() => undefined)
      .then(() => queries.invalidateQueries({ queryKey: meetingsKey }));
  return (
    <li className="stack" aria-label={say(w.seatOf, { name: asWritten(organisation.shortName) })}>
      <div className="row">
        <strong>
          <CityText>{organisation.shortName}</CityText>
        </strong>
        <StateTag tone={tones[answer]} text={say(named[answer])} />
        <CityText>{name}</CityText>
        <span className="quiet">
          <CityText>{reason}</CityText>
        </span>
        {mayAnswer && !open ? (
          <span className="row no-print">
            {answer === 'asked' ? (
              <Button size="small" onClick={() => void present()}>
                {say(w.present)}
              </Button>
            ) : null}
            <Button size="small" type="text" onClick={() => setOpen(true)}>
              {answer === 'asked' ? `${say(w.deputySeat)} / ${say(w.absent)}` : say(w.correct)}
            </Button>
          </span>
        ) : null}
      </div>
      {open ? <SeatForm {...{ meeting, seat }} onDone={() => setOpen(false)} /> : null}
    </li>
  );
}

export function SeatsSection({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  const { seats } = meeting;
  const count = (...of: Seat['answer'][]) => seats.filter(({ answer }) => of.includes(answer)).length;
  return (
    <section className="meeting-part">
      <h2>{say(w.seats)}</h2>
      <p className="quiet tabular">
        <Told>
          {say(w.seatsCount, {
            ...{ present: count('present', 'deputy'), deputy: count('deputy') },
            ...{ absent: count('absent'), asked: count('asked') },
          })}
        </Told>
      </p>
      <ul className="meeting-list">
        {seats.map((seat) => (
          <SeatRow key={`${seat.organisation.id} ${seat.version}`} {...{ meeting, seat }} />
        ))}
      </ul>
    </section>
  );
}
