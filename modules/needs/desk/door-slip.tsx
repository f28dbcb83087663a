import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { doorWords } from '../sorting.words.ts';
import type { Door } from '../urgency.rules.ts';
import { counterWords } from './counter.words.ts';
import { dangerDeskWords as w } from './danger.words.ts';

export interface ShownDoor {
  readonly door: Door;
  readonly reference: string;
  readonly route: string;
  readonly clock: string;
}

/** The way to another door in large type, to take home. Nothing of what was said stands on it. */
export function DoorSlip({ shown, onNext }: { shown: ShownDoor; onNext: () => void }) {
  const say = useSay();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const { door, reference, route, clock } = shown;
  return (
    <section className="slip paper stack" aria-label={say(w.slipDoor)}>
      <p className="wordmark print-only">{say(uiWords.product)}</p>
      <output className="heading">{say(w.slipDoor)}</output>
      <h2>{say(doorWords[door].name)}</h2>
      <p>{route}</p>
      <p>{clock}</p>
      <p className="quiet tabular">{say(counterWords.reference, { reference })}</p>
      <p className="no-print quiet">{say(w.doorShown)}</p>
      <div className="row no-print">
        <Button type="primary" onClick={() => window.print()}>
          {say(uiWords.print)}
        </Button>
        <Button ref={next} onClick={onNext}>
          {say(counterWords.nextOne)}
        </Button>
      </div>
    </section>
  );
}
