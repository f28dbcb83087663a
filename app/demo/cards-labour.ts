import type { DemoCard } from './shape.ts';

export const labourCards: DemoCard[] = [
  {
    ...{ title: '骑手怎么入会', category: 'labour-union', organisation: 'yunhe-union' },
    words:
      '跑外卖、送快递、开网约车的，都可以入会，不看有没有合同。在窗口报上姓名、电话、干什么、在哪里，当场就能办，不要证件，不要表格。不收入会费。',
    ...{ source: '工会法', sourceDay: null, validUntil: null, joins: 'union' },
  },
  {
    ...{ title: '老板不给工资先找谁', category: 'labour-wages', organisation: 'yunhe-labour' },
    words:
      '先到劳动监察投诉，打 12333 也行，不收钱。带身份证，有合同、工牌、聊天记录、转账记录就一起带，没有也可以先登记。',
    ...{ source: '保障农民工工资支付条例', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '讨薪请律师要不要钱', category: 'law-aid', organisation: 'legal-aid' },
    words:
      '进城务工的人讨工资、要工伤赔偿，可以申请法律援助，不查家里有没有钱，律师不收费。带身份证和能说明欠薪的东西到法律援助中心。',
    ...{ source: '法律援助法第四十二条', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '没签合同怎么算', category: 'labour-contract', organisation: 'arbitration' },
    words:
      '上班满一个月还没签书面合同的，从第二个月起单位要付双倍工资，最多十一个月。先把考勤、工资记录留好，再到仲裁院问。',
    ...{ source: '劳动合同法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '劳动仲裁多久之内申请', category: 'labour-contract', organisation: 'arbitration' },
    words:
      '从知道自己吃亏那天起一年之内。还在上班时欠的工资不受一年的限制，离职后一年之内要提出来。仲裁不收费。',
    ...{ source: '劳动争议调解仲裁法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '干活受伤怎么申请工伤', category: 'labour-injury', organisation: 'city-labour' },
    words:
      '单位要在三十天之内申请。单位不办，本人或家里人一年之内可以自己申请。带身份证、诊断证明、劳动关系的材料。',
    ...{ source: '工伤保险条例', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '试用期最长多久', category: 'labour-contract', organisation: 'city-labour' },
    words:
      '合同三个月到不满一年，试用期不超过一个月；一年到不满三年，不超过两个月；三年以上不超过六个月。同一个单位只能约一次。',
    ...{ source: '劳动合同法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '怀孕了单位要辞退', category: 'labour-contract', organisation: 'yunhe-union' },
    words:
      '怀孕、产假、喂奶期间，单位不能因为裁员或者说您干不了就辞退。留好通知和聊天记录，找工会或者妇联，都可以陪您去谈。',
    ...{ source: '劳动合同法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '产假多少天', category: 'labour-contract', organisation: 'yunhe-women' },
    words:
      '国家规定九十八天，生之前可以休十五天；难产加十五天，多生一个孩子多加十五天。各省另有奖励假，按本省的算。',
    ...{ source: '女职工劳动保护特别规定', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '失业金谁能领', category: 'work-jobs', organisation: 'city-labour' },
    words:
      '自己和单位缴失业保险满一年，不是自己愿意离职的，办了失业登记就可以申领。带身份证到人社窗口，或者在手机上申请。',
    ...{ source: '社会保险法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '没有单位怎么交社保', category: 'labour-contract', organisation: 'city-labour' },
    words: '没有单位的可以自己交养老和医疗保险。带身份证到人社和医保窗口登记，每年交多少按当年公布的档次。',
    ...{ source: '社会保险法', sourceDay: null, validUntil: null },
  },
  {
    ...{ title: '创业贷款能贷多少', category: 'work-loan', organisation: 'city-labour' },
    words:
      '登记失业、返乡创业、复员转业、刑满释放、残疾等符合条件的人，可以申请创业担保贷款，财政贴一部分利息，最多贷多少按当年的通知。先带身份证和营业执照到窗口看条件。',
    ...{ source: '创业担保贷款当年的通知', sourceDay: null, validUntil: null },
  },
];
