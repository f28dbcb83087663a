import { AppError } from '../../base/error.ts';
import { staffOf } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { getIssued } from './documents.views.ts';
import { findItemOfDocument } from './editions.store.ts';
import { createItem, type Facts, load, putEdition } from './library.actions.ts';
import { allowKeeping } from './library.policy.ts';
import type { SegmenterOnce } from './library.views.ts';
import { libraryWords as w } from './library.words.ts';

/**
 * Puts an issued document of the caller's organisation in the library, as the next edition where the one it supersedes
 * is there, and gives the item's id. Throws 400, 403, 404, and 409 where it is not issued or is there already.
 */
export async function addDocument(
  ctx: WriteContext,
  segmenter: SegmenterOnce,
  { documentId, fromDay, ...facts }: Facts & { documentId: string; fromDay: string },
): Promise<string> {
  const { organisationId } = staffOf(ctx.actor);
  allowKeeping(ctx.actor, { organisationId });
  const { supersedes, ...issued } = await getIssued(ctx, documentId);
  if ((await findItemOfDocument(ctx.db, documentId)) !== null) {
    throw new AppError(409, 'in-library', w.inLibrary);
  }
  const edition = { documentId, why: '', content: { ...issued, fromDay, source: '' } };
  const earlier = supersedes === null ? null : await findItemOfDocument(ctx.db, supersedes);
  if (earlier === null) return createItem(ctx, segmenter, facts, edition);
  await putEdition(ctx, segmenter, await load(ctx, earlier, null), edition);
  return earlier;
}
