import { type RoundKind, type RoundState, roundKinds, roundStates } from '../kinds.rules.ts';
import { type TitleDue, type TitleState, titleDues, titleStates } from '../titles.rules.ts';

/** What the address of the list of rounds holds. */
export interface HonoursSearch {
  readonly q?: string;
  readonly kind?: RoundKind;
  readonly state?: 'running' | RoundState;
  readonly page?: number;
  readonly open?: string;
}

/** What the address of the honours received holds. */
export interface ReceivedSearch {
  readonly q?: string;
  readonly organisation?: string;
  readonly year?: number;
  readonly state?: 'withdrawn';
  readonly page?: number;
  readonly open?: string;
}

/** What the address of the titles holds. */
export interface TitlesSearch {
  readonly programme?: string;
  readonly state?: TitleState;
  readonly due?: TitleDue;
  readonly page?: number;
  readonly open?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

function numberOf(value: unknown, from: number, to: number): number | undefined {
  const number = Math.floor(Number(value));
  return number >= from && number <= to ? number : undefined;
}

function common(raw: Record<string, unknown>) {
  const [q, open] = [textOf(raw['q'], 60), textOf(raw['open'], 36)];
  const page = numberOf(raw['page'], 2, 10_000);
  return { ...(q ? { q } : {}), ...(page ? { page } : {}), ...(open ? { open } : {}) };
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readHonoursSearch(raw: Record<string, unknown>): HonoursSearch {
  const kind = roundKinds.find((one) => one === raw['kind']);
  const state = (['running', ...roundStates] as const).find((one) => one === raw['state']);
  return { ...common(raw), ...(kind ? { kind } : {}), ...(state ? { state } : {}) };
}

/** As {@link readHonoursSearch}. */
export function readReceivedSearch(raw: Record<string, unknown>): ReceivedSearch {
  const organisation = textOf(raw['organisation'], 36);
  const year = numberOf(raw['year'], 1900, 2999);
  return {
    ...common(raw),
    ...(organisation ? { organisation } : {}),
    ...(year ? { year } : {}),
    ...(raw['state'] === 'withdrawn' ? { state: 'withdrawn' as const } : {}),
  };
}

/** As {@link readHonoursSearch}. */
export function readTitlesSearch(raw: Record<string, unknown>): TitlesSearch {
  const programme = textOf(raw['programme'], 36);
  const state = titleStates.find((one) => one === raw['state']);
  const due = titleDues.find((one) => one === raw['due']);
  const { q: _, ...rest } = common(raw);
  return {
    ...rest,
    ...(programme ? { programme } : {}),
    ...(state ? { state } : {}),
    ...(due ? { due } : {}),
  };
}
