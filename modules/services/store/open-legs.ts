import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ServicesTables } from '../services.tables.ts';

const table = tables<ServicesTables>;

/** How many legs are open for each service; services without any are left out. */
export async function countOpenLegs(db: ReadDb, serviceId?: string): Promise<Map<string, number>> {
  let query = table(db)
    .selectFrom('services.open_leg')
    .select(({ fn }) => ['service_id', fn.countAll<string>().as('open')]);
  if (serviceId !== undefined) query = query.where('service_id', '=', serviceId);
  const rows = await query.groupBy('service_id').execute();
  return new Map(rows.map(({ service_id, open }) => [service_id, Number(open)]));
}

export async function openLeg(db: WriteDb, city: string, legId: string, serviceId: string): Promise<void> {
  await table(db)
    .insertInto('services.open_leg')
    .values({ city_id: city, leg_id: legId, service_id: serviceId })
    .onConflict((conflict) => conflict.columns(['city_id', 'leg_id']).doNothing())
    .execute();
}

export async function endLeg(db: WriteDb, legId: string): Promise<void> {
  await table(db).deleteFrom('services.open_leg').where('leg_id', '=', legId).execute();
}
