import { words } from '../../base/words.ts';

/** What the columns are called; the first title is the one written out. */
export const lexiconTitles = {
  official: ['规范说法', '词条', '单位怎么叫'],
  ways: ['群众怎么说', '说法'],
  lookAlikes: ['这些话不算', '不算'],
  builtIn: ['加进哪个内置词条', '内置词条'],
  note: ['备注', '说明'],
  state: ['状态'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const lexiconSheetWords = words({
  trySummary: { zh: '先试读一张词条表，什么也不改。', en: 'Try a sheet of meanings; changes nothing.' },
  importSummary: {
    zh: '导入词条表：全部，或只要对的。',
    en: 'Take over a sheet of meanings: all rows, or the good ones.',
  },
  exportSummary: { zh: '本市的词条做成一张表。', en: 'The city’s own meanings as a sheet.' },
  name: { zh: '词库', en: 'Lexicon' },
  separator: { zh: '、', en: '、' },
  live: { zh: '在用', en: 'in use' },
  withdrawn: { zh: '停用', en: 'withdrawn' },
  exampleOfficial: { zh: '危房改造', en: 'Rebuilding of unsafe houses' },
  exampleWays: { zh: '房子要塌了、墙裂了…缝', en: 'the house falls in' },
  exampleNote: { zh: '示例，导入前请删去这一行', en: 'An example; remove this row' },
  empty: { zh: '这一格要填', en: 'must be filled in' },
  longNote: { zh: '最多 {most} 个字', en: 'at most {most} characters' },
  unknownBuiltIn: {
    zh: '没有这个内置词条：{name}。照词库里的叫法写，或空着',
    en: 'no such built-in meaning: {name}',
  },
  unknownState: { zh: '写“在用”或“停用”，或者空着', en: 'write the name of a state, or nothing' },
  twice: { zh: '和第 {row} 行是同一个词条', en: 'the same meaning as row {row}' },
  ambiguous: {
    zh: '有几个停用的词条都叫“{name}”，请先在词库里恢复要改的那个',
    en: 'several withdrawn meanings are called “{name}”; open the one you mean again first',
  },
  why: { zh: '从表格导入', en: 'From a sheet' },
});
