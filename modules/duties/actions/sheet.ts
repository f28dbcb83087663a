import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { areaLabels, listAreas } from '../../places/places.public.ts';
import { listLiveCategories } from '../../services/services.public.ts';
import * as happenings from '../duties.happenings.ts';
import { mostDuties } from '../duties.rules.ts';
import { type Column, type DutySheetRow, planDuties, type Surroundings } from '../sheet.rules.ts';
import { createDuties, listDutiesOf, saveDuty } from '../store/duties.ts';
import { type EditionRecord, findEdition, saveEdition } from '../store/editions.ts';
import { dutiesWords as w } from '../words/duties.words.ts';
import { dutyTitles } from '../words/sheet.words.ts';
import { loadEdition } from './load.ts';

const needed: readonly Column[] = ['title', 'kind', 'category'];

export const dutiesForm: SheetForm<Column> = {
  name: 'duties',
  columns: (Object.keys(dutyTitles) as Column[]).map((key) => ({
    ...{ key, titles: dutyTitles[key], needed: needed.includes(key) },
    ...(key === 'from' ? { holds: 'day' as const } : {}),
  })),
  mostRows: mostDuties + 1,
};

async function surroundingsOf(ctx: ReadContext, edition: EditionRecord): Promise<Surroundings> {
  const areas = await listAreas(ctx.db);
  const open = areas.filter(({ closed }) => !closed);
  const labels = areaLabels(open);
  return {
    duties: await listDutiesOf(ctx.db, [edition.id]),
    from: edition.from,
    categories: await listLiveCategories(ctx.db),
    organisations: await listOrganisations(ctx.db),
    areas: new Map(
      open.map(({ id, path, name }) => [
        labels.get(id) ?? name,
        { id, within: path.includes(edition.areaId) },
      ]),
    ),
    levels: new Set(open.map(({ level }) => level)),
  };
}

const planned =
  (ctx: ReadContext, edition: EditionRecord) =>
  async (rows: readonly DutySheetRow[], present: ReadonlySet<Column>) =>
    planDuties(rows, present, await surroundingsOf(ctx, edition));

/** What the rows of a sheet would do to an edition. Throws 404. */
export async function planning(ctx: ReadContext, id: string) {
  const edition = await findEdition(ctx.db, id);
  if (!edition) throw notFound();
  return planned(ctx, edition);
}

/**
 * Takes a sheet over into an edition, all rows or the good ones; the same sheet again changes nothing. Throws 403, 404,
 * and 409 where the edition is withdrawn, or `all` is asked for and a row is bad: then nothing is taken.
 */
export async function importDuties(
  ctx: WriteContext,
  { opened, take }: Taking<Column>,
  id: string,
): Promise<SheetReport> {
  const edition = await loadEdition(ctx, id);
  if (edition.withdrawn) throw new AppError(409, 'withdrawn', w.withdrawnEdition, { name: edition.name });
  const { plan, report } = await takeSheet(ctx, opened, take, planned(ctx, edition));
  const added = plan.good.filter(({ kind }) => kind === 'added');
  const changed = plan.good.filter(({ kind }) => kind === 'changed');
  if (added.length + changed.length === 0) return report;
  const last = (await listDutiesOf(ctx.db, [id])).at(-1)?.number ?? 0;
  const made = added.map(({ content }, index) => ({
    ...{ ...content, id: newId(ctx.now, ctx.chance), number: last + index + 1 },
    pinyin: pinyinKey(content.title),
  }));
  await createDuties(ctx.db, ctx.city.id, edition, made);
  for (const { before, content } of changed) {
    if (before) await saveDuty(ctx.db, edition, before.id, content, pinyinKey(content.title));
  }
  await saveEdition(ctx.db, edition);
  const facts = { version: edition.version + 1, added: added.length, changed: changed.length };
  await record(ctx, happenings.dutiesImported, id, facts);
  return report;
}
