export type IndicatorRange = 'city' | 'organisation';

/** What the address of an indicator holds: whose figures, of which months, and which of its numbers lies open. */
export interface IndicatorSearch {
  readonly range?: IndicatorRange;
  readonly area?: string;
  readonly organisation?: string;
  readonly from?: string;
  readonly to?: string;
  /** As it was then; the present ledger unless told. */
  readonly asOf?: string;
  readonly part?: number;
  readonly page?: number;
  /** Of the records only those known in this way. */
  readonly basis?: 'ledger' | 'on_spot';
  /** Only those of a category, or of one kind. */
  readonly category?: string;
  readonly kind?: string;
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,60}$/.test(value);
const isMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value);

/** An instant in an address, as the server writes it; null for anything else. */
export function readInstant(value: unknown): string | null {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\dT[\d:.]+Z$/.test(value)) return null;
  return Number.isNaN(Date.parse(value)) ? null : value;
}

function whole(value: unknown, least: number, most: number): number | null {
  const number = Math.floor(Number(value));
  return value !== undefined && value !== '' && number >= least && number <= most ? number : null;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readIndicatorSearch(raw: Record<string, unknown>): IndicatorSearch {
  const { range, area, organisation, from, to } = raw;
  const asOf = readInstant(raw['asOf']);
  const part = whole(raw['part'], 0, 40);
  const page = whole(raw['page'], 2, 10_000);
  return {
    ...(range === 'city' || range === 'organisation' ? { range } : {}),
    ...(isId(area) ? { area } : {}),
    ...(isId(organisation) ? { organisation } : {}),
    ...(isMonth(from) && isMonth(to) && from <= to ? { from, to } : {}),
    ...(asOf === null ? {} : { asOf }),
    ...(part === null ? {} : { part }),
    ...(page === null ? {} : { page }),
    ...(raw['basis'] === 'ledger' || raw['basis'] === 'on_spot' ? { basis: raw['basis'] } : {}),
    ...(isCode(raw['category']) ? { category: raw['category'] } : {}),
    ...(isCode(raw['kind']) ? { kind: raw['kind'] } : {}),
  };
}
