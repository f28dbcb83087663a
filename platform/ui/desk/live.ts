import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

const longest = 30_000;
/** The server says something at least every 20 s; a line that is silent for longer is dead. */
const silence = 50_000;

/** Who I am and lists that change a few times a year are not asked again at every happening. */
function isLive({ queryKey }: Query): boolean {
  return queryKey[0] !== 'me' && queryKey[0] !== 'look-up';
}

/**
 * Listens for what happens in the city and lets every open list and record ask again. True while the line is
 * down; it is taken up again after 1, 2, 4 … 30 s, and everything is asked anew then.
 */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [down, setDown] = useState(false);
  const askAgain = useEffectEvent(() => {
    void queries.invalidateQueries({ refetchType: 'active', predicate: isLive });
  });
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let gather: ReturnType<typeof setTimeout> | undefined;
    let watch: ReturnType<typeof setTimeout> | undefined;
    let wait = 1000;
    let missed = false;
    const refresh = () => {
      // A dispatch is several events in one moment; asking once is enough.
      gather ??= setTimeout(() => {
        gather = undefined;
        askAgain();
      }, 250);
    };
    const lost = () => {
      source?.close();
      clearTimeout(watch);
      clearTimeout(again);
      missed = true;
      setDown(true);
      again = setTimeout(open, wait);
      wait = Math.min(wait * 2, longest);
    };
    const heard = () => {
      clearTimeout(watch);
      watch = setTimeout(lost, silence);
    };
    const open = () => {
      source = new EventSource('/api/live');
      source.addEventListener('hello', () => {
        heard();
        wait = 1000;
        setDown(false);
        if (missed) refresh();
        missed = false;
      });
      source.addEventListener('still', heard);
      source.addEventListener('happened', () => {
        heard();
        refresh();
      });
      source.addEventListener('error', lost);
    };
    open();
    return () => {
      source?.close();
      clearTimeout(watch);
      clearTimeout(again);
      clearTimeout(gather);
    };
  }, []);
  return down;
}
