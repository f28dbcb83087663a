import { words } from '../../base/words.ts';

export const lexiconWords = words({
  listSummary: {
    zh: '词库：本市自己的词条和内置的词条。',
    en: 'The lexicon: the city’s own meanings and the built-in ones.',
  },
  oneSummary: { zh: '一个词条。', en: 'One meaning.' },
  addSummary: { zh: '新建一个词条。', en: 'Add a meaning.' },
  changeSummary: { zh: '改一个词条。', en: 'Change a meaning.' },
  setStateSummary: { zh: '停用或恢复一个词条。', en: 'Withdraw a meaning or open it again.' },
  historySummary: { zh: '一个词条的各版。', en: 'The versions of a meaning.' },
  restoreSummary: { zh: '把一个词条换回以前的一版。', en: 'Put an earlier version of a meaning back.' },
  trialSummary: {
    zh: '试一句话：认出了哪些词条，切成了哪些词。',
    en: 'Try a sentence: which meanings are found in it, which words it is cut into.',
  },
  tooShort: {
    zh: '“{ways}”太短，要有 {fewest} 个字以上，不然别的话里也会碰上。',
    en: '“{ways}” is too short: at least {fewest} characters, or it turns up in everything.',
  },
  tooLong: {
    zh: '“{ways}”太长，一条说法最多 {most} 个字，请只留关键的几个字。',
    en: '“{ways}” is too long: at most {most} characters; keep the words that matter.',
  },
  gaps: {
    zh: '“{ways}”里的“…”不对：最多一个，前后都要有字。',
    en: '“{ways}”: at most one “…”, with words on both sides.',
  },
  officialGap: { zh: '规范说法里不能有“…”。', en: 'The official word holds no “…”.' },
  noLetters: { zh: '“{ways}”里没有字。', en: '“{ways}” holds no letters.' },
  tooMany: {
    zh: '写了 {count} 条，最多 {most} 条，请分成几个词条。',
    en: '{count} are too many: at most {most}. Make several meanings of them.',
  },
  notLike: {
    zh: '“{ways}”里没有这个词条的说法，用不着写在这里。',
    en: '“{ways}” holds no way of this meaning, so it need not stand here.',
  },
  sameAsWay: {
    zh: '“{ways}”既是说法又是“不算”的话，请删掉一处。',
    en: '“{ways}” is both a way and not meant; delete one of the two.',
  },
  taken: {
    zh: '“{ways}”已经在词条“{official}”里，请到那里改，或从这里删掉。',
    en: '“{ways}” belongs to “{official}” already; change it there or delete it here.',
  },
  noWays: {
    zh: '还没有说法，请至少写一条群众平常怎么说。',
    en: 'No ways yet; write at least one that people use.',
  },
  noBuiltIn: { zh: '没有这个内置词条，请从列表里选。', en: 'There is no such built-in meaning.' },
  noEdition: { zh: '没有这一版，请刷新后再看。', en: 'There is no such version; reload and look again.' },
  withdrawn: {
    zh: '这个词条已停用，请先恢复再改。',
    en: 'This meaning is withdrawn; open it again before changing it.',
  },
  stale: {
    zh: '{name} {time} 改过这个词条，没有覆盖。请看过新的再改。',
    en: '{name} changed this meaning at {time}; nothing was overwritten. Look at it first.',
  },
  staleSystem: {
    zh: '刚才有人改过这个词条，没有覆盖。请看过新的再改。',
    en: 'Somebody changed this meaning just now; nothing was overwritten. Look at it first.',
  },
  comma: { zh: '”“', en: '”, “' },
});
