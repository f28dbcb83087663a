import { words } from '../../base/words.ts';

export const cardsWords = words({
  searchSummary: {
    zh: '答复卡：按字、拼音、类别找。',
    en: 'Answer cards, found by words, pinyin or category.',
  },
  allSummary: { zh: '所有答复卡，连同没发布的。', en: 'All answer cards, those not published too.' },
  sheetSummary: { zh: '所有答复卡，XLSX 或 CSV。', en: 'All answer cards as XLSX or CSV.' },
  historySummary: { zh: '一张答复卡的各版。', en: 'The editions of one answer card.' },
  addSummary: { zh: '提出一张新的答复卡。', en: 'Propose a new answer card.' },
  proposeSummary: { zh: '提出一张答复卡的新版。', en: 'Propose a new edition of an answer card.' },
  publishSummary: { zh: '发布或撤下一张答复卡。', en: 'Publish an answer card or take it down.' },
  noCategory: {
    zh: '没有这个类别，请从列表里选。',
    en: 'There is no such category; choose one from the list.',
  },
  noOrganisation: {
    zh: '没有这个单位，请从列表里选。',
    en: 'There is no such organisation; choose one from the list.',
  },
  noEdition: { zh: '没有这一版，请刷新后再看。', en: 'There is no such edition; reload and look again.' },
  past: { zh: '这一天已经过了，请填今天以后的日子。', en: 'That day is over; enter a later one.' },
  stale: {
    zh: '刚才有人改过这张卡，没有覆盖。请看过新的一版再改。',
    en: 'Somebody changed this card just now; nothing was overwritten. Look at the new edition first.',
  },
});
