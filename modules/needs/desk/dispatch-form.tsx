import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { liveStates } from '../needs.rules.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { ChosenList } from './chosen-list.tsx';
import { consentDeskWords as c } from './consent.words.ts';
import { type Chosen, handOversOf, type Missing, withService } from './hand-overs.ts';
import type { ServiceChoice } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import { MenuSearch, PartButtons, Proposals, useProposals } from './service-picker.tsx';

interface Kept {
  readonly chosen: readonly Chosen[];
  readonly agreedBy: 'self' | 'guardian' | null;
}

const nothing: Kept = { chosen: [], agreedBy: null };

/** One lead and any assisting organisations, each with the basis on which it is told. */
export function DispatchForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const { organisation } = useSession();
  const act = useAct(need);
  const [{ chosen, agreedBy }, setDraft, wipe] = useKept(`dispatch.${need.id}`, nothing);
  const [unsaid, setUnsaid] = useState(false);
  const concerned = need.persons.find(({ role }) => role === 'concerned');
  const who = concerned ? asWritten(concerned.relation || concerned.name || say(c.someone)) : null;
  const spoken = chosen.some(({ basis }) => basis === 'counter' || basis === 'phone');
  const asks = spoken && concerned?.agreed === null;
  const [missing, setMissing] = useState<Missing | null>(null);
  const proposals = useProposals(need.words ?? '', need.area?.id ?? null);
  const hasLead = (need.rounds.at(-1)?.legs ?? []).some(
    ({ part, state }) => part === 'lead' && liveStates.includes(state),
  );
  const change = (next: Chosen[]) => {
    setMissing(null);
    setDraft({ chosen: next, agreedBy });
  };
  const buttons = (service: ServiceChoice) => (
    <PartButtons service={service} onPick={(part) => change(withService(chosen, service, part))} />
  );
  const send = () => {
    const legs = handOversOf(chosen, need.receivedBy?.id ?? organisation.id, hasLead);
    if (!Array.isArray(legs)) return setMissing(legs);
    if (asks && agreedBy === null) return setUnsaid(true);
    void act.run(async (version) => {
      const body = { version, legs, ...(asks && agreedBy !== null ? { agreedBy } : {}) };
      const next = await needsApi.dispatch({ params: { id: need.id }, body });
      const names = chosen.map(({ service }) => service.organisation.shortName).join(', ');
      wipe();
      onDone(say(w.dispatched, { names }), next);
    });
  };
  return (
    <ActForm
      title={say(w.dispatchTitle)}
      send={say(w.dispatchSend)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <ChosenList chosen={chosen} own={need.receivedBy?.id ?? ''} canAsk who={who} onChange={change} />
      {asks && who !== null ? (
        <Choices
          legend={say(c.asksOther, { who })}
          value={agreedBy}
          options={[
            { value: 'self', label: say(w.agreedSelf) },
            { value: 'guardian', label: say(w.agreedGuardian) },
          ]}
          onChange={(by) => {
            setUnsaid(false);
            setDraft({ chosen, agreedBy: by });
          }}
        />
      ) : null}
      {unsaid ? (
        <p className="error" role="alert">
          {say(w.needsAgreed)}
        </p>
      ) : null}
      {missing ? (
        <p className="error" role="alert">
          {say(missing.word, { organisation: missing.organisation })}
        </p>
      ) : null}
      <Proposals found={proposals} buttons={buttons} need={need.id} />
      <MenuSearch buttons={buttons} need={need.id} />
    </ActForm>
  );
}
