import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { recordAll } from '../../platform/happenings/happening.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Category } from './services.contract.ts';
import { serviceOffered } from './services.happenings.ts';
import * as store from './services.store.ts';

type Offer = Omit<store.SearchableService, 'id' | 'languages'> & { languages?: readonly string[] };

/** Puts a service on the menu and gives its id. */
export async function offerService(ctx: WriteContext, offer: Offer): Promise<string> {
  const [id = ''] = await offerServices(ctx, [offer]);
  return id;
}

/** Puts services on the menu in one statement and gives their ids in the same order. */
export async function offerServices(ctx: WriteContext, offers: readonly Offer[]): Promise<string[]> {
  const rows = offers.map((offer) => {
    const { title, summary, groups, documents, delivery, phone, capacity, purpose } = offer;
    return {
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), title, summary, groups, documents },
      ...{ delivery, phone, capacity, purpose, version: 1 },
      organisation_id: offer.organisationId,
      pinyin: pinyinKey(title),
      category_code: offer.category,
      area_ids: offer.areaIds,
      promise_days: offer.promiseDays,
      said_as: offer.saidAs,
      languages: [...(offer.languages ?? [])],
    };
  });
  await store.createServices(ctx.db, rows);
  const told = rows.map(({ id, organisation_id }) => ({
    subjectId: id,
    facts: { organisation: organisation_id },
  }));
  await recordAll(ctx, serviceOffered, told);
  return rows.map(({ id }) => id);
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
