import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { claimFiles } from '../../../platform/files/keep.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as people from '../../people/people.public.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { askedOf, type NeedRecord } from '../needs.rules.ts';
import { protectedWords } from '../protected.words.ts';
import { ringPurpose } from '../purposes.rules.ts';
import { refusalWords } from '../refusals.words.ts';
import { mayAnswerFamily, mayAskAsFamily, mayReadTalk, maySpeakOwn } from '../resident.policy.ts';
import { listPersons } from '../store/persons.ts';
import * as store from '../store/records.ts';
import { listFamilyViews } from '../store/rights.ts';
import { markUnheard } from '../store/unheard.ts';
import { followsUp } from './follow-ups.ts';
import { load, loadHeld } from './load.ts';

async function write(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  {
    kind,
    words,
    files,
    to = null,
    answers = null,
  }: {
    kind: 'public' | 'inner';
    words: string;
    files: readonly string[];
    to?: string | null;
    answers?: string | null;
  },
): Promise<void> {
  const id = newId(ctx.now, ctx.chance);
  const { actor } = ctx;
  const staff = actor.kind === 'staff' ? actor : null;
  const by = actor.kind === 'staff' || actor.kind === 'family' ? actor.kind : 'resident';
  await store.createMessage(ctx.db, record, {
    city_id: ctx.city.id,
    id,
    need_id: record.need.id,
    kind,
    by_kind: by,
    family_view_id: actor.kind === 'family' ? actor.viewId : null,
    for_organisation_id: to,
    answers_id: answers,
    staff_id: staff?.staffId ?? null,
    organisation_id: staff?.organisationId ?? null,
    words,
    at: ctx.now,
  });
  await claimFiles(ctx, files, {
    kind: policy.fileOwner,
    id: record.need.id,
    partId: id,
    protection: kind === 'inner' ? 'inner' : 'open',
  });
  await happened(ctx, happenings.spoken, record.need.id, {
    message: id,
    kind,
    by,
  });
}

/** An inner note that an act leaves behind. */
export async function writeNote(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  words: string,
): Promise<void> {
  await write(ctx, record, { kind: 'inner', words, files: [] });
}

/** Staff write to the resident, or a note among those who handle the need. */
export async function speak(ctx: WriteContext, id: string, said: Said): Promise<void> {
  const record = await load(ctx, id);
  if (said.kind === 'family') return answerFamily(ctx, record, said);
  // Before any message: how and when it does no harm.
  const { protected: hides, confidential, safe_contact: safeWay } = record.need;
  if (said.kind === 'public' && hides && !confidential && safeWay === null) {
    policy.allow(ctx.actor, record, policy.maySpeak(ctx.actor, record));
    throw new AppError(409, 'ask-safe-way', protectedWords.askSafeWay);
  }
  const { kind, words, files = [] } = said;
  await write(ctx, policy.allow(ctx.actor, record, policy.maySpeak(ctx.actor, record)), {
    kind,
    words,
    files,
  });
}

type Answer = { readonly kind: 'family'; readonly answers: string; readonly words: string };
type Said = { kind: 'public' | 'inner'; words: string; files?: readonly string[] } | Answer;

/** Whoever a relative asked answers them; the resident reads it too, for it is their matter. */
async function answerFamily(ctx: WriteContext, found: NeedRecord, { answers, words }: Answer): Promise<void> {
  const record = policy.allow(ctx.actor, found, policy.maySpeak(ctx.actor, found));
  const asked = (await store.listMessages(ctx.db, record.need.id, false)).find(({ id }) => id === answers);
  if (!asked || !mayReadTalk(ctx.actor, record, asked)) throw notFound();
  const looks = await listFamilyViews(ctx.db, record.need.id);
  if (!mayAnswerFamily(ctx.actor, record, asked, looks, ctx.now)) {
    throw new AppError(409, 'look-over', refusalWords.lookOver);
  }
  await write(ctx, record, { kind: 'public', words, files: [], to: asked.for_organisation_id, answers });
}

/** Words of the resident, told to every organisation that has the need. */
export async function writeOwn(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  words: string,
  files: readonly string[] = [],
): Promise<void> {
  await write(ctx, record, { kind: 'public', words, files });
  await markUnheard(ctx.db, record, { at: ctx.now, except: null });
}

/** What a relative asks: of whoever leads, while nobody does of whoever received it; nobody else who works on it reads it. */
export async function askAsFamily(ctx: WriteContext, { words }: { words: string }): Promise<void> {
  if (ctx.actor.kind !== 'family') throw notFound();
  const found = await load(ctx, ctx.actor.needId);
  const record = policy.allow(ctx.actor, found, mayAskAsFamily(ctx.actor, found));
  const to = askedOf(record);
  await write(ctx, record, { kind: 'public', words, files: [], to });
  await markUnheard(ctx.db, record, { at: ctx.now, except: null, only: to });
}

/** The resident asks or adds something. */
export async function ask(
  ctx: WriteContext,
  { words, files = [] }: { words: string; files?: readonly string[] },
): Promise<void> {
  const found = await loadHeld(ctx);
  const record = policy.allow(ctx.actor, found, maySpeakOwn(ctx.actor, found));
  await writeOwn(ctx, record, words, files);
}

export interface Revealed extends people.Identity {
  /** The other persons of the matter; empty where an identity number was asked for. */
  readonly persons: { relation: string | null; name: string | null; phone: string | null }[];
}

/** Name and phone, or the identity number, in the clear, for a purpose, on record; the resident reads who looked and why. */
export async function reveal(
  ctx: WriteContext,
  id: string,
  { purpose, what }: { purpose: string; what: 'contact' | 'idNumber' },
): Promise<Revealed> {
  const record = await load(ctx, id);
  // Whoever follows a closed matter up rings the person about it.
  const may =
    policy.mayReveal(ctx.actor, record) ||
    (policy.maySpeak(ctx.actor, record) && (await followsUp(ctx, record)));
  policy.allow(ctx.actor, record, may);
  const plain = what === 'contact' && policy.mayRing(ctx.actor, record);
  if (purpose === '' && !plain) {
    throw new AppError(400, 'bad-input', refusalWords.needsPurpose, {}, [
      { path: 'purpose', text: refusalWords.needsPurpose },
    ]);
  }
  const { resident_id: residentId, reference } = record.need;
  if (residentId === null) return { name: null, phone: null, idNumber: null, persons: [] };
  const asked = { aboutId: id, staff: staffOf(ctx.actor), what, purpose: purpose || ringPurpose(reference) };
  const revealed = await people.reveal(ctx, { ...asked, residentId });
  const persons: Revealed['persons'] = [];
  for (const { resident_id, relation } of what === 'contact' ? await listPersons(ctx.db, id) : []) {
    const { name, phone } = await people.reveal(ctx, { ...asked, residentId: resident_id });
    persons.push({ relation, name, phone });
  }
  return { ...revealed, persons };
}
