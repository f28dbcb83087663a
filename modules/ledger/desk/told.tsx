import type { ReactNode } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { isChinese, type Word } from '../../../base/words.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { IndicatorLine, Told } from '../indicators.contract.ts';
import { indicatorsDeskWords as w } from './indicators.words.ts';

/** A number as it is read: thousands apart, a percentage close to its sign. */
export function withUnit(text: string, unit: string): string {
  return unit === '%' ? `${grouped(text)}%` : `${grouped(text)} ${unit}`;
}

export function useTold(): (told: Told) => string {
  const say = useSay();
  return ({ state, text, unit }) => (state === 'told' ? withUnit(text ?? '', say(unit)) : say(w[state]));
}

/** A value as a cell of a table: what is not told is quiet. */
export function ToldCell({ told }: { told: Told }): ReactNode {
  const text = useTold()(told);
  return told.state === 'told' ? <strong>{text}</strong> : <span className="quiet">{text}</span>;
}

/** Why there is nothing to compare with, where the last period is the reason. */
const whyNoChange: Partial<Record<Told['state'], Word>> = { no_records: w.lastNoRecords, none: w.lastNone };

export function useChange(): (line: Pick<IndicatorLine, 'change' | 'value' | 'before'>) => string {
  const say = useSay();
  return ({ change, value, before }) => {
    if (change === null) {
      const why = value.state === 'told' ? whyNoChange[before.state] : undefined;
      return why ? say(why) : '';
    }
    const number = Number(change.text);
    if (number === 0) return say(w.same);
    const count = grouped(change.text.replace('-', ''));
    return say(number > 0 ? w.up : w.down, { count, unit: say(change.unit) }).trim();
  };
}

/** The name in the reader's language, where somebody wrote one. */
export function useNames(): (one: { name: string; nameEn: string }) => string {
  const { language, traditional } = useLanguage();
  return ({ name, nameEn }) => (isChinese(language) || nameEn === '' ? traditional(name) : nameEn);
}

/** Why there is no number, and what to do. */
export const whyNot: Partial<Record<Told['state'], Word>> = {
  no_source: w.noSourceText,
  no_base: w.noBaseText,
  none: w.noneText,
  no_records: w.keptNoneText,
  few: w.fewText,
  withheld: w.fewText,
};
