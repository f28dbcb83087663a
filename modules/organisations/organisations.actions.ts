import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Organisation } from './organisations.contract.ts';
import * as store from './organisations.store.ts';

export type NewOrganisation = Omit<Organisation, 'id' | 'closed' | 'version'>;

export async function createOrganisation(ctx: WriteContext, made: NewOrganisation): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  await store.createOrganisation(ctx.db, {
    city_id: ctx.city.id,
    id,
    kind: made.kind,
    name: made.name,
    short_name: made.shortName,
    pinyin: pinyinKey(made.name),
    area_id: made.areaId,
    parent_id: made.parentId,
    phone: made.phone,
    partner: made.partner,
    version: 1,
    closed_at: null,
  });
  return id;
}
