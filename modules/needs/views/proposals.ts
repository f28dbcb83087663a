import { languagesIn } from '../../../engines/text/scripts.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listReaders } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';
import type { SearchableService } from '../../services/services.public.ts';
import { categoryReader } from '../categories.followers.ts';
import { sureCategory } from '../category.rules.ts';
import type { Proposal, Reason } from '../contract/proposal.ts';
import { menuIndex } from '../needs.followers.ts';
import { doorsNow, doorsReason } from './doors.ts';
import { recallLearned } from './learned.ts';
import { type Names, namesOf } from './names.ts';

/** Proposals shown for one need; more is a list to read, not help. */
const mostProposals = 6;
/** Of the same kind of body, for the same in different places, so many stand before what else could help. */
const mostAlike = 2;
/** How much more a service fits where somebody reads what the person wrote. */
const readsIt = 1.3;

/** Which of the languages a service's people read: those it is offered in, and those of its organisation's staff. */
async function reading(
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
  reasons: Reason[],
  score: number,
): Proposal | undefined {
  const category = names.category(service.category);
  if (!category) return undefined;
  const { id, title, summary, promiseDays, delivery, phone, documents, purpose, matter } = service;
  const organisation = names.organisation(service.organisationId);
  return {
    ...{ serviceId: id, title, summary, category, organisation, promiseDays, delivery, phone, documents },
    ...{ purpose, matter, reasons, score },
  };
}

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
  const { classifier, told } = await ctx.recall(categoryReader);
  const decision = classifier.decide(words);
  const sure = sureCategory(decision, told);
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
  const top = proposal(first, names, reasons, Math.max(1, ...found.map(({ score }) => score)));
  if (!top) return found;
  return [top, ...found.filter((one) => one !== before)].slice(0, mostProposals);
}

/** So sure that another place is out of the question. */
const surePlace = 0.9;
const noPlace = 0.5;

/** Where it is, as far as the words alone tell: null where they name no place or several. */
function placeIn({ readPlaces }: Names, words: string): string | null {
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
  return withFirst(ctx, ask, area, await fitting(ctx, ask, area));
}

/** Where nobody knows the place, the unions of four counties stand beside the lawyer, not all before. */
function withoutCrowd(found: readonly Proposal[], names: Names): Proposal[] {
  const seen = new Map<string, number>();
  const first: Proposal[] = [];
  const later: Proposal[] = [];
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
  const doors = doorsNow(ctx, names);
  const matches = matcher.match({
    text: ask.words,
    limit: mostProposals,
    // Who comes to the person, or rings, is no worse for an office that is shut tonight.
    doors: (id) => (names.service(id)?.delivery === 'drop-in' ? doors(id)?.state : undefined),
    ...(area ? { areaPath: area.path } : {}),
  });
  const languages = languagesIn(ask.words);
  if (matches.length === 0 && languages.length === 0) return [];
  const readOf = await reading(ctx, languages);
  const found = matches.flatMap((match) => {
    const service = names.service(match.serviceId);
    if (service?.state !== 'published' || names.isClosed(service.organisationId)) return [];
    const quoted = match.reasons.flatMap((reason) => (reason.kind === 'text' ? reason.words : []));
    const reasons = match.reasons.flatMap((reason): Reason[] => {
      if (reason.kind === 'place') {
        const place = names.place(reason.areaId)?.name;
        return place === undefined ? [] : [{ kind: 'place', place }];
      }
      // Told below, for those too whose doors did not count.
      if (reason.kind === 'doors') return [];
      if (reason.kind !== 'group') return [reason];
      // What is quoted once already is not quoted again.
      const words = reason.words.filter(
        (word) => !quoted.some((said) => word.includes(said) || said.includes(word)),
      );
      return [{ ...reason, words }];
    });
    const stand = doors(match.serviceId);
    if (stand) reasons.push(doorsReason(stand));
    const language = readOf(service);
    const told: Reason[] = language === undefined ? reasons : [...reasons, { kind: 'language', language }];
    return proposal(service, names, told, language === undefined ? match.score : match.score * readsIt) ?? [];
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
        ? (proposal(service, names, [{ kind: 'language', language }], 1) ?? [])
        : [];
    })
    .slice(0, mostProposals);
}
