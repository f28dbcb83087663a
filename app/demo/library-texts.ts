import type { Content } from '../../modules/library/library.public.ts';

type Kind = 'policy' | 'guide' | 'notice' | 'other';

/** An edition; days are counted back from today. */
export interface DemoEdition extends Pick<Content, 'title' | 'number' | 'issuer' | 'text'> {
  readonly dated: number;
  readonly from: number;
  readonly why: string;
}

export interface DemoText {
  readonly key: string;
  readonly by: string;
  readonly kind: Kind;
  readonly access: 'public' | 'inner';
  /** Keys of areas; none: the whole city. */
  readonly areas: readonly string[];
  readonly editions: readonly DemoEdition[];
  readonly withdrawn: { readonly from: number; readonly why: string; readonly replacedBy: string } | null;
}

const union = '晴川市总工会';

/** Written for the demo city alone; what replaces another stands before it. */
export const demoTexts: readonly DemoText[] = [
  {
    ...{ key: 'travel', by: 'qiao-min', kind: 'policy', access: 'public', areas: [], withdrawn: null },
    editions: [
      {
        ...{ title: '晴川市职工就医交通补助办法', number: '晴工发〔2024〕11号', issuer: union },
        ...{ dated: 890, from: 876, why: '' },
        text: `一、谁可以领
在本市上班、家里人均收入低于低保标准两倍的职工，本人或者配偶、孩子去外地看病的，可以领。
二、补多少
（一）汽车、火车硬座按票面补一半。
（二）一年最多补三百元。
三、怎么领
出院后三个月内，带车票、出院小结和身份证到单位工会，由单位工会报到旗县工会。
四、多久到账
旗县工会收齐材料后二十个工作日内打到本人的银行卡。
五、其他
本办法由晴川市总工会解释，有不清楚的，打电话8110012问服务部。`,
      },
      {
        ...{ title: '晴川市职工就医交通补助办法', number: '晴工发〔2026〕19号', issuer: union },
        ...{ dated: 57, from: 47, why: '年初以来有职工说，没有单位工会就没处交材料，改成就近的驿站也收' },
        text: `一、谁可以领
在本市上班或者跑单、送货、做零工，家里人均收入低于低保标准两倍的，本人或者配偶、孩子、父母去外地看病，可以领。
二、补多少
（一）汽车、火车硬座和硬卧按票面补八成。
（二）包车去做透析、放疗的，凭收条按同一段路的汽车票价补。
（三）一年最多补八百元。
三、怎么领
出院后六个月内，带车票、出院小结和身份证到就近的群团服务驿站或者单位工会。没有单位工会的，驿站直接收，不用回户籍地开证明。
四、多久到账
收齐材料后十个工作日内打到本人的银行卡。材料不齐的，当面一次说清缺什么。
五、其他
本办法由晴川市总工会解释，有不清楚的，打电话8110012问服务部。`,
      },
    ],
  },
  {
    ...{ key: 'travel-old', by: 'qiao-min', kind: 'policy', access: 'public', areas: [] },
    withdrawn: {
      ...{ from: 876, replacedBy: 'travel' },
      why: '路费补贴并到就医交通补助里一起办，不用交两份材料',
    },
    editions: [
      {
        ...{ title: '外出看病路费补贴试行说明', number: '', issuer: union, dated: 1500, from: 1490, why: '' },
        text: `旗县工会会员到市里看病的，每次凭车票补二十元，一年不超过五次。
车票交给单位工会，每个季度报一次。`,
      },
    ],
  },
  {
    ...{ key: 'winter-class', by: 'he-yumei', kind: 'guide', access: 'public', areas: ['yunhe'] },
    withdrawn: null,
    editions: [
      {
        ...{ title: '寒假看护班怎么报名', number: '', issuer: '云河旗妇联', dated: 12, from: 10, why: '' },
        text: `一、谁能报
父母白天都要上班、家里没有人带的小学生，一到四年级优先。
二、在哪里、什么时间
光明社区和河湾社区各开一个班，星期一到星期五，早上八点到下午五点半，中午管一顿饭。
三、要带什么
孩子的户口本那一页和家长的电话。不收费，不用单位盖章。
四、怎么报
到两个社区的妇女之家写个名字，或者在“连心”首页说一声“寒假孩子没人带”。每班二十五人，满了就排队，有人退出马上打电话。
五、孩子生病怎么办
当天发烧、呕吐的先在家休息，位子给留着。`,
      },
    ],
  },
  {
    ...{
      key: 'wage-steps',
      by: 'su-rina',
      kind: 'guide',
      access: 'public',
      areas: ['yunhe'],
      withdrawn: null,
    },
    editions: [
      {
        ...{ title: '工资拖着不发，可以走哪几步', number: '', issuer: '云河旗群团联席会议办公室' },
        ...{ dated: 33, from: 33, why: '' },
        text: `一、先留住这几样
干活的地点和起止日子、考勤或者派工的聊天记录、发过的工资、老板和工头的电话。没有合同也能办。
二、再说给我们
在驿站说，打电话说，在手机上写都行。旗总工会会先跟用人单位联系，三个工作日内告诉您进展。
三、还没有给的
（一）旗人社局劳动监察可以责令限期支付。
（二）法律援助中心帮着写仲裁申请，不收钱。
四、急着用钱的
家里等着看病、交学费的，说一声，可以同时办临时救助。
五、不用怕
说了这件事，单位因此辞退、扣钱的，是另一件我们要管的事。`,
      },
    ],
  },
  {
    ...{ key: 'reception', by: 'su-rina', kind: 'other', access: 'inner', areas: ['yunhe'], withdrawn: null },
    editions: [
      {
        ...{ title: '窗口接待几件容易忘的事', number: '', issuer: '云河旗群团联席会议办公室' },
        ...{ dated: 75, from: 75, why: '' },
        text: `一、先听完再记
群众说话的时候不打断，记他的原话，不替他概括。
二、当面能办的当面办
能当场答的不要转。转出去的，当面说清转给谁、哪天之前有回音。
三、不多要材料
台账里已经有的，不再让群众交一遍。
四、讲蒙古语的老人
请白音娜接，或者打电话请她翻译，不让老人改天再来。
五、受伤害的人
提到挨打、被跟踪、不敢回家的，先问现在安不安全，再请值守的人，不在窗口大声问。`,
      },
    ],
  },
];
