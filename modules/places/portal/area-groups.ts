import type { OptionGroup } from '../../../platform/ui/portal/forms.tsx';
import type { Area } from '../places.contract.ts';

/** Where something is looked for: each banner or district and the towns of it, without their villages. */
export function areaGroups(areas: readonly Area[]): OptionGroup[] {
  const children = (id: string): Area[] => areas.filter(({ parentId }) => parentId === id);
  return areas
    .filter(({ parentId }) => parentId === null)
    .flatMap(({ id }) => children(id))
    .map((second) => ({
      label: second.name,
      options: [second, ...children(second.id)].map(({ id, name }) => ({ value: id, label: name })),
    }));
}
