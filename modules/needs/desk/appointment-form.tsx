import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { appointmentText, extensionBy } from '../appointments.rules.ts';
import { mostBring, mostPlace } from '../contract/appointments.ts';
import { latestExtension } from '../legs.rules.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { appointmentDeskWords as w } from './appointment.words.ts';
import { needsApi } from './needs.api.ts';

const nothing = { day: '', time: '', place: '', bring: '' };
const following = { extend: true };

const staying = { used: w.extendUsed, not: w.extendNot, far: w.extendFar };

/** When, where, what to bring; typed again it is changed, and what stands can be cancelled. */
export function AppointmentForm({ need, legId, onDone, onCancel }: ActProps & { legId: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const act = useAct(need);
  const leg = need.rounds.at(-1)?.legs.find(({ id }) => id === legId);
  const found = leg?.appointment ?? null;
  const now = found !== null && found.cancelledAt === null ? found : null;
  const [draft, setDraft, wipe] = useKept(`appointment.${legId}`, now ?? nothing);
  const [{ extend }, setFollowing, wipeFollowing] = useKept(`appointment-extend.${legId}`, following);
  const [checked, setChecked] = useState(false);
  const [asking, setAsking] = useState(false);
  const { day, time, place, bring } = draft;
  const missing = (value: string) => (checked && value.trim() === '' ? say(uiWords.required) : undefined);
  const today = useToday(zone);
  const whole = day !== '' && time !== '' && place.trim() !== '';
  const typed = { day, time: time.slice(0, 5), place: place.trim(), bring: bring.trim() };
  const mayExtend = need.may.legs[legId]?.includes('extend') ?? false;
  const extension = leg && day !== '' ? extensionBy(leg, mayExtend, day, today) : null;
  const later = extension === 'offered' && extend;
  const due = leg?.deadline ?? today;
  const dayOf = { used: due, not: due, far: latestExtension(due, today), offered: day };
  const params = { id: need.id, leg: legId };
  const send = () => {
    setChecked(true);
    if (!whole) return;
    void act.run(async (version) => {
      const next = await needsApi.appoint({ params, body: { version, ...typed, extend: later } });
      wipe();
      wipeFollowing();
      const text = asWritten(appointmentText(typed, language, today));
      onDone(say(later ? w.doneExtended : w.done, { text, day: dayText(day, language, today) }), next);
    });
  };
  const cancel = () =>
    void act.run(async (version) => {
      const next = await needsApi.cancelAppointment({ params, body: { version } });
      wipe();
      onDone(say(w.cancelled), next);
    });
  const box = (key: keyof typeof nothing, label: string, hint?: string, most?: number, type = 'text') => (
    <Field label={label} hint={hint} error={key === 'bring' ? undefined : missing(draft[key])}>
      {(id, describedBy) => (
        <Input
          id={id}
          aria-describedby={describedBy}
          type={type}
          {...(most === undefined ? {} : { maxLength: most })}
          value={draft[key]}
          onChange={(event) =>
            setDraft({ ...nothing, ...typed, time, place, bring, [key]: event.target.value })
          }
        />
      )}
    </Field>
  );
  return (
    <ActForm title={say(w.title)} send={say(w.send)} act={act} onSend={send} onCancel={onCancel}>
      {box('day', say(w.day), undefined, undefined, 'date')}
      {box('time', say(w.time), undefined, undefined, 'time')}
      {box('place', say(w.place), say(w.placeHint), mostPlace)}
      {box('bring', say(w.bring), say(w.bringHint), mostBring)}
      {extension === null ? null : extension === 'offered' ? (
        <Checkbox checked={extend} onChange={({ target }) => setFollowing({ extend: target.checked })}>
          {say(w.extend, { day: dayText(day, language, today) })}
        </Checkbox>
      ) : (
        <p className="quiet">
          {say(staying[extension], { day: dayText(dayOf[extension], language, today) })}
        </p>
      )}
      {whole ? (
        <p className="quiet">{say(w.told, { text: asWritten(appointmentText(typed, language, today)) })}</p>
      ) : null}
      {now === null ? null : asking ? (
        <div className="row">
          <span>{say(w.sure, { text: asWritten(appointmentText(now, language, today)) })}</span>
          <Button danger loading={act.pending} onClick={cancel}>
            {say(w.sureYes)}
          </Button>
          <Button onClick={() => setAsking(false)}>{say(w.keep)}</Button>
        </div>
      ) : (
        <div className="row">
          <Button onClick={() => setAsking(true)}>{say(w.cancel)}</Button>
        </div>
      )}
    </ActForm>
  );
}
