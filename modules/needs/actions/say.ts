import { newReference, newTrackingCode, readTrackingCode } from '../../../base/codes.ts';
import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Language } from '../../../base/words.ts';
import { languagesIn } from '../../../engines/text/scripts.ts';
import { notFound } from '../../../platform/access/actor.ts';
import {
  countFailure,
  KeptRefusal,
  type Limit,
  refuseIfTooMany,
  refuseWhileTooMany,
} from '../../../platform/access/attempts.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { claimFiles } from '../../../platform/files/keep.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { nameDuty } from '../../people/people.public.ts';
import { findArea } from '../../places/places.public.ts';
import type { Proposal } from '../contract/proposal.ts';
import type { Channel } from '../contract/shapes.ts';
import type { Urgent } from '../contract/urgent.ts';
import * as happenings from '../needs.happenings.ts';
import { fileOwner } from '../needs.policy.ts';
import type { NeedRecord, NeedRow, RoundRow } from '../needs.rules.ts';
import { protectedWords } from '../protected.words.ts';
import { refusalWords } from '../refusals.words.ts';
import { type Sorting, sortedColumns } from '../sorting.rules.ts';
import * as store from '../store/records.ts';
import { readCategory } from '../views/category.ts';
import { matchWords } from '../views/proposals.ts';
import { urgentOf } from '../views/sorted.ts';
import { readSorting } from '../views/sorting.ts';
import { recogniseFamily } from './family.ts';
import { keepLines, today } from './load.ts';
import { receiverFor } from './receiver.ts';
import { ring } from './ring.ts';

const secretPlace = 'needs.need.secret';
const codePlace = 'needs.need.code';

export interface Said {
  readonly id: string;
  readonly reference: string;
  readonly trackingCode: string;
  readonly secret: string;
  readonly proposals: Proposal[];
  readonly urgent: Urgent;
}

interface NewNeed {
  readonly words: string;
  /** Of these words, where they were read already. */
  readonly sorting?: Sorting;
  readonly via: Channel;
  readonly areaId: string | null;
  readonly category: string | null;
  /** In percent, where the category was proposed and not chosen. */
  readonly sure?: number;
  /** False for an answer given on the spot: nobody comes back to it. */
  readonly held: boolean;
  readonly more?: Partial<NeedRow>;
  readonly round?: Partial<RoundRow>;
}

/** What was proposed first, and the category that was read, kept to tell later whether it stood. */
export function firstProposal(
  [first]: readonly Proposal[],
  category: string | null,
): Pick<NeedRow, 'proposed_organisation' | 'proposed_category'> {
  return { proposed_organisation: first?.organisation.id ?? null, proposed_category: category };
}

/** Lays down the need with its first round. Throws 404 for an area of nowhere. */
export async function createNeed(
  ctx: WriteContext,
  made: NewNeed,
): Promise<{ record: NeedRecord; trackingCode: string; secret: string }> {
  if (made.areaId !== null && !(await findArea(ctx.db, made.areaId))) throw notFound();
  const id = newId(ctx.now, ctx.chance);
  const secret = Buffer.from(ctx.chance.bytes(16)).toString('base64url');
  const trackingCode = newTrackingCode(ctx.chance);
  const letters = trackingCode.replaceAll('-', '');
  const need: NeedRow = {
    city_id: ctx.city.id,
    id,
    reference: newReference(today(ctx).slice(5).replace('-', ''), ctx.chance),
    words: made.words,
    via: made.via,
    said_at: ctx.now,
    secret_hash: made.held ? ctx.keys.hash(secretPlace, secret) : null,
    code_hash: made.held ? ctx.keys.hash(codePlace, letters) : null,
    code: made.held ? ctx.keys.encrypt(codePlace, trackingCode) : null,
    resident_id: null,
    employer_id: null,
    area_id: made.areaId,
    category_code: made.category,
    groups: [],
    groups_taken: false,
    sorted_at: null,
    languages: languagesIn(made.words),
    page_language: 'zh',
    received_by: null,
    recorded_by: null,
    version: 1,
    erased_at: null,
    ...sortedColumns(made.sorting ?? (await readSorting(ctx, made.words))),
    category_sure: made.category === null ? null : (made.sure ?? null),
    safe_contact: null,
    rung_at: null,
    rung_organisation: null,
    rung_duty: null,
    for_whom: null,
    confidential: false,
    proposed_organisation: null,
    proposed_category: null,
    others: 0,
    merged_into: null,
    also_of: null,
    ...made.more,
  };
  const round: RoundRow = {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    need_id: id,
    number: 1,
    opened_by: ctx.actor.kind === 'staff' ? 'staff' : 'resident',
    opened_at: ctx.now,
    deadline: null,
    verdict: null,
    verdict_at: null,
    verdict_words: null,
    verdict_how: null,
    verdict_by: null,
    closed_as: null,
    closed_at: null,
    office_id: null,
    unconfirmed_since: null,
    ended_as: null,
    ended_at: null,
    answer: null,
    ...made.round,
  };
  // Whoever is asked to come must find it: rung in the same transaction, and kept with it.
  const rung = need.received_by === null ? {} : await ring(ctx, need, need.received_by);
  await store.createNeed(ctx.db, { ...need, ...rung }, round);
  if (need.received_by !== null) keepLines(ctx, id);
  ctx.reach('need saved');
  return { record: { need: { ...need, ...rung }, rounds: [round], legs: [] }, trackingCode, secret };
}

/**
 * Keeps what somebody said and proposes who can help. No organisation sees it before the person lets one have it.
 * The tracking code and the secret are told only here; the database knows them as keyed hashes.
 */
export async function say(
  ctx: WriteContext,
  {
    words,
    areaId,
    via,
    files = [],
    language = 'zh',
  }: {
    words: string;
    areaId: string | null;
    via: 'portal' | 'api';
    files?: readonly string[];
    /** Of the page it is said on; texts to the person are in it. */
    language?: Language;
  },
): Promise<Said> {
  const sorting = await readSorting(ctx, words);
  const urgent = await urgentOf(ctx, words, sorting);
  // Proposals quote the words; of an accusation nothing is to lie about.
  const proposals = urgent.kind === 'accuse' ? [] : await matchWords(ctx, { words, areaId });
  const read = await readCategory(ctx, words, proposals);
  const category = read?.code ?? null;
  // In danger somebody is rung, and whoever is rung must find it; the law lets the office have it at once.
  const danger = urgent.urgency === 'danger';
  const more = {
    page_language: language,
    ...firstProposal(proposals, category),
    ...(danger ? { received_by: await receiverFor(ctx, areaId) } : {}),
  };
  const made = await createNeed(ctx, {
    ...{ words, sorting, via, areaId, category, held: true, more },
    ...(read ? { sure: read.sure } : {}),
  });
  const { need } = made.record;
  await claimFiles(ctx, files, { kind: fileOwner, id: need.id, partId: null, protection: 'open' });
  await record(ctx, happenings.said, need.id, { area: areaId, category, via });
  if (need.received_by !== null) {
    const { received_by: organisation } = need;
    const [purpose, article] = [protectedWords.dangerPurpose.zh, protectedWords.dangerArticle.zh];
    await nameDuty(ctx, { aboutId: need.id, organisationId: organisation, purpose }, article);
    // Who it is is not known yet.
    const facts = { area: areaId, category, via, organisation, person: null };
    await record(ctx, happenings.received, need.id, facts);
  }
  const { trackingCode, secret } = made;
  return { id: need.id, reference: need.reference, trackingCode, secret, proposals, urgent };
}

/** The need that a link's secret or a tracking code opens, or null. */
export async function recogniseSecret(ctx: ReadContext, secret: string): Promise<string | null> {
  if (/^[\w-]{22}$/.test(secret)) {
    return store.findNeedIdByHash(ctx.db, 'secret_hash', ctx.keys.hash(secretPlace, secret));
  }
  const letters = readTrackingCode(secret);
  return letters && store.findNeedIdByHash(ctx.db, 'code_hash', ctx.keys.hash(codePlace, letters));
}

const codeTries: Limit = { what: 'tracking-code', most: 20, minutes: 15 };

/**
 * The letters of a tracking code that a person typed, if it opens a need. Throws 400 when it is mistyped, 404 when
 * it opens nothing (on record), 429 after twenty of those from one address within a quarter of an hour.
 */
export async function openByCode(
  ctx: WriteContext,
  { typed, from }: { typed: string; from: string },
): Promise<{ secret: string; opens: 'need' | 'family' }> {
  const letters = readTrackingCode(typed);
  if (letters === null) {
    throw new AppError(400, 'mistyped-code', refusalWords.mistypedCode, {}, [
      { path: 'code', text: refusalWords.mistypedCode },
    ]);
  }
  await refuseIfTooMany(ctx, codeTries, from);
  if ((await recogniseSecret(ctx, letters)) !== null) return { secret: letters, opens: 'need' };
  if ((await recogniseFamily(ctx, letters)) !== null) return { secret: letters, opens: 'family' };
  await countFailure(ctx, codeTries, from);
  throw new KeptRefusal(404, 'unknown-code', refusalWords.unknownCode);
}

/** An address with a secret or code that opened nothing: counted with the codes typed wrong from the same place. */
export async function countWrongLink(ctx: WriteContext, from: string): Promise<void> {
  await refuseIfTooMany(ctx, codeTries, from);
  await countFailure(ctx, codeTries, from);
}

/** Whether somebody may have typed it; a link's own secret is no code. */
export function mayBeCode(secret: string): boolean {
  return readTrackingCode(secret) !== null;
}

/** Throws 429 for a place that guesses codes. Links of 22 random letters need no such guard. */
export async function refuseGuessedCode(ctx: ReadContext, secret: string, from: string): Promise<void> {
  if (mayBeCode(secret)) await refuseWhileTooMany(ctx, codeTries, from);
}
