import { useSyncExternalStore } from 'react';

/** From here on two columns stand side by side, and more is asked for than on a phone. */
const least = 992;

function onResize(changed: () => void): () => void {
  // Paper is narrower than any desk, and changes no window.
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

export function useWide(): boolean {
  return useSyncExternalStore(onResize, () => innerWidth >= least);
}
