import type { ReadContext } from '../../platform/access/context.ts';
import { listSheet } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { areaLabels } from './area-labels.rules.ts';
import { listAllStations, listAreas, type StationRecord } from './places.store.ts';
import { stationKindWords, stationSheetWords as w } from './settings.words.ts';

/** Every station, closed ones with it, as the settings list them. */
export async function stationsSheet(ctx: ReadContext, kind: SheetQuery['kind']): Promise<SheetFile> {
  const labels = areaLabels(await listAreas(ctx.db));
  const days = [...w.days.zh];
  const columns = [
    { title: w.name, width: 24, cell: ({ name }: StationRecord) => name },
    { title: w.kind, width: 10, cell: (one: StationRecord) => stationKindWords[one.kind].zh },
    { title: w.area, width: 18, cell: ({ areaId }: StationRecord) => labels.get(areaId) ?? '' },
    { title: w.address, width: 36, cell: ({ address }: StationRecord) => address },
    { title: w.phone, width: 16, cell: ({ phone }: StationRecord) => phone },
    { title: w.hours, width: 24, cell: ({ hours }: StationRecord) => hours },
    {
      ...{ title: w.openDays, width: 14 },
      cell: ({ openDays }: StationRecord) => openDays.map((day) => days[day - 1] ?? '').join(w.between.zh),
    },
    { title: w.openFrom, width: 8, cell: ({ openFrom }: StationRecord) => openFrom.slice(0, 5) },
    { title: w.openTo, width: 8, cell: ({ openTo }: StationRecord) => openTo.slice(0, 5) },
    {
      ...{ title: w.facilities, width: 40 },
      cell: ({ facilities }: StationRecord) => facilities.join(w.between.zh),
    },
    { title: w.state, width: 10, cell: ({ closed }: StationRecord) => (closed ? w.shut.zh : w.inUse.zh) },
  ];
  return listSheet(ctx, { file: 'stations', title: w.title, kind, columns }, await listAllStations(ctx.db));
}
