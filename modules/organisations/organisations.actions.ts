import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Organisation } from './organisations.contract.ts';
import * as store from './organisations.store.ts';

export type NewOrganisation = Omit<Organisation, 'id' | 'closed' | 'version'>;

export async function createOrganisation(ctx: WriteContext, made: NewOrganisation): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  await store.createOrganisations(ctx.db, [rowOf(ctx, id, made)]);
  return id;
}

/** Adds organisations in one statement and gives the ids by key; `parent` is a key that stands before. */
export async function createOrganisations(
  ctx: WriteContext,
  all: readonly (Omit<NewOrganisation, 'parentId'> & { key: string; parent: string | null })[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const rows = all.map(({ key, parent, ...made }) => {
    const parentId = parent === null ? null : ids.get(parent);
    if (parentId === undefined) throw new Error(`${key} stands before its parent`);
    const id = newId(ctx.now, ctx.chance);
    ids.set(key, id);
    return rowOf(ctx, id, { ...made, parentId });
  });
  await store.createOrganisations(ctx.db, rows);
  return ids;
}

function rowOf(ctx: WriteContext, id: string, made: NewOrganisation): store.OrganisationRow {
  return {
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
  };
}
