import { words } from '../../base/words.ts';
import type { CheckName } from './documents.rules.ts';

/** What each check says: what it found, after which article, and the way that is allowed. */
export const checkWords = words({
  empty: { zh: '还没有正文。请写正文。', en: 'There is no body yet; write it.' },
  noCode: {
    zh: '还没有机关代字，印发时无法编号。请在本页“机关代字”一栏填写，如“云工发”；印发过一次，以后起草自动带出。',
    en: 'There is no code to number under. Fill in “Code” on this page; once something was issued under it, new drafts begin with it.',
  },
  noAddressee: { zh: '还没有主送机关。请填写。', en: 'There is no addressee yet; fill it in.' },
  secret: {
    zh: '涉密文件不得在本系统起草（保守国家秘密法）。请删去，按保密规定另办。',
    en: 'Classified documents must not be written here (Law on Guarding State Secrets). Delete it and use the proper channel.',
  },
  jointDirective: {
    zh: '议事协调机构不得向下级党委和政府发指令性公文，也不得在公文里提指令性要求（《整治形式主义为基层减负若干规定》§1.1）。可以写：“由{bodies}按系统落实，进展从台账取”。',
    en: 'A coordinating body must not put directive demands to lower party committees and governments (rules on lightening burdens §1.1). Write instead: “{bodies} carry it out in their own lines; progress is taken from the ledger”.',
  },
  jointReport: {
    zh: '公文不得要求报送落实情况、制定配套文件（《整治形式主义为基层减负若干规定》§1.3）。可以写：“由{bodies}按系统落实，进展从台账取”。',
    en: 'Documents must not ask for reports on implementation or for matching documents (rules on lightening burdens §1.3). Write instead: “{bodies} carry it out in their own lines; progress is taken from the ledger”.',
  },
  jointBoth: {
    zh: '议事协调机构不得对下级党委和政府提指令性要求，也不得要求报送落实情况（《整治形式主义为基层减负若干规定》§1.1、§1.3）。可以写：“由{bodies}按系统落实，进展从台账取”。',
    en: 'A coordinating body must not put directive demands to lower party committees and governments, nor ask for reports on implementation (rules on lightening burdens §1.1, §1.3). Write instead: “{bodies} carry it out in their own lines; progress is taken from the ledger”.',
  },
  implementation: {
    zh: '这里要求报送落实情况或制定配套文件，一般不得这样要求（《整治形式主义为基层减负若干规定》§1.3）。能从台账取的请删去这一句。',
    en: 'This asks for a report on implementation or a matching document, which documents in general do not (rules on lightening burdens §1.3). Delete it where the ledger has it.',
  },
  reportRequests: {
    zh: '报告里不得夹带请示事项（《党政机关公文处理工作条例》第十五条）。请删去这一句，另写一份请示。',
    en: 'A report must not carry a request (regulation on official documents, article 15). Delete it and write a request of its own.',
  },
  oneAddressee: {
    zh: '请示只主送一个上级机关（《党政机关公文处理工作条例》第十五条）。请留一个主送，其余改为抄送。',
    en: 'A request has one addressee (regulation on official documents, article 15). Keep one and copy it to the others.',
  },
  oneMatter: {
    zh: '请示应当一文一事（《党政机关公文处理工作条例》第十五条）。请把每件事各写一份。',
    en: 'A request has one matter (regulation on official documents, article 15). Write one for each matter.',
  },
  severalAsked: {
    zh: '这里像是请示了几件事；请示应当一文一事（《党政机关公文处理工作条例》第十五条）。确是一件事的可以不改。',
    en: 'This seems to request several things; a request has one matter (article 15). Leave it where it is one.',
  },
  askedBefore: {
    zh: '“{earlier}”在 12 个月内已由{number}《{title}》要过；同一材料最多报一次（《整治形式主义为基层减负若干规定》）。请用已有的，或从台账取。',
    en: '“{earlier}” was asked for within 12 months by {number} “{title}”; the same material is reported at most once. Use what is there, or the ledger.',
  },
  honour: {
    zh: '表彰、评比、创建要有经批准的项目，这里没有批准文号（《整治形式主义为基层减负若干规定》）。请写明“经××〔年〕×号批准”，或改为推荐上报、选树典型（不设奖）。',
    en: 'Honours and title programmes need an approved project, and no approval number is given. Name it, or recommend upward or show an example without a prize.',
  },
  bannedMeasure: {
    zh: '{because}（{article}）{instead}',
    en: 'What is assessed or compelled here may not be ({article}): {because} {instead}',
  },
  tooLong: {
    zh: '正文 {characters} 字，规定不超过 {most} 字（《整治形式主义为基层减负若干规定》）。请删减，或把细节放进附件。',
    en: 'The body has {characters} characters, the rule is {most} at most. Shorten it, or move details to an annex.',
  },
  titleKind: {
    zh: '标题一般以文种“{kind}”结尾（GB/T 9704-2012）。请补上，或换文种。',
    en: 'A title ends with its kind, “{kind}” (GB/T 9704-2012). Add it, or choose another kind.',
  },
  newCode: {
    zh: '这个机关代字本单位还没用过，印发后从 1 号编起。以前用的是：{codes}。',
    en: 'This code has not been used here; its numbers would begin with 1. Used so far: {codes}.',
  },
  renumbered: {
    zh: '“{typed}”排出来会是“{now}”，序号按层次重新数。文中若引用了序号，请核对。',
    en: '“{typed}” will be laid out as “{now}”: marks are counted anew. Check where the text refers to them.',
  },
  noAttendance: {
    zh: '纪要一般写明出席人员（GB/T 9704-2012）。请填写。',
    en: 'Minutes name who was present (GB/T 9704-2012). Fill it in.',
  },
}) satisfies Record<CheckName, { zh: string; en: string }>;

export const bodiesWords = words({
  anyBodies: { zh: '有关群团组织', en: 'the mass organisations concerned' },
});
