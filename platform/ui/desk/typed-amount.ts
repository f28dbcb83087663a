import { fenOf } from '../../../base/money.ts';

/** What cannot be read is sent as what the server refuses on its field. */
export const unreadable = -1;

/** The fen of an amount typed in yuan; null where nothing is typed, {@link unreadable} where it is none. */
export function typedFen(typed: string): number | null {
  return typed.trim() === '' ? null : (fenOf(typed) ?? unreadable);
}
