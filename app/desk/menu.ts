import type { Word } from '../../base/words.ts';
import { deskWords as w } from './desk.words.ts';
import type { Place } from './places.ts';

/** Places of one kind of work, folded away where a person has many. */
export interface MenuGroup {
  readonly key: 'steering' | 'papers';
  readonly name: Word;
  readonly places: readonly Place[];
}

export type MenuLine = Place | MenuGroup;

export const isGroup = (line: MenuLine): line is MenuGroup => 'places' in line;

const names: Readonly<Record<MenuGroup['key'], Word>> = { steering: w.steering, papers: w.papers };

const groupOf: Readonly<Record<string, MenuGroup['key']>> = {
  ...{ '/meetings': 'steering', '/tasks': 'steering', '/duties': 'steering', '/honours': 'steering' },
  ...{ '/bodies': 'steering', '/papers': 'papers', '/documents': 'papers', '/reports': 'papers' },
};

/** So many are read at once; with more, what is not of every day stands in groups. */
const most = 7;

/** The places of a person as the menu shows them: each group where the first of it would stand. */
export function menuOf(places: readonly Place[]): readonly MenuLine[] {
  if (places.length <= most) return places;
  const groups = Map.groupBy(places, ({ to }) => groupOf[to] ?? null);
  return places.flatMap((place): MenuLine[] => {
    const key = groupOf[place.to];
    const all = key === undefined ? [] : (groups.get(key) ?? []);
    // One by itself is no group.
    if (key === undefined || all.length < 2) return [place];
    return all[0] === place ? [{ key, name: names[key], places: all }] : [];
  });
}
