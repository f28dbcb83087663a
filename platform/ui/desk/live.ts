import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

const longest = 30_000;

/**
 * Listens for what happens in the city and lets every open list and record ask again. True while the line is
 * down; it is taken up again after 1, 2, 4 … 30 s, and everything is asked anew then.
 */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [down, setDown] = useState(false);
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let gather: ReturnType<typeof setTimeout> | undefined;
    let wait = 1000;
    let missed = false;
    const refresh = () => {
      // A dispatch is several events in one moment; asking once is enough.
      gather ??= setTimeout(() => {
        gather = undefined;
        void queries.invalidateQueries({ refetchType: 'active' });
      }, 250);
    };
    const open = () => {
      source = new EventSource('/api/live');
      source.onopen = () => {
        wait = 1000;
        setDown(false);
        if (missed) refresh();
        missed = false;
      };
      source.onmessage = refresh;
      source.onerror = () => {
        source?.close();
        missed = true;
        setDown(true);
        again = setTimeout(open, wait);
        wait = Math.min(wait * 2, longest);
      };
    };
    open();
    return () => {
      source?.close();
      clearTimeout(again);
      clearTimeout(gather);
    };
  }, [queries]);
  return down;
}
