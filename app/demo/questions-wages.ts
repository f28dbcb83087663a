import type { DemoNeed } from './shape.ts';
import { spot } from './tell.ts';

/** Answered at the counter or on the telephone. */
export const wageQuestions: DemoNeed[] = [
  spot(
    'chen-xiaojing',
    177,
    '工资条是英文缩写看不懂扣了啥',
    '扣的是五险和个税，逐项写给您了。五险单位出大头，查得到。',
    ['legal-advice'],
  ),
  spot(
    'chen-xiaojing',
    158,
    '加班一宿算几个小时，给多少',
    '平日加班一倍半，周末两倍，法定节假日三倍，按小时工资算。',
    ['legal-advice'],
  ),
  spot('chen-xiaojing', 141, '骑手入会要不要平台盖章', '不要。身份证和接单截图就行，在这儿现填。', [
    'rider-join',
  ]),
  spot(
    'chen-xiaojing',
    99,
    '送餐的保险谁给买',
    '平台按单扣了职业伤害保障的钱，出事先打 12333 报，再找我们。',
    ['rider-join'],
  ),
  spot(
    'wu-xiaoguang',
    166,
    '干到六十一了没签合同，受伤算不算工伤',
    '过了退休年龄要看领没领养老金，没领的能认。带材料打 12333 问准再跑。',
    ['injury-recognition'],
  ),
  spot(
    'wu-xiaoguang',
    137,
    '试用期最长几个月呀，我这都五个月了还试着',
    '三年以上合同最长六个月，一年的最长两个月。超了按转正工资补。',
    ['legal-advice'],
  ),
  spot(
    'wu-xiaoguang',
    96,
    '会员卡丢了，看电影那个优惠还有没',
    '卡在手机上补，打开工会页面点补卡。电影优惠每月十六号放票。',
    ['rider-join'],
  ),
  spot(
    'wu-xiaoguang',
    61,
    '单位不给开离职证明，新单位等着要',
    '离职当天就该给。写个书面要求发过去留底，三天不给来找我，我去要。',
    ['dongling-wage-help'],
  ),
  spot(
    'ma-lihong',
    152,
    '工头姓啥都不知道，光有个微信，能告不',
    '能。微信转账、聊天记录别删，问清工地名字，总包跑不了。',
    ['liuyuan-wage-help'],
  ),
  spot(
    'ma-lihong',
    87,
    '农民工那个欠薪的线索在手机上咋交',
    '国务院客户端里有“欠薪线索”，我帮您点开了，填工地、金额、电话就行。',
    ['liuyuan-wage-help'],
  ),
  spot(
    'tao-ran',
    130,
    '林场看火的算不算职工，能不能疗养',
    '签了合同就算。疗养每年四月报名，工会去场部登记。',
    [],
  ),
  spot(
    'tao-ran',
    74,
    '园区招工那个押身份证，正常不',
    '不正常，谁都不能押身份证。要不回来打 110 或者 12333。',
    ['shaling-wage-help'],
  ),
  spot(
    'bai-yinna',
    113,
    '放羊的雇工，一年给多少算合适，有没有个准',
    '没有统一的数，要不低于最低工资。写个条子，多少钱、几月给、管不管吃住，两人签字。',
    [],
  ),
];
