import { words } from '../../../base/words.ts';

export const cardsDeskWords = words({
  title: { zh: '答复卡', en: 'Answer cards' },
  lead: {
    zh: '窗口上常问的事，写成能直接念、直接打印的话。谁都能提，单位负责人或联席办发布后窗口才用。',
    en: 'What is often asked, in words to be read out or printed. Anyone proposes; the counter shows a card once the head of the organisation or the office has published it.',
  },
  add: { zh: '提一张新卡', en: 'Propose a card' },
  name: { zh: '题目', en: 'Title' },
  state: { zh: '情况', en: 'State' },
  source: { zh: '依据', en: 'Source' },
  sourceHint: { zh: '哪部法、哪个文件、第几条', en: 'Which law or paper, which article' },
  sourceDay: { zh: '依据从哪天起（可不填）', en: 'Since which day (optional)' },
  words: { zh: '怎么说', en: 'What to say' },
  wordsHint: { zh: '平常话，念出来就能听懂', en: 'Plain words, understood when read out' },
  category: { zh: '类别', en: 'Category' },
  organisation: { zh: '再问哪个单位（可不填）', en: 'Whom to ask (optional)' },
  nobody: { zh: '不指定', en: 'Nobody in particular' },
  validUntil: { zh: '用到哪天（可不填）', en: 'Good until (optional)' },
  shown: { zh: '窗口在用', en: 'In use' },
  proposed: { zh: '等发布', en: 'To be published' },
  changed: { zh: '有新版等发布', en: 'New edition to be published' },
  expired: { zh: '过了日期，窗口不显示', en: 'Past its day, not shown' },
  publish: { zh: '发布这一版', en: 'Publish this edition' },
  takeDown: { zh: '撤下', en: 'Take down' },
  takeDownAsk: {
    zh: '撤下“{name}”？窗口就查不到了。',
    en: 'Take down “{name}”? The counter will no longer find it.',
  },
  editions: { zh: '各版', en: 'Editions' },
  edition: {
    zh: '第 {number} 版：{by} {day} 提出',
    en: 'Edition {number}: proposed by {by}, {day}',
  },
  publishedBy: { zh: '{by} {day} 发布', en: 'published by {by}, {day}' },
  notPublished: { zh: '没有发布', en: 'not published' },
  founded: { zh: '建库时', en: 'at the beginning' },
});
