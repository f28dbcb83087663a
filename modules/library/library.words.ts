import { words } from '../../base/words.ts';
import type { Access, ItemKind, ItemState } from './kinds.rules.ts';

export const librarySummaries = words({
  publicList: {
    zh: '公开的文件：按题名和全文检索，简体、繁体、拼音和首字母都能找。',
    en: 'Public texts, searched by title and whole text, in simplified or traditional characters, pinyin or its first letters.',
  },
  publicOne: {
    zh: '一份公开的文件；不指明哪一版时给现行的。',
    en: 'One public text; the edition that holds now unless another is named.',
  },
  sheet: { zh: '文件库列表导出为表格。', en: 'The list of the library as a sheet.' },
  list: {
    zh: '文件库：公开的和内部的，同样检索。',
    en: 'The library: public and inner texts, searched alike.',
  },
  one: { zh: '文件库里的一份文件，带各版。', en: 'One text of the library with its editions.' },
  difference: {
    zh: '两版之间逐段的不同。',
    en: 'What differs between two editions, paragraph by paragraph.',
  },
  readFile: {
    zh: '从 TXT、HTML 或 DOCX 读出正文，猜出题名、文号和日期，由人核对；不留存文件。',
    en: 'Read the text of a TXT, HTML or DOCX file and guess title, number and day for a person to check; the file is not kept.',
  },
  fromDocument: {
    zh: '本单位一份已印发的公文，放进文件库会是什么样。',
    en: 'What an issued document of the caller’s organisation would be in the library.',
  },
  add: { zh: '往文件库放一份文件。', en: 'Put a text in the library.' },
  addDocument: {
    zh: '把一份已印发的公文放进文件库；它接替的那份已经在库里的，就成为新的一版。',
    en: 'Put an issued document in the library; where the one it supersedes is there, as its next edition.',
  },
  addEdition: {
    zh: '放新的一版，前一版留着可查。',
    en: 'Add an edition; the one before stays readable.',
  },
  describe: {
    zh: '改种类、公开范围或适用地区。',
    en: 'Change the kind, the access or the areas.',
  },
  withdraw: {
    zh: '废止，写明从哪天起、为什么、由哪份代替；或者恢复。',
    en: 'Withdraw from a day on, with the reason and what replaces it; or let it hold again.',
  },
});

export const libraryWords = words({
  stale: {
    zh: '刚才有人改过“{title}”，没有覆盖。请看过新的再办。',
    en: 'Somebody changed “{title}” just now; nothing was overwritten. Look at it first.',
  },
  dayAhead: {
    zh: '成文日期不能在今天以后。从哪天起执行请写在“施行日期”。',
    en: 'It cannot be dated after today. Write the day from which it holds as “in force from”.',
  },
  fromBefore: {
    zh: '新的一版的施行日期不能早于前一版的 {day}。',
    en: 'An edition cannot hold from before the one it follows, {day}.',
  },
  sameText: {
    zh: '和现在这一版一字不差，没有存。要改种类或范围，请用“改种类和范围”。',
    en: 'Word for word the edition there is; nothing was saved. Use “kind and access” to change those.',
  },
  badSource: {
    zh: '来源请写完整的网址，以 http:// 或 https:// 开头；没有就空着。',
    en: 'Give the source as a whole address with http:// or https://, or leave it empty.',
  },
  unknownArea: {
    zh: '这里有一个地区已经不在用，请重新选。',
    en: 'One of these areas is no longer used; choose again.',
  },
  isWithdrawn: {
    zh: '这份文件已经废止，不能再加新版。请先恢复，或者另放一份。',
    en: 'This text is withdrawn and takes no edition. Let it hold again first, or add another text.',
  },
  withdrawnBefore: {
    zh: '废止日期要在最新一版施行日期 {day} 以后。',
    en: 'The day of withdrawal must come after {day}, from which the newest edition holds.',
  },
  whyWithdrawn: {
    zh: '请写一句为什么废止，群众看得到。',
    en: 'Say in a sentence why it is withdrawn; the public reads it.',
  },
  badReplacement: {
    zh: '代替它的文件要是文件库里现行的另一份。请重新选，或者空着。',
    en: 'What replaces it must be another text of the library that holds. Choose again, or leave it empty.',
  },
  notIssued: {
    zh: '只有本单位已印发的公文能放进文件库。请先办完印发。',
    en: 'Only a document that your organisation issued can be put in the library. Issue it first.',
  },
  inLibrary: {
    zh: '这份公文已经在文件库里了，没有重复放。',
    en: 'This document is in the library already; nothing was added.',
  },
  emptyDocument: {
    zh: '这份公文没有正文，没有放进文件库。',
    en: 'This document has no text; nothing was added.',
  },
  notTheirs: {
    zh: '这份公文接替的那份在文件库里由别的单位管，请他们放新的一版。',
    en: 'Another organisation keeps the text that this document supersedes; ask them to add the edition.',
  },
  tooLong: {
    zh: '正文有 {count} 字，文件库一份最多 {most} 字。请分成几份放。',
    en: 'The text has {count} characters, and one of the library has {most} at most. Split it.',
  },
});

export const itemKindWords = words({
  law: { zh: '法律法规', en: 'Law or rule' },
  policy: { zh: '政策办法', en: 'Policy' },
  notice: { zh: '通知公告', en: 'Notice' },
  guide: { zh: '办事指南', en: 'Guide' },
  form: { zh: '表格样表', en: 'Form' },
  other: { zh: '其他材料', en: 'Other' },
} satisfies Record<ItemKind, { zh: string; en: string }>);

export const accessWords = words({
  public: { zh: '公开', en: 'Public' },
  inner: { zh: '内部', en: 'Inner' },
} satisfies Record<Access, { zh: string; en: string }>);

export const itemStateWords = words({
  inForce: { zh: '现行', en: 'In force' },
  coming: { zh: '尚未施行', en: 'Not in force yet' },
  withdrawn: { zh: '已废止', en: 'Withdrawn' },
} satisfies Record<ItemState, { zh: string; en: string }>);
