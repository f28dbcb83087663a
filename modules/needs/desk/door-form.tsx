import { Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { protectedWords } from '../protected.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { dangerDeskWords as w } from './danger.words.ts';
import { type DoorDraft, DoorFields } from './door-fields.tsx';
import { needsApi } from './needs.api.ts';

/** Not ours: the way out, with its reason, counted apart. */
export function DoorForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const accusation = need.sorted.kind === 'accuse';
  const [draft, setDraft] = useState<DoorDraft>({ door: accusation ? 'discipline' : 'hotline', reason: '' });
  const [checked, setChecked] = useState(false);
  const send = () => {
    setChecked(true);
    // Taken from the same words that stand on the slip: nothing is typed of an accusation.
    const reason = accusation ? say(protectedWords.accusationReason) : draft.reason.trim();
    if (reason === '') return;
    void act.run(async (version) => {
      const body = { version, door: draft.door, reason };
      onDone(say(w.doorShown), await needsApi.showDoor({ params: { id: need.id }, body }));
    });
  };
  return (
    <ActForm
      title={`${say(w.doorTitle)} · ${need.reference}`}
      send={say(w.door)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <DoorFields draft={draft} accusation={accusation} checked={checked} onChange={setDraft} />
    </ActForm>
  );
}

/** That door refused: it is open again here. */
export function DoorBackForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const [why, setWhy] = useState('');
  const [checked, setChecked] = useState(false);
  const send = () => {
    setChecked(true);
    if (why.trim() === '') return;
    void act.run(async (version) => {
      const body = { version, why: why.trim() };
      onDone(say(w.doorBackDone), await needsApi.refuseDoor({ params: { id: need.id }, body }));
    });
  };
  return (
    <ActForm title={say(w.doorBackTitle)} send={say(w.doorBack)} act={act} onSend={send} onCancel={onCancel}>
      <Field
        label={say(w.doorBackWhy)}
        error={checked && why.trim() === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={300}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
    </ActForm>
  );
}
