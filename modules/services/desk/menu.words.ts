import { words } from '../../../base/words.ts';

export const menuDeskWords = words({
  title: { zh: '服务菜单', en: 'Menu' },
  filters: { zh: '查找和筛选', en: 'Search and filters' },
  search: { zh: '查找', en: 'Search' },
  searchHint: { zh: '名称、编号、拼音头字母', en: 'Name, number, first letters of the pinyin' },
  category: { zh: '类别', en: 'Category' },
  anyCategory: { zh: '所有类别', en: 'Any category' },
  organisation: { zh: '单位', en: 'Organisation' },
  anyOrganisation: { zh: '所有单位', en: 'Any organisation' },
  state: { zh: '状态', en: 'State' },
  anyState: { zh: '所有状态', en: 'Any state' },
  clear: { zh: '清空', en: 'Clear' },
  total: { zh: '共 {count} 项', en: '{count} in all' },
  name: { zh: '名称', en: 'Name' },
  inWork: { zh: '在办', en: 'In work' },
  inWorkOf: { zh: '{open} / {capacity}', en: '{open} / {capacity}' },
  days: { zh: '承诺', en: 'Promise' },
  daysOf: { zh: '{days} 个工作日', en: '{days} working days' },
  add: { zh: '新建服务', en: 'New service' },
  empty: { zh: '没有这样的服务', en: 'No such service' },
  emptyText: {
    zh: '这里列出各单位能办的事。换个条件再找，或者新建一项。',
    en: 'What the organisations offer is listed here. Change the filters, or add a service.',
  },
  preview: { zh: '预览（居民看到的样子）', en: 'Preview as residents see it' },
  publish: { zh: '上架', en: 'Publish' },
  publishAgain: { zh: '重新上架', en: 'Publish again' },
  withdraw: { zh: '下架', en: 'Withdraw' },
  withdrawAsk: { zh: '下架“{title}”？', en: 'Withdraw “{title}”?' },
  withdrawText: {
    zh: '居民马上就看不到、也选不了它；正在办的照样办完，随时可以重新上架。',
    en: 'Residents no longer see or choose it. What is in work goes on, and it can be published again.',
  },
  openLegs: { zh: '现在在办 {open} 件', en: '{open} in work now' },
  openLegsOf: {
    zh: '现在在办 {open} 件，最多同时办 {capacity} 件',
    en: '{open} in work now, {capacity} at most',
  },
  notYours: { zh: '这是别的单位的服务，只能看。', en: 'Another organisation’s service: to be read only.' },
  saved: { zh: '已保存', en: 'Saved' },
  gone: { zh: '没有这一项，或者不归您看。', en: 'There is no such service, or it is not yours to see.' },
  close: { zh: '关上', en: 'Close' },
});

export const serviceFormWords = words({
  edit: { zh: '改这项服务', en: 'Change this service' },
  save: { zh: '保存', en: 'Save' },
  saveLive: { zh: '保存，马上生效', en: 'Save; it counts at once' },
  organisationId: { zh: '提供单位', en: 'Offered by' },
  state: { zh: '状态', en: 'State' },
  asDraft: { zh: '先存草稿', en: 'Keep as a draft' },
  atOnce: { zh: '直接上架', en: 'Publish at once' },
  title: { zh: '名称', en: 'Name' },
  code: { zh: '编号', en: 'Number' },
  codeHint: {
    zh: '本单位自己的编号，可以不填；导入表格时靠它认出是同一项。',
    en: 'Your own number, if any; a sheet is matched by it.',
  },
  summary: { zh: '简介', en: 'Summary' },
  summaryHint: {
    zh: '一两句话：办什么、怎么办、收不收钱。',
    en: 'One or two sentences: what, how, and whether it costs anything.',
  },
  category: { zh: '类别', en: 'Category' },
  groups: { zh: '给谁', en: 'For whom' },
  groupsHint: { zh: '不选就是谁都可以。', en: 'None means anybody.' },
  areaIds: { zh: '哪些地区', en: 'Where' },
  areasHint: {
    zh: '不选就是全市；选了旗、区，下面的乡镇都算。',
    en: 'None means the whole city; what lies below is included.',
  },
  memberOf: { zh: '要先加入', en: 'For members of' },
  memberOfNone: { zh: '不用入会', en: 'No membership asked' },
  memberOfHint: {
    zh: '只给会员办的才选。窗口和居民会看到要先入会、到哪里入。',
    en: 'Only where it is for members. The counter and residents then read that one joins first, and where.',
  },
  documents: { zh: '要带的材料', en: 'What to bring' },
  documentsHint: {
    zh: '一行一样，冒号后面可以加一句话，如“身份证：原件，看一眼就还”。',
    en: 'One a line; after a colon a word on it.',
  },
  promiseDays: { zh: '承诺几个工作日答复', en: 'Answers within how many working days' },
  delivery: { zh: '办理方式', en: 'How it is done' },
  phone: { zh: '电话', en: 'Telephone' },
  stationId: { zh: '驿站', en: 'Station' },
  noStation: { zh: '不在驿站', en: 'Not at a station' },
  stationHint: {
    zh: '地址和时间空着时，用驿站的。',
    en: 'Its address and hours are shown where yours are empty.',
  },
  address: { zh: '地址', en: 'Address' },
  opening: { zh: '开放时间', en: 'Opening hours' },
  link: { zh: '网址', en: 'Web address' },
  linkHint: { zh: '网上办的必须填，以 http:// 或 https:// 开头。', en: 'Needed where it is done online.' },
  capacity: { zh: '最多同时办几件', en: 'How many at once at most' },
  capacityHint: {
    zh: '空着就是不限。到了数，居民会看到“现在要等”。',
    en: 'Empty means any number. When it is reached, residents see that there is a wait.',
  },
  languages: { zh: '除汉语外还能用', en: 'Languages besides Chinese' },
  purpose: { zh: '资料用来做什么', en: 'What the contact is used for' },
  purposeHint: { zh: '接在“……把您的称呼、电话告诉我们，用来”后面。', en: 'Ends the sentence of consent.' },
  matter: { zh: '口头怎么说', en: 'As one says it' },
  matterHint: {
    zh: '念给群众听、发短信用，接在“把某某”后面，如“看眼睛”。空着就说服务名称。',
    en: 'Read out and sent in texts: “may we tell … about …’s eyes”. Empty: the title is said.',
  },
  question: { zh: '办完问一句', en: 'What is asked when it is done' },
  questionHint: {
    zh: '接在“某某的”后面，如“眼睛做好了吗”。空着就问解决了没有。',
    en: 'Follows whose it is: “are the eyes done”. Empty: whether it is solved.',
  },
  saidAs: { zh: '群众怎么说', en: 'How residents put it' },
  saidAsHint: {
    zh: '一行一句大白话，照这些话也能找到它。',
    en: 'One wording a line; it is found by these too.',
  },
  choose: { zh: '请选择', en: 'Choose' },
});

export const editionWords = words({
  sheet: { zh: '从表格导入', en: 'from a sheet' },
  restoreText: {
    zh: '内容变回当时的样子，是否上架不变；现在这一版也留着，还能再换回来。',
    en: 'The content becomes as it was then, its state stays. The present version is kept too.',
  },
});

export const menuSheetWords = words({
  chooseHint: {
    zh: '先试一遍，什么都不改；看过结果再决定。同一个单位里，编号或名称一样的算同一项。',
    en: 'It is tried first and nothing changes. Within an organisation the number, or else the name, tells what is the same.',
  },
});
