import { type Word, words } from '../../base/words.ts';
import type { FollowUpOutcome, FollowUpReason, VerdictWay } from './verdict.rules.ts';

export const closingWords = words({
  rateSummary: { zh: '对办理打个分，愿意才打。', en: 'Grade how it was handled, if one wants to.' },
  noteSummary: {
    zh: '记下本人当面或电话里说的：解决了没有。',
    en: 'Note what the person said at the counter or on the telephone.',
  },
  contestSummary: { zh: '对差评说明情况，写明理由。', en: 'Contest a bad grade, with why.' },
  decideSummary: { zh: '定差评申辩成立不成立。', en: 'Decide on a contested grade.' },
  followUpsSummary: { zh: '等本单位回访的事。', en: 'What the organisation is to follow up.' },
  assignSummary: { zh: '定谁去回访。', en: 'Name who follows up.' },
  endSummary: { zh: '记下回访的结果。', en: 'Note what came of a follow-up.' },
  alreadyContested: {
    zh: '这条评价已经有人说明过情况了，不用再写一次。',
    en: 'This grade has been contested already.',
  },
  alreadyDecided: { zh: '这条申辩已经有人定过了。请刷新。', en: 'This has been decided already. Reload.' },
  followUpDone: { zh: '这件事已经有人回访过了。请刷新。', en: 'Somebody followed this up already. Reload.' },
  notHere: { zh: '请选本单位在岗的人。', en: 'Choose somebody who works in this organisation.' },
  handledIt: {
    zh: '这个人办过这件事，回访要换没办过的人。',
    en: 'They handled this matter; somebody who did not has to follow it up.',
  },
});

export const gradeWords: Record<number, Word> = {
  5: { zh: '非常满意', en: 'Very satisfied' },
  4: { zh: '满意', en: 'Satisfied' },
  3: { zh: '基本满意', en: 'Mostly satisfied' },
  2: { zh: '不满意', en: 'Dissatisfied' },
  1: { zh: '非常不满意', en: 'Very dissatisfied' },
};

export const followUpReasonWords: Record<FollowUpReason, Word> = {
  not_accepted: { zh: '本人说没有解决', en: 'Not solved for the resident' },
  rated: { zh: '评价不满意', en: 'A bad grade' },
  reopened_twice: { zh: '第二次重开', en: 'Opened again for the second time' },
};

export const followUpOutcomeWords: Record<FollowUpOutcome, Word> = {
  content: { zh: '现在满意了', en: 'Content now' },
  not_solved: { zh: '还是没解决', en: 'Still not solved' },
  not_reached: { zh: '没联系上', en: 'Not reached' },
  not_wanted: { zh: '本人不想再谈', en: 'Does not want to talk about it' },
};

export const verdictWayWords: Record<VerdictWay, Word> = {
  page: { zh: '网页上说的', en: 'on their page' },
  message: { zh: '短信回复', en: 'by text message' },
  counter: { zh: '当面说的', en: 'at the counter' },
  phone: { zh: '电话里说的', en: 'by telephone' },
};
