import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Concern, ConcernOptions, Message } from '../../../engines/concerns/interface.ts';
import type { Segmenter } from '../../../engines/text/segmenter.ts';
import { notYours, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import { readMeanings } from '../../lexicon/lexicon.public.ts';
import { listStillVoiced, listVoiced } from '../../needs/needs.public.ts';
import { handsOf } from '../../people/people.public.ts';
import { listAreas } from '../../places/places.public.ts';
import * as store from '../store/concerns.ts';
import * as findings from '../store/findings.ts';
import * as happenings from '../voice.happenings.ts';
import { allowCounting, type ConcernRow, mayFind } from '../voice.policy.ts';
import {
  commonArea,
  commonCategory,
  leastPeople,
  mostNeeds,
  type ResponseKind,
  readDays,
  recognise,
  rememberedDays,
  stateBy,
  weekDays,
} from '../voice.rules.ts';
import { voiceWords as w } from '../voice.words.ts';

export const findNow = jobKind<{ id: string }>('voice.find-now');

const dayLong = 86_400_000;
/** One that has not ended after this long has died with its process; its job is tried again. */
const longestFinding = 600_000;

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayLong);
}

/** Has concerns found anew in the background. Throws 403, and 409 while a finding is under way. */
export async function askFinding(ctx: WriteContext): Promise<string> {
  const { staffId } = staffOf(ctx.actor);
  if (!mayFind(ctx.actor)) throw notYours();
  const last = await findings.latestFinding(ctx.db, 'any');
  const running = last && last.done_at === null && last.failed_at === null;
  if (running && ctx.now.getTime() - last.asked_at.getTime() < longestFinding) {
    throw new AppError(409, 'under-way', w.underWay);
  }
  return begin(ctx, staffId);
}

/** Begins a finding that a job goes on with. */
export async function begin(ctx: WriteContext, staffId: string | null): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  const row = { city_id: ctx.city.id, id, asked_at: ctx.now, asked_by: staffId };
  await findings.createFinding(ctx.db, {
    ...row,
    done_at: null,
    failed_at: null,
    needs: null,
    concerns: null,
  });
  await addJob(ctx, findNow, id, ctx.now, { id });
  return id;
}

export async function giveUp(ctx: WriteContext, id: string): Promise<void> {
  const row = await findings.findFinding(ctx.db, id);
  if (row) await findings.saveFinding(ctx.db, allowCounting(row), { failed_at: ctx.now });
}

export interface ToRead {
  readonly messages: Message[];
  readonly options: ConcernOptions;
}

/** What is read: needs of the last eight weeks that may be counted with others; by what the city means by its words. */
export async function listMessages(ctx: ReadContext, segmenter: Segmenter): Promise<ToRead> {
  const needs = await listVoiced(ctx.db, daysBefore(ctx.now, readDays), mostNeeds);
  const ways = new Map((await listAreas(ctx.db)).map(({ id, path }) => [id, path]));
  const hands = await handsOf(
    ctx,
    needs.flatMap(({ resident_id }) => resident_id ?? []),
  );
  const messages = needs.map(({ id, words, said_at, category_code, area_id, resident_id }) => {
    // The city itself is everybody's.
    const areas = (ways.get(area_id ?? '') ?? []).slice(0, -1);
    return {
      ...{ id, text: words, at: said_at.getTime() },
      ...(resident_id === null ? {} : { person: hands.get(resident_id) ?? resident_id }),
      ...(areas.length === 0 ? {} : { areas }),
      ...(category_code === null ? {} : { category: category_code }),
    };
  });
  const [since, middle] = [2 * weekDays, weekDays].map((days) => daysBefore(ctx.now, days).getTime());
  const window = { since: since ?? 0, middle: middle ?? 0, until: ctx.now.getTime() };
  const meanings = await readMeanings(ctx.db, segmenter);
  return { messages, options: { leastPeople, leastMembers: leastPeople, window, meanings } };
}

/** Which of its members may still be counted; they may have been erased while it was being found. */
async function stillThere(ctx: WriteContext, concerns: readonly Concern[]): Promise<Concern[]> {
  const there = new Set(
    (
      await listStillVoiced(
        ctx.db,
        concerns.flatMap(({ ids }) => ids),
      )
    ).map(({ id }) => id),
  );
  return concerns.filter(({ ids }) => ids.every((id) => there.has(id)));
}

/**
 * Keeps what was found: what shares its members with a concern of before is that concern, with its responses; what
 * nobody tells any more fades. May run twice for one finding.
 */
export async function keepFound(
  ctx: WriteContext,
  id: string,
  { messages }: ToRead,
  all: readonly Concern[],
): Promise<void> {
  const finding = (await findings.lockUnderWay(ctx.db)).find((one) => one.id === id);
  if (!finding) return;
  const concerns = await stillThere(ctx, all);
  const remembered = await store.lockRemembered(ctx.db, daysBefore(ctx.now, rememberedDays));
  const members = Map.groupBy(
    await store.listMembers(
      ctx.db,
      remembered.map((row) => row.id),
    ),
    ({ concern_id }) => concern_id,
  );
  const known = remembered.map((row) => ({
    id: row.id,
    members: (members.get(row.id) ?? []).map(({ need_id }) => need_id),
  }));
  const same = recognise(
    known,
    concerns.map(({ ids }) => ids),
  );
  const rows = new Map(remembered.map((row) => [row.id, row]));
  const responses = new Map<string, ResponseKind>();
  for (const { concern_id, kind } of (await findings.listResponses(ctx.db, [...rows.keys()])).toReversed()) {
    responses.set(concern_id, kind as ResponseKind);
  }
  const describe = await describer(ctx, messages);
  const counted: string[] = [];
  for (const [at, concern] of concerns.entries()) {
    const row = rows.get(same[at] ?? '');
    const said = describe(concern);
    if (row) {
      const state = stateBy(responses.get(row.id) ?? null);
      await store.saveConcern(ctx.db, allowCounting(row), { ...said, state });
    }
    const kept = row ?? (await createNew(ctx, said, at));
    await store.replaceMembers(ctx.db, allowCounting(kept), concern.ids);
    counted.push(kept.id);
  }
  await fadeOthers(ctx, remembered, new Set(counted));
  await store.createCounts(
    ctx.db,
    concerns.map((concern, at) => ({
      ...{ city_id: ctx.city.id, concern_id: counted[at] ?? '', finding_id: id },
      ...{ people: concern.people, members: concern.ids.length, before: concern.before, now: concern.now },
    })),
  );
  await findings.saveFinding(ctx.db, allowCounting(finding), {
    ...{ done_at: ctx.now, needs: messages.length, concerns: concerns.length },
  });
}

type Said = Omit<ConcernRow, 'city_id' | 'id' | 'state' | 'found_at' | 'version'>;

/** What a concern is saved as. */
async function describer(
  ctx: ReadContext,
  messages: readonly Message[],
): Promise<(concern: Concern) => Said> {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const [city] = (await listAreas(ctx.db)).filter(({ parentId }) => parentId === null);
  return (concern) => {
    const all = concern.ids.flatMap((one) => byId.get(one) ?? []);
    const ways = all.map(({ areas = [] }) => [...(city ? [city.id] : []), ...areas.toReversed()]);
    const area = commonArea(ways);
    return {
      ...{ title: concern.title, words: [...concern.words], place: concern.place },
      area_id: area === city?.id ? null : area,
      category_code: commonCategory(all.map(({ category }) => category ?? null)),
      ...{ people: concern.people, members: concern.ids.length, before: concern.before, now: concern.now },
      since: new Date(concern.from ?? ctx.now.getTime()),
      last_at: new Date(concern.to ?? ctx.now.getTime()),
      ...{ coherence: concern.coherence, score: concern.score, counted_at: ctx.now },
    };
  };
}

async function createNew(ctx: WriteContext, said: Said, number: number): Promise<ConcernRow> {
  const id = newId(ctx.now, ctx.chance, Math.min(number, 4095));
  const row = { city_id: ctx.city.id, id, ...said, state: 'new', found_at: ctx.now, version: 1 };
  await store.createConcern(ctx.db, row);
  await record(ctx, happenings.found, id, { people: said.people, members: said.members });
  return row;
}

async function fadeOthers(
  ctx: WriteContext,
  remembered: readonly ConcernRow[],
  counted: ReadonlySet<string>,
): Promise<void> {
  for (const row of remembered) {
    if (counted.has(row.id) || row.state === 'faded') continue;
    await store.saveConcern(ctx.db, allowCounting(row), { state: 'faded', counted_at: ctx.now, score: 0 });
    await record(ctx, happenings.faded, row.id, { members: row.members });
  }
}
