import { Button, Input } from 'antd';
import { useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Need } from '../contract/need.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { callWords as w } from './calls.words.ts';
import { needsApi } from './needs.api.ts';

const nothing: { how: 'leader' | 'meeting' | null; by: string; due: string } = {
  how: null,
  by: '',
  due: '',
};

/** Who assigned it, and by when; nothing else is supervised. */
export function SuperviseForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const { language } = useLanguage();
  const act = useAct(need);
  const submission = useSubmissionKey(`supervise.${need.id}`);
  const [draft, setDraft, wipe] = useKept(`supervise.${need.id}`, nothing);
  const [checked, setChecked] = useState(false);
  const { how, by, due } = draft;
  const missing = (value: string) => (checked && value.trim() === '' ? say(uiWords.required) : undefined);
  const send = () => {
    setChecked(true);
    if (how === null || by.trim() === '' || due === '') return;
    void act.run(async () => {
      const body = { how, by: by.trim(), due };
      const key = submission.keyOf(body);
      const next = await needsApi.supervise({ params: { id: need.id }, body, key });
      submission.done();
      wipe();
      onDone(say(w.superviseDone, { day: dayText(due, language) }), next);
    });
  };
  return (
    <ActForm
      title={say(w.superviseTitle)}
      send={say(w.supervise)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <p className="hint">{say(w.superviseHint)}</p>
      <Choices
        legend={say(w.how)}
        value={how}
        options={(['leader', 'meeting'] as const).map((value) => ({ value, label: say(w[value]) }))}
        onChange={(chosen) => setDraft({ ...draft, how: chosen })}
      />
      {checked && how === null ? <p className="error">{say(uiWords.required)}</p> : null}
      <Field label={say(w.by)} error={missing(by)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={40}
            value={by}
            onChange={(event) => setDraft({ ...draft, by: event.target.value })}
          />
        )}
      </Field>
      <Field label={say(w.due)} error={missing(due)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            type="date"
            value={due}
            onChange={(event) => setDraft({ ...draft, due: event.target.value })}
          />
        )}
      </Field>
    </ActForm>
  );
}

/** That it is supervised, and the way to strike it off, which asks once more with its number. */
export function Supervision({ need, onDone }: { need: Need; onDone: (said: string, next: Need) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const act = useAct(need);
  const [sure, setSure] = useState(false);
  if (need.supervision === null) return null;
  const { by, at, due } = need.supervision;
  const strike = () =>
    void act.run(async () => {
      const next = await needsApi.strike({ params: { id: need.id }, body: {} });
      setSure(false);
      onDone(say(w.struck), next);
    });
  return (
    <div className="notice stack">
      <p>
        {say(w.supervision, {
          by: asWritten(by),
          at: dayText(localTime(new Date(at), city.zone).day, language),
          due: dayText(due, language),
        })}
      </p>
      <Failure error={act.error} />
      {need.may.strike ? (
        sure ? (
          <fieldset className="row">
            <legend>{say(w.strikeSure, { reference: need.reference })}</legend>
            <Button type="primary" loading={act.pending} onClick={strike}>
              {say(w.strikeYes)}
            </Button>
            <Button autoFocus onClick={() => setSure(false)}>
              {say(uiWords.cancel)}
            </Button>
          </fieldset>
        ) : (
          <div className="row">
            <Button onClick={() => setSure(true)}>{say(w.strike)}</Button>
          </div>
        )
      ) : null}
    </div>
  );
}
