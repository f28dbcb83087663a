import { languagesIn } from '../../../engines/text/scripts.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { secondOpinion } from '../../opinions/opinions.public.ts';
import { listReaders } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';
import type { SearchableService } from '../../services/services.public.ts';
import { categoryReader, decideOnce } from '../categories.followers.ts';
import { sureCategory } from '../category.rules.ts';
import type { Proposal, Reason } from '../contract/proposal.ts';
import { menuIndex } from '../needs.followers.ts';
import { withOpinion } from '../second-opinion.rules.ts';
import { recallLearned } from './learned.ts';
import { type Names, namesOf } from './names.ts';
import { knownOf, reasonsTold } from './told-reasons.ts';

/** Proposals shown for one need; more is a list to read, not help. */
export const mostProposals = 6;
/** Of the same kind of body, for the same in different places, so many stand before what else could help. */
const mostAlike = 2;
/** Which of the languages a service's people read: those it is offered in, and those of its organisation's staff. */
export async function readersOf(
  ctx: ReadContext,
  languages: readonly string[],
): Promise<(service: SearchableService) => string | undefined> {
  if (languages.length === 0) return () => undefined;
  const readers = await listReaders(ctx.db, languages);
  return ({ languages: offered, organisationId }) =>
    languages.find(
      (one) =>
        offered.includes(one) ||
        readers.some((reader) => reader.organisationId === organisationId && reader.languages.includes(one)),
    );
}

function proposal(
  service: SearchableService,
  names: Names,
  { reasons, score, shares }: Pick<Proposal, 'reasons' | 'score' | 'shares'>,
): Proposal | undefined {
  const category = names.category(service.category);
  if (!category) return undefined;
  const { id, title, summary, promiseDays, delivery, phone, documents, purpose, matter, memberOf } = service;
  const organisation = names.organisation(service.organisationId);
  return {
    ...{ serviceId: id, title, summary, category, organisation, promiseDays, delivery, phone, documents },
    ...{ purpose, matter, memberOf, reasons, score, shares },
  };
}

const percent = (share: number): number => Math.round(share * 100);

interface Asked {
  readonly words: string;
  readonly areaId: string | null;
}

type Found = Awaited<ReturnType<typeof findArea>>;

function isHere(service: SearchableService, area: Found): boolean {
  return !area || service.areaIds.length === 0 || service.areaIds.some((id) => area.path.includes(id));
}

/** Why something stands before everything else, and what of it is offered. */
interface First {
  readonly category: string | null;
  readonly serviceIds: readonly string[];
  readonly reason: Reason;
}

/** What was learned of such words, else what people told of such matters before; null where nothing is sure enough. */
async function firstOf(ctx: ReadContext, words: string): Promise<First | null> {
  const { category, serviceIds } = await recallLearned(ctx, words);
  if (category !== null || serviceIds.length > 0) {
    return { category, serviceIds, reason: { kind: 'learned', category } };
  }
  const reader = await ctx.recall(categoryReader);
  const decision = decideOnce(ctx, reader, words);
  const sure = sureCategory(decision, reader.toldOf);
  if (sure === null || decision.words.length === 0) return null;
  return { category: sure, serviceIds: [], reason: { kind: 'category', words: [...decision.words] } };
}

/** Puts that before everything else. */
async function withFirst(
  ctx: ReadContext,
  { words }: Asked,
  area: Found,
  found: Proposal[],
): Promise<Proposal[]> {
  const put = await firstOf(ctx, words);
  if (!put) return found;
  const { category, serviceIds, reason } = put;
  if (reason.kind === 'category' && found[0]?.category.code === category) return found;
  const names = await namesOf(ctx);
  const offered = (service: SearchableService | undefined) =>
    service?.state === 'published' && !names.isClosed(service.organisationId) && isHere(service, area);
  const known = serviceIds.map(names.service).find(offered);
  // A category alone: of what fits the words the best of it, else the first of it in the menu.
  const best = found.find((one) => one.category.code === category);
  const first =
    known ??
    (best && names.service(best.serviceId)) ??
    names.menu().find((service) => service.category === category && offered(service));
  if (!first) return found;
  const before = found.find(({ serviceId }) => serviceId === first.id);
  const reasons: Reason[] = [reason, ...(before?.reasons ?? [])];
  const score = Math.max(1, ...found.map((one) => one.score));
  const top = proposal(first, names, { reasons, score, shares: before?.shares ?? {} });
  if (!top) return found;
  return [top, ...found.filter((one) => one !== before)].slice(0, mostProposals);
}

/** So sure that another place is out of the question. */
const surePlace = 0.9;
const noPlace = 0.5;

/** Where it is, as far as the words alone tell: null where they name no place or several. */
export function placeIn({ readPlaces }: Names, words: string): string | null {
  const [first, second] = readPlaces(words);
  if (!first || first.confidence < surePlace) return null;
  return second && second.confidence > noPlace ? null : first.areaId;
}

/**
 * The services that fit these words where the person is, best first, each with its reasons. What was corrected for
 * such words before comes first, else what such matters surely are. Words in a language that the matcher cannot read lead to those services whose people
 * can read them.
 */
export async function matchWords(ctx: ReadContext, ask: Asked): Promise<Proposal[]> {
  const areaId = ask.areaId ?? placeIn(await namesOf(ctx), ask.words);
  const area = areaId === null ? null : await findArea(ctx.db, areaId);
  return withFirst(ctx, ask, area, await opined(ctx, ask, area, await fitting(ctx, ask, area)));
}

/** With what an outside model said, where the city has one switched on. */
async function opined(ctx: ReadContext, ask: Asked, area: Found, found: Proposal[]): Promise<Proposal[]> {
  const opinion = await secondOpinion(ctx, ask.words);
  if (!opinion) return found;
  const names = await namesOf(ctx);
  const propose: Parameters<typeof withOpinion>[2] = (id, scored) => {
    const service = names.service(id);
    if (service?.state !== 'published' || names.isClosed(service.organisationId)) return null;
    return isHere(service, area) ? (proposal(service, names, scored) ?? null) : null;
  };
  return withOpinion(found, opinion, propose, mostProposals);
}

/** What of a proposal tells whether it is one of a crowd. */
interface Crowded {
  readonly serviceId: string;
  readonly category: { readonly code: string };
  readonly organisation: { readonly id: string };
}

/** Where nobody knows the place, the unions of four counties stand beside the lawyer, not all before. */
export function withoutCrowd<T extends Crowded>(found: readonly T[], names: Names): T[] {
  const seen = new Map<string, number>();
  const first: T[] = [];
  const later: T[] = [];
  for (const one of found) {
    const alike = `${names.kindOf(one.organisation.id) ?? ''} ${one.category.code}`;
    const before = seen.get(alike) ?? 0;
    const anywhere = names.service(one.serviceId)?.areaIds.length === 0;
    if (!anywhere) seen.set(alike, before + 1);
    (anywhere || before < mostAlike ? first : later).push(one);
  }
  return [...first, ...later];
}

async function fitting(ctx: ReadContext, ask: Asked, area: Found): Promise<Proposal[]> {
  const matcher = await ctx.recall(menuIndex);
  const names = await namesOf(ctx);
  const known = await knownOf(ctx, names);
  const matches = matcher.match({
    ...{ text: ask.words, limit: mostProposals },
    ...known.ask(ctx.now),
    ...(area ? { areaPath: area.path } : {}),
  });
  const languages = languagesIn(ask.words);
  if (matches.length === 0 && languages.length === 0) return [];
  const readOf = await readersOf(ctx, languages);
  const { language: readsIt } = matcher.weights;
  const found = matches.flatMap((match) => {
    const service = names.service(match.serviceId);
    if (service?.state !== 'published' || names.isClosed(service.organisationId)) return [];
    const reasons = reasonsTold(match, service, names, known);
    const shares: Record<string, number> = {};
    for (const [name, share] of Object.entries(match.shares)) shares[name] = percent(share);
    const language = readOf(service);
    if (language === undefined)
      return proposal(service, names, { reasons, score: match.score, shares }) ?? [];
    reasons.push({ kind: 'language', language });
    shares['language'] = percent(readsIt);
    return proposal(service, names, { reasons, score: match.score * (1 + readsIt), shares }) ?? [];
  });
  if (found.length > 0) {
    // Only a reader of the language moves what the matcher put in order.
    const ordered = languages.length === 0 ? found : found.toSorted((a, b) => b.score - a.score);
    return area ? ordered : withoutCrowd(ordered, names);
  }
  return names
    .menu()
    .flatMap((service) => {
      const language = service.languages.find((one) => languages.includes(one));
      return language !== undefined && isHere(service, area)
        ? (proposal(service, names, { reasons: [{ kind: 'language', language }], score: 1, shares: {} }) ??
            [])
        : [];
    })
    .slice(0, mostProposals);
}
