import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { callWords as w } from './calls.words.ts';
import { ChosenList } from './chosen-list.tsx';
import { type Chosen, handOversOf, type Missing, withService } from './hand-overs.ts';
import type { ServiceChoice } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import { MenuSearch, Proposals, useProposals } from './service-picker.tsx';

const nothing: { chosen: readonly Chosen[]; why: string } = { chosen: [], why: '' };

/** The lead calls in assisting organisations; whom the call list does not name waits for the head. */
export function CallInForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const [draft, setDraft, wipe] = useKept(`call-in.${need.id}`, nothing);
  const { chosen, why } = draft;
  const [missing, setMissing] = useState<Missing | null>(null);
  const [checked, setChecked] = useState(false);
  const proposals = useProposals(need.words ?? '', need.area?.id ?? null);
  const change = (next: readonly Chosen[]) => {
    setMissing(null);
    setDraft({ ...draft, chosen: next });
  };
  const buttons = (service: ServiceChoice) => (
    <Button
      aria-label={say(w.askOf, { organisation: service.organisation.shortName, title: service.title })}
      onClick={() => change(withService(chosen, service, 'joint'))}
    >
      {say(w.ask)}
    </Button>
  );
  const send = () => {
    setChecked(true);
    const legs = handOversOf(chosen, need.receivedBy?.id ?? '', true);
    if (!Array.isArray(legs)) return setMissing(legs);
    if (legs.length === 0 || why.trim() === '') return;
    void act.run(async (version) => {
      const body = { version, legs, why: why.trim() };
      const next = await needsApi.callIn({ params: { id: need.id }, body });
      const waiting = new Set(next.calls.map(({ organisation }) => organisation.id));
      const namesOf = (list: readonly Chosen[]) =>
        list.map(({ service }) => service.organisation.shortName).join(', ');
      const proposed = chosen.filter(({ service }) => waiting.has(service.organisation.id));
      const called = chosen.filter((one) => !proposed.includes(one));
      wipe();
      const said = [
        called.length > 0 ? say(w.calledIn, { names: namesOf(called) }) : '',
        proposed.length > 0 ? say(w.proposed, { names: namesOf(proposed) }) : '',
      ].join('');
      onDone(said, next);
    });
  };
  return (
    <ActForm title={say(w.callInTitle)} send={say(w.ask)} act={act} onSend={send} onCancel={onCancel}>
      <p className="hint">{say(w.callInHint)}</p>
      <ChosenList
        chosen={chosen}
        own={need.receivedBy?.id ?? ''}
        canAsk
        onChange={change}
        none={say(w.nobodyYet)}
      />
      {missing ? (
        <p className="error" role="alert">
          {say(missing.word, { organisation: missing.organisation })}
        </p>
      ) : checked && chosen.length === 0 ? (
        <p className="error" role="alert">
          {say(w.nobody)}
        </p>
      ) : null}
      <Field
        label={say(w.callInWhy)}
        error={checked && why.trim() === '' ? say(uiWords.required) : undefined}
      >
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
      <Proposals
        found={proposals}
        buttons={buttons}
        need={need.id}
        without={new Set(need.rounds.at(-1)?.legs.map(({ organisation }) => organisation.id))}
      />
      <MenuSearch buttons={buttons} need={need.id} />
    </ActForm>
  );
}
