import { words } from '../../../base/words.ts';

export const formSourceWords = words({
  unionLaw: { zh: '工会法', en: 'Trade Union Law' },
  unionCommittee: {
    zh: '第十一条：会员二十五人以上的，应当建立基层工会委员会',
    en: 'Article 11: from 25 members on, a basic-level committee',
  },
  unionSmall: {
    zh: '第十一条：不足二十五人的，可以与别的单位联合建立，也可以选举组织员一人；单独建立的，由本地登记规定',
    en: 'Article 11: with fewer, jointly with other units, or one organiser; alone where the city enters so',
  },
  youthCharter: { zh: '团章（2018 年）', en: 'Charter of the Youth League (2018)' },
  youthArticle: {
    zh: '基层组织人数：支部三人，总支三十人，委员会一百人；请按现行团章核对',
    en: 'Basic bodies: branch 3, general branch 30, committee 100; compare with the charter in force',
  },
});
