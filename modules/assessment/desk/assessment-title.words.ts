import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const assessmentTitleWords = words({
  assessment: { zh: '年度考核', en: 'Yearly assessment' },
  quarter: { zh: '季度调度', en: 'Progress check' },
});
