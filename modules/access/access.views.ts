import { addDays, instantOf } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { listReferences } from '../needs/needs.public.ts';
import { listOrganisations, listStaffIds, listStaffNames } from '../organisations/organisations.public.ts';
import { listRevealPurposes, listSearchPurposes, maskNumbers } from '../people/people.public.ts';
import { listAreas } from '../places/places.public.ts';
import type { AccessRecord } from './access.contract.ts';
import { type Entry, scopeOf } from './access.policy.ts';
import type { EntryKind } from './access.rules.ts';
import { listEntries } from './access.store.ts';

export interface RecordsQuery {
  readonly person: string;
  readonly kind?: EntryKind | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** What a reveal is told apart by: the same person may look twice at one need. */
function revealOf(at: Date, staff: string | null, about: string | null, field: string | null): string {
  return `${at.getTime()} ${staff} ${about} ${field}`;
}

/** The stated purpose of each entry that has one, by its number. */
async function purposesOf(ctx: ReadContext, entries: readonly Entry[]): Promise<Map<string, string>> {
  const about = (kind: EntryKind) =>
    entries.filter((entry) => entry.kind === kind).flatMap(({ about_id }) => about_id ?? []);
  const searches = await listSearchPurposes(ctx.db, about('search'));
  const reveals = new Map(
    (await listRevealPurposes(ctx.db, about('reveal'))).map((one) => [
      revealOf(one.at, one.staff_id, one.about_id, one.field),
      one.purpose,
    ]),
  );
  const purposes = entries.flatMap(({ happening_number, at, by_id, about_id, field }) => {
    const purpose = searches.get(about_id ?? '') ?? reveals.get(revealOf(at, by_id, about_id, field));
    return purpose === undefined ? [] : [[happening_number, maskNumbers(purpose)] as const];
  });
  return new Map(purposes);
}

/** One page of the record of access: staff by number and organisation, needs by reference, nothing of a resident. */
export async function getRecords(ctx: ReadContext, query: RecordsQuery) {
  const { zone } = ctx.city;
  const { person, kind, from, until, page, pageSize } = query;
  const { entries, total } = await listEntries(ctx.db, scopeOf(ctx.actor), {
    people: person === '' ? null : await listStaffIds(ctx.db, person),
    kind,
    from: from === undefined ? null : instantOf(from, '00:00', zone),
    before: until === undefined ? null : instantOf(addDays(until, 1), '00:00', zone),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const staff = await listStaffNames(
    ctx.db,
    entries.flatMap(({ by_id, staff_id }) => [by_id ?? [], staff_id ?? []].flat()),
  );
  const organisations = new Map(
    (await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName]),
  );
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const references = await listReferences(
    ctx.db,
    entries.flatMap(({ about_id }) => about_id ?? []),
  );
  const purposes = await purposesOf(ctx, entries);
  const personOf = (id: string | null) => {
    const found = staff.get(id ?? '');
    return found
      ? { number: found.number, organisation: organisations.get(found.organisationId) ?? '' }
      : null;
  };
  const records = entries.map((entry): AccessRecord => {
    const { by_id, staff_id, about_id, field } = entry;
    return {
      number: Number(entry.happening_number),
      at: entry.at.toISOString(),
      kind: entry.kind as EntryKind,
      happening: entry.happening,
      by: personOf(by_id),
      staff: staff_id === by_id ? null : personOf(staff_id),
      need: references.get(about_id ?? '') ?? null,
      purpose: purposes.get(entry.happening_number) ?? null,
      field,
      role: entry.role,
      organisation: entry.role === null ? null : (organisations.get(entry.organisation_id ?? '') ?? null),
      area: areas.get(entry.area_id ?? '') ?? null,
      from: entry.from_day,
      until: entry.until_day,
    };
  });
  return { records, total, pageSize };
}
