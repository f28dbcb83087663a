import { localTime } from '../../base/time.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { listOrganisations, listStaffNames } from '../organisations/organisations.public.ts';
import { listCategories } from '../services/services.public.ts';
import type { CardContent, CardEdition, KeptCard, ShownCard } from './cards.contract.ts';
import { mayPublish } from './cards.policy.ts';
import { findable, fit, isValid } from './cards.rules.ts';
import * as store from './cards.store.ts';

const mostShown = 6;

function today(ctx: ReadContext): string {
  return localTime(ctx.now, ctx.city.zone).day;
}

/** Published cards that may be said today, the best first; without words, those of a category by title. */
export async function searchCards(
  ctx: ReadContext,
  { search, category }: { search: string; category?: string | undefined },
): Promise<{ cards: ShownCard[] }> {
  const day = today(ctx);
  const under = new Set(
    (await listCategories(ctx.db))
      .filter(({ code, parentCode }) => code === category || parentCode === category)
      .map(({ code }) => code),
  );
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one]));
  const found = (await store.listWith(ctx.db, 'published'))
    .filter(({ content }) => isValid(content, day) && (category === undefined || under.has(content.category)))
    .map(({ card, content }) => {
      const key = pinyinKey(content.title);
      return { card, content, key, score: fit(findable(content, key), search) };
    })
    .filter(({ score }) => search === '' || score > 0)
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return {
    cards: (search === '' ? found : found.slice(0, mostShown)).map(({ card, content }) => {
      const of = organisations.get(content.organisationId ?? '');
      return {
        ...content,
        id: card.id,
        organisation: of ? { name: of.name, shortName: of.shortName, phone: of.phone } : null,
      };
    }),
  };
}

function kept(ctx: ReadContext, { card, content }: { card: store.CardRow; content: CardContent }): KeptCard {
  const { id, version, published, newest } = card;
  return {
    ...{ id, version, published, newest, content },
    expired: !isValid(content, today(ctx)),
    mayPublish: mayPublish(ctx.actor, content),
  };
}

/** Every card in its newest edition, those that wait to be published first. */
export async function listKept(ctx: ReadContext): Promise<{ cards: KeptCard[] }> {
  const found = (await store.listWith(ctx.db, 'newest')).map((one) => ({
    kept: kept(ctx, one),
    key: pinyinKey(one.content.title),
  }));
  const waits = ({ published, newest }: KeptCard) => (published === newest ? 1 : 0);
  return {
    cards: found
      .toSorted((a, b) => waits(a.kept) - waits(b.kept) || (a.key < b.key ? -1 : 1))
      .map((one) => one.kept),
  };
}

/** Throws 404. */
export async function getKept(ctx: ReadContext, id: string): Promise<KeptCard> {
  const card = await store.findCard(ctx.db, id);
  const newest = card && (await store.listEditions(ctx.db, id))[0];
  if (!card || !newest) throw notFound();
  return kept(ctx, { card, content: newest.content });
}

/** Newest first. Throws 404. */
export async function getEditions(ctx: ReadContext, id: string): Promise<{ editions: CardEdition[] }> {
  const rows = await store.listEditions(ctx.db, id);
  if (rows.length === 0) throw notFound();
  const names = await listStaffNames(
    ctx.db,
    rows.flatMap((row) => [row.proposed_by, row.published_by].filter((by) => by !== null)),
  );
  const person = (by: string | null) => (by === null ? null : { name: names.get(by)?.name ?? '' });
  return {
    editions: rows.map((row) => ({
      number: row.number,
      content: row.content,
      proposedBy: person(row.proposed_by),
      proposedAt: row.proposed_at.toISOString(),
      publishedBy: person(row.published_by),
      publishedAt: row.published_at?.toISOString() ?? null,
    })),
  };
}
