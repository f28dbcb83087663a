import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import type { Need } from '../contract/shapes.ts';
import { needsContract } from '../needs.contract.ts';
import { detailWords as w } from './detail.words.ts';
import { needsApi } from './needs.api.ts';

/** Milliseconds; the server counts somebody as here for somewhat more than two of these. */
const every = 20_000;
/** Who touched nothing for so long is not at the desk, and their session must be allowed to run out. */
const away = 300_000;

interface Other {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly writing: boolean;
}

/** Says that one has the need open while its page is looked at, and tells who else has. */
function usePresence(id: string, wanted: boolean, writing: boolean): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([]);
  const touched = useRef(0);
  const call = useEffectEvent(async (here: boolean) => {
    if (here && (document.visibilityState !== 'visible' || !document.hasFocus())) return;
    if (here && performance.now() - touched.current > away) return setOthers([]);
    try {
      const told = await needsApi.presence({ params: { id }, body: { here, writing: here && writing } });
      if (here) setOthers(told.others);
    } catch {
      // Who else is here is a courtesy: without it the version still guards the record.
      setOthers([]);
    }
  });
  useEffect(() => {
    if (!wanted) return;
    touched.current = performance.now();
    const touch = () => {
      const back = performance.now() - touched.current > away;
      touched.current = performance.now();
      if (back) void call(true);
    };
    const look = () => void call(true);
    const timer = setInterval(look, every);
    addEventListener('focus', look);
    addEventListener('pointerdown', touch);
    addEventListener('keydown', touch);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
      removeEventListener('pointerdown', touch);
      removeEventListener('keydown', touch);
      void call(false);
    };
  }, [wanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to begin or stop writing is told at once
  useEffect(() => {
    if (wanted) void call(true);
  }, [wanted, writing]);
  return others;
}

/** Who else has this need open now. */
export function PresenceLine({ need, writing }: { need: Need; writing: boolean }) {
  const say = useSay();
  const session = useSession();
  const wanted = need.sight === 'whole' && mayCall(session, needsContract.presence);
  const others = usePresence(need.id, wanted, writing);
  return (
    <output className="presence">
      {others.length === 0 ? null : (
        <span className="notice">
          {say(w.alsoHere)}
          {others
            .map(({ name, organisation, writing: busy }) =>
              say(busy ? w.personWriting : w.personHere, { name: asWritten(name), organisation }),
            )
            .join(say(w.between))}
        </span>
      )}
    </output>
  );
}
