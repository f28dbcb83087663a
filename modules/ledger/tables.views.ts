import type { ReadContext } from '../../platform/access/context.ts';
import { listProtected } from '../needs/needs.public.ts';
import { listAreas } from '../places/places.public.ts';
import { listCategories } from '../services/services.public.ts';
import type { EntryScope } from './ledger.policy.ts';
import { publishParts } from './published.rules.ts';
import { countByPlace, type Period } from './store/month.ts';

const kindOf = {
  received: 'received',
  answeredOnSpot: 'answered_on_spot',
  shownTheDoor: 'shown_the_door',
  confirmed: 'confirmed',
} as const;
type Column = keyof typeof kindOf;
const columns = Object.keys(kindOf) as Column[];

type Counted = Awaited<ReturnType<typeof countByPlace>>[number];

/** Lines with their numbers as a table shows them: each column's parts add up to the month's own figure. */
function published<Line extends object>(
  lines: readonly { line: Line; has: (row: Counted) => boolean }[],
  counted: readonly Counted[],
) {
  const sum = (column: Column, has: (row: Counted) => boolean) =>
    counted
      .filter((row) => row.kind === kindOf[column] && has(row))
      .reduce((total, { count }) => total + count, 0);
  const cells = (column: Column) =>
    // The last line, of protected needs, stands in every table.
    publishParts(
      lines.map(({ has }) => sum(column, has)),
      lines.length - 1,
    );
  const all = {
    received: cells('received'),
    answeredOnSpot: cells('answeredOnSpot'),
    shownTheDoor: cells('shownTheDoor'),
    confirmed: cells('confirmed'),
  };
  return lines.map(({ line }, index) => ({
    ...line,
    received: all.received[index] ?? 0,
    answeredOnSpot: all.answeredOnSpot[index] ?? 0,
    shownTheDoor: all.shownTheDoor[index] ?? 0,
    confirmed: all.confirmed[index] ?? 0,
  }));
}

const isHidden = ({ hidden }: Counted) => hidden;

interface CategoryLine {
  readonly code: string;
  readonly part: 'category' | 'none' | 'protected';
  readonly name: string;
  readonly nameEn: string;
}

interface AreaLine {
  readonly id: string | null;
  readonly part: 'area' | 'none' | 'protected';
  readonly name: string;
}

async function byCategory(ctx: ReadContext, counted: readonly Counted[]) {
  const categories = await listCategories(ctx.db);
  const top = categories.filter(({ parentCode }) => parentCode === null);
  const topOf = new Map(categories.map(({ code, parentCode }) => [code, parentCode ?? code]));
  const lines = top.map(({ code, name, nameEn }) => ({
    line: { code, part: 'category' as const, name, nameEn } satisfies CategoryLine,
    has: (row: Counted) => !row.hidden && topOf.get(row.category ?? '') === code,
  }));
  const none = { code: 'none', part: 'none' as const, name: '', nameEn: '' };
  const apart = { code: 'protected', part: 'protected' as const, name: '', nameEn: '' };
  return published<CategoryLine>(
    [
      ...lines,
      { line: none, has: (row) => !row.hidden && !topOf.has(row.category ?? '') },
      { line: apart, has: isHidden },
    ],
    counted,
  );
}

async function byArea(ctx: ReadContext, counted: readonly Counted[]) {
  const areas = await listAreas(ctx.db);
  const known = new Map(areas.map((area) => [area.id, area]));
  const upwards = (id: string | null): string[] => {
    const found = id === null ? undefined : known.get(id);
    return found ? [...upwards(found.parentId), found.id] : [];
  };
  const paths = new Map(counted.map(({ area }) => [area, upwards(area)]));
  const counties = new Set([...paths.values()].map((path) => path[1]).filter((id) => id !== undefined));
  // All of one county are told by its townships, which a county's own page is about.
  const depth = counties.size === 1 ? 2 : 1;
  const lineOf = ({ area }: Counted) => (paths.get(area) ?? [])[depth] ?? paths.get(area)?.at(-1) ?? null;
  const found = new Set(counted.filter((row) => !row.hidden).map(lineOf));
  const lines = areas
    .filter(({ id }) => found.has(id))
    .map(({ id, name }) => ({
      line: { id, part: 'area' as const, name },
      has: (row: Counted) => !row.hidden && lineOf(row) === id,
    }));
  const none = { id: null, part: 'none' as const, name: '' };
  const apart = { id: null, part: 'protected' as const, name: '' };
  return published<AreaLine>(
    [
      ...lines,
      { line: none, has: (row) => !row.hidden && lineOf(row) === null },
      { line: apart, has: isHidden },
    ],
    counted,
  );
}

/** What came in and what was confirmed, by category and by area. */
export async function tablesOf(ctx: ReadContext, scope: EntryScope, period: Period) {
  const kinds = columns.map((column) => kindOf[column]);
  const counted = await countByPlace(ctx.db, scope, period, kinds, await listProtected(ctx.db));
  return { byCategory: await byCategory(ctx, counted), byArea: await byArea(ctx, counted) };
}
