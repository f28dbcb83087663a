import { type ActivityKind, activityKinds, type CountingWay, countingWays } from '../kinds.rules.ts';

/** What the address of the list of activities holds. */
export interface ActivitiesSearch {
  readonly q?: string;
  readonly kind?: ActivityKind;
  readonly counted?: CountingWay;
  readonly area?: string;
  readonly year?: number;
  readonly state?: 'withdrawn';
  readonly page?: number;
  /** The activity that lies open, or `new`. */
  readonly open?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readActivitiesSearch(raw: Record<string, unknown>): ActivitiesSearch {
  const q = textOf(raw['q'], 60);
  const area = textOf(raw['area'], 36);
  const open = textOf(raw['open'], 36);
  const kind = activityKinds.find((one) => one === raw['kind']);
  const counted = countingWays.find((one) => one === raw['counted']);
  const [year, page] = [Math.floor(Number(raw['year'])), Math.floor(Number(raw['page']))];
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(counted ? { counted } : {}),
    ...(area ? { area } : {}),
    ...(year >= 2000 && year < 2100 ? { year } : {}),
    ...(raw['state'] === 'withdrawn' ? { state: 'withdrawn' as const } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...(open ? { open } : {}),
  };
}
