import { bodyKindWords } from '../../../base/body-kinds.words.ts';
import { languageName } from '../../../base/languages.words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listAreas } from '../../places/places.public.ts';
import type { MenuQuery } from '../contract/editing.ts';
import type { ServiceRecord } from '../contract/shapes.ts';
import { groupName } from '../editing.rules.ts';
import { deliveryNames, stateWords } from '../editing.words.ts';
import { mayOffer } from '../services.policy.ts';
import { sheetTitles, sheetWords as w } from '../sheet.words.ts';
import type { Column } from '../sheet-cells.rules.ts';
import { listLiveCategories } from '../store/categories.ts';
import { contentNames, listMenu } from './desk.ts';

const order = Object.keys(sheetTitles) as Column[];
const wide: readonly Column[] = ['title', 'summary', 'documents', 'saidAs', 'purpose'];

const joined = (texts: readonly string[]) => texts.join(w.separator.zh);

async function rowsOf(ctx: ReadContext, query: Omit<MenuQuery, 'page'>): Promise<Cell[][]> {
  const names = await contentNames(ctx);
  const areas = await listAreas(ctx.db);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const times = Map.groupBy(areas, ({ name }) => name);
  // An ambiguous area is named with the one above it, so that it is known again.
  const areaText = (id: string): string => {
    const area = byId.get(id);
    const above = byId.get(area?.parentId ?? '');
    if (!area) return id;
    return (times.get(area.name)?.length ?? 0) > 1 && above ? `${above.name}/${area.name}` : area.name;
  };
  const cells = (one: ServiceRecord): Record<Column, Cell> => ({
    organisation: names.organisations.get(one.organisationId) ?? '',
    ...{ code: one.code, title: one.title, summary: one.summary, phone: one.phone, purpose: one.purpose },
    ...{ matter: one.matter, question: one.question },
    ...{ address: one.address, opening: one.opening, link: one.link, capacity: one.capacity },
    category: names.categories.get(one.category) ?? one.category,
    groups: joined(one.groups.map(groupName)),
    areas: joined(one.areaIds.map(areaText)),
    memberOf: one.memberOf === null ? '' : bodyKindWords[one.memberOf].zh,
    documents: joined(one.documents),
    promiseDays: one.promiseDays,
    delivery: deliveryNames[one.delivery].zh,
    station: names.stations.get(one.stationId ?? '') ?? '',
    languages: joined(one.languages.map((code) => languageName(code, 'zh'))),
    saidAs: joined(one.saidAs),
    state: stateWords[one.state].zh,
  });
  return (await listMenu(ctx, query)).map((one) => {
    const row = cells(one);
    return order.map((column) => row[column]);
  });
}

/** One row that shows how the columns are filled in. */
async function exampleOf(ctx: ReadContext): Promise<Cell[]> {
  const organisation = (await listOrganisations(ctx.db)).find(({ id }) => mayOffer(ctx.actor, id));
  const category = (await listLiveCategories(ctx.db)).find(({ parentCode }) => parentCode !== null);
  const row: Record<Column, Cell> = {
    organisation: organisation?.name ?? '',
    ...{
      code: 'A-01',
      title: w.exampleTitle.zh,
      summary: w.exampleSummary.zh,
      category: category?.name ?? '',
    },
    ...{ groups: joined(['worker', 'elder'].map(groupName)), areas: '', memberOf: '' },
    ...{ documents: w.exampleDocuments.zh },
    ...{ promiseDays: 5, delivery: deliveryNames.appointment.zh, phone: w.examplePhone.zh, station: '' },
    ...{ address: '', opening: w.exampleOpening.zh, link: '', capacity: 20, languages: '' },
    ...{ matter: w.exampleMatter.zh, question: w.exampleQuestion.zh },
    ...{ purpose: w.examplePurpose.zh, saidAs: w.exampleSaid.zh, state: stateWords.draft.zh },
  };
  return order.map((column) => row[column]);
}

/** The menu as a sheet that can be imported again, or an empty one with an example. */
export async function exportMenu(
  ctx: ReadContext,
  { kind, template, ...query }: Omit<MenuQuery, 'page'> & SheetQuery,
): Promise<SheetFile> {
  const titles: Cell[] = order.map((column) => sheetTitles[column][0]);
  const rows = [titles, ...(template === 'true' ? [await exampleOf(ctx)] : await rowsOf(ctx, query))];
  const widths = order.map((column) => (wide.includes(column) ? 36 : 14));
  const file = template === 'true' ? 'services-template' : `${ctx.city.key}-services`;
  return sheetFileOf({ file, title: w.name.zh, kind }, rows, widths);
}
