import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { areaLabels, listAreas } from '../../places/places.public.ts';
import { listCategories } from '../../services/services.public.ts';
import type { DutyFilter, ListedDuty } from '../contract/list.ts';
import { mostDuties } from '../duties.rules.ts';
import type { Column } from '../sheet.rules.ts';
import { listEditions } from '../store/editions.ts';
import { dutyKindWords } from '../words/duties.words.ts';
import { dutyTitles, sheetWords as w } from '../words/sheet.words.ts';
import { listDuties } from './duties.ts';
import { todayOf } from './seen.ts';

const order = Object.keys(dutyTitles) as Column[];
const widths: Record<Column, number> = {
  ...{ title: 40, kind: 12, category: 16, scope: 16, lead: 28, assisting: 40, basis: 40, from: 12 },
};

/** What a sheet calls things, so that it is read again as what it was. */
async function naming(ctx: ReadContext) {
  const organisations = await listOrganisations(ctx.db);
  const times = Map.groupBy(organisations, ({ name }) => name);
  const names = new Map(organisations.map((one) => [one.id, one]));
  const categories = Map.groupBy(await listCategories(ctx.db), ({ name }) => name);
  const labels = areaLabels((await listAreas(ctx.db)).filter(({ closed }) => !closed));
  return {
    organisation: (id: string) => {
      const found = names.get(id);
      if (!found) return '';
      return (times.get(found.name)?.length ?? 0) > 1 ? found.shortName : found.name;
    },
    category: ({ code, name }: ListedDuty['category']) =>
      (categories.get(name)?.length ?? 0) > 1 ? code : name,
    area: (id: string) => labels.get(id) ?? '',
  };
}

async function rowsOf(ctx: ReadContext, asked: DutyFilter): Promise<Cell[][]> {
  const { duties } = await listDuties(ctx, asked, { limit: mostDuties * 100, offset: 0 });
  const editions = new Map((await listEditions(ctx.db)).map((one) => [one.id, one]));
  const named = await naming(ctx);
  return duties.map((one) => {
    const edition = editions.get(one.edition.id);
    const isWhole = one.level === null && one.area.id === edition?.areaId;
    const cells: Record<Column, Cell> = {
      ...{ title: one.title, kind: dutyKindWords[one.kind].zh, category: named.category(one.category) },
      scope: one.level ?? (isWhole ? '' : named.area(one.area.id)),
      lead: one.lead === null ? '' : named.organisation(one.lead.id),
      assisting: one.assisting.map(({ id }) => named.organisation(id)).join(w.comma.zh),
      ...{ basis: one.basis, from: one.from === edition?.from ? '' : one.from },
    };
    return order.map((column) => cells[column]);
  });
}

async function exampleOf(ctx: ReadContext): Promise<Cell[]> {
  const category = (await listCategories(ctx.db)).find(
    ({ parentCode, state }) => parentCode !== null && state === 'live',
  );
  const cells: Record<Column, Cell> = {
    ...{ title: w.exampleTitle.zh, kind: dutyKindWords.basic.zh, category: category?.code ?? '' },
    ...{ scope: '', lead: '', assisting: '', basis: w.exampleBasis.zh, from: '' },
  };
  return order.map((column) => cells[column]);
}

/** Duties as they are listed, as a sheet that can be imported again; or an empty one with an example. */
export async function dutySheet(
  ctx: ReadContext,
  {
    format,
    template,
    ...asked
  }: DutyFilter & { readonly format: SheetQuery['kind']; readonly template: SheetQuery['template'] },
): Promise<SheetFile> {
  const rows = template === 'true' ? [await exampleOf(ctx)] : await rowsOf(ctx, asked);
  const file = template === 'true' ? 'duties-template' : `${ctx.city.key}-duties-${todayOf(ctx)}`;
  return sheetFileOf(
    { file, title: w.name.zh, kind: format },
    [order.map((column) => dutyTitles[column][0]), ...rows],
    order.map((column) => widths[column]),
  );
}
