import { useCallback, useRef } from 'react';

/** A key of its own, kept nowhere: for what is asked once and leaves no trace in the browser. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

interface Kept {
  readonly content: string;
  readonly key: string;
}

function read(place: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/**
 * The submission key of a create: the same content gets the same key again, also after a reload, so that a
 * second try never makes two; other content gets a new one. `done` forgets it.
 */
export function useSubmissionKey(name: string): { keyOf: (content: unknown) => string; done: () => void } {
  const place = `lianxin.key.${name}`;
  const last = useRef<Kept | null>(null);
  const keyOf = useCallback(
    (value: unknown) => {
      const content = JSON.stringify(value);
      const known = last.current ?? read(place);
      const kept = known?.content === content ? known : { content, key: freshKey() };
      last.current = kept;
      sessionStorage.setItem(place, JSON.stringify(kept));
      return kept.key;
    },
    [place],
  );
  const done = useCallback(() => {
    last.current = null;
    sessionStorage.removeItem(place);
  }, [place]);
  return { keyOf, done };
}
