import type { ReadContext } from '../../../platform/access/context.ts';
import { maskNumbers } from '../../people/people.public.ts';
import type { CategoryRef, NeedState } from '../contract/shapes.ts';
import { scopeOf, sightOf } from '../needs.policy.ts';
import { stateOf } from '../needs.rules.ts';
import { findIdByReference } from '../store/by-reference.ts';
import { listProtected } from '../store/protect.ts';
import { findNeed } from '../store/records.ts';
import { namesOf } from './names.ts';

/** One need in a line: its words for whoever sees them, else category, state and time. */
export interface Brief {
  readonly id: string;
  readonly reference: string | null;
  readonly saidAt: string;
  readonly state: NeedState;
  readonly category: CategoryRef | null;
  readonly area: { readonly id: string; readonly name: string } | null;
  /** Numbers masked, at most 200 characters; null where the caller does not see words. */
  readonly words: string | null;
}

const longest = 200;

/** Those of these needs that the caller may see, in the order asked. Each is read by itself: for a page of them. */
export async function listBriefs(ctx: ReadContext, ids: readonly string[]): Promise<Brief[]> {
  const names = await namesOf(ctx);
  const scope = scopeOf(ctx.actor);
  const found: Brief[] = [];
  for (const id of ids) {
    const record = await findNeed(ctx.db, scope, id);
    if (!record) continue;
    const { need } = record;
    const whole = sightOf(ctx.actor, record) === 'whole';
    if (need.protected && !whole) continue;
    found.push({
      id,
      reference: whole ? need.reference : null,
      saidAt: need.said_at.toISOString(),
      state: stateOf(record),
      category: names.category(need.category_code),
      area: whole ? names.place(need.area_id) : null,
      words: whole ? maskNumbers(Array.from(need.words).slice(0, longest).join('')) : null,
    });
  }
  return found;
}

/** The need with this number where the caller sees it whole; null for others, and for one that is protected. */
export async function findBriefOf(ctx: ReadContext, reference: string): Promise<Brief | null> {
  const id = await findIdByReference(ctx.db, reference);
  if (id === null || (await listProtected(ctx.db)).includes(id)) return null;
  const [brief = null] = await listBriefs(ctx, [id]);
  return brief?.reference === reference ? brief : null;
}
