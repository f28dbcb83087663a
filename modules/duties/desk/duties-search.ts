import { type DutyKind, dutyKinds } from '../duties.rules.ts';
import { type OwnershipState, ownershipStates } from '../ownership.rules.ts';

/** What the address of the list of duties holds. */
export interface DutiesSearch {
  readonly q?: string;
  readonly edition?: string;
  readonly kind?: DutyKind;
  readonly category?: string;
  readonly organisation?: string;
  readonly page?: number;
  /** `new`: an edition is being entered; else the edition that is being corrected. */
  readonly open?: string;
  /** `new`: a duty is being entered; else the one that is being changed. */
  readonly duty?: string;
}

/** What the address of who owns what holds. */
export interface OwnershipSearch {
  readonly area?: string;
  readonly per?: 'township';
  readonly category?: string;
  readonly state?: OwnershipState | 'all';
  readonly page?: number;
  /** Area and category that lie open. */
  readonly open?: string;
}

const idPattern = /^[0-9a-f-]{36}$/i;

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}

function given<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

function pageOf(value: unknown): number | undefined {
  const page = Math.floor(Number(value));
  return page > 1 && page <= 10_000 ? page : undefined;
}

const idOf = (value: unknown) => (typeof value === 'string' && idPattern.test(value) ? value : undefined);
const codeOf = (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= 60 ? value : undefined;

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readDutiesSearch(raw: Record<string, unknown>): DutiesSearch {
  const q = ['string', 'number'].includes(typeof raw['q']) ? String(raw['q']).trim().slice(0, 60) : '';
  return given({
    q: q === '' ? undefined : q,
    edition: idOf(raw['edition']),
    kind: oneOf(dutyKinds, raw['kind']),
    category: codeOf(raw['category']),
    organisation: idOf(raw['organisation']),
    page: pageOf(raw['page']),
    open: raw['open'] === 'new' ? 'new' : idOf(raw['open']),
    duty: raw['duty'] === 'new' ? 'new' : idOf(raw['duty']),
  }) as DutiesSearch;
}

export function readOwnershipSearch(raw: Record<string, unknown>): OwnershipSearch {
  const open = typeof raw['open'] === 'string' ? raw['open'].split(' ') : [];
  return given({
    area: idOf(raw['area']),
    per: oneOf(['township'] as const, raw['per']),
    category: codeOf(raw['category']),
    state: oneOf([...ownershipStates, 'all'] as const, raw['state']),
    page: pageOf(raw['page']),
    open: idOf(open[0]) && codeOf(open[1]) ? `${open[0]} ${open[1]}` : undefined,
  }) as OwnershipSearch;
}
