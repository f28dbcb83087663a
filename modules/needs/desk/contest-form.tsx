import { Input } from 'antd';
import { useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { gradeWords } from '../closing.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { closingDeskWords as w } from './closing.words.ts';
import { needsApi } from './needs.api.ts';

const nothing = { reason: '' };

/** Why a bad grade is wrong, for a coordinator to decide. */
export function ContestForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const rating = need.ratings.find(({ may }) => may.contest);
  const [{ reason }, setDraft, wipe] = useKept(`contest.${need.id}`, nothing);
  const [checked, setChecked] = useState(false);
  const grade = say(gradeWords[rating?.grade ?? 1] ?? w.contest);
  const send = () => {
    setChecked(true);
    if (reason.trim() === '' || rating === undefined) return;
    void act.run(async () => {
      const body = { reason: reason.trim() };
      const next = await needsApi.contestRating({ params: { id: rating.id }, body });
      wipe();
      onDone(say(w.contestSent), next);
    });
  };
  return (
    <ActForm
      title={say(w.contestTitle, { grade })}
      send={say(w.contestSend)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <Field
        label={say(w.contestReason)}
        hint={say(w.contestHint)}
        error={checked && reason.trim() === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={500}
            value={reason}
            onChange={(event) => setDraft({ reason: event.target.value })}
          />
        )}
      </Field>
    </ActForm>
  );
}
