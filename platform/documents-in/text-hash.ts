import { createHash } from 'node:crypto';

/** By which the same text is known again: SHA-256 in hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
