interface AreaOf {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** What each area is called in a sheet: its name, or the way to it where another one has that name too. */
export function areaLabels(areas: readonly AreaOf[]): Map<string, string> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const named = Map.groupBy(areas, ({ name }) => name);
  const way = (area: AreaOf): string => {
    const above = area.parentId === null ? undefined : byId.get(area.parentId);
    return above ? `${way(above)}/${area.name}` : area.name;
  };
  return new Map(areas.map((area) => [area.id, named.get(area.name)?.length === 1 ? area.name : way(area)]));
}
