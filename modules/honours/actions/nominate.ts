import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import { countFailure, type Limit, refuseIfTooMany } from '../../../platform/access/attempts.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import type { NewNomination, NewObjection } from '../contract/acts.ts';
import type { PublicNomination, PublicObjection } from '../contract/public.ts';
import type { Round } from '../contract/shapes.ts';
import * as happenings from '../honours.happenings.ts';
import * as policy from '../honours.policy.ts';
import { isPublic } from '../publicity.rules.ts';
import { createNomination, listNominations, type NominationRecord } from '../store/nominations.ts';
import { createObjection, type ObjectionRecord } from '../store/objections.ts';
import { findRoundToChange, type RoundRecord } from '../store/rounds.ts';
import { contactPlaces, namePlace, todayOf } from '../views/around.ts';
import { getRound } from '../views/rounds.ts';
import { honoursRefusals as w } from '../words/honours.words.ts';
import { againstBody } from './bodies.ts';
import { factsOf, load, refuseField, standsAt } from './load.ts';

/** Throws 409 where nominations are over. */
function stillOpen(ctx: WriteContext, round: RoundRecord): void {
  standsAt(round, 'open');
  if (todayOf(ctx) > round.closesOn) throw new AppError(409, 'closed', w.closed, { day: round.closesOn });
}

const nobody = { byOrganisationId: null, byId: null } as const;

interface Said {
  readonly nominee: NominationRecord['nominee'];
  readonly name: string;
  readonly words: string;
}

function aNomination(ctx: WriteContext, { id: roundId }: RoundRecord, said: Said) {
  return {
    ...{ id: newId(ctx.now, ctx.chance), roundId, nominee: said.nominee, words: said.words, at: ctx.now },
    ...{ name: ctx.keys.encrypt(namePlace, said.name), state: 'nominated' as const },
  };
}

async function keep(
  ctx: WriteContext,
  round: RoundRecord,
  one: Authorized<NominationRecord>,
  via: 'desk' | 'portal',
): Promise<void> {
  await createNomination(ctx.db, ctx.city.id, one);
  await record(ctx, happenings.nominated, round.id, { ...factsOf(round), nominee: one.nominee, via });
}

/** Nominates somebody for the caller's organisation. Throws 400, 403, 404, 409 where nominations are over. */
export async function nominate(ctx: WriteContext, id: string, given: NewNomination): Promise<Round> {
  const round = await load(ctx, id, null);
  const { organisationId: byOrganisationId, staffId: byId } = staffOf(ctx.actor);
  const { employerId, organisationId, bodyId } = given;
  const one = policy.allowForOwn(ctx.actor, {
    ...{ ...aNomination(ctx, round, given), employerId, organisationId, bodyId, contact: null },
    ...{ byOrganisationId, byId },
  });
  stillOpen(ctx, round);
  if (employerId !== null && !(await findEmployer(ctx.db, employerId))) {
    throw refuseField('employerId', w.unknownNominee);
  }
  const organisation = organisationId === null ? null : await findOrganisation(ctx.db, organisationId);
  if (organisationId !== null && (!organisation || organisation.closed)) {
    throw refuseField('organisationId', w.unknownNominee);
  }
  const against = bodyId === null ? null : await againstBody(ctx, bodyId);
  if (against) throw against;
  await keep(ctx, round, one, 'desk');
  return getRound(ctx, id);
}

/** From one address, which a station or an office may share. */
const sentByAnybody: Limit = { what: 'honours', most: 30, minutes: 60 };

/** Throws 404, and 429 where one address sends too much. */
async function loadPublic(ctx: WriteContext, id: string): Promise<RoundRecord> {
  if (ctx.origin) {
    await refuseIfTooMany(ctx, sentByAnybody, ctx.origin.address);
    await countFailure(ctx, sentByAnybody, ctx.origin.address);
  }
  const round = await findRoundToChange(ctx.db, policy.publicScope(), id);
  if (!round) throw notFound();
  return round;
}

const sealed = (ctx: WriteContext, of: keyof typeof contactPlaces, contact: string) =>
  contact === '' ? null : ctx.keys.encrypt(contactPlaces[of], contact);

/** A resident nominates; who they are they say only if they wish. Throws 404, 409 where nominations are over. */
export async function nominatePublicly(
  ctx: WriteContext,
  id: string,
  given: PublicNomination,
): Promise<void> {
  const round = await loadPublic(ctx, id);
  stillOpen(ctx, round);
  const one = policy.allowAnybody({
    ...{ ...aNomination(ctx, round, given), employerId: null, organisationId: null, bodyId: null },
    ...nobody,
    contact: sealed(ctx, 'nomination', given.contact),
  });
  await keep(ctx, round, one, 'portal');
}

async function anObjection(
  ctx: WriteContext,
  round: RoundRecord,
  { nominationId, words }: { readonly nominationId: string | null; readonly words: string },
) {
  if (!isPublic(round, todayOf(ctx))) throw new AppError(409, 'not-public', w.notPublic);
  const listed = await listNominations(ctx.db, [round.id]);
  if (nominationId !== null && !listed.some((one) => one.id === nominationId && one.state === 'chosen')) {
    throw refuseField('nominationId', w.unknownNominee);
  }
  const unanswered = { answer: null, upheld: null, answeredBy: null, answeredAt: null };
  return {
    ...{ id: newId(ctx.now, ctx.chance), roundId: round.id, nominationId, words, at: ctx.now },
    ...unanswered,
  };
}

async function keepObjection(
  ctx: WriteContext,
  round: RoundRecord,
  one: Authorized<ObjectionRecord>,
  via: 'desk' | 'portal',
): Promise<void> {
  await createObjection(ctx.db, ctx.city.id, one);
  await record(ctx, happenings.objected, round.id, { ...factsOf(round), via });
}

/** Objects for the caller's organisation. Throws 400, 403, 404, 409 where the list is not public. */
export async function object(ctx: WriteContext, id: string, given: NewObjection): Promise<Round> {
  const round = await load(ctx, id, null);
  const { organisationId: byOrganisationId, staffId: byId } = staffOf(ctx.actor);
  const made = { ...(await anObjection(ctx, round, given)), contact: null, byOrganisationId, byId };
  await keepObjection(ctx, round, policy.allowForOwn(ctx.actor, made), 'desk');
  return getRound(ctx, id);
}

/** A resident objects. Throws 400, 404, 409 where the list is not public. */
export async function objectPublicly(ctx: WriteContext, id: string, given: PublicObjection): Promise<void> {
  const round = await loadPublic(ctx, id);
  const contact = sealed(ctx, 'objection', given.contact);
  const one = policy.allowAnybody({ ...(await anObjection(ctx, round, given)), contact, ...nobody });
  await keepObjection(ctx, round, one, 'portal');
}
