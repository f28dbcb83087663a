import type { OpeningSpan } from '../../../engines/text/opening.ts';
import type { PlaceReader } from '../../../engines/text/places.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { OutdatedMemory } from '../../../platform/happenings/memory-key.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import type { SearchableService } from '../../services/services.public.ts';
import type { CategoryRef, OrganisationRef } from '../contract/shapes.ts';
import type { DeadlineNumber } from '../deadlines.rules.ts';
import { catalogues } from '../names.followers.ts';

/** Names for the ids of a page, from the memory of this process. */
export interface Names {
  organisation(id: string): OrganisationRef;
  /** What kind of body it is; undefined for an unknown one. */
  kindOf(organisationId: string): string | undefined;
  category(code: string | null): CategoryRef | null;
  /** The code itself, those merged into it, and those one level below. */
  categoriesUnder(code: string): string[];
  /** The first level a category lies under, itself where it is one; null where there is none. */
  firstCategory(code: string | null): string | null;
  place(id: string | null): { id: string; name: string } | null;
  /** Which areas of today a text names. */
  readonly readPlaces: PlaceReader;
  service(id: string): SearchableService | undefined;
  /** When a service's doors are open; nothing where no hours are known. */
  opening(id: string): readonly OpeningSpan[];
  /** What stands on the menu, in its own order. */
  menu(): SearchableService[];
  /** How many working days the city gave itself, by kind and day. */
  readonly deadlines: readonly DeadlineNumber[];
  /** Whether an organisation takes on nothing new. */
  isClosed(organisationId: string): boolean;
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new OutdatedMemory(catalogues, id);
  return found;
}

export async function namesOf(ctx: ReadContext): Promise<Names> {
  const {
    organisations,
    kinds,
    closed,
    categories,
    merged,
    areas,
    readPlaces,
    services,
    openings,
    deadlines,
  } = await ctx.recall(catalogues);
  return {
    organisation: (id) => known(organisations.get(id), id),
    kindOf: (id) => kinds.get(id),
    category: (code) => {
      if (code === null) return null;
      const found = categories.get(code);
      return found ? { code: found.code, name: found.name, nameEn: found.nameEn } : null;
    },
    categoriesUnder: (code) => {
      const under = [...categories].filter(([, { parentCode }]) => parentCode === code).map(([one]) => one);
      return [...new Set([code, ...(merged.get(code) ?? []), ...under])];
    },
    firstCategory: (code) => (code === null ? null : (categories.get(code)?.parentCode ?? code)),
    place: (id) => {
      const found = id === null ? undefined : areas.get(id);
      return found ? { id: found.id, name: found.name } : null;
    },
    readPlaces,
    service: (id) => services.get(id),
    opening: (id) => openings.get(id) ?? [],
    menu: () => [...services.values()].filter(({ state }) => state === 'published'),
    deadlines,
    isClosed: (id) => closed.has(id),
  };
}

/** Names of staff by id. */
export async function staffNames(
  ctx: ReadContext,
  ids: readonly (string | null)[],
): Promise<(id: string) => { id: string; name: string }> {
  const names = await listStaffNames(
    ctx.db,
    ids.filter((id) => id !== null),
  );
  return (id) => ({ id, name: names.get(id)?.name ?? '' });
}
