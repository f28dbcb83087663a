import { addDays, type Day, type IsWorkingDay } from '../../base/time.ts';
import { isEmptyWord } from '../../engines/text/stop-words.ts';

export interface PlanLine {
  readonly id: string;
  readonly text: string;
  readonly innovation: boolean;
}

/** Words of a text that tell what it is about. */
export type WordsOf = (text: string) => readonly string[];

/** Of a text cut into words those that may be told as shared. */
export function tellingWords(
  cut: (text: string) => readonly string[],
  telling: (word: string) => number,
): WordsOf {
  return (text) =>
    [...new Set(cut(text.normalize('NFKC')))].filter(
      (word) => /^[\p{L}\p{N}]{2,}$/u.test(word) && !isEmptyWord(word) && telling(word) >= 0.2,
    );
}

/** Days that are off by custom after the first of the lunar year, where nothing is announced yet. */
const usuallyOff = 7;

/**
 * The first working day after the Spring Festival. `newYear` is the first day of the lunar year; of a year whose
 * holidays are not announced the usual ones are taken.
 */
export function ideasDay(newYear: Day, announced: boolean, isWorkingDay: IsWorkingDay): Day {
  let day = addDays(newYear, announced ? 1 : usuallyOff);
  for (let steps = 0; steps < 31 && !isWorkingDay(day); steps += 1) day = addDays(day, 1);
  return day;
}

/** Of which year plans are shown unless asked: from October on of the next one. */
export function plansYear(today: Day): number {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month >= 10 ? year + 1 : year;
}

export interface OwnedLine extends PlanLine {
  readonly ownerId: string;
  readonly year: number;
}

/** A text without what two people type differently. */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

export interface Overlap {
  /** Words that stand in lines of others for the same year, with whose they are. */
  readonly shared: readonly { readonly word: string; readonly ownerIds: readonly string[] }[];
  /** The same line elsewhere: of another body this year, or of the same or another one the year before. */
  readonly same: readonly { readonly year: number; readonly ownerId: string }[];
}

/** Where plans of one year touch each other, by the id of the line. */
export function overlapsOf(
  lines: readonly OwnedLine[],
  before: readonly OwnedLine[],
  wordsOf: WordsOf,
): Map<string, Overlap> {
  const owners = new Map<string, Set<string>>();
  const words = new Map(lines.map((line) => [line, wordsOf(line.text)]));
  for (const [{ ownerId }, all] of words) {
    for (const word of all) owners.set(word, (owners.get(word) ?? new Set()).add(ownerId));
  }
  const asked = Map.groupBy([...lines, ...before], ({ text }) => plainOf(text));
  return new Map(
    lines.map((line) => {
      const others = (word: string) => [...(owners.get(word) ?? [])].filter((one) => one !== line.ownerId);
      const shared = (words.get(line) ?? []).flatMap((word) => {
        const ownerIds = others(word);
        return ownerIds.length === 0 ? [] : [{ word, ownerIds }];
      });
      const same = (asked.get(plainOf(line.text)) ?? [])
        .filter((one) => one.year !== line.year || one.ownerId !== line.ownerId)
        .map(({ year, ownerId }) => [`${year} ${ownerId}`, { year, ownerId }] as const);
      return [line.id, { shared, same: [...new Map(same).values()] }];
    }),
  );
}
