import { words } from '../../../base/words.ts';

export const rotaWords = words({
  title: { zh: '值守', en: 'On duty' },
  hint: {
    zh: '有人有危险时，马上叫这时候值守的人：短信只说有急事，不说内容。没有排人时，叫受理单位自己的电话。',
    en: 'When somebody is in danger, whoever is on duty is called at once; the text says nothing of it. Where nobody is on the rota, the receiving office itself is rung.',
  },
  add: { zh: '排一次值守', en: 'Add to the rota' },
  organisation: { zh: '单位', en: 'Organisation' },
  person: { zh: '谁值守', en: 'Who' },
  phone: { zh: '电话', en: 'Telephone' },
  area: { zh: '管哪里', en: 'Area' },
  everywhere: { zh: '本单位管的地方', en: 'Wherever the organisation is at work' },
  from: { zh: '从', en: 'From' },
  until: { zh: '到', en: 'Until' },
  fromDay: { zh: '从哪天', en: 'From day' },
  fromTime: { zh: '几点', en: 'Time' },
  untilDay: { zh: '到哪天', en: 'Until day' },
  untilTime: { zh: '几点', en: 'Time' },
  now: { zh: '现在', en: 'now' },
  remove: { zh: '去掉这一次', en: 'Take off' },
  removeAsk: { zh: '把{name}的这一次去掉？', en: 'Take {name} off this time?' },
  others: {
    zh: '这是别的单位排的，您只能看。',
    en: 'Another organisation’s entry: you can look at it only.',
  },
});
