export interface Middle {
  readonly longitude: number;
  readonly latitude: number;
}

interface Standing {
  readonly areaId: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** Where areas lie, as far as their stations show: the middle of all that stand in an area or below it. */
export function middlesOf(
  areas: readonly { readonly id: string; readonly path: readonly string[] }[],
  stations: readonly Standing[],
): Map<string, Middle> {
  const paths = new Map(areas.map(({ id, path }) => [id, path]));
  const found = new Map<string, Middle[]>();
  for (const { areaId, longitude, latitude } of stations) {
    if (longitude === null || latitude === null) continue;
    for (const id of paths.get(areaId) ?? [])
      found.set(id, [...(found.get(id) ?? []), { longitude, latitude }]);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Map(
    [...found].map(([id, all]) => [
      id,
      {
        longitude: mean(all.map(({ longitude }) => longitude)),
        latitude: mean(all.map(({ latitude }) => latitude)),
      },
    ]),
  );
}
