import { z } from 'zod';
import { isId } from '../../base/ids.ts';

/** Pieces that every contract is made of. */
export const id = z.string().refine(isId, { message: 'id' }).meta({ format: 'uuid' });
export const nothing = z.object({});
export const version = z.int().min(1).describe('The version of the record that the change was decided on');
export const instant = z.iso.datetime();
export const day = z.iso.date();
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** Marks that turn the direction of what stands around them: of text, not of letters, so no name needs them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text that is set into lines with others' (names, titles, cells): without marks that would turn those around. */
export function unturned(given: string): string {
  return given.replace(turning, '');
}

/** A person's text: trimmed, at least one character that can be seen, at most `most` characters. */
export function text(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .check(({ value, issues }) => {
      if (value === '' || /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(value)) return;
      issues.push({ code: 'too_small', origin: 'string', minimum: 1, inclusive: true, input: value });
    });
}

/** A name, a title: one line among others', so without breaks and turning marks. */
function oneLine(given: string): string {
  return unturned(given).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** The name of somebody or something, of at most `most` characters. */
export function name(most: number) {
  return text(most)
    .overwrite((given) => oneLine(given).trim())
    .min(1);
}

/** As {@link name}, or nothing. */
export function anyName(most: number) {
  return z
    .string()
    .overwrite((given) => oneLine(given).trim())
    .max(most);
}

/** What the database and JSON cannot hold (NUL, half a surrogate pair) is dropped before anything is parsed. */
export function cleaned(value: unknown): unknown {
  // The desk parses by the same schemas, in browsers without `toWellFormed`.
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleaned(key), cleaned(inner)]));
  }
  return value;
}
