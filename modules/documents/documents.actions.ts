import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { localTime } from '../../base/time.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { type HappeningKind, record } from '../../platform/happenings/happening.ts';
import { listStaffNames } from '../organisations/organisations.public.ts';
import { bodyOf, findChecks, signingBodyOf } from './checks.views.ts';
import { checkWords } from './checks.words.ts';
import type { DocumentContent } from './documents.contract.ts';
import * as happenings from './documents.happenings.ts';
import { allowDraft, allowStep, type Step, scopeOf, signsAlone } from './documents.policy.ts';
import type { DocumentEvent, DocumentKind } from './documents.rules.ts';
import * as store from './documents.store.ts';
import { documentsWords as w } from './documents.words.ts';
import { createEdition, createEvent } from './history.store.ts';

export interface Seen {
  readonly version: number;
  readonly comment?: string;
}

/** The document, locked, with whether the caller may take `step` with it. Throws 403, 404, and 409 on an old version. */
export async function load(
  ctx: WriteContext,
  id: string,
  step: Step,
  { version }: Seen,
): Promise<{ document: Authorized<store.DocumentRecord>; alone: boolean }> {
  const found = await store.findDocumentToChange(ctx.db, scopeOf(ctx.actor), id);
  if (!found) throw notFound();
  const body = await signingBodyOf(ctx, await bodyOf(ctx, found.organisationId));
  const document = allowStep(ctx.actor, step, found, body);
  if (found.version !== version) throw await staleness(ctx, found);
  return { document, alone: signsAlone(ctx.actor, found, body) };
}

async function staleness(ctx: WriteContext, { changedBy, changedAt }: store.DocumentRecord) {
  const name = (await listStaffNames(ctx.db, [changedBy])).get(changedBy)?.name;
  if (name === undefined) return new AppError(409, 'stale', w.staleSystem);
  const time = localTime(changedAt, ctx.city.zone).time.slice(0, 5);
  return new AppError(409, 'stale', w.stale, { name, time });
}

/** Refuses what may not be written so, telling each sentence. Warnings stop nobody. Throws 422. */
export async function refuseWhatIsWrong(
  ctx: WriteContext,
  { id, organisationId, kind, content, supersedes }: store.DocumentRecord,
): Promise<void> {
  const except = [id, ...(supersedes === null ? [] : [supersedes])];
  const found = await findChecks(ctx, await bodyOf(ctx, organisationId), { kind, content, except });
  const wrong = found.filter(({ level }) => level === 'refused');
  if (wrong.length === 0) return;
  const fields = wrong.map(({ rule, values }) => ({
    ...{ path: pathOf[rule] ?? 'content.body', text: checkWords[rule], values },
  }));
  throw new AppError(422, 'refused-by-rules', w.badChecks, {}, fields);
}

const pathOf: Partial<Record<keyof typeof checkWords, string>> = {
  noCode: 'content.code',
  noAddressee: 'content.addressees',
  oneAddressee: 'content.addressees',
};

type Facts = { readonly version: number; readonly kind: DocumentKind; readonly organisationId: string };

export const factsOf = ({ version, kind, organisationId }: store.DocumentRecord): Facts => ({
  ...{ version, kind, organisationId },
});

/** Writes down who did what. */
export async function note(
  ctx: WriteContext,
  document: Authorized<store.DocumentRecord>,
  what: DocumentEvent,
  comment = '',
): Promise<void> {
  const { staffId } = staffOf(ctx.actor);
  const id = newId(ctx.now, ctx.chance);
  const event = { id, what, comment, version: document.version, byId: staffId, at: ctx.now };
  await createEvent(ctx.db, ctx.city.id, document, event);
}

async function keepWording(ctx: WriteContext, document: Authorized<store.DocumentRecord>): Promise<void> {
  const { version, kind, content } = document;
  const byId = staffOf(ctx.actor).staffId;
  await createEdition(ctx.db, ctx.city.id, document, { version, kind, content, byId, at: ctx.now });
}

type Change = Partial<Omit<store.DocumentRecord, 'id' | 'organisationId' | 'version'>>;

/** The same decision about the record as it is now to be. */
export function moved(
  ctx: WriteContext,
  document: Authorized<store.DocumentRecord>,
  change: Change,
): Authorized<store.DocumentRecord> {
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  return { ...document, ...change, ...by, version: document.version + 1 };
}

/** Only an issued document of the organisation that nothing supersedes. Throws 409. */
export async function refuseSuperseding(ctx: WriteContext, id: string): Promise<void> {
  const found = await store.findDocument(ctx.db, scopeOf(ctx.actor), id);
  if (found?.state === 'issued' && found.supersededBy === null) return;
  throw new AppError(409, 'not-supersedable', w.notSupersedable);
}

/** Begins a document and gives its id. Throws 409 where it cannot supersede what it names. */
export async function draftDocument(
  ctx: WriteContext,
  { kind, content, supersedes }: { kind: DocumentKind; content: DocumentContent; supersedes: string | null },
): Promise<string> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  if (supersedes !== null) await refuseSuperseding(ctx, supersedes);
  const document = allowDraft<store.DocumentRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), organisationId, kind, content, supersedes, version: 1 },
    ...{ state: 'draft', draftedBy: staffId, reviewedBy: null, signedBy: null, signedAt: null },
    ...{ changedBy: staffId, changedAt: ctx.now, issue: null, supersededBy: null },
  });
  await store.createDocument(ctx.db, ctx.city.id, document);
  await keepWording(ctx, document);
  await note(ctx, document, 'drafted');
  await record(ctx, happenings.drafted, document.id, factsOf(document));
  return document.id;
}

/** Changes the wording, each one kept. In review the reviewer does. Throws 403, 404, 409. */
export async function changeDocument(
  ctx: WriteContext,
  id: string,
  { version, kind, content }: Seen & { kind: DocumentKind; content: DocumentContent },
): Promise<void> {
  const { document } = await load(ctx, id, 'edit', { version });
  const now = moved(ctx, document, { kind, content });
  await store.saveDocument(ctx.db, now);
  await keepWording(ctx, now);
  await note(ctx, now, document.state === 'review' ? 'changedInReview' : 'changed');
  await record(ctx, happenings.changed, id, factsOf(now));
}

async function take(
  ctx: WriteContext,
  document: Authorized<store.DocumentRecord>,
  change: Change,
  how: { what: DocumentEvent; happening: HappeningKind<Facts>; comment?: string | undefined },
): Promise<void> {
  const now = moved(ctx, document, change);
  await store.saveDocument(ctx.db, now);
  await note(ctx, now, how.what, how.comment);
  await record(ctx, how.happening, now.id, factsOf(now));
}

/** Sends a draft to review. Throws 422 where a rule refuses it, 403, 404, 409. */
export async function sendDocument(ctx: WriteContext, id: string, seen: Seen): Promise<void> {
  const { document } = await load(ctx, id, 'send', seen);
  await refuseWhatIsWrong(ctx, document);
  const change = { state: 'review', reviewedBy: null } as const;
  await take(ctx, document, change, { what: 'sent', happening: happenings.sent });
}

/** The drafter has it back to go on. Throws 403, 404, 409. */
export async function takeBackDocument(ctx: WriteContext, id: string, seen: Seen): Promise<void> {
  const { document } = await load(ctx, id, 'takeBack', seen);
  const change = { state: 'draft', reviewedBy: null } as const;
  await take(ctx, document, change, { what: 'takenBack', happening: happenings.takenBack });
}

/** Passes the review; it is signed next. Throws 422, 403, 404, 409. */
export async function reviewDocument(ctx: WriteContext, id: string, seen: Seen): Promise<void> {
  const { document } = await load(ctx, id, 'review', seen);
  await refuseWhatIsWrong(ctx, document);
  const { comment } = seen;
  const change = { reviewedBy: staffOf(ctx.actor).staffId };
  await take(ctx, document, change, { what: 'reviewed', happening: happenings.reviewed, comment });
}

/** Gives it back to the drafter, signed or not, with what is to be changed. Throws 403, 404, 409. */
export async function returnDocument(ctx: WriteContext, id: string, seen: Seen): Promise<void> {
  const { document } = await load(ctx, id, 'return', seen);
  const change = { state: 'draft', reviewedBy: null, signedBy: null, signedAt: null } as const;
  const { comment } = seen;
  await take(ctx, document, change, { what: 'returned', happening: happenings.returned, comment });
}

/** Withdraws it before it is issued, for good. Throws 403, 404, 409. */
export async function withdrawDocument(ctx: WriteContext, id: string, seen: Seen): Promise<void> {
  const { document } = await load(ctx, id, 'withdraw', seen);
  const { comment } = seen;
  const how = { what: 'withdrawn', happening: happenings.withdrawn, comment } as const;
  await take(ctx, document, { state: 'withdrawn' }, how);
}
