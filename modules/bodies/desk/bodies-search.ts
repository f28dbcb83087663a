import { bodyKinds } from '../../../base/body-kinds.words.ts';
import { bodyLevels } from '../bodies.rules.ts';

/** What the address of the list of bodies holds. */
export interface BodiesSearch {
  readonly q?: string;
  readonly kind?: (typeof bodyKinds)[number];
  readonly level?: (typeof bodyLevels)[number];
  readonly area?: string;
  readonly due?: 'none' | 'soon' | 'overdue';
  readonly warned?: 'vacant' | 'busy' | 'old';
  readonly page?: number;
  /** `new`: one is being entered. */
  readonly open?: string;
}

/** What the address of the table of coverage holds. */
export interface CoverageSearch {
  readonly kind?: (typeof bodyKinds)[number];
  /** What is directly below it is told, instead of the counties. */
  readonly within?: string;
  readonly area?: string;
  readonly what?: 'townships' | 'villages' | 'employers';
  readonly page?: number;
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

const areaOf = (value: unknown) => (typeof value === 'string' && idPattern.test(value) ? value : undefined);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readBodiesSearch(raw: Record<string, unknown>): BodiesSearch {
  const q = ['string', 'number'].includes(typeof raw['q']) ? String(raw['q']).trim().slice(0, 60) : '';
  return given({
    q: q === '' ? undefined : q,
    kind: oneOf(bodyKinds, raw['kind']),
    level: oneOf(bodyLevels, raw['level']),
    area: areaOf(raw['area']),
    due: oneOf(['none', 'soon', 'overdue'] as const, raw['due']),
    warned: oneOf(['vacant', 'busy', 'old'] as const, raw['warned']),
    page: pageOf(raw['page']),
    open: raw['open'] === 'new' ? 'new' : undefined,
  }) as BodiesSearch;
}

export function readCoverageSearch(raw: Record<string, unknown>): CoverageSearch {
  return given({
    kind: oneOf(bodyKinds, raw['kind']),
    within: areaOf(raw['within']),
    area: areaOf(raw['area']),
    what: oneOf(['townships', 'villages', 'employers'] as const, raw['what']),
    page: pageOf(raw['page']),
  }) as CoverageSearch;
}
