import { type Day, localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { filesOf } from '../../../platform/files/keep.ts';
import { wishOf } from '../../messages/messages.public.ts';
import { erasedMark, listConsents, maskedContact } from '../../people/people.public.ts';
import { standing } from '../appointments.rules.ts';
import * as closing from '../closing.policy.ts';
import { overturnUntil } from '../closing.rules.ts';
import type { Proposal } from '../contract/proposal.ts';
import type { LegState } from '../contract/shapes.ts';
import type { Story } from '../contract/story.ts';
import * as policy from '../needs.policy.ts';
import { liveLegs, type NeedRecord, type NeedRow, stateOf } from '../needs.rules.ts';
import { mayChoose, maySayCategory, maySpeakOwn, mayUnhide } from '../resident.policy.ts';
import { listRatings } from '../store/closing.ts';
import { listDoors } from '../store/doors.ts';
import { listContacts } from '../store/legs.ts';
import * as store from '../store/records.ts';
import { mattersOf } from '../urgency.rules.ts';
import { likelyCategories } from './category.ts';
import { type Names, namesOf } from './names.ts';
import { matchWords } from './proposals.ts';
import { partFiles } from './rounds.ts';
import { doorView, linesOf, safeWayOf } from './sorted.ts';
import {
  Steps,
  tellConsents,
  tellContacts,
  tellDoors,
  tellLegs,
  tellMergings,
  tellRounds,
  tellTalk,
} from './story-steps.ts';

/** Who has it now, and until when each answers. */
export function handlersOf(record: NeedRecord, names: Names, today: Day): Story['handlers'] {
  return liveLegs(record)
    .filter(({ state }) => state !== 'asked')
    .map((leg) => ({
      organisation: names.organisation(leg.organisation_id),
      part: leg.part as 'lead' | 'joint',
      state: leg.state as LegState,
      deadline: leg.deadline,
      appointment: standing(leg, today),
    }));
}

/** A need as its holder reads it: what was said, who has it, what they said, what is next. */
export async function storyOf(ctx: ReadContext, record: NeedRecord): Promise<Story> {
  const { need } = record;
  const { actor } = ctx;
  const names = await namesOf(ctx);
  const consents = await listConsents(ctx.db, need.id);
  const steps = new Steps(names);
  const files = (await filesOf(ctx, policy.fileOwner, need.id)).filter(
    ({ protection }) => protection === 'open',
  );
  steps.add(need.said_at, 'said', null, { text: need.words, files: partFiles(files, null) });
  tellConsents(steps, consents);
  tellLegs(steps, record, files);
  tellRounds(steps, record);
  tellContacts(steps, record, await listContacts(ctx.db, need.id));
  await tellMergings(ctx, steps, need.id);
  await tellTalk(ctx, steps, need, names, files);
  const ratings = await listRatings(ctx.db, need.id);
  for (const { at, grade, words: text } of ratings) {
    steps.add(at, 'rated', null, { text, detail: String(grade) });
  }
  const until = overturnUntil(record, names.deadlines, ctx.city.zone);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const refuse = closing.mayRefuse(actor, record, today, until);
  steps.add(need.erased_at, 'erased', null);
  const doors = await listDoors(ctx.db, need.id);
  tellDoors(steps, doors);
  const shown =
    stateOf(record) === 'shown_the_door' ? doors.findLast(({ route }) => route !== erasedMark) : undefined;
  const legs = liveLegs(record);
  const choose = mayChoose(actor, record);
  return {
    id: need.id,
    reference: need.reference,
    version: need.version,
    words: need.words,
    saidAt: need.said_at.toISOString(),
    erasedAt: need.erased_at?.toISOString() ?? null,
    state: stateOf(record),
    area: names.place(need.area_id),
    trackingCode: need.code === null ? '' : ctx.keys.decrypt('needs.need.code', need.code),
    contact:
      need.resident_id === null ? { name: null, phone: null } : await maskedContact(ctx, need.resident_id),
    texts: need.resident_id === null ? 'none' : await wishOf(ctx, need.resident_id),
    steps: steps.inOrder(),
    handlers: handlersOf(record, names, today),
    asked: legs
      .filter(({ state }) => state === 'asked')
      .map((leg) => ({
        legId: leg.id,
        organisation: names.organisation(leg.organisation_id),
        purpose:
          consents.find(({ organisation_id }) => organisation_id === leg.organisation_id)?.purpose ?? '',
      })),
    likely: maySayCategory(actor, record)
      ? (await likelyCategories(ctx, names, need.words))
          .slice(0, mostAsked)
          .map(({ code, name, nameEn }) => ({ code, name, nameEn }))
      : [],
    proposals: choose
      ? firstOf(await matchWords(ctx, { words: need.words, areaId: need.area_id }), need)
      : [],
    overturnUntil: refuse ? until : null,
    kind: need.kind as Story['kind'],
    urgency: need.urgency as Story['urgency'],
    matters: mattersOf(need.matters),
    protected: need.protected,
    confidential: need.confidential,
    forWhom: need.for_whom as Story['forWhom'],
    ofChild: need.of_child,
    lines: await linesOf(ctx, need),
    safeWay: safeWayOf(ctx, need),
    door: shown === undefined ? null : doorView(shown, names),
    may: {
      choose,
      verdict: closing.mayConfirm(actor, record),
      refuse,
      rate: closing.mayRate(actor, record, ratings),
      speak: maySpeakOwn(actor, record),
      unhide: mayUnhide(actor, record),
    },
  };
}

/** Of more a person at a telephone reads none. */
const mostAsked = 3;

/** What the person said it is about comes first. */
function firstOf(proposals: Proposal[], { category_code: said, category_sure: sure }: NeedRow): Proposal[] {
  if (said === null || sure !== null) return proposals;
  const isOf = ({ category }: Proposal) => Number(category.code === said);
  return proposals.toSorted((one, other) => isOf(other) - isOf(one));
}

/** The story of the holder's own need. Throws 404 when the secret opens none. */
export async function getStory(ctx: ReadContext): Promise<Story> {
  if (ctx.actor.kind !== 'holder') throw notFound();
  const record = await store.findNeed(ctx.db, policy.scopeOf(ctx.actor), ctx.actor.needId);
  if (!record) throw notFound();
  return storyOf(ctx, record);
}
