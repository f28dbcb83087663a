import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { Category, ServiceContent } from './contract/shapes.ts';
import { serviceOffered } from './services.happenings.ts';
import { allowOffering } from './services.policy.ts';
import * as store from './services.store.ts';

const given = {
  ...{
    code: null,
    groups: [],
    areaIds: [],
    documents: [],
    promiseDays: 5,
    delivery: 'dispatch',
    capacity: null,
  },
  ...{ stationId: null, address: '', opening: '', link: '', languages: [], saidAs: [], state: 'published' },
} satisfies Partial<ServiceContent>;

type Needed = Exclude<keyof ServiceContent, keyof typeof given>;

/** What has to be said of a service; all else has a value given. */
export type Offer = Pick<ServiceContent, Needed> & Partial<Omit<ServiceContent, Needed>>;

/** Puts a service on the menu as the founding of a city does, unless it is a draft, and gives its id. */
export async function offerService(ctx: WriteContext, offer: Offer): Promise<string> {
  const id = newId(ctx.now, ctx.chance);
  const made = allowOffering(ctx.actor, { ...given, ...offer, id, version: 1 });
  await store.createServices(ctx.db, ctx.city.id, [made], pinyinKey);
  await record(ctx, serviceOffered, id, { organisation: offer.organisationId });
  return id;
}

export async function createCategory(ctx: WriteContext, made: Category, position: number): Promise<void> {
  await store.createCategory(ctx.db, {
    city_id: ctx.city.id,
    code: made.code,
    parent_code: made.parentCode,
    name: made.name,
    name_en: made.nameEn,
    position,
  });
}
