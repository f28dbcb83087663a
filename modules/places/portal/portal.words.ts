import { words } from '../../../base/words.ts';

export const stationsWords = words({
  title: { zh: '附近驿站', en: 'Stations nearby' },
  lead: {
    zh: '进去歇脚、喝水、充电、上厕所都不用登记。有事可以当面说，也可以打电话。',
    en: 'Come in to rest, drink, charge a phone or use the toilet; nobody writes it down. Tell your matter there, or ring.',
  },
  where: { zh: '您在哪里', en: 'Where are you' },
  everywhere: { zh: '全市', en: 'The whole city' },
  show: { zh: '看这里的', en: 'Show these' },
  open: { zh: '现在开门', en: 'Open now' },
  closed: { zh: '现在关门', en: 'Closed now' },
  openCount: { zh: '{open} 个现在开门，共 {all} 个', en: '{open} of {all} open now' },
  noneYet: {
    zh: '还没有登记驿站。有事可以在首页写下来，或者打求助热线。',
    en: 'No station is listed yet. Write to us on the first page, or ring a help line.',
  },
  none: {
    zh: '这里还没有驿站。可以看看全市的，或者打求助热线。',
    en: 'There is no station here yet. See the whole city, or the help lines.',
  },
  all: { zh: '看全市的驿站', en: 'Show the whole city' },
  lines: { zh: '求助热线', en: 'Help lines' },
  together: { zh: '综合体', en: 'Service complex' },
  windows: { zh: '几家单位的窗口在一处', en: 'Windows of several organisations in one place' },
  hours: { zh: '开门', en: 'Hours' },
  address: { zh: '地址', en: 'Address' },
  has: { zh: '里面有', en: 'Inside' },
  phone: { zh: '电话', en: 'Telephone' },
  comma: { zh: '、', en: ', ' },
});
