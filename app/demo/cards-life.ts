import type { DemoCard } from './shape.ts';

export const lifeCards: DemoCard[] = [
  {
    ...{ title: '医保异地备案', category: 'health-costs', organisation: 'city-insurance' },
    words:
      '去外地看病先备案，回来不用垫钱再报。手机上打开国家医保服务平台点“异地备案”，或者打医保电话代办，不收钱。急诊抢救的，视同已经备案。',
    ...{ source: '跨省异地就医的现行规定', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '残疾证怎么办', category: 'disability-certificate', organisation: 'yunhe-disabled' },
    words:
      '本人带身份证、户口本和照片到户口所在地的残联申请，去指定医院评残。行动不便的，可以请人上门评。证十年一换，不收办证费。',
    ...{ source: '残疾人证管理办法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '残疾人两项补贴', category: 'hardship-relief', organisation: 'city-civil' },
    words:
      '低保家庭里有残疾证的，可以申请生活补贴；一级、二级并且要人长期照护的，可以申请护理补贴。到户口所在地的乡镇、街道申请。',
    ...{ source: '残疾人两项补贴的现行规定', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '低保怎么申请', category: 'hardship-relief', organisation: 'city-civil' },
    words:
      '到户口所在地的乡镇、街道交申请，写不了的可以请村、社区代办。会上门看，再公示。看的是全家的收入和财产。',
    ...{ source: '社会救助暂行办法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '急难临时救助', category: 'hardship-living', organisation: 'city-civil' },
    words: '遇到火灾、车祸、突然大病，一时过不下去的，可以申请临时救助。情况紧急的，可以先救助后补材料。',
    ...{ source: '社会救助暂行办法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '高龄津贴', category: 'care-elder', organisation: 'city-civil' },
    words:
      '八十岁以上的老人可以问高龄津贴，钱数和条件由各地定。带身份证到乡镇、街道登记，别人代办要带两个人的身份证。',
    ...{ source: '本地高龄津贴的规定', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '助学贷款能贷多少', category: 'hardship-study', organisation: 'city-education' },
    words:
      '考上大学的，可以在户口所在地的学生资助中心办生源地贷款，在校期间国家付利息，每年最多贷多少按当年的通知。',
    ...{ source: '国家助学贷款当年的通知', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '孩子跟着父母在外地上学', category: 'learning-school', organisation: 'city-education' },
    words:
      '跟父母在这里住的孩子，可以在父母工作或者住的地方上小学、初中，由当地安排。准备居住证和父母的工作证明，具体看当年的招生通知。',
    ...{ source: '义务教育法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '家里老公打人怎么办', category: 'family-violence', organisation: 'yunhe-women' },
    words:
      '正在挨打先打 110。可以到法院申请人身安全保护令，不收费，法院七十二小时之内作决定，紧急的二十四小时之内。自己去不了的，妇联、公安可以代您申请。',
    ...{ source: '反家庭暴力法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '打官司没钱交诉讼费', category: 'law-court', organisation: 'yunhe-court' },
    words: '家里确实困难的，可以向法院申请缓交、减交或者免交诉讼费。低保户、残疾人没有固定收入的，带上证明。',
    ...{ source: '诉讼费用交纳办法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '买了假货怎么赔', category: 'business-dispute', organisation: null },
    words: '商家骗人的，退钱以外再赔三倍，不到五百元按五百元赔。留好小票、付款记录和东西，打 12315，不收钱。',
    ...{ source: '消费者权益保护法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '想当志愿者', category: 'culture-volunteer', organisation: 'city-youth' },
    words: '自己在网上登记就行，也可以请我们代登记。做过多少小时可以要记录证明，不收钱。',
    ...{ source: '志愿服务条例第十九条', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '学急救去哪里', category: 'health-first-aid', organisation: 'yunhe-red-cross' },
    words: '红十字会办救护员培训，教心肺复苏和包扎，村里、单位凑够人可以上门教。',
    ...{ source: '红十字会法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '侨眷身份怎么证明', category: 'overseas-papers', organisation: 'city-overseas' },
    words:
      '归侨在国内的、华侨的父母、配偶、子女、兄弟姐妹、祖孙，都算侨眷。带身份证、户口本和海外亲人的证件复印件，到侨联问怎么认定。',
    ...{ source: '归侨侨眷权益保护法', sourceDay: null, validUntil: null },
  },
];
