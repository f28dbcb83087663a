import { words } from '../../../base/words.ts';

export const counterCardWords = words({
  title: { zh: '答复卡', en: 'Answer cards' },
  hint: {
    zh: '按 Enter 用第一张，再按 Enter 办结。',
    en: 'Enter takes the first one, Enter again files it.',
  },
  use: { zh: '用这张', en: 'Use it' },
  useOf: { zh: '用这张：{title}', en: 'Use it: {title}' },
  print: { zh: '打印', en: 'Print' },
  printOf: { zh: '打印“{title}”', en: 'Print “{title}”' },
  source: { zh: '依据：{source}', en: 'Source: {source}' },
  sourceSince: { zh: '依据：{source}，{day}起', en: 'Source: {source}, since {day}' },
  ask: { zh: '再问：{organisation}，电话 {phone}', en: 'Ask: {organisation}, phone {phone}' },
  until: { zh: '用到 {day}', en: 'Good until {day}' },
});
