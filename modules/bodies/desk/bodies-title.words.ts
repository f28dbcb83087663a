import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for them on every screen. */
export const bodiesTitleWords = words({
  bodies: { zh: '组织建设', en: 'Bodies' },
  list: { zh: '组织', en: 'Bodies' },
  coverage: { zh: '组织覆盖', en: 'Coverage' },
  rules: { zh: '届期规定', en: 'Rules of terms' },
});
