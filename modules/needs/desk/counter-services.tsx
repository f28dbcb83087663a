import { Button } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Proposal } from '../contract/proposal.ts';
import { actWords } from './act.words.ts';
import { counterWords as w } from './counter.words.ts';
import type { ServiceChoice } from './look-ups.ts';
import { MenuSearch, PartButtons, Proposals, type useProposals } from './service-picker.tsx';

/** Services that fit what is typed: to dispatch to, or to answer from on the spot. */
export function CounterServices(props: {
  /** Whether anything is typed. */
  typed: boolean;
  found: ReturnType<typeof useProposals>;
  way: 'spot' | 'register';
  onPick: (service: ServiceChoice, part: 'lead' | 'joint') => void;
  onUse: (proposal: Proposal) => void;
}) {
  const say = useSay();
  const { typed, found, way, onPick, onUse } = props;
  const buttons = (service: ServiceChoice, proposal: Proposal | null) => {
    if (way === 'register') return <PartButtons service={service} onPick={(part) => onPick(service, part)} />;
    if (!proposal) return null;
    return (
      <Button aria-label={say(w.useOf, { title: service.title })} onClick={() => onUse(proposal)}>
        {say(w.use)}
      </Button>
    );
  };
  return (
    <>
      {typed ? (
        <Proposals found={found} buttons={buttons} />
      ) : (
        <section aria-label={say(actWords.proposals)}>
          <p className="heading">{say(actWords.proposals)}</p>
          <p className="quiet">{say(w.before)}</p>
        </section>
      )}
      {way === 'register' ? <MenuSearch buttons={buttons} /> : null}
    </>
  );
}
