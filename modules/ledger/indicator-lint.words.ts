import { words } from '../../base/words.ts';

export const indicatorLintWords = words({
  summary: {
    zh: '指标的名称能不能用于考核：依据哪一条，可以改成什么。不保存。',
    en: 'Whether indicators of these names may be scored: after which article, and what may be scored instead. Nothing is kept.',
  },
});
