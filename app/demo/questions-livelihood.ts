import type { DemoNeed } from './shape.ts';
import { spot } from './tell.ts';

/** Answered at the counter or on the telephone. */
export const livelihoodQuestions: DemoNeed[] = [
  spot(
    'chen-xiaojing',
    150,
    '临时工一天一百二，活完当天给，这种还要不要签合同',
    '要，一天也要写一行字：谁、干什么、多少钱、几时给，两个人签名，拍照就行。',
    ['wage-help'],
  ),
  spot('chen-xiaojing', 91, '摆摊要不要办照', '社区划的点不用，别处要，先问市场监管，驿站有表。', [
    'startup-course',
  ]),
  spot('wu-xiaoguang', 132, '招聘那个网上要三百建档费', '骗子，正经招工不收钱。留着截图，打 12333 举报。', [
    'job-introduction',
  ]),
  spot(
    'wu-xiaoguang',
    80,
    '考个叉车证多少钱，多久',
    '工会的班不要钱，六天，下个月五号开课，身份证、照片三张。',
    ['skills-training'],
  ),
  spot(
    'ma-lihong',
    121,
    '种谷子有没有补贴',
    '有，按面积直补，村里报，九月打到一卡通，没到先问村里再问 12345。',
    ['soil-test'],
  ),
  spot('ma-lihong', 69, '羊得了病不敢吃，能不能埋自己地里', '不能随便埋，打乡兽医站，无害化，有补偿。', [
    'animal-disease',
  ]),
  spot('tao-ran', 138, '山里捡的松塔算不算犯法', '林场的要办采集证，自己吃的少捡点没人管，收的要有证。', []),
  spot('tao-ran', 56, '快手卖货要不要交税', '一个月十万以下免增值税，个体户登记一下方便，流水自己记。', [
    'startup-course',
  ]),
  spot(
    'bai-yinna',
    143,
    '羊绒多少钱一斤今年',
    '这两天绒厂收一百一十到一百二十五，看细度，先别急着卖，清河那家周五现结。',
    ['village-sales'],
  ),
  spot(
    'bai-yinna',
    79,
    '贷款的利息按天算还是按月算',
    '农商行按天，早还一天少一天，村里的贷款员每周二在苏木。',
    ['village-loan'],
  ),
  spot(
    'bai-yinna',
    36,
    '草场补贴今年几月发，卡换了要不要报',
    '十二月底发，卡换了要到苏木经管站报一回，带新卡和身份证。',
    [],
  ),
];
