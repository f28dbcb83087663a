import type { ReadContext } from '../../platform/access/context.ts';
import { listProtected } from '../needs/needs.public.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { listCategories, standsFor } from '../services/services.public.ts';
import type { Compared, Held } from './changes.rules.ts';
import { kindWords } from './indicator-kinds.words.ts';
import type { Cell } from './published.rules.ts';
import { type MonthsAsked, readMonthsOfRecords } from './store/year.ts';
import {
  held,
  type Line,
  largestOf,
  lateOf,
  linesBy,
  type MonthAmount,
  type Named,
  partsOfChange,
} from './year-lines.rules.ts';

/** What the figure adds up, where and when; `read` asks of all of it unless told. */
export interface Amounts {
  readonly read: (asked: Partial<MonthsAsked>) => Promise<MonthAmount[]>;
  readonly asked: Pick<MonthsAsked, 'areas' | 'kinds' | 'from' | 'to'>;
  /** Everything together, and the areas that tell it apart. */
  readonly whole: readonly MonthAmount[];
  readonly areas: readonly Line[];
}

interface Moved {
  readonly now: number;
  readonly before: number;
}

/** One thing that changed, with what of it the change is made of. */
export interface YearChange extends Named, Moved {
  readonly kind: 'area' | 'organisation' | 'category';
  /** Of this year's: how many entries came when their months were over, and how many were corrected then. */
  readonly late: Cell;
  readonly corrected: Cell;
  readonly parts: readonly (Named & Moved & { readonly kind: 'area' | 'organisation' | 'work' })[];
}

const works: readonly Named[] = Object.entries(kindWords).map(([id, { zh, en }]) => ({
  ...{ id, name: zh, nameEn: en },
}));

function changeOf(
  kind: YearChange['kind'],
  change: Held<Line>,
  compared: Compared,
  inside: { readonly kind: 'area' | 'organisation'; readonly lines: readonly Line[] },
): YearChange {
  const { of: line, now, before } = change;
  const parts = (of: 'area' | 'organisation' | 'work', lines: readonly Line[]) =>
    partsOfChange(change, lines, compared).map((part) => ({
      ...{ ...part.of, now: part.now, before: part.before, kind: of },
    }));
  return {
    ...{ kind, ...line.of, now, before, ...lateOf(line, compared) },
    parts: [
      ...parts(inside.kind, inside.lines),
      ...parts(
        'work',
        linesBy(line.rows, works, (row) => row.kind),
      ).slice(0, 1),
    ],
  };
}

/** Amounts of protected needs, taken off what is told by category. */
async function protectedAmounts(ctx: ReadContext, { asked }: Amounts): Promise<MonthAmount[]> {
  const found = await readMonthsOfRecords(ctx.db, await listProtected(ctx.db), asked);
  return found.map((row) => ({ ...row, area: '', amount: -row.amount, late: 0, corrected: 0 }));
}

async function categoryChange(
  ctx: ReadContext,
  amounts: Amounts,
  compared: Compared,
  organisations: readonly Named[],
): Promise<YearChange | null> {
  const categories = await listCategories(ctx.db);
  const now = standsFor(categories);
  const parents = new Map(categories.map(({ code, parentCode }) => [code, parentCode]));
  const topOf = (code: string) => {
    const at = now(code) ?? code;
    return parents.get(at) ?? at;
  };
  const tops = categories
    .filter(({ parentCode }) => parentCode === null)
    .map(({ code, name, nameEn }) => ({ id: code, name, nameEn }));
  const codes = categories.map(({ code }) => code);
  const hidden = await protectedAmounts(ctx, amounts);
  const rows = [...(await amounts.read({ categories: codes })), ...hidden];
  const lines = linesBy(rows, tops, ({ category }) => topOf(category));
  const change = largestOf(lines, held(amounts.whole, compared, null), compared);
  if (!change) return null;
  const under = codes.filter((code) => topOf(code) === change.of.of.id);
  const inside = [
    ...(await amounts.read({ categories: under, organisations: organisations.map(({ id }) => id) })),
    ...hidden.filter(({ category }) => under.includes(category)),
  ];
  const by = linesBy(inside, organisations, ({ organisation }) => organisation);
  return changeOf('category', change, compared, { kind: 'organisation', lines: by });
}

/**
 * The largest change of areas, of organisations and of categories, the largest first: three lines that do not tell one
 * thing thrice. `isSafe` refuses an area whose number would give another one away.
 */
export async function readChanges(
  ctx: ReadContext,
  amounts: Amounts,
  compared: Compared,
  isSafe: (line: Line) => boolean,
): Promise<YearChange[]> {
  const { read, areas } = amounts;
  const whole = held(amounts.whole, compared, null);
  const organisations: Named[] = (await listOrganisations(ctx.db)).map(({ id, shortName }) => ({
    ...{ id, name: shortName, nameEn: '' },
  }));
  const ids = organisations.map(({ id }) => id);
  const byOrganisation = ({ organisation }: MonthAmount) => organisation;
  const found: YearChange[] = [];
  const area = largestOf(areas, whole, compared, isSafe);
  if (area) {
    const inside = await read({ areas: [area.of.of.id], organisations: ids });
    const lines = linesBy(inside, organisations, byOrganisation);
    found.push(changeOf('area', area, compared, { kind: 'organisation', lines }));
  }
  const all = linesBy(await read({ organisations: ids }), organisations, byOrganisation);
  const organisation = largestOf(all, whole, compared);
  if (organisation) {
    const names = areas.map(({ of }) => of);
    const inside = await read({ areas: names.map(({ id }) => id), organisations: [organisation.of.of.id] });
    const lines = linesBy(inside, names, (row) => row.area);
    found.push(changeOf('organisation', organisation, compared, { kind: 'area', lines }));
  }
  const category = await categoryChange(ctx, amounts, compared, organisations);
  if (category) found.push(category);
  return found.toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
}
