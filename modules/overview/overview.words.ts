import { words } from '../../base/words.ts';

export const overviewWords = words({
  yearSummary: {
    zh: '今年服务多少：逐月与去年比、各地区、变化最大的三处和构成',
    en: 'Served this year: by month beside last year, by area, the three largest changes and what they are made of',
  },
  pageSummary: {
    zh: '一页总览：等您过问的事、下次会议、值班电话、今年服务多少',
    en: 'One page: what waits for you, the next meeting, duty telephones, served this year',
  },
});
