import { words } from '../../base/words.ts';
import type { Field, Outcome } from './columns.rules.ts';

export const historyWords = words({
  uploadSummary: {
    zh: '上传一份以前的诉求表格，还不导入。',
    en: 'Brings in a sheet of past needs without taking it over yet.',
  },
  importsSummary: {
    zh: '历史导入的清单：谁在什么时候导入了什么。',
    en: 'All imports: who brought in what, and when.',
  },
  importSummary: {
    zh: '一次导入：列、前二十行、进度和结果。',
    en: 'One import: its columns, first twenty rows, progress and result.',
  },
  writtenSummary: {
    zh: '表里某一列都写了些什么，各是什么意思。',
    en: 'What stands in a column, and what it means.',
  },
  mapSummary: {
    zh: '定下每一列是什么，然后试一遍，什么都不导入。',
    en: 'Says what each column holds and tries the whole sheet; nothing is taken over.',
  },
  takeSummary: { zh: '导入全部，或只导入好的行。', en: 'Takes over all rows, or the good ones.' },
  undoSummary: { zh: '撤销整次导入。', en: 'Takes back a whole import.' },
  dropSummary: { zh: '不导入了，删掉上传的表格。', en: 'Drops a sheet that was not taken over.' },
  reportSummary: { zh: '有问题的行，做成表格。', en: 'The bad rows, as a sheet.' },
  needsSheetSummary: {
    zh: '以前的诉求，按条件，列成表格，不含原话和答复。',
    en: 'Needs of the past as they are found, as a sheet, without words and answers.',
  },
  needsSummary: { zh: '查以前的诉求。', en: 'Finds needs of the past.' },
  needSummary: { zh: '一件以前的诉求。', en: 'One need of the past.' },
  eraseSummary: {
    zh: '按本人要求删去一件以前的诉求的内容；类别、地区、时间、结果还在，照样计数。',
    en: 'Erases the words of one need of the past at the person’s wish; category, area, time and outcome stay and are counted.',
  },
  similarSummary: {
    zh: '以前办过的相近的事：办的是哪一类、哪个单位办的、多久；不含任何人说的话。',
    en: 'What was done in like matters before: category, organisation, how long; nobody’s words.',
  },
  stale: {
    zh: '这次导入刚刚有了变化，请看过现在的样子再决定。',
    en: 'This import has changed just now. Look at it again, then decide.',
  },
  notNow: {
    zh: '现在不能这样做：这次导入已经到了别的一步。请刷新看看现在的样子。',
    en: 'This cannot be done now: the import has come to another step. Reload to see it.',
  },
  columnsCount: {
    zh: '要说明全部 {count} 列各是什么。',
    en: 'Say of all {count} columns what they hold.',
  },
  needsText: { zh: '要有一列是诉求内容。', en: 'One column must hold what people said.' },
  twice: {
    zh: '“{field}”选了两列，只能有一列。',
    en: 'Two columns are “{field}”; only one can be.',
  },
  futureDay: { zh: '以前的诉求不会在今天以后。', en: 'A need of the past is not after today.' },
  unknownMeaning: {
    zh: '没有这个单位、类别或地区，请重新选。',
    en: 'There is no such organisation, category or area. Choose again.',
  },
  badRows: {
    zh: '有 {bad} 行有问题，没有导入。改好再上传，或者只导入好的行。',
    en: '{bad} rows are bad, so nothing was taken over. Mend the sheet, or take over the good rows only.',
  },
  noneGood: { zh: '没有可以导入的行。', en: 'There is no row to take over.' },
  noData: {
    zh: '表里只有列名，没有内容。',
    en: 'The sheet has titles and nothing below them.',
  },
  tooManyColumns: {
    zh: '这张表有 {count} 列，最多 {most} 列。请删去用不着的列。',
    en: 'This sheet has {count} columns; at most {most} are taken. Remove some.',
  },
  columnNumber: { zh: '第 {number} 列', en: 'Column {number}' },
  reportName: { zh: '有问题的行', en: 'Bad rows' },
  reportRow: { zh: '行号', en: 'Row' },
  reportColumn: { zh: '列', en: 'Column' },
  reportReason: { zh: '问题', en: 'Problem' },
  reportWhat: { zh: '怎么办', en: 'What to do' },
  wholeRow: { zh: '整行', en: 'Whole row' },
  dash: { zh: '—', en: '—' },
});

export const stateWords = words({
  mapping: { zh: '等着说明各列', en: 'waiting for its columns to be explained' },
  checking: { zh: '正在试', en: 'being tried' },
  checked: { zh: '试过了，还没导入', en: 'tried, not taken over' },
  taking: { zh: '正在导入', en: 'being taken over' },
  stopped: { zh: '导入到一半停了', en: 'stopped half-way' },
  taken: { zh: '已导入', en: 'taken over' },
  undoing: { zh: '正在撤销', en: 'being taken back' },
  undone: { zh: '已撤销', en: 'taken back' },
  dropped: { zh: '没有导入', en: 'not taken over' },
});

/** What is wrong with a row, and what to do about it. */
export const faultWords = {
  line: words({
    why: { zh: '这一行读不出来', en: 'The line cannot be read' },
    what: { zh: '核对括号和引号', en: 'Check brackets and quotes' },
  }),
  lost: words({
    why: {
      zh: '这一格在文件里就不对：长数字丢了后几位，或公式出错、没有结果，或被合并',
      en: 'The file does not hold this cell right: digits are lost, a formula failed, or it is merged away',
    },
    what: {
      zh: '把该列设为文本后重填，改好公式，取消合并',
      en: 'Set the column to text and fill it in again, mend the formula, unmerge',
    },
  }),
  noText: words({
    why: { zh: '没有诉求内容', en: 'Nothing was said' },
    what: { zh: '补上内容，或者删掉这一行', en: 'Fill it in or remove the row' },
  }),
  longText: words({
    why: { zh: '内容有 {amount} 个字，最多 5000 个', en: '{amount} characters; at most 5000' },
    what: { zh: '删短一些', en: 'Shorten it' },
  }),
  longAnswer: words({
    why: { zh: '答复有 {amount} 个字，最多 20000 个', en: '{amount} characters; at most 20000' },
    what: { zh: '删短一些', en: 'Shorten it' },
  }),
  time: words({
    why: { zh: '看不懂这个时间，或者没有这一天', en: 'No known time, or no such day' },
    what: { zh: '写成 2024-03-05 或 2024-03-05 09:30', en: 'Write 2024-03-05 or 2024-03-05 09:30' },
  }),
  future: words({
    why: { zh: '时间在今天以后', en: 'The time is after today' },
    what: { zh: '核对年份', en: 'Check the year' },
  }),
  before: words({
    why: { zh: '办结时间早于诉求时间', en: 'It ended before it was said' },
    what: { zh: '核对两个时间', en: 'Check both times' },
  }),
  category: words({
    why: { zh: '没有这个类别', en: 'No such category' },
    what: { zh: '在“表里的写法”里选对应的类别，或选“不分类”', en: 'Choose what it means, or “no category”' },
  }),
  organisation: words({
    why: { zh: '没有这个单位', en: 'No such organisation' },
    what: { zh: '在“表里的写法”里选对应的单位，或选“不写单位”', en: 'Choose what it means, or “none”' },
  }),
  area: words({
    why: { zh: '没有这个地区，或者不止一个地区叫这个名字', en: 'No such area, or several have this name' },
    what: { zh: '在“表里的写法”里选对应的地区，或选“不写地区”', en: 'Choose what it means, or “no area”' },
  }),
};
export type Fault = keyof typeof faultWords;

export const fieldWords = words({
  text: { zh: '诉求内容', en: 'What was said' },
  time: { zh: '诉求时间', en: 'When' },
  area: { zh: '地区', en: 'Area' },
  category: { zh: '类别', en: 'Category' },
  organisation: { zh: '承办单位', en: 'Organisation' },
  answer: { zh: '答复', en: 'Answer' },
  ended: { zh: '办结时间', en: 'Ended' },
  outcome: { zh: '结果', en: 'Outcome' },
  more: { zh: '原样保留', en: 'Kept as it is' },
} satisfies Record<Field, { zh: string; en: string }>);

export const pastOutcomeWords = words({
  confirmed: { zh: '本人说解决了', en: 'Solved, says the resident' },
  not_accepted: { zh: '本人说没有解决', en: 'Not solved, says the resident' },
  solved: { zh: '已解决', en: 'Solved' },
  partly: { zh: '部分解决', en: 'Partly solved' },
  not_solved: { zh: '未解决', en: 'Not solved' },
  referred: { zh: '转介', en: 'Referred' },
  unknown: { zh: '结果不明', en: 'Outcome unknown' },
} satisfies Record<Outcome, { zh: string; en: string }>);
