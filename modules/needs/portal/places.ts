import type { ReadContext } from '../../../platform/access/context.ts';
import type { OptionGroup } from '../../../platform/ui/portal/forms.tsx';
import { type Area, listAreas } from '../../places/places.public.ts';

/** The city's areas for a select: one group for each banner, district or county, its own name first. */
export async function placeOptions(ctx: ReadContext): Promise<OptionGroup[]> {
  return groupsOf(await listAreas(ctx.db));
}

export function groupsOf(areas: readonly Area[]): OptionGroup[] {
  const byParent = Map.groupBy(
    areas.filter(({ closed }) => !closed),
    ({ parentId }) => parentId,
  );
  const children = (id: string): Area[] => byParent.get(id) ?? [];
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const below = (area: Area, depth: number): { value: string; label: string }[] => [
    {
      value: area.id,
      label: area.path
        .toReversed()
        .slice(depth)
        .map((id) => names.get(id) ?? '')
        .join(' '),
    },
    ...children(area.id).flatMap((child) => below(child, depth)),
  ];
  return areas
    .filter(({ parentId }) => parentId === null)
    .flatMap((city) => children(city.id))
    .map((second) => ({
      label: second.name,
      options: [
        { value: second.id, label: second.name },
        // Inside a group its own name need not be said again.
        ...children(second.id).flatMap((child) => below(child, 2)),
      ],
    }));
}
