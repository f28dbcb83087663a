import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { detailWords } from './detail.words.ts';
import { needsApi } from './needs.api.ts';

interface Shown {
  readonly name: string | null;
  readonly phone: string | null;
  readonly idNumber: string | null;
}

type What = 'contact' | 'idNumber';

function Opened({ shown, what, onClose }: { shown: Shown; what: What; onClose: () => void }) {
  const say = useSay();
  return (
    <output className="act stack" aria-label={say(what === 'contact' ? w.revealTitle : w.whatIdNumber)}>
      {what === 'idNumber' ? (
        <p className="big tabular">{shown.idNumber}</p>
      ) : (
        <p className="big">
          {shown.name ?? say(detailWords.noName)}
          {' · '}
          {shown.phone === null ? (
            say(detailWords.noPhone)
          ) : (
            <a href={`tel:${shown.phone}`} className="tabular">
              {shown.phone}
            </a>
          )}
        </p>
      )}
      <p className="quiet">{say(w.revealed)}</p>
      <div className="row">
        <Button onClick={onClose}>{say(uiWords.close)}</Button>
      </div>
    </output>
  );
}

/**
 * What a person left, for a stated purpose, on record. Kept only on the screen, and gone when it is closed. Where
 * the organisation is at work on it the purpose is plain, and the press of the button was the one click.
 */
export function RevealForm({ need, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const key = useSubmissionKey(`reveal.${need.id}`);
  const plain = need.may.ring && !need.contact?.idNumber;
  const [purpose, setPurpose] = useState('');
  const [what, setWhat] = useState<What>('contact');
  const [missing, setMissing] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const begun = useRef(false);
  const send = () => {
    const needed = what === 'idNumber' || !need.may.ring;
    if (needed && purpose.trim() === '') return setMissing(true);
    void act.run(async () => {
      const body = { purpose: purpose.trim(), what };
      setShown(await needsApi.reveal({ params: { id: need.id }, body, key: key.keyOf(body) }));
      key.done();
    });
  };
  useEffect(() => {
    if (!plain || begun.current) return;
    begun.current = true;
    send();
  });
  if (shown) return <Opened shown={shown} what={what} onClose={onCancel} />;
  if (plain) return act.error ? <Failure error={act.error} retry={send} /> : null;
  return (
    <ActForm title={say(w.revealTitle)} send={say(w.revealSend)} act={act} onSend={send} onCancel={onCancel}>
      {need.contact?.idNumber ? (
        <Choices
          legend={say(w.revealWhat)}
          value={what}
          options={[
            { value: 'contact', label: say(w.whatContact) },
            { value: 'idNumber', label: say(w.whatIdNumber) },
          ]}
          onChange={setWhat}
        />
      ) : null}
      {what === 'contact' && need.may.ring ? null : (
        <Field
          label={say(w.purpose)}
          hint={say(w.revealHint)}
          error={missing && purpose.trim() === '' ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={100}
              placeholder={say(w.purposeAsked)}
              value={purpose}
              onChange={(event) => setPurpose(event.target.value)}
            />
          )}
        </Field>
      )}
    </ActForm>
  );
}
