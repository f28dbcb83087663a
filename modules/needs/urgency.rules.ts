import { groupWords } from '../../base/groups.words.ts';
import { KINDS, MATTERS, type Matter, URGENCIES } from '../../engines/urgency/interface.ts';

export const urgencies = URGENCIES;
export const kinds = KINDS;
export const groups = Object.keys(groupWords) as (keyof typeof groupWords)[];
export const matters = MATTERS;
export const safeWays = ['phone', 'page', 'other', 'never'] as const;
export const reportCalls = ['police', 'civil_affairs', 'education', 'other'] as const;
export const doors = [
  'petition',
  'discipline',
  'hotline',
  'court',
  'arbitration',
  'emergency',
  'other',
] as const;
export type Door = (typeof doors)[number];

/** In percent: less sure than this of a kind, a person should look. */
export const leastSure = 50;
/** In percent: from here on a group that was read is filled in; what is less sure is only told. */
export const sureEnough = 60;

/** An unknown word of the database is no matter any more. */
export function mattersOf(found: readonly string[]): Matter[] {
  return MATTERS.filter((matter) => found.includes(matter));
}

/** Somebody is to be rung, and not only shown a line of a queue. */
export function isToRing(need: { readonly urgency: string; readonly protected: boolean }): boolean {
  return need.urgency === 'danger' || (need.protected && need.urgency === 'attend');
}

/** Organisations that know a matter best, by kind; they are rung before whoever received it. */
export function kindsFor(found: readonly string[]): readonly string[] {
  if (found.some((matter) => ['violence', 'abuse', 'sexual'].includes(matter))) return ['women'];
  if (found.includes('child')) return ['youth', 'women'];
  return [];
}

/** What a mark of the law is shown for. */
export function lawsFor(found: readonly string[], ofChild: boolean): ('abuse' | 'child' | 'wages')[] {
  const laws: ('abuse' | 'child' | 'wages')[] = [];
  if (ofChild) laws.push('child');
  if (found.includes('abuse') || found.includes('violence')) laws.push('abuse');
  if (found.includes('wages')) laws.push('wages');
  return laws;
}
