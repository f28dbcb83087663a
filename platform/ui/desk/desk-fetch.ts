/** A wait must end: after this many milliseconds the server counts as unreachable. */
const patience = 30_000;

const expired = new EventTarget();

/** Calls back whenever the server no longer knows the session. */
export function onExpired(listener: () => void): () => void {
  expired.addEventListener('expired', listener);
  return () => expired.removeEventListener('expired', listener);
}

/** `fetch` for the clients of the desk: with an end after so many milliseconds, and telling when the session is over. */
export function deskFetchWithin(milliseconds: number): typeof fetch {
  return async (input, init) => {
    const end = AbortSignal.timeout(milliseconds);
    const signal = init?.signal ? AbortSignal.any([init.signal, end]) : end;
    const response = await fetch(input, { ...init, signal });
    if (response.status === 401 && input !== '/api/session') expired.dispatchEvent(new Event('expired'));
    return response;
  };
}

export const deskFetch = deskFetchWithin(patience);
