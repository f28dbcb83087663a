import type { Word } from '../../../base/words.ts';
import { words } from '../../../base/words.ts';
import type { Delivery } from '../contract/shapes.ts';

export const menuWords = words({
  title: { zh: '服务菜单', en: 'Services' },
  lead: {
    zh: '各单位能办的事都在这里。不知道选哪个，就直接说您遇到的事。',
    en: 'Everything the organisations offer. Not sure which? Just tell us what you are facing.',
  },
  tell: { zh: '说说您遇到的事', en: 'Tell us what you are facing' },
  search: { zh: '找什么', en: 'Looking for' },
  searchHint: {
    zh: '写几个字、拼音或拼音的头一个字母都行。',
    en: 'Chinese words, pinyin, or the first letters of it.',
  },
  find: { zh: '找一找', en: 'Search' },
  closer: { zh: '按类别、人群、地方找', en: 'By kind, people or place' },
  category: { zh: '哪一类', en: 'Kind' },
  group: { zh: '给谁办', en: 'For whom' },
  anyGroup: { zh: '不限', en: 'Anybody' },
  groups: { zh: '人群', en: 'Groups' },
  area: { zh: '在哪里办', en: 'Where' },
  anyArea: { zh: '全市', en: 'The whole city' },
  all: { zh: '全部', en: 'All' },
  kinds: { zh: '按类看', en: 'By kind' },
  count: { zh: '{count} 项', en: '{count} services' },
  showAll: { zh: '一次看全部 {count} 项', en: 'Show all {count}' },
  more: { zh: '往后看，还有 {count} 项', en: 'Further on, {count} more' },
  found: { zh: '找到 {count} 项', en: '{count} found' },
  none: {
    zh: '没有找到带“{search}”的服务。换个说法再找，或者直接说您遇到的事。',
    en: 'Nothing found for “{search}”. Try other words, or tell us what you are facing.',
  },
  noneYet: {
    zh: '各单位还没有把服务放上来。可以先写下您遇到的事，有人看了会找该办的单位。',
    en: 'No organisation offers a service here yet. Write what you are facing; somebody reads it and finds who can help.',
  },
  noneHere: {
    zh: '照您选的，现在还没有服务。可以少选一样，或者直接说您遇到的事。',
    en: 'Nothing is offered for this choice yet. Choose less, or tell us what you are facing.',
  },
  clear: { zh: '回到全部服务', en: 'Back to all services' },
  by: { zh: '{organisation} 办', en: 'Offered by {organisation}' },
  soon: { zh: '最迟 {days} 个工作日答复', en: 'Answers within {days} working days' },
  howSoon: { zh: '多久', en: 'How soon' },
  forWhom: { zh: '给谁', en: 'For whom' },
  everybody: { zh: '谁都可以', en: 'Anybody' },
  where: { zh: '哪里能办', en: 'Areas' },
  wholeCity: { zh: '全市都能办', en: 'The whole city' },
  goTo: { zh: '去哪儿', en: 'Where to go' },
  opening: { zh: '什么时候', en: 'When' },
  online: { zh: '网上办', en: 'Online' },
  free: { zh: '现在有名额', en: 'Places free now' },
  freeCount: { zh: '现在有名额，还有 {free} 个', en: '{free} places free now' },
  full: { zh: '现在要等，{capacity} 个名额都在办', en: 'A wait now: all {capacity} places are taken' },
  languages: { zh: '也能用', en: 'Also in' },
  joinFirst: { zh: '要先入会', en: 'Join first' },
  joinKind: {
    zh: '这一项要先加入{kind}。已经加入了，办的时候说一声就行。',
    en: 'For this one joins first: {kind}. If you are in it, just say so.',
  },
  joinTells: {
    zh: '入会只问姓名、电话、干什么、在哪里，不要证件，不要表格。在单位上班的，也可以找本单位的组织。',
    en: 'Joining asks for name, telephone, kind of work and place; no papers, no form. Who is employed may also ask the body of their employer.',
  },
  joinWhere: { zh: '到就近的驿站窗口就能办', en: 'At the counter of any station' },
  bring: { zh: '要带', en: 'Bring' },
  nothingToBring: { zh: '什么都不用带', en: 'Nothing' },
  phone: { zh: '电话', en: 'Telephone' },
  how: { zh: '怎么办', en: 'How' },
  order: { zh: '我要办', en: 'I want this' },
  back: { zh: '回服务菜单', en: 'Back to the services' },
  comma: { zh: '、', en: ', ' },
  previewTitle: { zh: '这是预览', en: 'This is a preview' },
  preview: {
    zh: '这项服务还没有上架，只有拿到这个网址的人看得到。居民看到的就是下面这样。',
    en: 'It is not on the menu; only who has this address sees it. Residents will see what follows.',
  },
});

export const deliveryWords: Record<Delivery, Word> = {
  dispatch: { zh: '您说一声，单位来办', en: 'Tell us; the organisation does it' },
  appointment: { zh: '先约时间', en: 'By appointment' },
  'drop-in': { zh: '直接去就行', en: 'Just drop in' },
  link: { zh: '网上办', en: 'Online' },
};
