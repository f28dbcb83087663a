import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { BodyKind } from '../../../base/body-kinds.words.ts';

export interface CategoryChoice {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly nameEn: string;
}

export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  /** Ids from the area itself up to the city. */
  readonly path: readonly string[];
}

export interface ServiceChoice {
  readonly serviceId: string;
  readonly title: string;
  readonly summary: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly purpose: string;
  /** What it is about, as one says it; empty where nobody put it so. */
  readonly matter: string;
  /** Working days. */
  readonly promiseDays: number;
  readonly phone: string;
  /** The kind of body one must have joined first; null where none is asked for. */
  readonly memberOf: BodyKind | null;
}

export interface EmployerChoice {
  readonly id: string;
  readonly name: string;
  readonly usccDoubtful?: boolean;
}

/** An answer card: words to say as they are. */
export interface CardChoice {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly source: string;
  readonly sourceDay: string | null;
  readonly category: string;
  readonly organisation: { readonly shortName: string; readonly phone: string } | null;
  readonly validUntil: string | null;
  /** The kind of body that somebody joins at once with this answer. */
  readonly joins: BodyKind | null;
}

export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
  /** Acts by its own rules, no mass organisation. */
  readonly partner: boolean;
}

/** What the screens of needs look up in other modules; the desk's shell brings it. */
export interface LookUps {
  readonly categories: (signal: AbortSignal) => Promise<readonly CategoryChoice[]>;
  readonly areas: (signal: AbortSignal) => Promise<readonly AreaChoice[]>;
  readonly services: (search: string, signal: AbortSignal) => Promise<readonly ServiceChoice[]>;
  readonly organisations: (signal: AbortSignal) => Promise<readonly OrganisationChoice[]>;
  readonly employers: (search: string, signal: AbortSignal) => Promise<readonly EmployerChoice[]>;
  readonly cards: (search: string, signal?: AbortSignal) => Promise<readonly CardChoice[]>;
}

const LookUpsContext = createContext<LookUps | null>(null);
export const LookUpsProvider = LookUpsContext.Provider;

export function useLookUps(): LookUps {
  const found = useContext(LookUpsContext);
  if (!found) throw new Error('a screen of needs without its look-ups');
  return found;
}

/** Changes a few times a year. */
const staleTime = 3_600_000;

const query = <T>(what: string, queryFn: (given: { signal: AbortSignal }) => Promise<T>) => ({
  queryKey: ['look-up', what],
  queryFn,
  staleTime,
});

/** What lists are fetched by, for whoever must wait until they are there. */
export function useListQueries() {
  const { categories, areas, organisations } = useLookUps();
  return {
    categories: query('categories', ({ signal }) => categories(signal)),
    areas: query('areas', ({ signal }) => areas(signal)),
    /** Those that take on something new. */
    organisations: query('organisations', ({ signal }) => organisations(signal)),
  };
}

export function useCategories() {
  return useQuery(useListQueries().categories);
}

export function useAreas() {
  return useQuery(useListQueries().areas);
}

/** Those that take on something new. */
export function useOrganisations() {
  return useQuery(useListQueries().organisations);
}

export function useServices(search: string, wanted: boolean) {
  const { services } = useLookUps();
  return useQuery({
    queryKey: ['look-up', 'services', search],
    queryFn: ({ signal }) => services(search, signal),
    enabled: wanted,
    staleTime: 60_000,
  });
}

export function useEmployers(search: string) {
  const { employers } = useLookUps();
  return useQuery({
    queryKey: ['look-up', 'employers', search],
    queryFn: ({ signal }) => employers(search, signal),
    enabled: search !== '',
    staleTime: 60_000,
  });
}
