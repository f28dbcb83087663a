import type { Basis, HandOver } from '../contract/hand-over.ts';
import type { Proposal } from '../contract/proposal.ts';
import { actWords as w } from './act.words.ts';
import type { ServiceChoice } from './look-ups.ts';

export type BasisKind = 'counter' | 'phone' | 'duty' | 'ask';

/** On what an organisation is told, as far as it is filled in. */
export interface BasisGiven {
  readonly basis: BasisKind | null;
  readonly article: string;
}

/** One organisation chosen in a form of dispatch. */
export interface Chosen extends BasisGiven {
  readonly service: ServiceChoice;
  readonly part: 'lead' | 'joint';
}

export function choiceOf(proposal: Proposal): ServiceChoice {
  const { serviceId, title, summary, organisation, purpose, matter, promiseDays, phone, memberOf } = proposal;
  return { serviceId, title, summary, organisation, purpose, matter, promiseDays, phone, memberOf };
}

/** Adds a service, or gives a chosen one another part; there is one lead at most, the former one then assists. */
export function withService(
  chosen: readonly Chosen[],
  service: ServiceChoice,
  part: Chosen['part'],
): Chosen[] {
  const known = chosen.find((one) => one.service.organisation.id === service.organisation.id);
  const next: Chosen = { ...(known ?? { basis: null, article: '' }), service, part };
  const others = chosen
    .filter((one) => one !== known)
    .map((one): Chosen => (part === 'lead' && one.part === 'lead' ? { ...one, part: 'joint' } : one));
  return part === 'lead' ? [next, ...others] : [...others, next];
}

/** Those whom only the person's own word lets have it. `own` is the organisation the words were said to. */
export function toAskFor(chosen: readonly Chosen[], own: string): Chosen[] {
  return chosen.filter(
    ({ service, basis }) => service.organisation.id !== own && basis !== 'duty' && basis !== 'ask',
  );
}

/** As {@link toAskFor}, after they agreed. */
export function agreed(chosen: readonly Chosen[], own: string, how: 'counter' | 'phone'): Chosen[] {
  const asked = toAskFor(chosen, own);
  return chosen.map((one) => (asked.includes(one) ? { ...one, basis: how } : one));
}

/** As the server takes it; null while something of it is missing. */
export function basisOf({ basis, article }: BasisGiven): Basis | null {
  if (basis === 'duty') return article.trim() === '' ? null : { kind: 'duty', article: article.trim() };
  if (basis === 'ask') return { kind: 'ask' };
  return basis === null ? null : { kind: 'consent', how: basis };
}

export interface Missing {
  readonly word: (typeof w)['needsLead' | 'needsBasis' | 'needsArticle'];
  readonly organisation: string;
}

/**
 * The hand-overs as the server takes them, or what is missing. `own` is the organisation that received the
 * need: the words were said to it, so it needs no basis.
 */
export function handOversOf(chosen: readonly Chosen[], own: string, hasLead: boolean): HandOver[] | Missing {
  if (!hasLead && !chosen.some(({ part }) => part === 'lead')) return { word: w.needsLead, organisation: '' };
  const legs: HandOver[] = [];
  for (const one of chosen) {
    const mine = one.service.organisation.id === own;
    const basis: Basis | null = mine ? { kind: 'consent', how: 'counter' } : basisOf(one);
    if (basis === null) {
      const word = one.basis === 'duty' ? w.needsArticle : w.needsBasis;
      return { word, organisation: one.service.organisation.shortName };
    }
    legs.push({ serviceId: one.service.serviceId, part: one.part, basis });
  }
  return legs;
}
