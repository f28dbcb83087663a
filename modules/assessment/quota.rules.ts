import { baseCues, quotaCues, soleKinds } from './words/bases.words.ts';

/** Which base population a name speaks of; null where it tells of none. */
export function baseMeant(name: string): string | null {
  return Object.entries(baseCues).find(([, { zh }]) => name.includes(zh))?.[0] ?? null;
}

/** What is counted in persons, households or organisations cannot be more than there are of them. */
export function baseOfUnit(unit: string | null): string | null {
  if (unit === 'person') return 'residents';
  if (unit === 'household') return 'households';
  return unit === 'organisation' ? 'employers' : null;
}

const quotas = new RegExp(`(\\d+)\\s*[${quotaCues.units.zh}](?!${quotaCues.notThese.zh})`, 'gu');

/** The largest number of persons, households or organisations that a name asks for. */
export function quotaInName(name: string): number | null {
  const found = [...name.matchAll(quotas)].map(([, digits]) => Number(digits));
  return found.length === 0 ? null : Math.max(...found);
}

/** What is counted by its own name where all entries are of one kind that may not be scored alone; null else. */
export function countsOnly(kinds: readonly string[]): string | null {
  const [first, ...others] = new Set(kinds);
  const found = Object.entries(soleKinds).find(([kind]) => kind === first);
  return found && others.length === 0 ? found[1].zh : null;
}
