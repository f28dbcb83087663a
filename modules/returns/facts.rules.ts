import type { Day } from '../../base/time.ts';
import type { HardshipColumn, PersonMatter } from '../needs/needs.public.ts';
import type { ReturnColumn } from './columns.rules.ts';
import { factsWords as w } from './facts.words.ts';

/** Where a cell comes from. */
export const sources = [
  'sheetNumber',
  'identity',
  'employer',
  'area',
  'words',
  'category',
  'answers',
] as const;
export type FactSource = (typeof sources)[number];

export interface Fact {
  readonly value: string | number;
  readonly source: FactSource;
  /** The day it was told; null of what does not change. */
  readonly on: Day | null;
}

const ofNumber: readonly string[] = ['idNumber', 'sex', 'born'];

export type Facts = Partial<Record<ReturnColumn, Fact>>;

/** Whole years at a day. */
export function ageOn(born: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

function helped(matters: readonly PersonMatter[]): string {
  const all = matters.flatMap((matter) => matter.helped).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const lines = all.map(({ on, by, what, outcome }) =>
    [on, by, what, outcome].filter((part) => part !== null).join(' '),
  );
  return lines.length === 0 ? w.noHelp.zh : [...new Set(lines)].join(w.line.zh);
}

/** What the newest matter that tells it says. */
export function newest<T>(
  matters: readonly PersonMatter[],
  read: (matter: PersonMatter) => T | null,
): { readonly value: T | null; readonly on: Day | null } {
  for (const matter of matters) {
    const value = read(matter);
    if (value !== null) return { value, on: matter.saidOn };
  }
  return { value: null, on: null };
}

/** The columns of a hardship file that forms ask for too, and where each comes from. */
const ofFile = {
  ...{ name: 'identity', phone: 'identity', idNumber: 'identity', sex: 'identity', born: 'identity' },
  ...{ address: 'area', employer: 'employer', uscc: 'employer', union: 'employer' },
} as const satisfies Partial<Record<HardshipColumn, FactSource>>;

/**
 * What is known of somebody, by matters of one's own, newest first. `file` holds the columns of their hardship file,
 * without those that may not be opened; `numbered` where its identity number stands in the sheet itself.
 */
export function factsOf(
  matters: readonly PersonMatter[],
  file: Partial<Record<HardshipColumn, string>>,
  { today, numbered }: { readonly today: Day; readonly numbered: boolean },
): Facts {
  const facts: Facts = {};
  for (const [key, source] of Object.entries(ofFile) as [keyof typeof ofFile, FactSource][]) {
    const value = file[key];
    if (value === undefined) continue;
    const on = source === 'area' ? newest(matters, (one) => one.address).on : null;
    const employed = source === 'employer' ? newest(matters, (one) => one.employer).on : on;
    facts[key] = { value, source: numbered && ofNumber.includes(key) ? 'sheetNumber' : source, on: employed };
  }
  const { born } = facts;
  if (born) facts.age = { ...born, value: ageOn(String(born.value), today), on: today };
  const tell = (
    key: ReturnColumn,
    source: FactSource,
    { value, on }: ReturnType<typeof newest<string | number>>,
  ) => {
    if (value !== null) facts[key] = { value, source, on };
  };
  tell(
    'household',
    'words',
    newest(matters, ({ household }) => household.persons),
  );
  tell(
    'school',
    'words',
    newest(matters, ({ household: { grades } }) => grades.join(w.and.zh) || null),
  );
  tell(
    'cause',
    'category',
    newest(matters, ({ category }) => category),
  );
  if (matters.length > 0) facts.helped = { value: helped(matters), source: 'answers', on: today };
  return facts;
}
