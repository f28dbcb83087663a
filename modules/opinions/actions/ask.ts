import { newId } from '../../../base/ids.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { type Embedder, NotEmbedded } from '../../../platform/embedding/embedder.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { JobFailed, JobTooEarly, type Work } from '../../../platform/jobs/job.ts';
import { listAllServices } from '../../services/services.public.ts';
import * as happenings from '../opinions.happenings.ts';
import { allowKeeping } from '../opinions.policy.ts';
import { longestText, standingOut, textOfService, withoutPlaces } from '../opinions.rules.ts';
import * as store from '../opinions.store.ts';
import { hashOfWords } from '../opinions.views.ts';

/** What of a need may leave the house: its words, and these with numbers and known names masked. */
export interface Outgoing {
  readonly words: string;
  readonly masked: string;
}

const isOn = async (ctx: ReadContext) => (await store.findSetting(ctx.db))?.enabled === true;

/** As {@link isOn}, locked: whoever switches it off waits, and then deletes what is kept here. */
const isStillOn = async (ctx: WriteContext) => (await store.findSettingToChange(ctx.db))?.enabled === true;

/** What is about to leave is on record before it does. Null where it was switched off meanwhile. */
async function noteSending(
  work: Work,
  { model, host }: Embedder,
  of: { needId: string | null; texts: readonly string[]; may?: (ctx: ReadContext) => Promise<boolean> },
): Promise<store.SendingRow | null> {
  const characters = of.texts.reduce((sum, text) => sum + Array.from(text).length, 0);
  const services = of.needId === null ? of.texts.length : 0;
  return work.write(async (ctx) => {
    if (!(await isStillOn(ctx)) || (of.may && !(await of.may(ctx)))) return null;
    const row: store.SendingRow = {
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: of.needId, services },
      ...{ characters, model, host, at: ctx.now, fault: null },
    };
    await store.createSending(ctx.db, allowKeeping(ctx.actor, row));
    const subject = of.needId ?? ctx.city.id;
    await record(ctx, happenings.sent, subject, { model, host, characters, services });
    return row;
  });
}

async function noteFailing(ctx: WriteContext, sending: store.SendingRow, fault: string): Promise<void> {
  await store.saveFault(ctx.db, allowKeeping(ctx.actor, { ...sending, fault }));
  const setting = await store.findSettingToChange(ctx.db);
  if (!setting?.enabled) return;
  const since = setting.failing_since ?? ctx.now;
  await store.saveSetting(ctx.db, allowKeeping(ctx.actor, { ...setting, failing_since: since, fault }));
}

async function noteAnswering(ctx: WriteContext): Promise<void> {
  const setting = await store.findSettingToChange(ctx.db);
  if (!setting || setting.failing_since === null) return;
  const well = { ...setting, failing_since: null, fault: null };
  await store.saveSetting(ctx.db, allowKeeping(ctx.actor, well));
}

/** Asks outside any transaction. Throws so that the job is done again later. */
async function ask(
  work: Work,
  embedder: Embedder,
  sending: store.SendingRow,
  texts: readonly string[],
): Promise<Float32Array[]> {
  try {
    const vectors = await embedder.embed(texts);
    await work.write(noteAnswering);
    return vectors;
  } catch (error) {
    if (!(error instanceof NotEmbedded)) throw error;
    const { fault, until } = error;
    await work.write((ctx) => noteFailing(ctx, sending, fault));
    if (until !== null) throw new JobTooEarly(until);
    throw new JobFailed(fault);
  }
}

/** So many services at a time: what came back is kept even if the next are not answered. */
const batch = 32;

interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly hash: string;
}

/** What of the menu the model has not read as it stands, and what is no more in the menu. */
async function comparedMenu(ctx: ReadContext, model: string): Promise<{ wanted: Wanted[]; gone: string[] }> {
  const published = (await listAllServices(ctx.db)).filter(({ state }) => state === 'published');
  const all = published.map((service): Wanted => {
    const text = textOfService(service);
    return { id: service.id, text, hash: ctx.keys.hash('opinions.service', text).toString('hex') };
  });
  const made = new Map((await store.listMade(ctx.db)).map((row) => [row.service_id, row]));
  const known = new Set(all.map(({ id }) => id));
  return {
    wanted: all.filter(({ id, hash }) => {
      const row = made.get(id);
      return row?.model !== model || row.content_hash !== hash;
    }),
    gone: [...made.keys()].filter((id) => !known.has(id)),
  };
}

/** Has the texts of the menu read that are new or changed. Does nothing where it is switched off. */
export async function readMenu(work: Work): Promise<void> {
  const { embedder } = work.transports;
  if (!embedder || !(await work.read(isOn))) return;
  const { wanted, gone } = await work.read((ctx) => comparedMenu(ctx, embedder.model));
  if (gone.length > 0) await work.write((ctx) => store.removeVectors(ctx.db, allowKeeping(ctx.actor, gone)));
  for (let from = 0; from < wanted.length; from += batch) {
    const some = wanted.slice(from, from + batch);
    const texts = some.map(({ text }) => text);
    const sending = await noteSending(work, embedder, { needId: null, texts });
    if (!sending) return;
    const vectors = await ask(work, embedder, sending, texts);
    await work.write(async (ctx) => {
      if (!(await isStillOn(ctx))) return;
      const rows = some.map(
        ({ id, hash }, at): store.VectorRow => ({
          ...{ city_id: ctx.city.id, service_id: id, model: embedder.model, content_hash: hash },
          ...{ vector: Array.from(vectors[at] ?? []), made_at: ctx.now },
        }),
      );
      await store.saveVectors(ctx.db, allowKeeping(ctx.actor, rows));
    });
  }
}

/** Vectors of another length are of another model under the same name: they are asked for anew. */
async function dropOthers(
  work: Work,
  model: string,
  size: number,
): Promise<{ id: string; vector: number[] }[]> {
  const all = await work.read((ctx) => store.listVectors(ctx.db, model));
  const others = all.filter(({ vector }) => vector.length !== size).map(({ id }) => id);
  if (others.length === 0) return all;
  await work.write((ctx) => store.removeVectors(ctx.db, allowKeeping(ctx.actor, others)));
  throw new JobFailed('nonsense');
}

async function keep(
  work: Work,
  needId: string,
  find: (ctx: ReadContext, id: string) => Promise<Outgoing | null>,
  { words, model, found }: { words: string; model: string; found: readonly store.Likeness[] },
): Promise<void> {
  await work.write(async (ctx) => {
    // It may have become one that stays in the house, or been switched off, while it was read.
    if (!(await isStillOn(ctx)) || (await find(ctx, needId))?.words !== words) return;
    const reading = { model, words_hash: hashOfWords(ctx, words), at: ctx.now };
    const row = { city_id: ctx.city.id, need_id: needId, ...reading };
    await store.saveReading(ctx.db, allowKeeping(ctx.actor, row), found);
  });
}

/**
 * Has a need's words read, masked, and keeps the services that stand out. `find` gives what may leave the house, null
 * where nothing may. Words that were read before, of whichever need, are not sent again.
 */
export async function readNeed(
  work: Work,
  needId: string,
  find: (ctx: ReadContext, id: string) => Promise<Outgoing | null>,
): Promise<void> {
  const { embedder } = work.transports;
  if (!embedder || !(await work.read(isOn))) return;
  const { model } = embedder;
  const outgoing = await work.read((ctx) => find(ctx, needId));
  if (!outgoing) return;
  const { words, masked } = outgoing;
  const known = await work.read(async (ctx) => {
    const reading = await store.findReading(ctx.db, hashOfWords(ctx, words), model);
    return reading && store.listLikenesses(ctx.db, reading.need_id);
  });
  if (known) return keep(work, needId, find, { words, model, found: known });
  await readMenu(work);
  const text = withoutPlaces(masked).slice(0, longestText);
  const may = async (ctx: ReadContext) => (await find(ctx, needId))?.words === words;
  const sending = await noteSending(work, embedder, { needId, texts: [text], may });
  if (!sending) return;
  const [vector] = await ask(work, embedder, sending, [text]);
  if (!vector) throw new JobFailed('nonsense');
  const found = standingOut(vector, await dropOthers(work, model, vector.length));
  await keep(work, needId, find, { words, model, found });
}
