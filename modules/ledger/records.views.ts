import type { ReadContext } from '../../platform/access/context.ts';
import { listActivityTitles } from '../activities/activities.public.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { listAllStations, listAreas } from '../places/places.public.ts';
import { listCategories } from '../services/services.public.ts';
import { activityRecord, type Entry } from './entries.rules.ts';
import { stationRecord } from './followers/stations.ts';
import type { LedgerRecord } from './ledger.contract.ts';

/** Makes of entries what whoever opens a figure sees of them; the names they hold are read once. */
export async function recordReader(
  ctx: ReadContext,
): Promise<(entries: readonly Entry[]) => Promise<LedgerRecord[]>> {
  const organisations = new Map(
    (await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, { id, shortName }]),
  );
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const categories = new Map(
    (await listCategories(ctx.db)).map(({ code, name, nameEn }) => [code, { code, name, nameEn }]),
  );
  return async (entries) => {
    const activities = entries.filter(({ record_kind }) => record_kind === activityRecord);
    const titles = await listActivityTitles(
      ctx.db,
      activities.map(({ record_id }) => record_id),
    );
    const stations = entries.some(({ record_kind }) => record_kind === stationRecord)
      ? await listAllStations(ctx.db)
      : [];
    for (const { id, name } of stations) titles.set(id, name);
    return entries.map((entry) => ({
      recordId: entry.record_id,
      recordKind: entry.record_kind,
      title: titles.get(entry.record_id) ?? null,
      kind: entry.kind,
      at: entry.at.toISOString(),
      recordedAt: entry.recorded_at.toISOString(),
      late: entry.late,
      quantity: Number(entry.quantity),
      basis: entry.basis === 'on_spot' ? ('on_spot' as const) : ('ledger' as const),
      about: entry.about,
      joint: entry.shared,
      category: categories.get(entry.category_code ?? '') ?? null,
      organisation: organisations.get(entry.organisation_id ?? '') ?? null,
      area: areas.get(entry.area_id ?? '') ?? null,
      via: entry.via,
      outcome: entry.outcome,
      days: entry.days,
      imported: entry.import_id !== null,
    }));
  };
}

/** Entries as whoever opens a figure sees them. */
export async function recordsOf(ctx: ReadContext, entries: readonly Entry[]): Promise<LedgerRecord[]> {
  return (await recordReader(ctx))(entries);
}
