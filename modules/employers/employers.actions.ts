import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { readUscc } from '../../base/uscc.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Employer } from './employers.contract.ts';
import * as store from './employers.store.ts';
import { employersWords } from './employers.words.ts';

/** A typed credit code as it is kept; throws 400 where it cannot be one. A wrong check letter alone is let in. */
function usccOf(typed: string | null): string | null {
  if (typed === null || typed.trim() === '') return null;
  const read = readUscc(typed);
  if (read) return read.code;
  throw new AppError(400, 'bad-input', employersWords.badUscc, {}, [
    { path: 'uscc', text: employersWords.badUscc },
  ]);
}

export async function createEmployer(
  ctx: WriteContext,
  made: Omit<Employer, 'id' | 'usccDoubtful'>,
): Promise<string> {
  const [id = ''] = await createEmployers(ctx, [made]);
  return id;
}

/** Adds employers in one statement and gives their ids in the same order. Throws as {@link createEmployer}. */
export async function createEmployers(
  ctx: WriteContext,
  all: readonly Omit<Employer, 'id' | 'usccDoubtful'>[],
): Promise<string[]> {
  const rows = all.map((made) => ({
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    kind: made.kind,
    name: made.name,
    pinyin: pinyinKey(made.name),
    uscc: usccOf(made.uscc),
    area_id: made.areaId,
    has_union: made.hasUnion,
  }));
  await store.createEmployers(ctx.db, rows);
  return rows.map(({ id }) => id);
}
