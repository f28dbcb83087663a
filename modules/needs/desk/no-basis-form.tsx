import { Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { legWords as w } from './legs.words.ts';
import { needsApi } from './needs.api.ts';

const nothing: { choice: 'agree' | 'disagree' | null; why: string } = { choice: null, why: '' };

/** The second person reads what the resident would read, and agrees or says why not. */
export function NoBasisForm({ need, legId, onDone, onCancel }: ActProps & { legId: string }) {
  const say = useSay();
  const act = useAct(need);
  const [draft, setDraft, wipe] = useKept(`no-basis.${legId}`, nothing);
  const [checked, setChecked] = useState(false);
  const { choice, why } = draft;
  const leg = need.rounds.at(-1)?.legs.find(({ id }) => id === legId);
  const name = asWritten(leg?.noBasis?.by.name ?? '');
  const send = () => {
    setChecked(true);
    if (choice === null || (choice === 'disagree' && why.trim() === '')) return;
    void act.run(async (version) => {
      const agreed = choice === 'agree';
      const body = { version, agreed, why: agreed ? '' : why.trim() };
      const next = await needsApi.decideNoBasis({ params: { id: need.id, leg: legId }, body });
      wipe();
      onDone(agreed ? say(w.basisAgreed) : say(w.basisRefused, { name }), next);
    });
  };
  return (
    <ActForm
      title={say(w.basisTitle, { name })}
      send={say(w.basisSend)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <p>{say(w.basisText)}</p>
      <OwnWords text={leg?.answer ?? ''} />
      <Choices
        legend={say(w.basisChoice)}
        value={choice}
        options={[
          { value: 'agree', label: say(w.agree) },
          { value: 'disagree', label: say(w.disagree) },
        ]}
        onChange={(chosen) => setDraft({ ...draft, choice: chosen })}
      />
      {checked && choice === null ? <p className="error">{say(uiWords.required)}</p> : null}
      {choice === 'disagree' ? (
        <Field
          label={say(w.basisWhy)}
          error={checked && why.trim() === '' ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={500}
              value={why}
              onChange={(event) => setDraft({ ...draft, why: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </ActForm>
  );
}
