import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notYours, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { getAgreedItem } from '../../meetings/meetings.public.ts';
import { getPaperItem } from '../../papers/papers.public.ts';
import type { NewFinding, NewMatter, Origin } from '../contract/matters.ts';
import type { Matter } from '../contract/shapes.ts';
import * as store from '../store/matters.ts';
import { addStep } from '../store/steps.ts';
import * as happenings from '../supervision.happenings.ts';
import * as policy from '../supervision.policy.ts';
import { supervisionRefusals as w } from '../supervision.words.ts';
import { getMatter } from '../views/matters.ts';
import { originOfAgreed, originOfNote, ownOffice } from '../views/origins.ts';
import { checkDue, checkOrganisation, next, today } from './load.ts';

interface Found {
  readonly origin: Origin;
  readonly leaderId: string | null;
}

/** An agreed item of the office, or an item of a paper it received, that is open. Throws 403, 404, 409. */
async function findOrigin(ctx: WriteContext, office: string, { origin, id }: NewMatter): Promise<Found> {
  if (origin === 'agreed') {
    const item = await getAgreedItem(ctx, id);
    if (item.state !== 'open') throw new AppError(409, 'ended', w.originEnded);
    if (!item.mayKeep) throw notYours();
    return { origin: originOfAgreed(item), leaderId: null };
  }
  const item = await getPaperItem(ctx, id);
  if (item.organisation.id !== office) throw notYours();
  if (item.state !== 'open') throw new AppError(409, 'ended', w.originEnded);
  return { origin: originOfNote(item), leaderId: item.author.id };
}

type Given = Omit<
  store.MatterRecord,
  | 'id'
  | 'version'
  | 'officeId'
  | 'year'
  | 'number'
  | 'state'
  | 'organisationId'
  | 'due'
  | 'changedBy'
  | 'changedAt'
>;

/** A record of the office with its next number. */
async function begin(ctx: WriteContext, officeId: string, given: Given): Promise<store.MatterRecord> {
  const year = Number(today(ctx).slice(0, 4));
  const number = await store.nextNumber(ctx.db, ctx.city.id, officeId, year);
  return {
    ...given,
    ...{ id: newId(ctx.now, ctx.chance), version: 1, officeId, year, number, state: 'registered' },
    ...{ organisationId: null, due: null, changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now },
  };
}

/** Throws 409 with the number under which it is registered. */
async function refuseTwice(ctx: WriteContext, { kind, id }: Origin): Promise<void> {
  const found = (await store.listOfOrigins(ctx.db, kind, [id])).get(id);
  if (!found) return;
  throw new AppError(409, 'twice', w.twice, { number: `${found.year}-${found.number}` });
}

/**
 * Registers what a meeting agreed or a leader assigned, in their words; nothing is supervised that has no such origin.
 * Throws 403, 404, 409 where it is registered already or done.
 */
export async function register(ctx: WriteContext, given: NewMatter): Promise<Matter> {
  const { id: officeId } = await ownOffice(ctx);
  const { origin, leaderId } = await findOrigin(ctx, officeId, given);
  await refuseTwice(ctx, origin);
  const begun = await begin(ctx, officeId, {
    ...{ kind: 'assigned', source: null, origin: origin.text, words: origin.words, leaderId },
    agreedItemId: origin.kind === 'agreed' ? origin.id : null,
    paperItemId: origin.kind === 'note' ? origin.id : null,
    ...{ namedId: origin.organisation?.id ?? null, namedDue: origin.due },
  });
  const matter = policy.allowOffice(ctx.actor, begun);
  // Somebody else was faster by a moment.
  if (!(await store.createMatter(ctx.db, ctx.city.id, matter))) await refuseTwice(ctx, origin);
  await addStep(ctx.db, ctx.city.id, matter, { words: '', proof: null });
  await record(ctx, happenings.registered, matter.id, { office: officeId, kind: matter.kind });
  return getMatter(ctx, matter.id);
}

/** Registers what an inspection found and whose it is to mend, by a day. Throws 400, 403. */
export async function find(ctx: WriteContext, given: NewFinding): Promise<Matter> {
  const { id: officeId } = await ownOffice(ctx);
  const { source, origin, words, organisationId, due, dueAnyway } = given;
  await checkOrganisation(ctx, organisationId, { officeId, agreed: false });
  checkDue(ctx, due, dueAnyway);
  const begun = await begin(ctx, officeId, {
    ...{ kind: 'finding', source, origin, words, leaderId: null, agreedItemId: null, paperItemId: null },
    ...{ namedId: null, namedDue: null },
  });
  const registered = policy.allowOffice(ctx.actor, begun);
  await store.createMatter(ctx.db, ctx.city.id, registered);
  await addStep(ctx.db, ctx.city.id, registered, { words: '', proof: null });
  const ordered = policy.allowOffice(
    ctx.actor,
    next(ctx, registered, { state: 'ordered', organisationId, due }),
  );
  await store.saveMatter(ctx.db, ordered);
  await addStep(ctx.db, ctx.city.id, ordered, { words: '', proof: null });
  const facts = { office: officeId, kind: ordered.kind };
  await record(ctx, happenings.registered, ordered.id, facts);
  await record(ctx, happenings.ordered, ordered.id, { ...facts, organisation: organisationId, due });
  return getMatter(ctx, ordered.id);
}
