import { words } from '../../../base/words.ts';

export const lexiconDeskWords = words({
  lead: {
    zh: '群众怎么说，单位叫什么。系统按这里的说法找服务、认类别；保存后，下一件诉求就按新的来。',
    en: 'What people say and what offices call it. Services and categories are found by these ways of saying; what is saved holds from the next need on.',
  },
  add: { zh: '新建词条', en: 'Add a meaning' },
  search: { zh: '找词条、说法、拼音', en: 'Find a word, a way of saying, pinyin' },
  kind: { zh: '哪些词条', en: 'Which meanings' },
  anyKind: { zh: '全部', en: 'All' },
  own: { zh: '本市的', en: 'The city’s own' },
  builtIn: { zh: '内置的', en: 'Built in' },
  source: { zh: '来源', en: 'From' },
  ways: { zh: '说法', en: 'Ways of saying' },
  waysMore: { zh: '{ways} 等 {count} 条', en: '{ways} … {count} in all' },
  changed: { zh: '谁改的', en: 'Changed by' },
  changedBy: { zh: '{name} {day}', en: '{name}, {day}' },
  addsTo: { zh: '加进内置的“{name}”', en: 'Adds to the built-in “{name}”' },
  state: { zh: '停用或恢复', en: 'Withdrawn or open again' },
  why: { zh: '为什么改（可不填）', en: 'Why (optional)' },
  sheetHint: {
    zh: 'XLSX 或 CSV，一行一个词条；一格里几条说法用“、”隔开或分行写。先试读，不对的行会列出来，看过再导入。',
    en: 'XLSX or CSV, one meaning a row; several ways in a cell are parted by “、” or lines. It is tried first; every bad row is listed before anything is taken.',
  },
});

export const meaningFormWords = words({
  official: { zh: '规范说法', en: 'Official word' },
  officialHint: {
    zh: '单位、文件里怎么叫，比如“危房改造”',
    en: 'What offices and papers call it',
  },
  builtIn: { zh: '加进哪个内置词条（可不选）', en: 'Adds to which built-in meaning (optional)' },
  none: { zh: '不加进，单独一条', en: 'None, a meaning of its own' },
  ways: { zh: '群众怎么说', en: 'How people say it' },
  waysHint: {
    zh: '一行一条，或用“、”隔开，可以整段粘贴，最多 200 条。中间隔着别的字用“…”，比如“工资…没发”',
    en: 'One a line or parted by “、”, at most 200; many lines may be pasted. “…” stands for words in between',
  },
  lookAlikes: { zh: '这些话不算（可不填）', en: 'Not meant (optional)' },
  lookAlikesHint: {
    zh: '一行一条：里面有上面的说法，意思却是别的，比如“讨薪电影”',
    en: 'One a line: phrases that hold a way above and mean something else',
  },
  note: { zh: '备注（可不填）', en: 'Note (optional)' },
});

export const builtInWords = words({
  lead: {
    zh: '内置的说法有 {count} 条，不能改；本市的说法可以在下面加进来。',
    en: '{count} built-in ways. They cannot be changed; the city adds its own below.',
  },
  readOnly: { zh: '内置的说法有 {count} 条。', en: '{count} built-in ways.' },
  lookAlikes: { zh: '这些话不算', en: 'Not meant' },
  addOwn: { zh: '加本市的说法', en: 'Add the city’s own ways' },
});

export const trialWords = words({
  title: { zh: '试一试', en: 'Try it' },
  label: { zh: '写一句群众的话', en: 'Write a sentence as people say it' },
  try: { zh: '看看认出什么', en: 'See what is found' },
  none: {
    zh: '没有认出词条。可以新建一个，把这句话里关键的几个字写成说法。',
    en: 'No meaning was found. Add one, with the words that matter as a way of saying.',
  },
  found: { zh: '认出的词条', en: 'Meanings found' },
  heard: { zh: '原话：{words}', en: 'In the words: {words}' },
  cut: { zh: '切成的词', en: 'Cut into' },
});
