import type { Hit } from '../retrieval/retrieval.ts';
import type { Ask, Match, Reason, ServiceToMatch } from './interface.ts';
import { coveredLength, quote } from './quote.ts';
import type { Reading } from './reading.ts';
import type { FieldName, WeightName, Weights } from './weights.ts';

type Weighed = Ask & { readonly weights: Weights };

export interface Menu {
  readonly services: ReadonlyMap<string, ServiceToMatch>;
  readonly find: (
    query: ReadonlyMap<string, number>,
    weights: Readonly<Record<FieldName, number>>,
  ) => Map<string, Hit[]>;
  /** Divides raw scores so that 1 is the least a proposal must reach. */
  readonly threshold: number;
  /** Without a known meaning, what is in common must make up this share of what was said. */
  readonly leastCovered: number;
}

/** A proposal this far below the best is left out. */
const farBelowBest = 0.25;
const saidAgain = 0.3;
const meantAgain = 0.6;
const usualLimit = 10;
const firstPlaces = 5;
const mostOfOneOrganisation = 2;

/** The proposals for a reading, best first. */
export function proposals(menu: Menu, reading: Reading, ask: Weighed): Match[] {
  const query = new Map([...reading.terms.values()].map((term) => [term.term, term.weight]));
  const matches: Match[] = [];
  for (const [id, hits] of menu.find(query, ask.weights)) {
    const service = menu.services.get(id);
    if (service === undefined) continue;
    const match = judge(menu, service, hits, reading, ask);
    if (match !== undefined) matches.push(match);
  }
  matches.sort((a, b) => b.score - a.score || (a.serviceId < b.serviceId ? -1 : 1));
  const best = matches[0]?.score ?? 0;
  const near = matches.filter((match) => match.score >= best * farBelowBest);
  return spread(near).slice(0, Math.max(0, ask.limit ?? usualLimit));
}

function judge(
  menu: Menu,
  service: ServiceToMatch,
  hits: readonly Hit[],
  reading: Reading,
  ask: Weighed,
): Match | undefined {
  const areaPath = ask.areaPath ?? [];
  const areaId = areaPath.find((id) => service.areaIds.includes(id));
  if (service.areaIds.length > 0 && areaPath.length > 0 && areaId === undefined) return undefined;

  const evidence = weigh(hits, reading);
  const spans = evidence.flatMap((hit) => reading.terms.get(hit.term)?.spans ?? []);
  const understood = evidence.some((hit) => reading.terms.get(hit.term)?.kind === 'meaning');
  if (!understood && coveredLength(spans) < reading.saidLength * menu.leastCovered) return undefined;
  const words = quote(reading.source, reading.plain, spans);
  const said = evidence.reduce((sum, hit) => sum + hit.value, 0) / menu.threshold;
  if (words.length === 0 || said < 1) return undefined;
  const { reasons, shares } = known(service, { words, areaId }, reading, ask);
  const score = Object.values(shares).reduce((product, share) => product * (1 + share), said);
  return {
    serviceId: service.id,
    organisationId: service.organisationId,
    category: service.category,
    score: Math.round(score * 1000) / 1000,
    reasons: [{ kind: 'text', words }, ...reasons],
    shares,
  };
}

/** What is known beside the words, for and against, and by how much it moves the score. */
function known(
  service: ServiceToMatch,
  { words, areaId }: { readonly words: readonly string[]; readonly areaId: string | undefined },
  reading: Reading,
  ask: Weighed,
): { reasons: Reason[]; shares: Partial<Record<WeightName, number>> } {
  const { weights } = ask;
  const reasons: Reason[] = [];
  const shares: Partial<Record<WeightName, number>> = {};
  if (service.groups.length > 0) {
    const fits = groupReasons(service, reading, ask);
    reasons.push(...fits);
    if (fits.length === 0) {
      reasons.push({ kind: 'no-group', groups: service.groups });
      shares.groupMissing = -weights.groupMissing;
    } else if (saysMore(fits, words)) shares.groupFits = weights.groupFits;
  }
  if (areaId !== undefined) {
    reasons.push({ kind: 'place', areaId });
    shares.placeNamed = weights.placeNamed;
  } else if (service.areaIds.length > 0) {
    reasons.push({ kind: 'no-place' });
    shares.placeUnknown = -weights.placeUnknown;
  }
  if (service.capacity !== null) {
    const free = Math.max(0, service.capacity - service.openLegs);
    reasons.push(free > 0 ? { kind: 'capacity', free } : { kind: 'full' });
    if (free === 0) shares.full = -weights.full;
  }
  const state = ask.doors?.(service.id);
  if (state !== undefined) {
    reasons.push({ kind: 'doors', state });
    if (state === 'open') shares.doorsOpen = weights.doorsOpen;
    if (state === 'closed') shares.doorsClosed = -weights.doorsClosed;
  }
  const past = ask.record?.(service.id);
  if (past && past.record !== 0) shares.record = weights.record * past.record;
  if (past && past.declined > 0) shares.declined = -weights.declined * past.declined;
  return { reasons, shares };
}

/**
 * What stands inside something that already counted says the same once more, and counts for little: a word in a
 * phrase, and of two meanings of the same words the one that tells less.
 */
function weigh(hits: readonly Hit[], reading: Reading): Hit[] {
  const counted: (readonly [number, number])[] = [];
  const isMeant = ({ term }: Hit): boolean => reading.terms.get(term)?.kind === 'meaning';
  const meanings = hits.filter(isMeant).toSorted((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return [...meanings, ...hits.filter((hit) => !isMeant(hit))].map((hit) => {
    const spans = reading.terms.get(hit.term)?.spans ?? [];
    const inside = spans.every(([start, end]) => counted.some(([from, to]) => from <= start && to >= end));
    if (!inside && isMeant(hit)) counted.push(...spans);
    return inside && spans.length > 0
      ? { term: hit.term, value: hit.value * (isMeant(hit) ? meantAgain : saidAgain) }
      : hit;
  });
}

function groupReasons(service: ServiceToMatch, reading: Reading, ask: Ask): Reason[] {
  return service.groups.flatMap((group): Reason[] => {
    const said = reading.groups.find((found) => found.group === group);
    if (said !== undefined) return [{ kind: 'group', group, words: [...said.words] }];
    return ask.groups?.includes(group) === true ? [{ kind: 'group', group, words: [] }] : [];
  });
}

/** Whether the groups rest on more than the words that already counted as text (住院 and so a patient). */
function saysMore(fits: readonly Reason[], words: readonly string[]): boolean {
  return fits.some(
    (reason) =>
      reason.kind === 'group' &&
      (reason.words.length === 0 || reason.words.some((word) => !words.some((text) => text.includes(word)))),
  );
}

/** Lets at most two of one organisation stand among the first five; a third one comes after them or not at all. */
function spread(sorted: readonly Match[]): Match[] {
  const first: Match[] = [];
  const later: Match[] = [];
  const counts = new Map<string, number>();
  for (const match of sorted) {
    const count = counts.get(match.organisationId) ?? 0;
    if (first.length < firstPlaces && count < mostOfOneOrganisation) {
      counts.set(match.organisationId, count + 1);
      first.push(match);
    } else later.push(match);
  }
  return first.length < firstPlaces ? first : [...first, ...later];
}
