import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { localTime } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { findOrganisation } from '../organisations/organisations.public.ts';
import { listLiveCategories } from '../services/services.public.ts';
import type { CardContent, KeptCard } from './cards.contract.ts';
import * as happenings from './cards.happenings.ts';
import { allowProposing, allowPublishing } from './cards.policy.ts';
import { isValid } from './cards.rules.ts';
import * as store from './cards.store.ts';
import { getKept } from './cards.views.ts';
import { cardsWords as w } from './cards.words.ts';

function refuseField(path: string, text: Word): AppError {
  return new AppError(400, 'bad-input', text, {}, [{ path, text }]);
}

const stale = () => new AppError(409, 'stale', w.stale);

async function check(ctx: WriteContext, content: CardContent): Promise<void> {
  const known = (await listLiveCategories(ctx.db)).some(
    ({ code, parentCode }) => code === content.category && parentCode !== null,
  );
  if (!known) throw refuseField('category', w.noCategory);
  const { organisationId } = content;
  if (organisationId !== null && !(await findOrganisation(ctx.db, organisationId))) {
    throw refuseField('organisationId', w.noOrganisation);
  }
  if (!isValid(content, localTime(ctx.now, ctx.city.zone).day)) throw refuseField('validUntil', w.past);
}

function editionRow(ctx: WriteContext, cardId: string, number: number, content: CardContent) {
  const by = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  return {
    ...{ city_id: ctx.city.id, card_id: cardId, number, content },
    ...{ proposed_by: by, proposed_at: ctx.now, published_by: null, published_at: null },
  };
}

/** Cards that are published from the start, for founding a city. Gives their ids in the same order. */
export async function createPublished(ctx: WriteContext, all: readonly CardContent[]): Promise<string[]> {
  const made = all.map((content) => ({ id: newId(ctx.now, ctx.chance), content }));
  await store.createCards(
    ctx.db,
    made.map(({ id }) => ({ city_id: ctx.city.id, id, published: 1, newest: 1, version: 1 })),
  );
  await store.createEditions(
    ctx.db,
    made.map(({ id, content }) => ({ ...editionRow(ctx, id, 1, content), published_at: ctx.now })),
  );
  return made.map(({ id }) => id);
}

/** Proposes a new card; nothing is shown at the counter before it is published. Throws 400 on the field, 403. */
export async function addCard(ctx: WriteContext, content: CardContent): Promise<KeptCard> {
  allowProposing(ctx.actor, content);
  await check(ctx, content);
  const id = newId(ctx.now, ctx.chance);
  await store.createCards(ctx.db, [{ city_id: ctx.city.id, id, published: null, newest: 1, version: 1 }]);
  await store.createEditions(ctx.db, [editionRow(ctx, id, 1, content)]);
  await record(ctx, happenings.cardProposed, id, { edition: 1, category: content.category });
  return getKept(ctx, id);
}

async function load(ctx: WriteContext, id: string, version: number): Promise<store.CardRow> {
  const card = await store.findCard(ctx.db, id);
  if (!card) throw notFound();
  if (card.version !== version) throw stale();
  return card;
}

/** Proposes another edition; the published one goes on being shown. Throws 400 on the field, 403, 404, 409. */
export async function proposeEdition(
  ctx: WriteContext,
  id: string,
  { version, ...content }: CardContent & { version: number },
): Promise<KeptCard> {
  const card = await load(ctx, id, version);
  const allowed = allowProposing(ctx.actor, card);
  await check(ctx, content);
  const number = card.newest + 1;
  if (!(await store.saveCard(ctx.db, allowed, { newest: number }))) throw stale();
  await store.createEditions(ctx.db, [editionRow(ctx, id, number, content)]);
  await record(ctx, happenings.cardProposed, id, { edition: number, category: content.category });
  return getKept(ctx, id);
}

/** Shows an edition at the counter from now on, or none (`null`). Throws 403, 404, 409; 400 for one out of date. */
export async function publishCard(
  ctx: WriteContext,
  id: string,
  { version, edition }: { version: number; edition: number | null },
): Promise<KeptCard> {
  const card = await load(ctx, id, version);
  const editions = await store.listEditions(ctx.db, id);
  const shown = editions.find(({ number }) => number === (card.published ?? card.newest));
  const chosen = edition === null ? shown : editions.find(({ number }) => number === edition);
  if (!chosen) throw new AppError(404, 'not-found', w.noEdition);
  const allowed = allowPublishing(ctx.actor, card, chosen.content);
  // Neither may one head take over the words of another's organisation.
  if (shown && card.published !== null) allowPublishing(ctx.actor, card, shown.content);
  if (edition !== null) await check(ctx, chosen.content);
  if (!(await store.saveCard(ctx.db, allowed, { published: edition }))) throw stale();
  const by = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  if (edition === null) {
    await record(ctx, happenings.cardTakenDown, id, { edition: chosen.number });
  } else {
    await store.markPublished(ctx.db, allowed, edition, { by, at: ctx.now });
    const { category } = chosen.content;
    await record(ctx, happenings.cardPublished, id, { edition, category });
  }
  return getKept(ctx, id);
}
