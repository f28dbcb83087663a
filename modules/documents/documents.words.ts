import { words } from '../../base/words.ts';

export const documentsWords = words({
  listSummary: {
    zh: '本单位的公文登记簿：在办的、已发的。',
    en: 'The register of documents of the caller’s organisation: under way and issued.',
  },
  sheetSummary: { zh: '公文登记簿导出为表格。', en: 'The register as a sheet.' },
  codesSummary: { zh: '本单位用过的机关代字。', en: 'The codes this organisation numbers under.' },
  trialSummary: {
    zh: '试查一份公文：字数和每一处不合规定的写法，附依据和允许的写法。',
    en: 'Check a document: its characters, and each wording that breaks a rule, with the article and the way that is allowed.',
  },
  oneSummary: { zh: '一份公文。', en: 'One document.' },
  editionsSummary: { zh: '一份公文的各稿。', en: 'Every wording of a document that was saved.' },
  fileSummary: {
    zh: '按 GB/T 9704 排好的 DOCX；服务器装了 LibreOffice 的，也可以要 PDF。',
    en: 'The document as DOCX, laid out to GB/T 9704; as PDF too where the server has LibreOffice.',
  },
  printingSummary: {
    zh: '这台服务器能不能出 PDF。',
    en: 'Whether this server can make PDF.',
  },
  noOffice: {
    zh: '这台服务器没有装 LibreOffice，出不了 PDF。请下载 DOCX，用 Word 或 WPS 打开后另存为 PDF；或者请管理员在服务器上装 LibreOffice。',
    en: 'This server has no LibreOffice and makes no PDF. Download the DOCX and save it as PDF in Word or WPS, or have LibreOffice installed on the server.',
  },
  notPrinted: {
    zh: '这次没有转成 PDF，公文没有变。请过一会儿再试，或者下载 DOCX，用 Word 或 WPS 另存为 PDF。',
    en: 'The PDF could not be made this time; the document is unchanged. Try again in a while, or download the DOCX and save it as PDF in Word or WPS.',
  },
  draftSummary: {
    zh: '起草公文，可以接替一份已发的。',
    en: 'Draft a document, which may supersede an issued one.',
  },
  changeSummary: {
    zh: '改稿；送审后由核稿人改，留有原稿。',
    en: 'Change the wording; in review the reviewer does, and earlier wordings are kept.',
  },
  sendSummary: { zh: '送审。', en: 'Send to review.' },
  takeBackSummary: { zh: '起草人撤回修改。', en: 'The drafter takes it back from review.' },
  reviewSummary: { zh: '核稿通过。', en: 'Pass the review.' },
  returnSummary: { zh: '退回起草人，写明意见。', en: 'Return to the drafter with a comment.' },
  signSummary: {
    zh: '签发；成文日期即签发之日。',
    en: 'Sign; the date of the document is the day of signing.',
  },
  issueSummary: {
    zh: '印发：这时才编号，此后不能再改，只能由后一份接替。',
    en: 'Issue: numbered only now, never changed afterwards, only superseded.',
  },
  withdrawSummary: { zh: '印发前作废。', en: 'Withdraw before issue.' },
  badChecks: {
    zh: '有不能这样写的地方，稿子还在。请改过再办。',
    en: 'Something cannot be written so; the draft is kept. Change it and try again.',
  },
  stale: {
    zh: '{name} {time} 动过这份公文，没有覆盖。请看过新的再办。',
    en: '{name} changed this document at {time}; nothing was overwritten. Look at it first.',
  },
  staleSystem: {
    zh: '刚才有人动过这份公文，没有覆盖。请看过新的再办。',
    en: 'Somebody changed this document just now; nothing was overwritten. Look at it first.',
  },
  issuedNever: {
    zh: '公文已经印发，不能再改。要改内容，请起草一份新的接替它。',
    en: 'The document is issued and is never changed. Draft a new one that supersedes it.',
  },
  wrongState: {
    zh: '公文现在是“{state}”，这一步办不了。请刷新后看。',
    en: 'The document is “{state}” now, so this step is not open. Reload and look.',
  },
  ownDraft: {
    zh: '自己起草的公文，请本单位别的负责人核稿、签发。',
    en: 'You drafted it; somebody else of your organisation reviews and signs it.',
  },
  notSupersedable: {
    zh: '只能接替本单位已印发、还没有被接替的公文。',
    en: 'Only an issued document of your organisation that nothing supersedes yet can be superseded.',
  },
  codeTaken: {
    zh: '机关代字“{code}”已经是“{name}”的，请换一个。',
    en: 'The code “{code}” belongs to “{name}”; choose another.',
  },
  fileName: { zh: '{number}{title}.docx', en: '{number}{title}.docx' },
  sheetTitle: { zh: '公文登记簿', en: 'Register of documents' },
  columnNumber: { zh: '发文字号', en: 'Number' },
  columnTitle: { zh: '标题', en: 'Title' },
  columnKind: { zh: '文种', en: 'Kind' },
  columnState: { zh: '状态', en: 'State' },
  columnDay: { zh: '成文日期', en: 'Date of issue' },
  columnOrganisation: { zh: '发文单位', en: 'Organisation' },
  columnDrafter: { zh: '起草人', en: 'Drafted by' },
});

export const kindWords = words({
  notice: { zh: '通知', en: 'Notice' },
  letter: { zh: '函', en: 'Letter' },
  minutes: { zh: '纪要', en: 'Minutes' },
  circular: { zh: '通报', en: 'Circular' },
  report: { zh: '报告', en: 'Report' },
  request: { zh: '请示', en: 'Request' },
});

export const stateWords = words({
  draft: { zh: '起草中', en: 'Draft' },
  review: { zh: '审核中', en: 'In review' },
  signed: { zh: '已签发，待印发', en: 'Signed, to be issued' },
  issued: { zh: '已印发', en: 'Issued' },
  superseded: { zh: '已被接替', en: 'Superseded' },
  withdrawn: { zh: '已作废', en: 'Withdrawn' },
});
