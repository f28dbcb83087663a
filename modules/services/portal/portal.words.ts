import { words } from '../../../base/words.ts';

export const menuWords = words({
  title: { zh: '服务菜单', en: 'Services' },
  lead: {
    zh: '各单位能办的事都在这里。不知道选哪个，就直接说您遇到的事。',
    en: 'Everything the organisations offer. Not sure which? Just tell us what you are facing.',
  },
  tell: { zh: '说说您遇到的事', en: 'Tell us what you are facing' },
  search: { zh: '找什么', en: 'Looking for' },
  find: { zh: '找一找', en: 'Search' },
  category: { zh: '哪一类', en: 'Kind' },
  all: { zh: '全部', en: 'All' },
  found: { zh: '找到 {count} 项', en: '{count} found' },
  none: {
    zh: '没有找到带“{search}”的服务。换个说法再找，或者直接说您遇到的事。',
    en: 'Nothing found for “{search}”. Try other words, or tell us what you are facing.',
  },
  noneHere: { zh: '这一类现在还没有服务。', en: 'Nothing is offered in this kind yet.' },
  clear: { zh: '看全部服务', en: 'Show everything' },
  by: { zh: '{organisation} 办', en: 'Offered by {organisation}' },
  soon: { zh: '最迟 {days} 个工作日答复', en: 'Answers within {days} working days' },
  howSoon: { zh: '多久', en: 'How soon' },
  where: { zh: '哪里能办', en: 'Where' },
  wholeCity: { zh: '全市都能办', en: 'The whole city' },
  places: { zh: '名额', en: 'Places' },
  perMonth: { zh: '每月 {count} 个', en: '{count} a month' },
  languages: { zh: '也能用', en: 'Also in' },
  bring: { zh: '要带', en: 'Bring' },
  nothingToBring: { zh: '什么都不用带', en: 'Nothing' },
  phone: { zh: '电话', en: 'Telephone' },
  how: { zh: '怎么办', en: 'How' },
  order: { zh: '就要这个', en: 'I want this' },
  back: { zh: '回服务菜单', en: 'Back to the services' },
  comma: { zh: '、', en: ', ' },
});

export const deliveryWords = {
  dispatch: { zh: '您说一声，单位来办', en: 'Tell us; the organisation does it' },
  appointment: { zh: '先约时间', en: 'By appointment' },
  'drop-in': { zh: '直接去就行', en: 'Just drop in' },
  link: { zh: '网上办', en: 'Online' },
} as const;
