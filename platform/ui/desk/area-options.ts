import { useCityText } from './language.tsx';

/** An area as it is offered, with the ids from itself up to the city. */
export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
}

/** Areas to choose from, each with what it lies in; the city goes without saying. */
export function useAreaOptions(areas: readonly AreaChoice[]): { value: string; label: string }[] {
  const city = useCityText();
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return areas.map(({ id, path }) => ({
    value: id,
    label: path
      .slice(0, Math.max(1, path.length - 1))
      .map((one) => city(names.get(one) ?? ''))
      .toReversed()
      .join(' '),
  }));
}
