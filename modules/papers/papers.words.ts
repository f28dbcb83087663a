import { words } from '../../base/words.ts';

export const papersWords = words({
  listSummary: { zh: '查看收文', en: 'Incoming papers' },
  sheetSummary: { zh: '收文列表导出为表格', en: 'Incoming papers as a sheet' },
  itemsSheetSummary: { zh: '事项导出为表格', en: 'Items as a sheet' },
  figuresSheetSummary: { zh: '文件数导出为表格', en: 'Figures from documents as a sheet' },
  readSummary: {
    zh: '读一篇材料，看看里面有什么，不留底',
    en: 'Read a text and tell what is in it; nothing is kept',
  },
  keepSummary: { zh: '收下一篇材料', en: 'Keep an incoming paper with its proposals' },
  oneSummary: {
    zh: '查看一篇收文和读出来的内容',
    en: 'One incoming paper with what was read in it',
  },
  changeSummary: { zh: '更正收文的标题、日期、讲话人', en: 'Correct the head of an incoming paper' },
  decideSummary: {
    zh: '采纳、修改或不采纳读出来的一条',
    en: 'Accept, edit or reject one proposal, or open it again',
  },
  decideManySummary: {
    zh: '不采纳剩下的，或撤回',
    en: 'Reject what is still open, or open it again',
  },
  figuresSummary: { zh: '查看文件数', en: 'Figures from documents' },
  figureSummary: {
    zh: '查看一个文件数和可以对照的指标',
    en: 'A figure from a document, with indicators to hold it against',
  },
  heldSummary: { zh: '拿文件数对照台账', en: 'Hold a figure from a document against the ledger' },
  readNoteSummary: {
    zh: '看批示要求什么、什么时候要、说的是谁',
    en: 'Tell by when a leader’s note wants an answer and what it names; nothing is kept',
  },
  takeNoteSummary: { zh: '把批示记成一个事项', en: 'Take a leader’s note as an item' },
  itemsSummary: { zh: '查看事项，先到期的在前', en: 'Items, what is due first in front' },
  itemSummary: { zh: '查看一个事项', en: 'One item' },
  changeItemSummary: { zh: '更正一个事项', en: 'Correct an item' },
  endItemSummary: { zh: '办结、撤销或重新打开事项', en: 'End an item, drop it or open it again' },
  tooLong: {
    zh: '这篇材料有 {count} 个字符，最多能读 {most} 个。请分成几篇。',
    en: 'This text has {count} characters; {most} at most are read. Please split it.',
  },
  knownText: {
    zh: '这篇材料已经收过了：“{title}”，{day}。请打开那一篇。',
    en: 'This text is there already: “{title}”, {day}. Open that one.',
  },
  notesAreItems: {
    zh: '批示请在事项里修改。',
    en: 'A leader’s note is corrected as an item.',
  },
  stale: {
    zh: '“{title}”刚被别人改过。您填的还在，请看一眼现在的内容再保存。',
    en: '“{title}” was changed meanwhile. What you typed is still here; look at what there is now, then save.',
  },
  staleProposal: {
    zh: '这一条刚被别人处理过。请看一眼现在的结果再决定。',
    en: 'Somebody decided this one meanwhile. Look at what there is now, then decide.',
  },
  staleItem: {
    zh: '这个事项刚被别人改过。您填的还在，请看一眼现在的内容再保存。',
    en: 'This item was changed meanwhile. What you typed is still here; look at what there is now, then save.',
  },
  otherKind: {
    zh: '内容和这一条的种类不符。请刷新页面再改。',
    en: 'The content is of another kind than this proposal. Load the page anew and edit again.',
  },
  ratioRange: {
    zh: '比例没有“到”。请清空这一格。',
    en: 'A ratio has no other end: clear that field.',
  },
  pastDue: {
    zh: '{day} 已经过去。请改日期；如果确实如此，请勾选“日期已过，照记”。',
    en: '{day} is over. Change the day, or say that this is known.',
  },
  unknownAuthor: {
    zh: '本单位没有这位领导的账号。请重新选，或只写姓名。',
    en: 'There is no such leader’s account here. Choose again, or give the name alone.',
  },
  unknownTie: {
    zh: '有一项关联找不到，或者您看不到它。请去掉后重新选。',
    en: 'Something it is tied to is not there, or not for you to see. Take it away and choose again.',
  },
  endedItem: {
    zh: '这个事项已经了结，要修改请先重新打开。',
    en: 'This item is ended: open it again before you correct it.',
  },
  answerFirst: {
    zh: '请写一句结果或原因。',
    en: 'Write a line on what came of it, or why it is dropped.',
  },
  uncategorised: { zh: '未分类诉求', en: 'a need without a category' },
  unseenNeed: { zh: '一件诉求（您看不到内容）', en: 'a need that is not for you to see' },
});
