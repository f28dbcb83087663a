import type { ReadContext } from '../../../platform/access/context.ts';
import { counterOf, findOrganisation } from '../../organisations/organisations.public.ts';
import { listStations } from '../../places/places.public.ts';
import type { NeedRow } from '../needs.rules.ts';

/** The number of whoever took a need down: of the station they keep, else of their office; the one on texts and slips. */
export async function counterPhoneOf(
  ctx: ReadContext,
  need: Pick<NeedRow, 'recorded_by' | 'received_by'>,
): Promise<string> {
  const { stationId } =
    need.recorded_by === null ? { stationId: null } : await counterOf(ctx.db, need.recorded_by);
  const station = (await listStations(ctx.db)).find(({ id }) => id === stationId);
  if (station && station.phone !== '') return station.phone;
  const office = need.received_by === null ? undefined : await findOrganisation(ctx.db, need.received_by);
  return office?.phone ?? '';
}
