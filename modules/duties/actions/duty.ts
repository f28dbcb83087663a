import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listAreas } from '../../places/places.public.ts';
import { listLiveCategories } from '../../services/services.public.ts';
import type { DutyFields } from '../contract/duty.ts';
import * as happenings from '../duties.happenings.ts';
import { mostDuties } from '../duties.rules.ts';
import { dutyFaults, type Nameable } from '../duty.rules.ts';
import { type DutyContent, type KnownDuty, keyOf } from '../sheet.rules.ts';
import {
  createDuties,
  findDuty,
  findRemoved,
  listDutiesOf,
  saveDuty,
  saveRemoved,
  saveRestored,
} from '../store/duties.ts';
import { type EditionRecord, saveEdition } from '../store/editions.ts';
import { dutiesWords as w } from '../words/duties.words.ts';
import { loadEdition, refuseField, stale } from './load.ts';

async function nameableIn(
  ctx: ReadContext,
  edition: EditionRecord,
  duties: readonly KnownDuty[],
): Promise<Nameable> {
  const open = (await listAreas(ctx.db)).filter(({ closed }) => !closed);
  return {
    ...{ duties, from: edition.from },
    categories: new Set((await listLiveCategories(ctx.db)).map(({ code }) => code)),
    organisations: new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one])),
    areaIds: new Set(open.filter(({ path }) => path.includes(edition.areaId)).map(({ id }) => id)),
    levels: new Set(open.map(({ level }) => level)),
  };
}

/** Throws 409. */
function checkSeen(edition: EditionRecord, version: number): void {
  if (edition.version !== version) throw stale(edition);
  if (edition.withdrawn) throw new AppError(409, 'withdrawn', w.withdrawnEdition, { name: edition.name });
}

/** What is written, of an edition that was seen as it stands. Throws 400, 409. */
async function checked(
  ctx: WriteContext,
  edition: EditionRecord,
  { version, scope, ...fields }: DutyFields,
  was: KnownDuty | null,
): Promise<{ content: DutyContent; duties: readonly KnownDuty[] }> {
  checkSeen(edition, version);
  const duties = await listDutiesOf(ctx.db, [edition.id]);
  const from = fields.from === edition.from ? null : fields.from;
  const content = { ...fields, ...scope, from, assistingIds: [...new Set(fields.assistingIds)] };
  const faults = dutyFaults(content, was, await nameableIn(ctx, edition, duties));
  if (faults.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, faults);
  return { content, duties };
}

async function saved(ctx: WriteContext, edition: Authorized<EditionRecord>, added: number): Promise<void> {
  await saveEdition(ctx.db, edition);
  await record(ctx, happenings.dutiesImported, edition.id, {
    ...{ version: edition.version + 1, added, changed: 1 - added },
  });
}

/** Enters one duty at the end of an edition. Throws 400, 403, 404, 409. */
export async function addDuty(ctx: WriteContext, editionId: string, fields: DutyFields): Promise<string> {
  const edition = await loadEdition(ctx, editionId);
  const { content, duties } = await checked(ctx, edition, fields, null);
  if (duties.length >= mostDuties) throw refuseField('title', w.full, { most: mostDuties });
  const id = newId(ctx.now, ctx.chance);
  const number = (duties.at(-1)?.number ?? 0) + 1;
  const made = { ...content, id, number, pinyin: pinyinKey(content.title) };
  await createDuties(ctx.db, ctx.city.id, edition, [made]);
  await saved(ctx, edition, 1);
  return id;
}

/** Changes one duty where it stands. Throws 400, 403, 404, 409. */
export async function changeDuty(ctx: WriteContext, id: string, fields: DutyFields): Promise<void> {
  const found = await findDuty(ctx.db, id);
  if (!found) throw notFound();
  const edition = await loadEdition(ctx, found.editionId);
  // Read again behind the lock of its edition.
  const was = await findDuty(ctx.db, id);
  const { content } = await checked(ctx, edition, fields, was);
  await saveDuty(ctx.db, edition, id, content, pinyinKey(content.title));
  await saved(ctx, edition, 0);
}

/** Takes one duty off its edition; what stood there stays on record. Throws 403, 404, 409. */
export async function removeDuty(
  ctx: WriteContext,
  id: string,
  { version }: { readonly version: number },
): Promise<{ edition: string; version: number }> {
  const found = await findDuty(ctx.db, id);
  if (!found) throw notFound();
  const edition = await loadEdition(ctx, found.editionId);
  checkSeen(edition, version);
  await saveRemoved(ctx.db, edition, id, { by: staffOf(ctx.actor).staffId, at: ctx.now });
  await saveEdition(ctx.db, edition);
  await record(ctx, happenings.dutyRemoved, edition.id, { version: version + 1, duty: id });
  return { edition: edition.id, version: version + 1 };
}

/** Puts a duty that was taken off back as it stood, if it still fits. Throws 403, 404, 409. */
export async function restoreDuty(
  ctx: WriteContext,
  id: string,
  { version }: { readonly version: number },
): Promise<void> {
  const found = await findRemoved(ctx.db, id);
  if (!found) throw notFound();
  const edition = await loadEdition(ctx, found.editionId);
  checkSeen(edition, version);
  const duties = await listDutiesOf(ctx.db, [edition.id]);
  if (duties.length >= mostDuties) throw new AppError(409, 'full', w.full, { most: mostDuties });
  // What was closed meanwhile may stay, as it may on a duty that was never off; only its twin may not.
  const twin = duties.find((one) => keyOf(one) === keyOf(found));
  if (twin) throw new AppError(409, 'twin', w.restoreTwin, { title: found.title, number: twin.number });
  // A duty that came meanwhile may have its number.
  const isTaken = duties.some(({ number }) => number === found.number);
  await saveRestored(ctx.db, edition, id, isTaken ? (duties.at(-1)?.number ?? 0) + 1 : found.number);
  await saveEdition(ctx.db, edition);
  await record(ctx, happenings.dutyRestored, edition.id, { version: version + 1, duty: id });
}
