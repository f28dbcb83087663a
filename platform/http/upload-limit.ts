import { countFailure, type Limit, refuseIfTooMany } from '../access/attempts.ts';
import type { WriteContext } from '../access/context.ts';

/** Files one address may send: a family's whole folder, not somebody's whole disk. */
const uploads: Limit = { what: 'file', most: 120, minutes: 60 };

/** Counts `files` sent from one address. Throws 429 when there were too many within the hour. */
export async function countUploads(ctx: WriteContext, from: string, files = 1): Promise<void> {
  await refuseIfTooMany(ctx, uploads, from);
  for (let count = 0; count < files; count += 1) await countFailure(ctx, uploads, from);
}
