import type { Day } from '../../base/time.ts';

/** 基本履职 · 配合履职 · 上级收回, as the official lists part them. */
export const dutyKinds = ['basic', 'assisting', 'taken-back'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const readers = ['coordinator', 'head', 'leader'] as const;
export const keepers = ['coordinator'] as const;

export const pageSize = 50;
/** Rows of one edition. */
export const mostDuties = 5000;

export interface EditionDays {
  readonly id: string;
  readonly areaId: string;
  readonly from: Day;
  readonly issuedOn: Day;
  readonly withdrawn: boolean;
  /** Whether it lists anything yet. */
  readonly filled: boolean;
}

/** Of two that begin on one day the one issued later, then the one entered later, stands. */
const order = (one: EditionDays) => `${one.from} ${one.issuedOn} ${one.id}`;

/** The editions that hold on a day: of each area the newest in force. One without a row holds nothing yet. */
export function inForceOn(editions: readonly EditionDays[], day: Day): Set<string> {
  const newest = new Map<string, EditionDays>();
  for (const one of editions) {
    if (one.withdrawn || !one.filled || one.from > day) continue;
    const known = newest.get(one.areaId);
    if (!known || order(known) < order(one)) newest.set(one.areaId, one);
  }
  return new Set([...newest.values()].map(({ id }) => id));
}

/** The ways by which a search finds: as typed, and in letters (pinyin has no v). */
export function searchTexts(search: string): { plain: string; letters: string } {
  return { plain: search, letters: search.toLowerCase().replaceAll(' ', '').replaceAll('v', 'ü') };
}
