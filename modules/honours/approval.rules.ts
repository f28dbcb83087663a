import type { Day } from '../../base/time.ts';
import type { ProjectKind, Sponsor } from './kinds.rules.ts';

/** How high an area stands: the city, a county or district of it, or what lies below. */
export type AreaRank = 'city' | 'county' | 'below';

/** The rank of an area by its path, which has the area itself and all above it. */
export function rankOf(path: readonly string[]): AreaRank {
  if (path.length <= 1) return 'city';
  return path.length === 2 ? 'county' : 'below';
}

interface Limit {
  readonly rank: AreaRank;
  readonly sponsor: Sponsor;
  /** Of one kind in a year and area; null where only the approval counts. */
  readonly mostAYear: number | null;
}

/**
 * The rules on lightening burdens (2024), part 7: a county has at most one a year, of its committee and government; its
 * departments and what lies below have none.
 */
export const limits: readonly Limit[] = [
  { rank: 'city', sponsor: 'committee', mostAYear: null },
  { rank: 'city', sponsor: 'department', mostAYear: null },
  { rank: 'county', sponsor: 'committee', mostAYear: 1 },
  { rank: 'county', sponsor: 'department', mostAYear: 0 },
  { rank: 'below', sponsor: 'committee', mostAYear: 0 },
  { rank: 'below', sponsor: 'department', mostAYear: 0 },
];

export function mostAYear(rank: AreaRank, sponsor: Sponsor): number | null {
  return limits.find((one) => one.rank === rank && one.sponsor === sponsor)?.mostAYear ?? null;
}

/** A number as it is written on documents, in one way: brackets of the year in the form that GB/T 9704 prints. */
export function plainNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/[[(\u3014\u3010{](\d{4})[\])\u3015\u3011}]/u, '\u3014$1\u3015');
}

/** Whether this can be the number of a document: a code, a year in brackets, a number, `号`. */
export function isDocumentNumber(written: string): boolean {
  return /^[^\d\u3014]{1,20}\u3014(19|20)\d{2}\u3015\d{1,5}\u53f7$/u.test(plainNumber(written));
}

export interface Approval {
  readonly kind: ProjectKind;
  readonly dated: Day;
  readonly validYears: number;
}

/** The last day on which it holds. */
export function validUntil({ dated, validYears }: Pick<Approval, 'dated' | 'validYears'>): Day {
  const year = String(Number(dated.slice(0, 4)) + validYears).padStart(4, '0');
  const same = new Date(`${year}${dated.slice(4)}T00:00:00Z`);
  same.setUTCDate(same.getUTCDate() - 1);
  return same.toISOString().slice(0, 10);
}
