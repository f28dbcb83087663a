import { z } from 'zod';
import { isId } from '../../base/ids.ts';

/** Pieces that every contract is made of. */
export const id = z.string().refine(isId, { message: 'id' }).meta({ format: 'uuid' });
export const nothing = z.object({});
export const version = z.int().min(1).describe('The version of the record that the change was decided on');
export const instant = z.iso.datetime();
export const day = z.iso.date();
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** A person's text: trimmed, at least one character, at most `most` characters. */
export function text(most: number) {
  return z.string().trim().min(1).max(most);
}

/** What the database and JSON cannot hold (NUL, half a surrogate pair) is dropped before anything is parsed. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleaned(key), cleaned(inner)]));
  }
  return value;
}
