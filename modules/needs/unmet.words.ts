import { type Word, words } from '../../base/words.ts';
import type { UnmetReason } from './unmet.rules.ts';

export const unmetWords = words({
  listSummary: {
    zh: '没有办法的事：按类别、人群、地点数。',
    en: 'What the city had no answer for, by category, group and area.',
  },
  sheetSummary: {
    zh: '未满足的需求，按条件，列成表格。',
    en: 'Unmet needs as they are filtered, as a sheet.',
  },
  entriesSheetSummary: {
    zh: '一个数背后的各件事，不含原话，列成表格。',
    en: 'What is behind a number, without words, as a sheet.',
  },
  entriesSummary: {
    zh: '没有办法的是哪些事，不带原话。',
    en: 'The needs behind a number, without their words.',
  },
});

export const unmetReasonWords: Record<UnmetReason, Word> = {
  declined: { zh: '单位退回', en: 'Declined' },
  expired: { zh: '过期没答复', en: 'Long past its deadline' },
  no_candidate: { zh: '没有对得上的服务', en: 'No service fits' },
  not_solved: { zh: '单位说没办成', en: 'Answered: not solved' },
};
