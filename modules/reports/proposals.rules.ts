import type { UnitName } from '../../engines/indicators/unit-names.ts';
import { measureAt } from '../../engines/reading/numbers.ts';
import { saidOf, wanMark, writtenUnits } from './proposals.words.ts';

/** An indicator that may stand in a blank. */
export interface Candidate {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly note: string;
  readonly unit: UnitName | null;
  readonly decimals: number;
}

export interface BlankAsked {
  readonly kind: 'number' | 'ordinal' | 'words';
  readonly unit: string | null;
  /** What stands before and after it in its clause, with `…` for the blank. */
  readonly what: string;
  readonly sentence: string;
}

export interface Proposal {
  readonly code: string;
  /** In ten thousands, as the blank's unit says. */
  readonly wan: boolean;
  readonly decimals: number;
}

const most = 3;
/** How much of a name has to stand in the clause. */
const enough = 0.5;

/** The unit of a blank, with its scale apart. */
export function scaleOf(unit: string): { wan: boolean; base: string } {
  const wan = unit.startsWith(wanMark);
  return { wan, base: wan ? unit.slice(wanMark.length) : unit };
}

/** Whether what an indicator counts in can be written with this unit: 万人次 with 人次, 万元 with money, % with a share. */
function unitFits(written: string, unit: UnitName): boolean {
  return writtenUnits[unit].includes(scaleOf(written).base);
}

/** The unit that stands at the beginning of what follows a number; null where there is none. */
export function unitWritten(after: string): string | null {
  const measured = measureAt(after, 0);
  return measured && measured.scale + measured.base;
}

/**
 * Whether a number of this unit, in ten thousands or not, may stand before these words: 1.2 of 万人次 not before 人次.
 * Where the words tell no unit, it may.
 */
export function fitsBefore(after: string, { unit, wan }: { unit: UnitName; wan: boolean }): boolean {
  const scale = wan ? wanMark : '';
  if (writtenUnits[unit].some((one) => after.startsWith(`${scale}${one}`))) return true;
  return unitWritten(after) === null;
}

function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair)) found.add(pair);
  }
  return found;
}

/** Pairs of characters by how few names have them: 调解 tells more than 服务. */
function weigher(candidates: readonly Candidate[]): (pair: string) => number {
  const names = candidates.map(({ name }) => pairsOf(name.zh));
  const counted = new Map<string, number>();
  for (const pairs of names) for (const pair of pairs) counted.set(pair, (counted.get(pair) ?? 0) + 1);
  return (pair) => 1 / Math.sqrt(1 + (counted.get(pair) ?? 0));
}

function coverage(key: string, found: ReadonlySet<string>, weight: (pair: string) => number): number {
  let [whole, there] = [0, 0];
  for (const pair of pairsOf(key)) {
    whole += weight(pair);
    if (found.has(pair)) there += weight(pair);
  }
  return whole === 0 ? 0 : there / whole;
}

const hanOf = (text: string): string => text.replaceAll(/[^\p{Script=Han}]+/gu, ' ');

/**
 * Which indicators may fill a blank, the likeliest first, at most three; none where no name stands in its clause or no
 * unit fits. A person decides.
 */
export function proposalsFor(blank: BlankAsked, candidates: readonly Candidate[]): Proposal[] {
  if (blank.kind !== 'number' || blank.unit === null) return [];
  const { unit } = blank;
  const weight = weigher(candidates);
  const clause = pairsOf(hanOf(blank.what));
  const sentence = pairsOf(hanOf(blank.sentence));
  const scored = candidates.flatMap((one) => {
    if (one.unit === null || !unitFits(unit, one.unit)) return [];
    const keys = [one.name.zh, ...(saidOf[one.code] ?? [])];
    const inClause = Math.max(...keys.map((key) => coverage(key, clause, weight)));
    const inSentence = Math.max(...keys.map((key) => coverage(key, sentence, weight)));
    const noted = coverage(one.note, clause, weight);
    if (inClause < enough && !(inClause >= 0.3 && inSentence >= 0.75)) return [];
    return [{ one, score: inClause + 0.3 * inSentence + 0.2 * noted }];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * 0.6)
    .toSorted((a, b) => b.score - a.score || (a.one.code < b.one.code ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => {
      const { wan } = scaleOf(unit);
      return { code: one.code, wan, decimals: wan ? 2 : one.unit === 'fen' ? 0 : one.decimals };
    });
}
