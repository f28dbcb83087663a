import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { PublicRound } from '../contract/shapes.ts';
import { listedScope, publicScope } from '../honours.policy.ts';
import { isPublic } from '../publicity.rules.ts';
import { listNominations, type NominationRecord } from '../store/nominations.ts';
import { findProject } from '../store/projects.ts';
import { findRound, listRounds, type RoundRecord } from '../store/rounds.ts';
import { organisationNames, todayOf } from './around.ts';
import { publicNameOf } from './nominations.ts';

/** So many are told of; older ones are found by their own address. */
const most = 60;

async function publicRound(
  ctx: ReadContext,
  round: RoundRecord,
  nominations: readonly NominationRecord[],
): Promise<PublicRound> {
  const organisation = await organisationNames(ctx);
  const project = round.projectId === null ? null : await findProject(ctx.db, round.projectId);
  const shown = round.state === 'publicity' || round.state === 'concluded';
  const today = todayOf(ctx);
  return {
    ...{ id: round.id, kind: round.kind, title: round.title, words: round.words, state: round.state },
    organisation: organisation(round.organisationId),
    project: project && { number: project.number, issuer: project.issuer },
    ...{ closesOn: round.closesOn, publicityFrom: round.publicityFrom },
    ...{ publicityUntil: round.publicityUntil, contactDays: round.contactDays },
    mayNominate: round.state === 'open' && today <= round.closesOn,
    mayObject: isPublic(round, today),
    list: shown
      ? nominations
          .filter((one) => one.roundId === round.id && one.state === 'chosen')
          .map((one) => ({ id: one.id, nominee: one.nominee, name: publicNameOf(ctx, one) }))
      : [],
  };
}

/** Open to nominate, public or concluded; who was nominated and not chosen is told nobody. */
export async function listPublic(ctx: ReadContext): Promise<{ rounds: PublicRound[] }> {
  const window = { limit: most, offset: 0 };
  const { rounds } = await listRounds(ctx.db, listedScope(), { search: '' }, window);
  const nominations = await listNominations(
    ctx.db,
    rounds.map(({ id }) => id),
  );
  const seen: PublicRound[] = [];
  for (const round of rounds) seen.push(await publicRound(ctx, round, nominations));
  // Nominations that are over and not yet judged are nothing to look at.
  return { rounds: seen.filter(({ state, mayNominate }) => state !== 'open' || mayNominate) };
}

/** Throws 404. */
export async function getPublic(ctx: ReadContext, id: string): Promise<PublicRound> {
  const round = await findRound(ctx.db, publicScope(), id);
  if (!round) throw notFound();
  return publicRound(ctx, round, await listNominations(ctx.db, [id]));
}
