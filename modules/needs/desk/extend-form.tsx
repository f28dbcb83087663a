import { Input } from 'antd';
import { useState } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { legWords as w } from './legs.words.ts';
import { needsApi } from './needs.api.ts';

const nothing = { deadline: '', why: '' };

/** One later day for the answer, with a reason the resident reads. */
export function ExtendForm({ need, legId, onDone, onCancel }: ActProps & { legId: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const act = useAct(need);
  const [draft, setDraft, wipe] = useKept(`extend.${legId}`, nothing);
  const [checked, setChecked] = useState(false);
  const { deadline, why } = draft;
  const now = need.rounds.at(-1)?.legs.find(({ id }) => id === legId)?.deadline ?? '';
  const missing = (value: string) => (checked && value.trim() === '' ? say(uiWords.required) : undefined);
  const send = () => {
    setChecked(true);
    if (deadline === '' || why.trim() === '') return;
    void act.run(async (version) => {
      const body = { version, deadline, why: why.trim() };
      const next = await needsApi.extend({ params: { id: need.id, leg: legId }, body });
      wipe();
      onDone(say(w.extendDone, { day: dayText(deadline, language) }), next);
    });
  };
  return (
    <ActForm title={say(w.extendTitle)} send={say(w.extend)} act={act} onSend={send} onCancel={onCancel}>
      <Field
        label={say(w.extendDay)}
        hint={now === '' ? undefined : say(w.extendDayHint, { day: dayText(now, language) })}
        error={missing(deadline)}
      >
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            type="date"
            value={deadline}
            onChange={(event) => setDraft({ ...draft, deadline: event.target.value })}
          />
        )}
      </Field>
      <Field label={say(w.extendWhy)} hint={say(w.extendWhyHint)} error={missing(why)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={300}
            value={why}
            onChange={(event) => setDraft({ ...draft, why: event.target.value })}
          />
        )}
      </Field>
    </ActForm>
  );
}
