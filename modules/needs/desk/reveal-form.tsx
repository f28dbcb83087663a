import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { detailWords } from './detail.words.ts';
import { needsApi } from './needs.api.ts';

interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
}

/** One person's name and phone for a stated purpose. Kept only on the screen, and gone when it is closed. */
export function RevealForm({ need, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const key = useSubmissionKey(`reveal.${need.id}`);
  const [purpose, setPurpose] = useState(say(w.purposeUsual));
  const [contact, setContact] = useState<Contact | null>(null);
  const send = () => {
    if (purpose.trim() === '') return;
    void act.run(async () => {
      const body = { purpose: purpose.trim() };
      setContact(await needsApi.reveal({ params: { id: need.id }, body, key: key.keyOf(body) }));
      key.done();
    });
  };
  if (contact) {
    return (
      <output className="act stack" aria-label={say(w.revealTitle)}>
        <p className="big">
          {contact.name ?? say(detailWords.noName)}
          {' · '}
          {contact.phone === null ? (
            say(detailWords.noPhone)
          ) : (
            <a href={`tel:${contact.phone}`} className="tabular">
              {contact.phone}
            </a>
          )}
        </p>
        <p className="quiet">{say(w.revealed)}</p>
        <div className="row">
          <Button onClick={onCancel}>{say(uiWords.close)}</Button>
        </div>
      </output>
    );
  }
  return (
    <ActForm title={say(w.revealTitle)} send={say(w.revealSend)} act={act} onSend={send} onCancel={onCancel}>
      <Field
        label={say(w.purpose)}
        hint={say(w.revealHint)}
        error={purpose.trim() === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={100}
            value={purpose}
            onChange={(event) => setPurpose(event.target.value)}
          />
        )}
      </Field>
    </ActForm>
  );
}
