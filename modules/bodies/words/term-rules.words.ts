import { words } from '../../../base/words.ts';

/** Where the editions that the system brings come from. */
export const termSourceWords = words({
  unionLaw: { zh: '工会法（2001 年修正）', en: 'Trade Union Law (2001)' },
  unionArticle: {
    zh: '《中华人民共和国工会法》第十六条（2001 年修正时为第十五条）',
    en: 'Trade Union Law, article 16 (15 in 2001)',
  },
  youthCharter: { zh: '团章（2018 年）', en: 'Charter of the Youth League (2018)' },
  youthArticle: {
    zh: '《中国共产主义青年团章程》（2018 年）',
    en: 'Charter of the Communist Youth League (2018)',
  },
  youthLower: {
    zh: '《中国共产主义青年团章程》（2018 年）；基层年限请对照现行章程核对',
    en: 'Charter of the Communist Youth League (2018); compare the years of the lower levels with it',
  },
  ownCharter: { zh: '各自章程', en: 'Its own charter' },
  toCompare: {
    zh: '惯例五年，请对照现行章程核对',
    en: 'Five years as is usual; compare it with the charter',
  },
});
