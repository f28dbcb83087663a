import { type EntryKind, entryKinds } from '../access.rules.ts';

/** What the address of the record holds. */
export interface AccessSearch {
  readonly person?: string;
  readonly kind?: EntryKind;
  readonly from?: string;
  readonly until?: string;
  readonly page?: number;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^20\d\d-\d\d-\d\d$/.test(value);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readAccessSearch(raw: Record<string, unknown>): AccessSearch {
  const kind = entryKinds.find((known) => known === raw['kind']);
  const { person, from, until } = raw;
  const page = Math.floor(Number(raw['page']));
  return {
    ...((typeof person === 'string' || typeof person === 'number') && String(person).trim() !== ''
      ? { person: String(person).trim().slice(0, 60) }
      : {}),
    ...(kind ? { kind } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}
