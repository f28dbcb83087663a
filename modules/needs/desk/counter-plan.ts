import { concernedIn, personsIn, speakerIn } from '../concerned.rules.ts';
import type { CallEntry } from '../contract/calls.ts';
import type { Proposal } from '../contract/proposal.ts';
import { numbersIn } from '../earlier.rules.ts';
import type { Draft } from './counter-draft.ts';
import { type Chosen, choiceOf } from './hand-overs.ts';
import type { AreaChoice, CategoryChoice, EmployerChoice, OrganisationChoice } from './look-ups.ts';

/** Beside the lead; more is a crowd. */
const mostAssisting = 3;

interface Known {
  readonly proposals: readonly Proposal[];
  readonly entries: readonly CallEntry[];
  readonly categories: readonly CategoryChoice[];
  readonly organisations: readonly OrganisationChoice[];
}

function quoted({ reasons }: Proposal): string[] {
  return reasons.flatMap((reason) => (reason.kind === 'text' ? reason.words : []));
}

/**
 * Who leads and who assists, as proposed: a mass organisation leads where one fits, since partners act by their own
 * rules; beside it those on the call list for what it is about, and whoever fits words that the lead does not.
 */
export function planned({ proposals, entries, categories, organisations }: Known): Chosen[] {
  const partners = new Set(organisations.filter(({ partner }) => partner).map(({ id }) => id));
  // Words that nobody here could read tell whose matter it is to nobody: a person who reads them decides.
  const able = proposals.filter((one) => one.delivery !== 'link' && quoted(one).length > 0);
  const lead = able.find(({ organisation }) => !partners.has(organisation.id)) ?? able[0];
  if (!lead) return [];
  const { code } = lead.category;
  const codes = [code, categories.find((one) => one.code === code)?.parentCode];
  const callable = new Set(
    entries
      .filter(({ list, category }) => list === 'call' && codes.includes(category.code))
      .map(({ organisation }) => organisation.id),
  );
  const covered = new Set(quoted(lead));
  const chosen = [lead];
  for (const one of able) {
    if (chosen.length > mostAssisting) break;
    if (chosen.some(({ organisation }) => organisation.id === one.organisation.id)) continue;
    const words = quoted(one);
    if (!callable.has(one.organisation.id) && !words.some((word) => !covered.has(word))) continue;
    for (const word of words) covered.add(word);
    chosen.push(one);
  }
  return chosen.map((one) => ({
    ...{ service: choiceOf(one), part: one === lead ? 'lead' : 'joint' },
    ...{ basis: null, article: '' },
  }));
}

/** The area that the words name, the longest name first; one near the counter before one of the same name elsewhere. */
export function areaNamedIn(words: string, areas: readonly AreaChoice[], near: string): string | null {
  const named = areas
    .filter(({ name, path }) => name.length >= 3 && path.length > 1 && words.includes(name))
    .toSorted(
      (a, b) =>
        b.name.length - a.name.length ||
        Number(b.path.includes(near)) - Number(a.path.includes(near)) ||
        b.path.length - a.path.length,
    );
  return named[0]?.id ?? null;
}

/** What the words tell of the fields of a dispatch, for those nobody has filled in. */
export function filledFrom(
  draft: Draft,
  employer: EmployerChoice | null,
  areaId: string | null,
): Partial<Draft> {
  const { words } = draft;
  const concerned = concernedIn(words);
  return {
    name: draft.name === '' ? speakerIn(words) : draft.name,
    phone:
      draft.phone === ''
        ? (numbersIn(words).find((number) => number.replace(/\D/g, '').length >= 7) ?? '')
        : draft.phone,
    concerned: draft.concerned ?? concerned,
    total: draft.total > 1 ? draft.total : personsIn(words),
    employer: draft.employer ?? employer,
    areaId: draft.areaId ?? areaId,
  };
}
