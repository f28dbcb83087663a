import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an `Authorization` header holds this bearer token, compared in constant time. No token: never. */
export function holdsToken(authorization: string | undefined, token: string | null): boolean {
  if (token === null) return false;
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`));
}
