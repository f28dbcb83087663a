import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { type Area, areaLabels, listAreas } from '../../places/places.public.ts';
import { listCategories } from '../../services/services.public.ts';
import {
  type Field,
  type Meanings,
  type MeantField,
  meantFields,
  type Named,
  type NamedField,
} from '../columns.rules.ts';
import type { ImportRow } from '../history.policy.ts';
import { historyWords as w } from '../history.words.ts';
import type { RawRow, Sheet } from '../row.rules.ts';

const place = 'history.block.rows';

type Written = [number: number, cells: readonly string[], broken?: 1 | 0, lost?: readonly number[]];

/** Rows as they lie in a block until the sheet is taken over. */
export function lockRows({ keys }: Pick<ReadContext, 'keys'>, rows: readonly RawRow[]): Buffer {
  const written = rows.map(
    ({ number, cells, broken, lost }): Written =>
      lost ? [number, cells, broken ? 1 : 0, lost] : broken ? [number, cells, 1] : [number, cells],
  );
  return keys.encrypt(place, JSON.stringify(written));
}

/** Everything in a block, the titles too. */
export function openRows({ keys }: ReadContext, block: Buffer): RawRow[] {
  return (JSON.parse(keys.decrypt(place, block)) as Written[]).map(([number, cells, broken, lost]) => ({
    ...{ number, cells },
    ...(broken ? { broken: true } : {}),
    ...(lost ? { lost } : {}),
  }));
}

/** The rows of block `number` that are records. */
export function recordsOf(ctx: ReadContext, { titled }: ImportRow, number: number, block: Buffer): RawRow[] {
  return openRows(ctx, block).slice(titled && number === 0 ? 1 : 0);
}

/** What the columns are called; those without a title are counted. */
export function titlesOf(first: readonly string[], titled: boolean, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const title = titled ? (first[at] ?? '').slice(0, 60) : '';
    return title === '' ? w.columnNumber.zh.replace('{number}', String(at + 1)) : title;
  });
}

export const emptyMeanings: Meanings = { category: {}, organisation: {}, outcome: {}, area: {} };

/** An import as the judge of its rows needs it. */
export function sheetOf(ctx: ReadContext, row: ImportRow): Sheet {
  return {
    titles: row.titles,
    columns: row.columns as Field[],
    meanings: { ...emptyMeanings, ...(row.meanings as Partial<Meanings>) },
    givenDay: row.given_day,
    givenArea: row.given_area,
    zone: ctx.city.zone,
    now: ctx.now,
  };
}

/** Every way in which an area may be written: its name, with one or more of those above it, or its code. */
function areaNames(areas: readonly Area[]): Named[] {
  const labels = areaLabels(areas);
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return areas.map(({ id, name, path, code }) => {
    const way = path.map((one) => names.get(one) ?? '').toReversed();
    const ways = way.map((_, from) => way.slice(from).join('/'));
    return { key: id, names: [labels.get(id) ?? name, ...ways, ...(code === null ? [] : [code])] };
  });
}

/** What categories, organisations and areas of the city are called. */
export async function namedOf(ctx: ReadContext): Promise<Record<NamedField, Named[]>> {
  const organisations = await listOrganisations(ctx.db);
  const categories = await listCategories(ctx.db);
  return {
    organisation: organisations.map(({ id, name, shortName }) => ({ key: id, names: [name, shortName] })),
    area: areaNames((await listAreas(ctx.db)).filter(({ closed }) => !closed)),
    category: categories.map(({ code, name, nameEn }) => ({ key: code, names: [name, nameEn, code] })),
  };
}

/** Different texts in one column, most frequent first. */
export function countWritten(rows: readonly RawRow[], at: number): { written: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const cell = cells[at] ?? '';
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts]
    .map(([written, count]) => ({ written, count }))
    .toSorted((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
}

/** So many different texts of a column are shown to be explained; more than that is no list of categories. */
export const mostWritten = 300;

export function isMeant(field: Field): field is MeantField {
  return meantFields.some((one) => one === field);
}

/** Under which key the city remembers what a sheet with these titles holds. */
export function knownBy(titles: readonly string[]): string {
  return JSON.stringify(titles);
}
