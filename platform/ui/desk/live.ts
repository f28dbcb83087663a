import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { onSignedIn, sayExpired } from './desk-fetch.ts';
import { Line } from './line.ts';

/** A line that is back within this many milliseconds was never worth a word. */
const patience = 10_000;

/** Who I am and lists that change a few times a year are not asked again at every happening. */
function isLive({ queryKey }: Query): boolean {
  return queryKey[0] !== 'me' && queryKey[0] !== 'look-up';
}

function chance(): number {
  return (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255;
}

async function isKnown(): Promise<boolean> {
  const { status } = await fetch('/api/session', { signal: AbortSignal.timeout(10_000) });
  return status !== 401;
}

/**
 * Listens for what happens in the city and lets every open list and record ask again. True once the line has been
 * down for 10 s, until it is back.
 */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [down, setDown] = useState(false);
  const askAgain = useEffectEvent(() => {
    void queries.invalidateQueries({ refetchType: 'active', predicate: isLive });
  });
  useEffect(() => {
    let gather: ReturnType<typeof setTimeout> | undefined;
    let worry: ReturnType<typeof setTimeout> | undefined;
    const began = performance.now();
    let first = true;
    const line = new Line({
      open: () => new EventSource('/api/live'),
      chance,
      isKnown,
      onNews: () => {
        // The page has only just asked for everything.
        const early = first && performance.now() - began < 2000;
        first = false;
        if (early) return;
        // A dispatch is several events in one moment; asking once is enough.
        gather ??= setTimeout(() => {
          gather = undefined;
          askAgain();
        }, 250);
      },
      onUp: (up) => {
        if (!up) {
          worry ??= setTimeout(() => setDown(true), patience);
          return;
        }
        clearTimeout(worry);
        worry = undefined;
        setDown(false);
      },
      onOver: sayExpired,
    });
    // A laptop that was shut, a cable that is back: no reason to wait for the next try.
    const now = () => {
      if (document.visibilityState === 'visible') line.start();
    };
    line.start();
    addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    const stop = onSignedIn(now);
    return () => {
      line.end();
      stop();
      clearTimeout(gather);
      clearTimeout(worry);
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, []);
  return down;
}
