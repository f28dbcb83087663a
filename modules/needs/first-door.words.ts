import { words } from '../../base/words.ts';

export const firstDoorWords = words({
  /** What the city's hotline hands on to those who enforce its rules. */
  order: {
    zh: '违建|违章建筑|违法建筑|违规建筑|违法建设|私搭乱建|乱搭乱建|占道经营|占道摆摊|乱停乱放|渣土|油烟扰民|噪音扰民|噪声扰民|广场舞太吵|施工太吵',
    en: 'illegal building|street vending|noise',
  },
  orderWhy: {
    zh: '这类事由综合执法部门去查，12345 派给他们，群团没有执法权。',
    en: 'The enforcement office looks into such things; the hotline 12345 hands it to them.',
  },
  orderRoute: {
    zh: '打 12345，说清地点和事情，由综合执法部门去查；记下工单号，可以查办到哪一步。',
    en: 'Ring 12345, say where and what; the enforcement office looks into it. Note the number of the order.',
  },
});
