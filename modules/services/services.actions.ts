import { newId } from '../../base/ids.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { recordAll } from '../../platform/happenings/happening.ts';
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
  ...{ matter: '', question: '', memberOf: null },
  ...{ stationId: null, address: '', opening: '', link: '', languages: [], saidAs: [], state: 'published' },
} satisfies Partial<ServiceContent>;

type Needed = Exclude<keyof ServiceContent, keyof typeof given>;

/** What has to be said of a service; all else has a value given. */
export type Offer = Pick<ServiceContent, Needed> & Partial<Omit<ServiceContent, Needed>>;

/** Puts services on the menu as the founding of a city does, unless they are drafts; ids in the same order. */
export async function offerServices(ctx: WriteContext, offers: readonly Offer[]): Promise<string[]> {
  const made = offers.map((offer) =>
    allowOffering(ctx.actor, { ...given, ...offer, id: newId(ctx.now, ctx.chance), version: 1 }),
  );
  await store.createServices(ctx.db, ctx.city.id, made, pinyinKey);
  const told = made.map(({ id, organisationId }) => ({
    subjectId: id,
    facts: { organisation: organisationId },
  }));
  await recordAll(ctx, serviceOffered, told);
  return made.map(({ id }) => id);
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
