import { AppError } from '../../../base/error.ts';
import type { Word } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { allowKeeping } from '../duties.policy.ts';
import { type EditionRecord, findEditionToChange } from '../store/editions.ts';
import { dutiesWords as w } from '../words/duties.words.ts';

export function refuseField(
  path: string,
  text: Word,
  values: Record<string, string | number> = {},
): AppError {
  return new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

export function stale({ name }: { readonly name: string }): AppError {
  return new AppError(409, 'stale', w.stale, { name });
}

/** An edition to change, locked. Throws 403, 404. */
export async function loadEdition(ctx: WriteContext, id: string): Promise<Authorized<EditionRecord>> {
  const edition = await findEditionToChange(ctx.db, id);
  if (!edition) throw notFound();
  return allowKeeping(ctx.actor, edition.areaId, edition);
}
