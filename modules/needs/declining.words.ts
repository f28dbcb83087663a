import { words } from '../../base/words.ts';

/** The end of "it declined so many, mostly because …". */
export const decliningReasons = words({
  full: { zh: '名额或人手不够', en: 'no places or hands were left' },
  place: { zh: '不在它管的地方', en: 'it was in another place' },
  conditions: { zh: '不符合条件', en: 'the conditions were not met' },
  papers: { zh: '材料不够', en: 'papers were missing' },
  notOurs: { zh: '这件不归它管', en: 'it was not theirs to do' },
});
