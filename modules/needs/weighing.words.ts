import { words } from '../../base/words.ts';

export const weighingWords = words({
  getSummary: {
    zh: '匹配权重：各项现在算多少，改过哪些。',
    en: 'How much each thing counts when services are proposed, and every change of it.',
  },
  trySummary: {
    zh: '先看看：换成这些权重，上个月的诉求会怎么推荐。',
    en: 'Look first: what other weights would have proposed for last month’s needs.',
  },
  learnSummary: {
    zh: '从采纳的匹配里学：哪里写的话该算多少，再先看看。',
    en: 'Learn from accepted matches how much the fields count, then look first.',
  },
  trialSummary: {
    zh: '一次先看看：进度和结果。',
    en: 'One look at other weights: how far it is, and what it showed.',
  },
  adoptSummary: {
    zh: '采用先看过的权重。',
    en: 'Adopt weights that were looked at first.',
  },
  restoreSummary: { zh: '放回以前的一版权重。', en: 'Put earlier weights back.' },
  outOfBounds: {
    zh: '请填 {least} 到 {most} 之间的数。',
    en: 'It must be a number from {least} to {most}.',
  },
  stale: {
    zh: '{name} {time} 已经换过权重，没有覆盖。请刷新，按新的再先看看。',
    en: '{name} adopted other weights at {time}; nothing was overwritten. Reload and look again first.',
  },
  notLooked: {
    zh: '还没有看过这些权重会怎样，不能采用。请先按“先看看”，等结果出来。',
    en: 'What these weights would do was not looked at yet. Look first, and wait for the result.',
  },
  tooOld: {
    zh: '这次先看看是一天以前的，那以后又有新的诉求。请再先看看。',
    en: 'This look is older than a day, and there are new needs since. Look again first.',
  },
  same: {
    zh: '和现在的权重一样，不用换。',
    en: 'These are the present weights; there is nothing to change.',
  },
  noVersion: { zh: '没有这一版，请刷新后再看。', en: 'There is no such version; reload and look again.' },
});
