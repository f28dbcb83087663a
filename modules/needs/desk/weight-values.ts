import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { WeightName, Weights } from '../weighing.rules.ts';
import { weightNames } from '../weighing.rules.ts';
import { weighingDeskWords as w } from './weighing-desk.words.ts';

const fields: readonly WeightName[] = ['said', 'title', 'summary'];

/** Fields by themselves; everything else is a share and read in percent. */
export function isField(name: WeightName): boolean {
  return fields.includes(name);
}

/** The number as one types it. */
export function shown(name: WeightName, value: number): number {
  return isField(name) ? value : Math.round(value * 1000) / 10;
}

export function typed(name: WeightName, text: string): number {
  if (text.trim() === '') return Number.NaN;
  return isField(name) ? Number(text) : Math.round(Number(text) * 10) / 1000;
}

/** The number with its sign, as one reads it. */
export function useWeightText(): (name: WeightName, value: number) => string {
  const say = useSay();
  return (name, value) =>
    isField(name) ? String(value) : say(w.value, { value: String(shown(name, value)) });
}

export function differing(one: Weights, other: Weights): WeightName[] {
  return weightNames.filter((name) => one[name] !== other[name]);
}
