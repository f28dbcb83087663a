import { type BadCell, Misfit } from '../../base/misfit.ts';
import type { BuiltIn, MeaningContent, MeaningState } from './lexicon.contract.ts';
import { allWays, differing, problemsOf, takenProblems, tidied, wayOf } from './lexicon.rules.ts';
import { lexiconWords } from './lexicon.words.ts';
import { lexiconTitles, lexiconSheetWords as w } from './lexicon-sheet.words.ts';

export type LexiconColumn = keyof typeof lexiconTitles;

export interface MeaningRow {
  readonly number: number;
  readonly values: Readonly<Record<LexiconColumn, string>>;
}

export interface KnownMeaning {
  readonly id: string;
  readonly version: number;
  readonly content: MeaningContent;
  readonly state: MeaningState;
}

export interface PlannedMeaning {
  readonly number: number;
  readonly kind: 'added' | 'changed' | 'same';
  readonly before: KnownMeaning | null;
  readonly content: MeaningContent;
  readonly state: MeaningState;
}

const longestNote = 500;

/** Rows of a sheet of meanings; more of its own no city has. */
export const mostMeaningRows = 2000;

/** A meaning as cells that {@link planMeanings} reads as the same again. */
export function cellsOf(
  { content, state }: Pick<KnownMeaning, 'content' | 'state'>,
  builtIn: readonly Pick<BuiltIn, 'code' | 'official'>[],
): Record<LexiconColumn, string> {
  const { official, ways, lookAlikes, note } = content;
  return {
    ...{ official, ways: ways.join(w.separator.zh), lookAlikes: lookAlikes.join(w.separator.zh), note },
    builtIn: builtIn.find(({ code }) => code === content.builtIn)?.official ?? content.builtIn ?? '',
    state: w[state].zh,
  };
}

function stateIn(cell: string): MeaningState | null {
  if (cell === '') return null;
  const found = (['live', 'withdrawn'] as const).find((one) => one === cell || w[one].zh === cell);
  if (!found) throw new Misfit(w.unknownState);
  return found;
}

function same(row: Read, { content, state }: KnownMeaning): boolean {
  return (row.state ?? state) === state && differing(content, contentOf(row, content)).length === 0;
}

interface Read {
  readonly number: number;
  readonly official: string;
  /** What the sheet has columns for. */
  readonly content: Partial<MeaningContent>;
  readonly state: MeaningState | null;
}

/** With what the meaning had where the sheet says nothing. */
function contentOf({ official, content }: Read, before: MeaningContent | null): MeaningContent {
  const given = { official, builtIn: null, ways: [], lookAlikes: [], note: '' };
  return tidied({ ...given, ...before, ...content });
}

type Wrong = (number: number, name: string, column: LexiconColumn, misfit: Misfit) => void;

function readRow(
  { number, values }: MeaningRow,
  present: ReadonlySet<LexiconColumn>,
  builtIn: readonly Pick<BuiltIn, 'code' | 'official'>[],
  wrong: Wrong,
): Read | null {
  let whole = true;
  const take = <T>(column: LexiconColumn, read: (cell: string) => T): T | null => {
    try {
      return read(values[column]);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      whole = false;
      wrong(number, values.official, column, error);
      return null;
    }
  };
  const official = take('official', (cell) => {
    if (wayOf(cell) === '') throw new Misfit(w.empty);
    return wayOf(cell);
  });
  const code = take('builtIn', (cell) => {
    if (cell === '') return null;
    const found = builtIn.find((one) => one.code === cell || one.official === wayOf(cell));
    if (!found) throw new Misfit(w.unknownBuiltIn, { name: cell });
    return found.code;
  });
  const state = take('state', stateIn);
  take('note', (cell) => {
    if (cell.length > longestNote) throw new Misfit(w.longNote, { most: longestNote });
  });
  if (official === null || !whole) return null;
  const told = {
    ...{ ways: [values.ways], lookAlikes: [values.lookAlikes], note: values.note, builtIn: code },
  };
  const content = Object.fromEntries(
    Object.entries(told).filter(([key]) => present.has(key as LexiconColumn)),
  );
  return { number, official, content, state };
}

/** Which known meaning each row is about: exactly that one, or the live one of its name, or the only one of it. */
function matched(rows: readonly Read[], known: readonly KnownMeaning[], wrong: Wrong): PlannedMeaning[] {
  const named = Map.groupBy(known, ({ content }) => content.official);
  const used = new Map<KnownMeaning, number>();
  const exactly = new Map<Read, KnownMeaning>();
  for (const row of rows) {
    const found = named.get(row.official)?.find((one) => !used.has(one) && same(row, one));
    if (!found) continue;
    used.set(found, row.number);
    exactly.set(row, found);
  }
  const fresh = new Map<string, number>();
  return rows.flatMap((row): PlannedMeaning[] => {
    const { number, official } = row;
    const before = exactly.get(row);
    if (before) return [{ number, kind: 'same', before, content: before.content, state: before.state }];
    const all = named.get(official) ?? [];
    const free = all.filter((one) => !used.has(one));
    const live = all.find(({ state }) => state === 'live');
    const meant = live ?? free[0];
    const earlier = fresh.get(official) ?? (meant && used.get(meant));
    if (earlier !== undefined) {
      wrong(number, official, 'official', new Misfit(w.twice, { row: earlier }));
      return [];
    }
    if (!live && free.length > 1) {
      wrong(number, official, 'official', new Misfit(w.ambiguous, { name: official }));
      return [];
    }
    fresh.set(official, number);
    const content = contentOf(row, meant?.content ?? null);
    const state = row.state ?? meant?.state ?? 'live';
    if (meant?.state === 'withdrawn' && state === 'withdrawn') {
      wrong(number, official, 'state', new Misfit(lexiconWords.withdrawn));
      return [];
    }
    return [{ number, kind: meant ? 'changed' : 'added', before: meant ?? null, content, state }];
  });
}

/** Rows whose ways would belong to another meaning once all is taken; of two rows the later one gives way. */
function withoutTaken(
  planned: readonly PlannedMeaning[],
  known: readonly KnownMeaning[],
  wrong: Wrong,
): PlannedMeaning[] {
  let good = [...planned];
  for (;;) {
    const touched = new Set(good.map(({ before }) => before));
    const holding = [
      ...known.filter((one) => !touched.has(one)),
      ...good.filter(({ kind }) => kind === 'same'),
      ...good.filter(({ kind }) => kind !== 'same'),
    ].filter(({ state }) => state === 'live');
    const owners = new Map<string, KnownMeaning | PlannedMeaning>();
    const out = new Set<object>();
    for (const one of holding) {
      const taken = allWays(one.content).flatMap((way) => {
        const owner = owners.get(way);
        return owner ? [{ way, official: owner.content.official }] : [];
      });
      const [problem] = takenProblems(one.content, taken);
      if (problem && 'number' in one) {
        out.add(one);
        wrong(
          one.number,
          one.content.official,
          problem.path as LexiconColumn,
          new Misfit(problem.text, problem.values),
        );
      } else for (const way of allWays(one.content)) owners.set(way, one);
    }
    if (out.size === 0) return good;
    // What a row that stays out would have let go is held as before: looked at again.
    good = good.filter((one) => !out.has(one));
  }
}

/**
 * What importing these rows would do: what is new, what changes, what holds already, and every cell that is wrong.
 * Columns that the sheet has not stay as they are.
 */
export function planMeanings(
  rows: readonly MeaningRow[],
  present: ReadonlySet<LexiconColumn>,
  known: readonly KnownMeaning[],
  builtIn: readonly Pick<BuiltIn, 'code' | 'official'>[],
): { good: PlannedMeaning[]; bad: BadCell[] } {
  const bad: BadCell[] = [];
  const wrong: Wrong = (number, name, column, { reason, values }) =>
    bad.push({ number, name, column: lexiconTitles[column][0], reason, values });
  const read = rows.map((row) => readRow(row, present, builtIn, wrong)).filter((row) => row !== null);
  const sound = matched(read, known, wrong).filter(({ kind, number, content }) => {
    const problems = kind === 'same' ? [] : problemsOf(content);
    for (const { path, text, values } of problems) {
      wrong(number, content.official, path as LexiconColumn, new Misfit(text, { ...values }));
    }
    return problems.length === 0;
  });
  const good = withoutTaken(sound, known, wrong);
  return { good, bad: bad.toSorted((a, b) => a.number - b.number) };
}
