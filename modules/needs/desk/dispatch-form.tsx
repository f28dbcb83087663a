import { useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { liveStates } from '../needs.rules.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { ChosenList } from './chosen-list.tsx';
import { type Chosen, handOversOf, type Missing, withService } from './hand-overs.ts';
import type { ServiceChoice } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import { MenuSearch, PartButtons, Proposals, useProposals } from './service-picker.tsx';

const nothing: { chosen: readonly Chosen[] } = { chosen: [] };

/** One lead and any assisting organisations, each with the basis on which it is told. */
export function DispatchForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const { organisation } = useSession();
  const act = useAct(need);
  const [{ chosen }, setDraft, wipe] = useKept(`dispatch.${need.id}`, nothing);
  const [missing, setMissing] = useState<Missing | null>(null);
  const proposals = useProposals(need.words ?? '', need.area?.id ?? null);
  const hasLead = (need.rounds.at(-1)?.legs ?? []).some(
    ({ part, state }) => part === 'lead' && liveStates.includes(state),
  );
  const change = (next: Chosen[]) => {
    setMissing(null);
    setDraft({ chosen: next });
  };
  const buttons = (service: ServiceChoice) => (
    <PartButtons service={service} onPick={(part) => change(withService(chosen, service, part))} />
  );
  const send = () => {
    const legs = handOversOf(chosen, need.receivedBy?.id ?? organisation.id, hasLead);
    if (!Array.isArray(legs)) return setMissing(legs);
    void act.run(async (version) => {
      const next = await needsApi.dispatch({ params: { id: need.id }, body: { version, legs } });
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
      <ChosenList chosen={chosen} own={need.receivedBy?.id ?? ''} canAsk onChange={change} />
      {missing ? (
        <p className="error" role="alert">
          {say(missing.word, { organisation: missing.organisation })}
        </p>
      ) : null}
      <Proposals found={proposals} buttons={buttons} />
      <MenuSearch buttons={buttons} />
    </ActForm>
  );
}
