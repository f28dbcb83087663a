import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import { listEmployerPlaces } from '../../employers/employers.public.ts';
import { type Area, areaLabels, listAreas, listMiddles } from '../../places/places.public.ts';
import type { CoverageRow, Share, Wanting } from '../bodies.contract.ts';
import { pageSize } from '../bodies.rules.ts';
import { listPlaces } from '../store/bodies.ts';
import { bodyTitles, sheetWords as w } from '../words/sheet.words.ts';
import { todayOf } from './seen.ts';

interface Place {
  readonly id: string;
  readonly name: string;
  /** Where it lies: of an area, the one above it. */
  readonly areaId: string;
  /** Ids of its area and of all above it. */
  readonly path: readonly string[];
  readonly covered: boolean;
  readonly said: boolean;
}

interface Places {
  readonly areas: readonly Area[];
  readonly found: Readonly<Record<Wanting, readonly Place[]>>;
  readonly labels: ReadonlyMap<string, string>;
}

/** How deep below the city an area stands: 1 is a county, 2 a township, 3 and more a village. */
const depthOf = ({ path }: Area) => path.length - 1;

/** Everything that could have a body of this kind, and whether it has. */
async function placesFor(ctx: ReadContext, kind: string): Promise<Places> {
  const areas = (await listAreas(ctx.db)).filter(({ closed }) => !closed);
  const bodies = await listPlaces(ctx.db, kind);
  // One within a unit does not stand for the village it lies in.
  const settled = new Set(bodies.flatMap(({ areaId, level }) => (level === 'unit' ? [] : [areaId])));
  const having = new Set(bodies.map(({ employerId }) => employerId));
  const paths = new Map(areas.map(({ id, path }) => [id, path]));
  const places = (from: number, to: number): Place[] =>
    areas
      .filter((area) => depthOf(area) >= from && depthOf(area) <= to)
      .map(({ id, name, path, parentId }) => ({
        ...{ id, name, areaId: parentId ?? id, path, covered: settled.has(id), said: false },
      }));
  const employers = (await listEmployerPlaces(ctx.db)).map(({ id, name, areaId, hasUnion }) => ({
    ...{ id, name, areaId, path: paths.get(areaId) ?? [], covered: having.has(id) },
    said: kind === 'union' && hasUnion,
  }));
  return {
    areas,
    found: { townships: places(2, 2), villages: places(3, 99), employers },
    labels: areaLabels(areas),
  };
}

const shareOf = (places: readonly Place[], areaId: string): Share => {
  const here = places.filter(({ path }) => path.includes(areaId));
  return { all: here.length, without: here.filter(({ covered }) => !covered).length };
};

/**
 * For each county, or each area directly below one: how many there are that could have a body of this kind, and how
 * many have none.
 */
export async function coverageOf(
  ctx: ReadContext,
  { kind, within }: { readonly kind: string; readonly within?: string | undefined },
): Promise<CoverageRow[]> {
  const { areas, found } = await placesFor(ctx, kind);
  const middles = await listMiddles(ctx);
  const rows = areas.filter((area) =>
    within === undefined ? depthOf(area) === 1 : area.parentId === within,
  );
  return rows.map(({ id, name }) => ({
    ...{ areaId: id, name, longitude: null, latitude: null, ...middles.get(id) },
    townships: shareOf(found.townships, id),
    villages: shareOf(found.villages, id),
    employers: shareOf(found.employers, id),
  }));
}

interface Asked {
  readonly kind: string;
  readonly area?: string | undefined;
  readonly what: Wanting;
}

async function withoutOf(ctx: ReadContext, { kind, area, what }: Asked) {
  const { found, labels } = await placesFor(ctx, kind);
  return found[what]
    .filter(({ covered, path }) => !covered && (area === undefined || path.includes(area)))
    .map(({ id, name, areaId, said }) => ({ id, name, area: labels.get(areaId) ?? '', said }));
}

export async function listUncovered(ctx: ReadContext, { page, ...asked }: Asked & { readonly page: number }) {
  const all = await withoutOf(ctx, asked);
  const from = (page - 1) * pageSize;
  return { without: all.slice(from, from + pageSize), total: all.length, pageSize };
}

export async function uncoveredSheet(
  ctx: ReadContext,
  { format, ...asked }: Asked & { readonly format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const all = await withoutOf(ctx, asked);
  return sheetFileOf(
    { file: `${ctx.city.key}-without-${todayOf(ctx)}`, title: w.uncovered.zh, kind: format },
    [[bodyTitles.name[0], bodyTitles.area[0]], ...all.map(({ name, area }) => [name, area])],
    [40, 40],
  );
}
