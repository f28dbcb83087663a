import type { WriteContext } from '../../../platform/access/context.ts';
import type { Happening } from '../../../platform/happenings/happening.ts';
import * as places from '../../places/places.happenings.ts';
import { listAllStations } from '../../places/places.public.ts';
import type { Change, NewEntry, StandingOf, Told } from '../entries.rules.ts';

/** The kind of record that a station is. */
export const stationRecord = 'station';

const openings = { station: 'station_opened', complex: 'complex_opened' } as const;
const closings: Readonly<Record<string, string>> = {
  station_opened: 'station_closed',
  complex_opened: 'complex_closed',
};

type Station = Awaited<ReturnType<typeof listAllStations>>[number];

const opened = ({ id, areaId, kind }: Station): Told => ({
  ...{ kind: openings[kind], record_kind: stationRecord, record_id: id, area_id: areaId },
});

/** What it was last opened as, where it was not closed since. */
function lastOpening(standing: readonly NewEntry[]): Told | null {
  const [last] = standing
    .map(({ row }) => row)
    .toSorted((a, b) => Number(b.happening_number) - Number(a.happening_number) || b.line - a.line);
  return last && last.kind in closings ? last : null;
}

const began: readonly string[] = [places.stationAdded.name, places.stationReopened.name];
const other: readonly string[] = [places.stationChanged.name, places.stationClosed.name];

/** A station opens and closes; one that becomes a complex, or another area's, closes as what it was and opens as what it is. */
export async function ofStation(
  ctx: WriteContext,
  found: Happening,
  standingOf: StandingOf,
): Promise<Change | null> {
  if (![...began, ...other].includes(found.name)) return null;
  const station = (await listAllStations(ctx.db)).find(({ id }) => id === found.subjectId);
  if (!station) return { told: [], back: [] };
  const was = lastOpening(await standingOf(stationRecord, station.id));
  // Of one that is closed a changed telephone opens nothing.
  const is =
    began.includes(found.name) || (found.name === places.stationChanged.name && was) ? opened(station) : null;
  if (was?.kind === is?.kind && was?.area_id === is?.area_id) return { told: [], back: [] };
  const closing: Told[] = was
    ? [
        {
          ...{ kind: closings[was.kind] ?? '', record_kind: stationRecord, record_id: station.id },
          area_id: was.area_id ?? null,
        },
      ]
    : [];
  return { told: [...closing, ...(is ? [is] : [])], back: [] };
}

/** Those that are open. */
export async function listPresentStations(ctx: WriteContext): Promise<Told[]> {
  return (await listAllStations(ctx.db)).filter(({ closed }) => !closed).map(opened);
}
