import { say, type Word } from '../../base/words.ts';
import type { Need } from './contract/need.ts';

export const kindWords: Record<Need['sorted']['kind'], Word> = {
  help: { zh: '求助', en: 'Help' },
  consult: { zh: '咨询', en: 'Consult' },
  suggest: { zh: '建议', en: 'Suggest' },
  complain: { zh: '投诉', en: 'Complain' },
  accuse: { zh: '举报', en: 'Accuse' },
  praise: { zh: '表扬', en: 'Praise' },
};

export const urgencyWords: Record<Need['sorted']['urgency'], Word> = {
  danger: { zh: '危险', en: 'Danger' },
  attend: { zh: '当日关注', en: 'Attend today' },
  ordinary: { zh: '一般', en: 'Ordinary' },
};

export const protectionWords: Record<'true' | 'false', Word> = {
  true: { zh: '受保护', en: 'Protected' },
  false: { zh: '不受保护', en: 'Not protected' },
};

/** A value of a correction as people read it; what is no known code stays as it is. */
export function correctionWord(field: string, value: string): Word | null {
  const known: Readonly<Record<string, Word>> =
    field === 'kind'
      ? kindWords
      : field === 'urgency'
        ? urgencyWords
        : field === 'protected'
          ? protectionWords
          : {};
  return known[value] ?? null;
}

/** The same in the field's own language, for the resident's story. */
export function correctionValue(field: string, value: string | null): string {
  const word = value === null ? null : correctionWord(field, value);
  return word ? say(word, 'zh') : '';
}
