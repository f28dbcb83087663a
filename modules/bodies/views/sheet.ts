import { bodyKindWords } from '../../../base/body-kinds.words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { listEmployerPlaces } from '../../employers/employers.public.ts';
import { areaLabels, listAreas } from '../../places/places.public.ts';
import type { BodyFilter } from '../bodies.contract.ts';
import { mostInSheet } from '../bodies.rules.ts';
import type { Column } from '../sheet.rules.ts';
import * as store from '../store/bodies.ts';
import { listTerms } from '../store/terms.ts';
import { levelWords, unitKindWords } from '../words/bodies.words.ts';
import { bodyTitles, sheetWords as w } from '../words/sheet.words.ts';
import { listFilterOf } from './bodies.ts';
import { todayOf } from './seen.ts';

const order = Object.keys(bodyTitles) as Column[];
const wide: readonly Column[] = ['name', 'parent', 'guide', 'employer'];

async function rowsOf(ctx: ReadContext, asked: BodyFilter): Promise<Cell[][]> {
  const filter = await listFilterOf(ctx, asked);
  const { bodies } = await store.listBodyPage(ctx.db, filter, { limit: mostInSheet, offset: 0 });
  const areas = areaLabels(await listAreas(ctx.db));
  const byId = new Map((await store.listAllBodies(ctx.db)).map((one) => [one.id, one]));
  const times = Map.groupBy(byId.values(), ({ name }) => name);
  // One that shares its name is named by its code, so that it is known again.
  const named = (id: string | null): string => {
    const body = byId.get(id ?? '');
    if (!body) return '';
    return (times.get(body.name)?.length ?? 0) > 1 && body.code !== '' ? body.code : body.name;
  };
  const employers = new Map((await listEmployerPlaces(ctx.db)).map((one) => [one.id, one]));
  const terms = Map.groupBy(
    await listTerms(
      ctx.db,
      bodies.map(({ id }) => id),
    ),
    ({ body_id }) => body_id,
  );
  return bodies.map((one) => {
    const employer = employers.get(one.employerId ?? '');
    const term = terms.get(one.id)?.at(-1);
    const cells: Record<Column, Cell> = {
      ...{ kind: bodyKindWords[one.kind].zh, name: one.name, code: one.code },
      ...{ level: levelWords[one.level].zh, area: areas.get(one.areaId) ?? '' },
      unitKind: one.unitKind === null ? '' : unitKindWords[one.unitKind].zh,
      ...{ parent: named(one.parentId), guide: named(one.guideId) },
      employer: employer ? (employer.uscc ?? employer.name) : '',
      ...{ foundedOn: one.foundedOn ?? '', members: one.members, membersOn: one.membersOn ?? '' },
      ...{ membersSource: one.membersSource, termNumber: term?.number ?? null },
      ...{ electedOn: term?.elected_on ?? '', years: term?.years ?? null },
    };
    return order.map((column) => cells[column]);
  });
}

async function exampleOf(ctx: ReadContext): Promise<Cell[]> {
  const areas = await listAreas(ctx.db);
  const area = areas.find(({ path }) => path.length === 3) ?? areas[0];
  const cells: Record<Column, Cell> = {
    ...{ kind: bodyKindWords.union.zh, name: w.exampleName.zh, code: 'A-001', level: levelWords.unit.zh },
    area: area ? (areaLabels(areas).get(area.id) ?? '') : '',
    ...{ unitKind: unitKindWords.enterprise.zh, parent: '', guide: '', employer: '' },
    ...{ foundedOn: '2021-05-12', members: 120, membersOn: '2025-12-31', membersSource: w.exampleSource.zh },
    ...{ termNumber: 2, electedOn: '2024-06-18', years: 5 },
  };
  return order.map((column) => cells[column]);
}

/** Bodies as they are listed, as a sheet that can be imported again; or an empty one with an example. */
export async function bodySheet(
  ctx: ReadContext,
  {
    format,
    template,
    ...asked
  }: BodyFilter & { readonly format: SheetQuery['kind']; readonly template: SheetQuery['template'] },
): Promise<SheetFile> {
  const titles: Cell[] = order.map((column) => bodyTitles[column][0]);
  const rows = template === 'true' ? [await exampleOf(ctx)] : await rowsOf(ctx, asked);
  const widths = order.map((column) => (wide.includes(column) ? 36 : 14));
  const file = template === 'true' ? 'bodies-template' : `${ctx.city.key}-bodies-${todayOf(ctx)}`;
  return sheetFileOf({ file, title: w.name.zh, kind: format }, [titles, ...rows], widths);
}
