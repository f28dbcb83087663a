import type { ReadContext } from '../../platform/access/context.ts';
import { facets } from './entries.rules.ts';
import { type FigureQuery, readFigure, readPersons } from './figures.views.ts';
import type { FigureAsked } from './ledger.contract.ts';
import { readsExact } from './ledger.policy.ts';
import { publishable } from './published.rules.ts';

/** The question of an address. */
export function askedIn(query: FigureAsked): FigureQuery {
  const { kind, from, to, area = null, organisation = null, asOf } = query;
  const told = facets.flatMap((facet) => {
    const value = query[facet];
    return value === undefined ? [] : [[facet, value] as const];
  });
  return {
    ...{ kinds: kind.split(','), from, to, area, organisation, facets: Object.fromEntries(told) },
    asOf: asOf === undefined ? null : new Date(asOf),
  };
}

/** A figure as the caller may read it: whoever does not read every number is told none of one to four entries. */
export async function getFigure(ctx: ReadContext, query: FigureAsked) {
  const asked = askedIn(query);
  const { byKind: _, asOf, quantity, share, ...found } = await readFigure(ctx, asked);
  const persons = await readPersons(ctx, asked);
  const { complete, ...sums } = found;
  const exact = readsExact(ctx.actor);
  const told = exact ? (count: number) => count : publishable;
  const few = told(sums.entries);
  // An amount of few entries is an amount of people one might know.
  const amount = (value: number) => (typeof few === 'number' ? value : few);
  return {
    ...{ asOf: asOf.toISOString(), complete, entries: few, quantity: amount(quantity), share: amount(share) },
    ...{ joint: told(sums.joint), imported: told(sums.imported) },
    ...{ late: told(sums.late), corrected: told(sums.corrected), persons: told(persons) },
  };
}
