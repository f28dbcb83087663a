import type { ReadContext } from '../../../platform/access/context.ts';
import { listAreas } from '../../places/places.public.ts';

/** An area from the county down, as it stands on a form; null where nobody said one. */
export async function addresses(ctx: ReadContext): Promise<(areaId: string | null) => string | null> {
  const areas = new Map((await listAreas(ctx.db)).map((area) => [area.id, area]));
  return (areaId) => {
    if (areaId === null) return null;
    const path: string[] = [];
    for (let at = areas.get(areaId); at !== undefined; at = areas.get(at.parentId ?? '')) {
      path.unshift(at.name);
    }
    return path.join('');
  };
}
