import { words } from '../../base/words.ts';

/** The way that is allowed for each finding in a document. */
export const documentProposals = words({
  directive: {
    zh: '不向下级党委和政府提指令性要求；改写为“由各群团组织按系统落实，进展从台账取”。',
    en: 'Put no directive demand to lower party committees and governments; write “the mass organisations carry it out in their own lines, progress is taken from the ledger”.',
  },
  report: {
    zh: '不要求报送落实情况、不要求制定配套文件；删去这一句，进展从台账取。',
    en: 'Ask for no report on implementation and no matching document; delete it, the ledger has the progress.',
  },
  honour: {
    zh: '写明“经××〔年〕×号批准”；没有批准的，改为推荐上报或选树典型（不设奖）。',
    en: 'Name the approval with its number; without one recommend upward or show an example without a prize.',
  },
  tooLong: {
    zh: '全文 {characters} 字，综合文件不超过 {general} 字、专项文件不超过 {special} 字；请删减，细节放进附件。',
    en: '{characters} characters; at most {general} for a general document, {special} for a special one. Shorten it, put details into an annex.',
  },
  longForSpecial: {
    zh: '全文 {characters} 字；综合文件不超过 {general} 字可以，专项文件不超过 {special} 字，请删减。',
    en: '{characters} characters: allowed for a general document (at most {general}), too long for a special one (at most {special}).',
  },
  askedTwice: {
    zh: '“{thing}”在 {at} 已经要过；同一材料最多报一次，删去这一处，用已有的或从台账取。',
    en: '“{thing}” was asked for at {at}; a material is reported once. Delete this, use what is there or the ledger.',
  },
});
