import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Category } from './services.contract.ts';
import { serviceOffered } from './services.happenings.ts';
import * as store from './services.store.ts';

/** Puts a service on the menu and gives its id. */
export async function offerService(
  ctx: WriteContext,
  offer: Omit<store.SearchableService, 'id' | 'languages'> & { languages?: readonly string[] },
): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  const { title, summary, groups, documents, delivery, phone, capacity, purpose } = offer;
  await store.createService(ctx.db, {
    ...{ city_id: ctx.city.id, id, title, summary, groups, documents, delivery, phone, capacity, purpose },
    organisation_id: offer.organisationId,
    pinyin: pinyinKey(title),
    category_code: offer.category,
    area_ids: offer.areaIds,
    promise_days: offer.promiseDays,
    said_as: offer.saidAs,
    languages: [...(offer.languages ?? [])],
    version: 1,
  });
  await record(ctx, serviceOffered, id, { organisation: offer.organisationId });
  return id;
}

/** Lays down both levels in their order; a heading stands before what is under it. */
export async function createCategories(ctx: WriteContext, all: readonly Category[]): Promise<void> {
  await store.createCategories(
    ctx.db,
    all.map((made, position) => ({
      ...{ city_id: ctx.city.id, code: made.code, parent_code: made.parentCode, position },
      ...{ name: made.name, name_en: made.nameEn },
    })),
  );
}
