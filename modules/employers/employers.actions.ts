import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Employer } from './employers.contract.ts';
import * as store from './employers.store.ts';

export async function createEmployer(
  ctx: WriteContext,
  made: Omit<Employer, 'id'> & { uscc: string | null },
): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  await store.createEmployer(ctx.db, {
    city_id: ctx.city.id,
    id,
    kind: made.kind,
    name: made.name,
    pinyin: pinyinKey(made.name),
    uscc: made.uscc,
    area_id: made.areaId,
    has_union: made.hasUnion,
  });
  return id;
}
