import { identities } from './columns.rules.ts';
import { columnTitles } from './columns.words.ts';

/** Who decides that what is not known is asked of others: a person with a name, of the body that owes the return. */
export const deciders = ['head', 'coordinator'] as const;

export const cellStates = ['open', 'answered', 'declined'] as const;
export type CellState = (typeof cellStates)[number];

/** Characters without which a reason is none. */
export const leastReason = 10;
export const mostPassed = { columns: 40, organisations: 60 } as const;

interface Body {
  readonly id: string;
  readonly parentId: string | null;
  readonly closed: boolean;
}

/** The open bodies below one, at whatever depth. */
export function belowOf<T extends Body>(all: readonly T[], own: string): T[] {
  const children = Map.groupBy(all, ({ parentId }) => parentId);
  const found = new Map<string, T>();
  const waiting = [own];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of children.get(next) ?? []) {
      if (child.id === own || found.has(child.id)) continue;
      found.set(child.id, child);
      waiting.push(child.id);
    }
  }
  return [...found.values()].filter(({ closed }) => !closed);
}

export interface CountedColumn {
  readonly at: number;
  readonly title: string;
  /** What it was taken for, in Chinese. */
  readonly takenFor: string | null;
  /** Cells that are not known. */
  readonly unknown: number;
}

const personal: ReadonlySet<string | null> = new Set(identities.map((key) => columnTitles[key][0]));

/** What nobody knew and can be counted: not who somebody is, or where they can be reached. */
export function askable<T extends CountedColumn>(columns: readonly T[]): T[] {
  return columns.filter(({ unknown, takenFor }) => unknown > 0 && !personal.has(takenFor));
}

/** The columns that can be asked for; null where one of the places is none of them. */
export function unknownAt(
  columns: readonly CountedColumn[],
  places: readonly number[],
): CountedColumn[] | null {
  const asked = askable(columns);
  const found = [...new Set(places)].map((place) => asked.find(({ at }) => at === place));
  return found.every((one) => one !== undefined) ? found : null;
}
