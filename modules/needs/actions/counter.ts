import { AppError } from '../../../base/error.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import { authorize } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as people from '../../people/people.public.ts';
import { findService } from '../../services/services.public.ts';
import type { HandOver } from '../contract/hand-over.ts';
import type { Also, Concerned } from '../contract/persons.ts';
import type { SafeWay, Sorted } from '../contract/urgent.ts';
import * as happenings from '../needs.happenings.ts';
import type { NeedRow } from '../needs.rules.ts';
import { protectedWords } from '../protected.words.ts';
import { readCategory } from '../views/category.ts';
import { namesOf } from '../views/names.ts';
import { matchWords } from '../views/proposals.ts';
import { rungOf } from '../views/sorted.ts';
import { readSorting } from '../views/sorting.ts';
import { knownCategory, learnChosen } from './category.ts';
import { counterPhoneOf } from './counter-phone.ts';
import { layLegs, phoneOf, planOf } from './dispatch.ts';
import { learnGroups } from './learn.ts';
import { idNumberOf, placeOf, today } from './load.ts';
import { type Agreed, keepPersons } from './persons.ts';
import { sealedSafeWay } from './protect.ts';
import { createNeed, firstProposal } from './say.ts';

interface AtCounter {
  readonly words: string;
  readonly via: 'counter' | 'phone';
  readonly areaId: string | null;
  /** Who it is about, as the clerk saw it; null: nobody looked. */
  readonly groups?: readonly string[] | null;
}

function groupsOf({ groups = null }: AtCounter): Partial<NeedRow> {
  return groups === null ? {} : { groups: [...groups], groups_taken: true };
}

/** An answer given on the spot: one entry, finished, without name, verdict or anything to come back to. */
export async function answerOnSpot(
  ctx: WriteContext,
  asked: AtCounter & { answer: string; category: string | null },
): Promise<{ id: string; reference: string }> {
  const staff = staffOf(ctx.actor);
  const { words, via, areaId, answer } = asked;
  const category =
    asked.category ??
    (await readCategory(ctx, words, await matchWords(ctx, { words, areaId })))?.code ??
    null;
  const { record } = await createNeed(ctx, {
    ...{ words, via, areaId, category, held: false },
    more: { received_by: staff.organisationId, recorded_by: staff.staffId, ...groupsOf(asked) },
    round: { ended_as: 'answered_on_spot', ended_at: ctx.now, answer },
  });
  const { need } = record;
  await happened(ctx, happenings.answeredOnSpot, need.id, {
    ...placeOf(record),
    via,
    organisation: staff.organisationId,
  });
  return { id: need.id, reference: need.reference };
}

export interface Registration extends AtCounter {
  readonly concerned?: Concerned | null;
  readonly also?: readonly Also[];
  /** How many more it is about, who left no name. */
  readonly others?: number;
  readonly contact: { readonly name: string; readonly phone: string; readonly idNumber?: string };
  readonly employerId: string | null;
  /** As the clerk chose it; null: as it is read. */
  readonly category?: string | null;
  readonly safeWay: SafeWay | null;
  readonly legs: readonly HandOver[];
}

/** How the persons agreed, where a hand-over rests on their word. */
function agreedHow(legs: readonly HandOver[]): Agreed {
  const [first] = legs.flatMap(({ basis }) => (basis.kind === 'consent' ? [basis.how] : []));
  return first ?? null;
}

/** Takes down what somebody said at the counter or on the telephone and, if the clerk chose, dispatches it at once. */
export async function register(
  ctx: WriteContext,
  asked: Registration,
): Promise<{
  id: string;
  reference: string;
  trackingCode: string;
  deadline: string | null;
  protected: boolean;
  rung: Sorted['rung'];
  phone: string;
}> {
  const staff = staffOf(ctx.actor);
  const { words, via, areaId, contact, employerId, concerned = null, also = [], others = 0 } = asked;
  // Asked while the person is there: nobody may ring back to ask it.
  const sorting = await readSorting(ctx, words);
  const { protected: hidden } = sorting;
  if (hidden && asked.safeWay === null) {
    throw new AppError(400, 'bad-input', protectedWords.askSafeWay, {}, [
      { path: 'safeWay', text: protectedWords.askSafeWay },
    ]);
  }
  const phone = phoneOf(contact.phone);
  const name = contact.name === '' ? null : contact.name;
  const idNumber = idNumberOf(contact.idNumber ?? '', today(ctx), 'contact.idNumber');
  const residentId = await people.createResident(ctx, { name, phone }, idNumber);
  const proposals = await matchWords(ctx, { words, areaId });
  const read = await readCategory(ctx, words, proposals);
  const found = read?.code ?? null;
  // Where the words alone tell none, whom the clerk gives it to does.
  const lead = asked.legs.find(({ part }) => part === 'lead');
  const chosen = lead && found === null ? await findService(ctx.db, lead.serviceId) : undefined;
  const settled = asked.category ?? null;
  if (settled !== null) await knownCategory(ctx, settled);
  const category = settled ?? found ?? chosen?.category ?? null;
  const { record, trackingCode } = await createNeed(ctx, {
    ...{ words, sorting, via, areaId, category, held: true },
    ...(read && settled === null ? { sure: read.sure } : {}),
    more: {
      ...(hidden && asked.safeWay !== null ? { safe_contact: sealedSafeWay(ctx, asked.safeWay) } : {}),
      resident_id: residentId,
      employer_id: employerId,
      others,
      ...groupsOf(asked),
      for_whom: concerned === null ? 'self' : concerned.agreedBy === 'guardian' ? 'ward' : 'other',
      received_by: staff.organisationId,
      recorded_by: staff.staffId,
      ...firstProposal(proposals, found),
    },
  });
  const { need } = record;
  await happened(ctx, happenings.received, need.id, {
    ...placeOf(record),
    via,
    organisation: staff.organisationId,
    person: await people.firstRecordOf(ctx, residentId),
    others,
  });
  if (asked.groups) await learnGroups(ctx, authorize(record), asked.groups);
  if (settled !== null && settled !== found) await learnChosen(ctx, authorize(record), found, settled);
  await keepPersons(ctx, authorize(record), { concerned, also, agreed: agreedHow(asked.legs) });
  const planned = await planOf(ctx, record, asked.legs);
  const legs = planned.length > 0 ? await layLegs(ctx, authorize(record), planned) : [];
  const deadline =
    legs
      .map((leg) => leg.deadline)
      .filter((day) => day !== null)
      .sort()[0] ?? null;
  const { id, reference, protected: hides } = need;
  const rung = await rungOf(ctx, need, await namesOf(ctx));
  const ours = await counterPhoneOf(ctx, need);
  return { id, reference, trackingCode, deadline, protected: hides, rung, phone: ours };
}
