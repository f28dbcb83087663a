import type { DemoNeed } from './shape.ts';
import { spot } from './tell.ts';

/** Answered at the counter or on the telephone. */
export const cultureQuestions: DemoNeed[] = [
  spot(
    'chen-xiaojing',
    180,
    '想捐点衣服给灾区送哪儿去',
    '旗红十字会收新的，旧的分好洗净可以交驿站，写好尺码。',
    ['winter-goods'],
  ),
  spot('chen-xiaojing', 145, '公交卡在哪充值', '对面小卖部就能充，手机也能，十块起。'),
  spot('chen-xiaojing', 128, '谁家狗天天半夜叫', '先问社区登记主人，说不通打 110 或城管，录一段音。', [
    'people-mediation',
  ]),
  spot('chen-xiaojing', 103, '听说工会有免费电影', '会员每月一场，十六号放票，手机抢。', ['rider-join']),
  spot(
    'chen-xiaojing',
    37,
    '残疾车从哪年起不能上路',
    '看各地公告，咱这儿后年起禁，可以去残联问补贴换车。',
    [],
  ),
  spot('wu-xiaoguang', 179, '社区图书角能不能借走', '能，登记一个号，一次两本，三周。', []),
  spot('wu-xiaoguang', 125, '公租房啥条件', '无房、收入在线下，街道窗口领表，电话 12345 转住房。', []),
  spot(
    'wu-xiaoguang',
    101,
    '我被电信诈骗了一千二，立案难吗',
    '报警不看多少，三千以下治安、以上刑事，截图转账都带，越快越好。',
    ['fraud-class'],
  ),
  spot('wu-xiaoguang', 46, '小孩捡到手机怎么办', '交派出所或者驿站，登记就行，谁来领写名字。', []),
  spot('ma-lihong', 174, '孩子学籍丢了怎么办', '学籍号丢不了，去学校教务处打印，转学要的是联系函。', [
    'transfer-school',
  ]),
  spot('ma-lihong', 109, '身份证照片太老能换吗', '能，脸变了可以换，派出所或者自助机，四十天。', []),
  spot('ma-lihong', 34, '村里的广播太吵天不亮就放', '先跟村里说改时间，不改打 12345 记编号。', [
    'hotline-desk',
  ]),
  spot('tao-ran', 171, '林区打猎违法吗', '违法，野物碰不得，举报打 12345，伤了人先打 110。', []),
  spot('tao-ran', 99, '冬天路上结冰打滑谁管', '公路打 12328，村里的路打乡里，冻坏了先摆个牌子。', []),
  spot('tao-ran', 39, '小学一年级几岁能上', '八月三十一号前满六周岁，材料去学校门口看。', [
    'transfer-school',
  ]),
  spot('bai-yinna', 163, '蒙文的结婚证到别处认不认', '认，全国有效，要汉文的可以到民政加一页翻译。', []),
  spot(
    'bai-yinna',
    85,
    '孩子想在蒙文学校和汉文学校之间换，行不行',
    '行，两边学校开联系函，开学前一个月办，教育局 8110160。',
    ['transfer-school'],
  ),
  spot(
    'bai-yinna',
    33,
    '那达慕想报个摔跤，多大岁数封顶',
    '按当年规程，多半不封顶，要体检，旗文联 8110390 报。',
    [],
  ),
];
