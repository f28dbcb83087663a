import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { erasedMark } from '../../people/people.public.ts';
import type { FamilyStory } from '../contract/rights.ts';
import * as policy from '../needs.policy.ts';
import { stateOf } from '../needs.rules.ts';
import { findNeed } from '../store/records.ts';
import * as store from '../store/rights.ts';
import { namesOf } from './names.ts';
import { handlersOf, stepsOf } from './story.ts';

const told = [
  'said',
  'dispatched',
  'taken_on',
  'passed_on',
  'answered',
  'confirmed',
  'not_accepted',
] as const;
type Told = (typeof told)[number];

function isTold(kind: string): kind is Told {
  return (told as readonly string[]).includes(kind);
}

/** A need as a relative may see it. Throws 404 for everybody without a look that is live. */
export async function getFamilyStory(ctx: ReadContext): Promise<FamilyStory> {
  const { actor } = ctx;
  if (actor.kind !== 'family') throw notFound();
  const record = await findNeed(ctx.db, policy.scopeOf(actor), actor.needId);
  const view = (await store.listFamilyViews(ctx.db, actor.needId)).find(({ id }) => id === actor.viewId);
  if (!record || !view) throw notFound();
  const names = await namesOf(ctx);
  return {
    reference: record.need.reference,
    name: view.name === null ? erasedMark : ctx.keys.decrypt('needs.family_view.name', view.name),
    words: view.shows_words ? record.need.words : null,
    saidAt: record.need.said_at.toISOString(),
    state: stateOf(record),
    expiresAt: view.expires_at.toISOString(),
    handlers: handlersOf(record, names),
    // Never a text or a purpose: they tell what it is about.
    steps: stepsOf(record, names).flatMap(({ at, kind, organisation, deadline }) =>
      isTold(kind) ? [{ at, kind, organisation, deadline }] : [],
    ),
  };
}
