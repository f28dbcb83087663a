import { localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { erasedMark } from '../../people/people.public.ts';
import type { FamilyStory } from '../contract/family.ts';
import type { StoryStep } from '../contract/story.ts';
import { familyStepKinds } from '../family.rules.ts';
import * as policy from '../needs.policy.ts';
import { askedOf, stateOf } from '../needs.rules.ts';
import { mayAskAsFamily } from '../resident.policy.ts';
import { findNeed, listMessages, type MessageRow } from '../store/records.ts';
import * as store from '../store/rights.ts';
import { type Names, namesOf } from './names.ts';
import { handlersOf } from './story.ts';
import { stepsOf } from './story-steps.ts';

type Told = (typeof familyStepKinds)[number];
type Step = FamilyStory['steps'][number];

function isTold(kind: string): kind is Told {
  return (familyStepKinds as readonly string[]).includes(kind);
}

/**
 * One line for each thing that happened: whoever got it at one moment together, and of whoever came later only that
 * they took it on. Never a text or a purpose: they tell what it is about.
 */
function inShort(steps: readonly StoryStep[]): Step[] {
  const found: Step[] = [];
  const [first] = steps.filter(({ kind }) => kind === 'dispatched');
  const taken = new Set(
    steps.flatMap(({ kind, organisation }) => (kind === 'taken_on' ? organisation?.id : [])),
  );
  for (const { at, kind, organisation, deadline } of steps) {
    if (!isTold(kind)) continue;
    const last = found.at(-1);
    if (kind === 'dispatched' && at !== first?.at && taken.has(organisation?.id)) continue;
    if (last && last.kind === kind && last.at === at && organisation) {
      last.organisations.push(organisation);
      continue;
    }
    found.push({
      at,
      kind,
      organisations: organisation ? [organisation] : [],
      deadline,
      text: null,
      answers: [],
    });
  }
  return found;
}

/** What this relative asked, in time, each with what was answered to it; nothing that anybody else said. */
function ownTalk(messages: readonly MessageRow[], viewId: string, names: Names): Step[] {
  const who = (id: string | null) => (id === null ? null : names.organisation(id));
  return messages
    .filter(({ family_view_id }) => family_view_id === viewId)
    .map((asked): Step => {
      const { at, words: text, for_organisation_id: to } = asked;
      const answers = messages
        .filter(({ answers_id }) => answers_id === asked.id)
        .map((one) => ({
          ...{ at: one.at.toISOString(), text: one.words },
          organisation: who(one.organisation_id),
        }));
      const kind = 'family_message';
      const organisations = [who(to)].filter((one) => one !== null);
      return { at: at.toISOString(), kind, organisations, deadline: null, text, answers };
    });
}

/** A need as a relative may see it. Throws 404 for everybody without a look that is live. */
export async function getFamilyStory(ctx: ReadContext): Promise<FamilyStory> {
  const { actor } = ctx;
  if (actor.kind !== 'family') throw notFound();
  const record = await findNeed(ctx.db, policy.scopeOf(actor), actor.needId);
  const view = (await store.listFamilyViews(ctx.db, actor.needId)).find(({ id }) => id === actor.viewId);
  if (!record || !view) throw notFound();
  const names = await namesOf(ctx);
  const asked = askedOf(record);
  const talk = ownTalk(await listMessages(ctx.db, actor.needId, false), actor.viewId, names);
  return {
    reference: record.need.reference,
    name: view.name === null ? erasedMark : ctx.keys.decrypt('needs.family_view.name', view.name),
    words: view.shows_words ? record.need.words : null,
    saidAt: record.need.said_at.toISOString(),
    state: stateOf(record),
    expiresAt: view.expires_at.toISOString(),
    handlers: handlersOf(record, names, localTime(ctx.now, ctx.city.zone).day),
    asks: asked === null || !mayAskAsFamily(actor, record) ? null : names.organisation(asked),
    steps: [...inShort(stepsOf(record, names)), ...talk].toSorted((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
    ),
  };
}
