import type { ReadContext } from '../../../platform/access/context.ts';
import { listAllBodies } from '../../bodies/bodies.public.ts';
import { type Counted, listCounted } from '../store/members.ts';

/** A membership without who it is of: where they live or work, the organisation whose body it is, and what they do. */
export interface CountedMember {
  readonly id: string;
  readonly areaId: string;
  readonly organisationId: string | null;
  readonly work: string | null;
}

/** Memberships to be counted, by their ids, by the sheet that brought them, or all that have not ended. */
export async function listCountedMembers(ctx: ReadContext, which: Counted): Promise<CountedMember[]> {
  const rows = await listCounted(ctx.db, which);
  if (rows.length === 0) return [];
  const bodies = new Map((await listAllBodies(ctx.db)).map(({ id, organisationId }) => [id, organisationId]));
  return rows.map(({ id, body_id: bodyId, area_id: areaId, work }) => ({
    ...{ id, areaId, work },
    organisationId: bodies.get(bodyId) ?? null,
  }));
}
