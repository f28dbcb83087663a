import { Input } from 'antd';
import { useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { needsApi } from './needs.api.ts';

const nothing = { reason: '' };

/** Declining names the need, since the organisation does not see it afterwards. */
export function DeclineForm({ need, legId, onDone, onCancel }: ActProps & { legId: string }) {
  const say = useSay();
  const act = useAct(need);
  const [{ reason }, setDraft, wipe] = useKept(`decline.${legId}`, nothing);
  const [checked, setChecked] = useState(false);
  const start = Array.from(need.words ?? '');
  const words = start.length > 40 ? `${start.slice(0, 40).join('')}…` : start.join('');
  const send = () => {
    setChecked(true);
    if (reason.trim() === '') return;
    void act.run(async (version) => {
      await needsApi.decline({
        params: { id: need.id, leg: legId },
        body: { version, reason: reason.trim() },
      });
      wipe();
      onDone(say(w.declined), null);
    });
  };
  return (
    <ActForm
      title={say(w.declineTitle, { reference: need.reference })}
      send={say(w.decline)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <Field
        label={say(w.declineReason)}
        hint={say(w.declineHint, { words })}
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
