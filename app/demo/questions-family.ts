import type { DemoNeed } from './shape.ts';
import { spot } from './tell.ts';

/** Answered at the counter or on the telephone. */
export const familyQuestions: DemoNeed[] = [
  spot(
    'chen-xiaojing',
    173,
    '彩礼给了十二万没领证，分了能要回来吗',
    '没领证也没一起过日子的，能要；过了日子的看多久、花了多少。想细问约律师，不收钱。',
    ['legal-advice'],
  ),
  spot('chen-xiaojing', 135, '孩子户口随妈行不行', '行，父母商量好，带结婚证、出生证去派出所。'),
  spot(
    'chen-xiaojing',
    67,
    '出生证名字写错一个字',
    '到接生的医院改，带原件和双方身份证，还没上户口的当天能换。',
  ),
  spot(
    'wu-xiaoguang',
    172,
    '离婚冷静期是多少天，能不能快点',
    '三十天，不能缩短。有家暴的可以直接起诉，不走这个。',
    ['dongling-family-mediation'],
  ),
  spot(
    'wu-xiaoguang',
    139,
    '妇女节厂里给不给放假',
    '三月八日女职工放半天。不放的算加班，但单位多半不给钱，先问工会。',
  ),
  spot('wu-xiaoguang', 70, '晚托班收到几点', '到六点半，晚了提前打 8110620，老师等您。', ['after-school']),
  spot('ma-lihong', 164, '代理妈妈要不要钱', '不要，都是志愿的。孩子不愿意见可以换，也可以不要。', [
    'liuyuan-left-behind',
  ]),
  spot(
    'ma-lihong',
    116,
    '孩子让狗咬了打针谁出钱',
    '先打针，二十四小时内。狗主出，找不着主的医保报一部分，票留着。',
  ),
  spot(
    'ma-lihong',
    43,
    '村里有个小子老拿石头撵我闺女',
    '记下时间地点，先告诉学校和他家里；再有就打 110，民警出告诫，孩子也管得着。',
    ['minor-legal-aid'],
  ),
  spot('tao-ran', 140, '二胎产假多少天', '咱们这儿一百五十八天起，三胎更多，男方陪产二十五天，单位要给。'),
  spot(
    'tao-ran',
    63,
    '想领养个孩子，去哪问',
    '去民政局，不能私下抱。要四十岁上下、有收入、没别的孩子优先，8110140。',
    ['child-protection'],
  ),
  spot(
    'bai-yinna',
    107,
    '儿媳妇是外蒙的，孩子咋上户口',
    '带护照、结婚证、出生证，译成中文公证，旗派出所户政窗口办，我给您写了一张单子，两样文字。',
  ),
];
