import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { removeFiles } from '../../../platform/files/keep.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { lastRound, liveLegs, type NeedRecord } from '../needs.rules.ts';
import { protectedWords as w } from '../protected.words.ts';
import { sortingOf } from '../sorting.rules.ts';
import { doorWords } from '../sorting.words.ts';
import { createDoor, listDoors, saveRefusal } from '../store/doors.ts';
import { eraseWords } from '../store/erase.ts';
import * as store from '../store/records.ts';
import type { Door } from '../urgency.rules.ts';
import { load, placeOf, refuseStale } from './load.ts';
import { erasePersons } from './persons.ts';
import { createNeed } from './say.ts';

interface Shown {
  readonly door: Door;
  readonly reason: string;
  readonly route: string;
  readonly clock: string;
}

/** What the person is told, filled in where the clerk wrote nothing of their own. */
function told({ door, reason, route, clock }: Shown, accusation: boolean): Shown {
  const known = doorWords[door];
  return {
    door,
    // A reason may tell what it was about: of an accusation nothing is kept.
    reason: accusation ? say(w.accusationReason, 'zh') : reason,
    route: accusation ? say(known.route, 'zh') : route || say(known.route, 'zh'),
    clock: accusation ? say(known.clock, 'zh') : clock || say(known.clock, 'zh'),
  };
}

function refuseElsewhere(door: Door, accusation: boolean): void {
  if (!accusation || door === 'discipline' || door === 'petition') return;
  throw new AppError(400, 'bad-input', w.onlyDiscipline, {}, [{ path: 'door', text: w.onlyDiscipline }]);
}

async function lay(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  shown: Shown,
  accusation: boolean,
): Promise<Shown> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const said = told(shown, accusation);
  await createDoor(ctx.db, record, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), need_id: record.need.id },
    ...{ round_id: lastRound(record).id, ...said, staff_id: staffId, organisation_id: organisationId },
    ...{ at: ctx.now, refused_at: null, refused_why: null },
  });
  const facts = { ...placeOf(record), organisation: organisationId, door: said.door, via: record.need.via };
  await happened(ctx, happenings.shownTheDoor, record.need.id, facts);
  return said;
}

/** Ends what organisations had of it: it is nobody's here any more. */
async function endOpenLegs(ctx: WriteContext, record: Authorized<NeedRecord>): Promise<void> {
  for (const { id, state } of liveLegs(record)) {
    if (state === 'asked') await store.saveLeg(ctx.db, record, id, { state: 'refused', ended_at: ctx.now });
    // Told nowhere: what leaves by a door is in nobody's figures.
    else if (state !== 'ended') {
      await store.saveLeg(ctx.db, record, id, { state: 'ended', outcome: 'referred', ended_at: ctx.now });
    }
  }
}

/**
 * Shows a need the way out: why it is not ours, where to, how long that takes; counted apart from every outcome. Of
 * an accusation no word is kept, neither what was said nor who said it. Throws 400 for an accusation that would go
 * anywhere but to those who take accusations.
 */
export async function showDoor(
  ctx: WriteContext,
  id: string,
  { version, ...shown }: Shown & { version: number },
): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayShowDoor(ctx.actor, found));
  await refuseStale(ctx, record, version);
  const accusation = record.need.kind === 'accuse';
  refuseElsewhere(shown.door, accusation);
  await endOpenLegs(ctx, record);
  await store.saveRound(ctx.db, record, lastRound(record).id, {
    ended_as: 'shown_the_door',
    ended_at: ctx.now,
    unconfirmed_since: null,
  });
  await lay(ctx, record, shown, accusation);
  if (accusation) {
    await eraseWords(ctx.db, record, { mark: say(w.accusation, 'zh'), at: ctx.now });
    await removeFiles(ctx, policy.fileOwner, id);
    await erasePersons(ctx, record);
  } else await store.saveNeed(ctx.db, record, {});
}

/** That door would not have it either: it is open again with whoever received it. Throws 409 where no door was shown. */
export async function refuseDoor(
  ctx: WriteContext,
  id: string,
  { version, why }: { version: number; why: string },
): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayRefuseDoor(ctx.actor, found));
  await refuseStale(ctx, record, version);
  const before = lastRound(record);
  const door = (await listDoors(ctx.db, id)).findLast(({ round_id }) => round_id === before.id);
  if (!door) throw new Error('shown the door without a door');
  await saveRefusal(ctx.db, record, door.id, { refused_at: ctx.now, refused_why: why });
  await store.createRound(ctx.db, record, {
    ...before,
    ...{ id: newId(ctx.now, ctx.chance), number: before.number + 1, opened_by: 'staff', opened_at: ctx.now },
    ...{ deadline: null, verdict: null, verdict_at: null, verdict_words: null, unconfirmed_since: null },
    ...{ ended_as: null, ended_at: null, answer: null },
  });
  await store.saveNeed(ctx.db, record, {});
  const facts = { ...placeOf(record), organisation: staffOf(ctx.actor).organisationId, door: door.door };
  await happened(ctx, happenings.doorRefused, id, facts);
}

/** The same at the counter, in one step, without name or anything to come back to. */
export async function showDoorAtCounter(
  ctx: WriteContext,
  asked: Shown & { words: string; via: 'counter' | 'phone'; areaId: string | null },
): Promise<{ id: string; reference: string; route: string; clock: string }> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const { words, via, areaId, ...shown } = asked;
  const accusation = shown.door === 'discipline' || sortingOf(words).kind === 'accuse';
  refuseElsewhere(shown.door, accusation);
  const { record } = await createNeed(ctx, {
    ...{ words: accusation ? say(w.accusation, 'zh') : words, via, areaId, category: null, held: false },
    more: {
      ...{ received_by: organisationId, recorded_by: staffId },
      ...(accusation ? { kind: 'accuse', kind_sure: null } : {}),
    },
    round: { ended_as: 'shown_the_door', ended_at: ctx.now },
  });
  const { route, clock } = await lay(ctx, authorize(record), shown, accusation);
  return { id: record.need.id, reference: record.need.reference, route, clock };
}
