/** A wait must end: after this many milliseconds the server counts as unreachable. */
const patience = 30_000;

const expired = new EventTarget();

/** Calls back whenever the server no longer knows the session. */
export function onExpired(listener: () => void): () => void {
  expired.addEventListener('expired', listener);
  return () => expired.removeEventListener('expired', listener);
}

/** Calls back when somebody has signed in again after the session was over. */
export function onSignedIn(listener: () => void): () => void {
  expired.addEventListener('signed-in', listener);
  return () => expired.removeEventListener('signed-in', listener);
}

export function saySignedIn(): void {
  expired.dispatchEvent(new Event('signed-in'));
}

/** Calls back whenever the server refused what this desk offered: what the person may do has changed. */
export function onRefused(listener: () => void): () => void {
  expired.addEventListener('refused', listener);
  return () => expired.removeEventListener('refused', listener);
}

/** Tells all who asked that the session is over. */
export function sayExpired(): void {
  expired.dispatchEvent(new Event('expired'));
}

/** `fetch` for the clients of the desk: with an end after so many milliseconds, and telling when the session is over or a role is. */
export function deskFetchWithin(milliseconds: number): typeof fetch {
  return async (input, init) => {
    const end = AbortSignal.timeout(milliseconds);
    const signal = init?.signal ? AbortSignal.any([init.signal, end]) : end;
    const response = await fetch(input, { ...init, signal });
    if (response.status === 401 && input !== '/api/session') sayExpired();
    if (response.status === 403) expired.dispatchEvent(new Event('refused'));
    return response;
  };
}

export const deskFetch = deskFetchWithin(patience);

/** For sheets of a hundred thousand rows, which take a while on the way and a while to be read. */
export const sheetFetch = deskFetchWithin(300_000);
