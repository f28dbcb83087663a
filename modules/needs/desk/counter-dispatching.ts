import type { InputRef } from 'antd';
import { type Dispatch, type RefObject, type SetStateAction, useEffect, useRef, useState } from 'react';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Agreement } from './consent-panel.tsx';
import type { Draft } from './counter-draft.ts';
import type { useFiling } from './counter-filing.ts';
import { usePlan } from './counter-planning.ts';
import { useRegister } from './counter-sending.ts';
import type { useEarlier } from './earlier-found.ts';
import { agreed, type Missing, toAskFor } from './hand-overs.ts';
import type { SafeDraft } from './safe-way-fields.tsx';
import type { Registered } from './slip.tsx';

interface Counter {
  readonly draft: Draft;
  readonly setDraft: Dispatch<SetStateAction<Draft>>;
  readonly filing: ReturnType<typeof useFiling>;
  readonly idNumber: string;
  /** Null where the words make no protected need. */
  readonly safe: SafeDraft | null;
  /** Knows the employer named in the words. */
  readonly earlier: Pick<ReturnType<typeof useEarlier>, 'employer' | 'of'>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onMissing: (missing: Missing | 'safeWay' | null) => void;
  readonly onDone: (registered: Registered) => void;
}

/** Taking down and dispatching by keys: proposed, the sentence read, one key for the answer. */
export function useDispatching(counter: Counter) {
  const { draft, setDraft, onMissing, button } = counter;
  const own = useSession().organisation.id;
  const plan = usePlan();
  const register = useRegister(counter.filing, counter.onDone);
  const name = useRef<InputRef>(null);
  const phone = useRef<InputRef>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const [planning, setPlanning] = useState(false);
  /** Whoever is faster than the server is asked for the consent as soon as it is known whose. */
  const hurried = useRef(false);
  const [refused, setRefused] = useState(false);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (planning || !hurried.current) return;
    hurried.current = false;
    (panel.current ?? button.current)?.focus();
  }, [planning, button]);

  const send = (ready = draft, agreedBy: 'self' | 'guardian' = 'self') => {
    if (planning) {
      hurried.current = true;
      return;
    }
    if (toAskFor(ready.chosen, own).some(({ basis }) => basis === null)) {
      setNow(new Date());
      return panel.current?.focus();
    }
    onMissing(register({ draft: ready, idNumber: counter.idNumber, safe: counter.safe, agreedBy }));
  };
  return {
    ...{ name, phone, panel, planning, refused, now },
    send: () => send(),
    onAnswer: (agreement: Agreement) => {
      setRefused(agreement === 'no');
      if (agreement === 'no') {
        setDraft({ ...draft, chosen: draft.chosen.filter((one) => toAskFor([one], own).length === 0) });
        return button.current?.focus();
      }
      const ready = { ...draft, chosen: agreed(draft.chosen, own, draft.via) };
      setDraft(ready);
      send(ready, agreement);
    },
    propose: () => {
      setRefused(false);
      onMissing(null);
      const filled = plan.filled(draft, counter.earlier.employer);
      setDraft(filled);
      setPlanning(true);
      hurried.current = filled.name !== '' && filled.phone !== '';
      // The fields are only there after this is drawn; how to reach somebody safely is asked before their name.
      if (counter.safe === null) setTimeout(() => (filled.name === '' ? name : phone).current?.focus());
      void Promise.all([plan.chosen(filled), counter.earlier.of(filled.words)]).then(
        ([{ chosen, areaId }, { employer }]) => {
          setDraft((since) => ({
            ...since,
            areaId: since.areaId ?? areaId,
            chosen: since.chosen.length > 0 ? since.chosen : chosen,
            employer: since.employer ?? employer,
          }));
          setNow(new Date());
          setPlanning(false);
        },
      );
    },
  };
}
