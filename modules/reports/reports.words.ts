import { words } from '../../base/words.ts';

export const templatesWords = words({
  listSummary: {
    zh: '报告模板：自带的和本单位的。',
    en: 'Report templates: the ready-made ones and those of the caller’s organisation.',
  },
  oneSummary: {
    zh: '一个报告模板：原文、空白，每处空白可用的指标。',
    en: 'One template: its text, its blanks, and the indicators proposed for each.',
  },
  addSummary: {
    zh: '粘贴文字、上传文件或复制一个，新建报告模板；空白自动找出。',
    en: 'Add a template from a text, a file or another template; its blanks are found.',
  },
  changeSummary: {
    zh: '改模板的原文；没变的句子里的空白保留已经定下的。',
    en: 'Change the text of a template; blanks in sentences that stay keep what was confirmed.',
  },
  confirmSummary: {
    zh: '定下空白填什么：台账指标、现场清点、文件里的数、文字，或者不要。',
    en: 'Confirm what fills blanks: an indicator, a count on the spot, a document, words, or nothing.',
  },
  setStateSummary: { zh: '停用或恢复一个报告模板。', en: 'Retire a template, or bring it back.' },
  listSheetSummary: { zh: '报告模板列表导出为表格。', en: 'The list of report templates as a sheet.' },
  editionsSummary: { zh: '一个报告模板的各版。', en: 'The versions of a template.' },
});

export const reportsWords = words({
  listSheetSummary: { zh: '报告列表导出为表格。', en: 'The list of reports as a sheet.' },
  listSummary: {
    zh: '能看的报告：草稿和已发的。',
    en: 'Reports the caller may read: drafts and issued ones.',
  },
  oneSummary: {
    zh: '一份报告：文字、每个数的来源、和上期的比较、还不能发的原因。',
    en: 'One report: its text, the source of each figure, the last issue beside it, and what stops its issue.',
  },
  sheetSummary: {
    zh: '一份报告的数和来源导出为表格。',
    en: 'The figures of a report with their sources, as a sheet.',
  },
  makeSummary: {
    zh: '用模板做一份报告：定下时段和范围，数从台账算出。',
    en: 'Make a report from a template for a period and a place; its figures come from the ledger.',
  },
  saveSummary: {
    zh: '保存草稿的文字；给数补来源，或者划掉。',
    en: 'Save the sentences of a draft; give figures a source, or strike them out.',
  },
  refreshSummary: { zh: '把草稿里的台账数重新算一遍。', en: 'Compute the ledger’s figures of a draft anew.' },
  issueSummary: {
    zh: '发出报告：每个数都有来源才能发，发出后不能再改，只能由后一份接替。',
    en: 'Issue a report: only with a source for every number; never changed afterwards, only superseded.',
  },
  dropSummary: { zh: '不要一份草稿。', en: 'Drop a draft.' },
  toDocumentSummary: {
    zh: '把已发的报告转为公文草稿（报告或通报）。',
    en: 'Begin an official document, a report or a circular, with the text of an issued report.',
  },
});

export const faultWords = words({
  stale: {
    zh: '{name} {time} 改过，没有覆盖。请看过新的再改。',
    en: '{name} changed this at {time}; nothing was overwritten. Look at it first.',
  },
  staleSystem: {
    zh: '刚才有人改过，没有覆盖。请看过新的再改。',
    en: 'Somebody changed this just now; nothing was overwritten. Look at it first.',
  },
  noText: {
    zh: '没有文字。请粘贴一段，或者选一个文件。',
    en: 'There is no text. Paste one, or choose a file.',
  },
  tooLong: {
    zh: '文字太长，最多 {most} 个字。请分成几份。',
    en: 'Too long: at most {most} characters. Split it.',
  },
  tooManyBlanks: {
    zh: '空白太多，最多 {most} 处。请分成几份。',
    en: 'Too many blanks: at most {most}. Split the text.',
  },
  noTitle: { zh: '原文没有标题，请写一个。', en: 'The text has no title; write one.' },
  marksInText: {
    zh: '模板里不能有 {{ 或 }}，这是报告里数的记号。请去掉。',
    en: 'A template cannot hold {{ or }}, which mark figures in a report. Take them out.',
  },
  noBlank: {
    zh: '没有第 {n} 处空白，请刷新后再定。',
    en: 'There is no blank {n}; reload and confirm again.',
  },
  noIndicator: {
    zh: '没有这个指标，或者已经停用。请从列表里选。',
    en: 'There is no such indicator, or it is retired. Choose one of the list.',
  },
  noPaperFigure: {
    zh: '收文里没有这个数，或者已经收回。请另选一个。',
    en: 'No received paper holds this figure, or it was taken back. Choose another.',
  },
  paperUnit: {
    zh: '收文里写的是“{text}”，正文里这个数后面是“{written}”。请把正文的单位改成“{unit}”，或者换一个数。',
    en: 'The paper says “{text}”, but “{written}” follows in the text. Write “{unit}” there, or choose another figure.',
  },
  unfitUnit: {
    zh: '第 {n} 处写的是“{unit}”，指标“{name}”数的是“{of}”，对不上。请换一个指标，或者改原文的单位。',
    en: 'Blank {n} is written in “{unit}”, but “{name}” counts “{of}”. Choose another indicator, or change the unit in the text.',
  },
  retired: { zh: '这个模板已停用，先恢复再用。', en: 'This template is retired; bring it back first.' },
  toBeforeFrom: {
    zh: '结束的月份在开始的前面，请换过来。',
    en: 'The last month is before the first; swap them.',
  },
  chooseArea: {
    zh: '您看得到几个地区，请选一个做报告。',
    en: 'You see several areas; choose one for the report.',
  },
  brokenMarker: {
    zh: '“{around}”这里的数的记号不完整。记号要像 {{3}} 这样，请改好或者撤销这一处。',
    en: 'A figure’s marker is broken at “{around}”. Markers look like {{3}}; mend it or undo the change.',
  },
  strangeMarker: {
    zh: '“{around}”这里的 {{{n}}} 没有对应的数。请去掉，或者给它来源。',
    en: '{{{n}}} at “{around}” stands for no figure. Take it out, or give it a source.',
  },
  lostMarker: {
    zh: '第 {n} 个数不在文字里了，原来在“{around}”。请把 {{{n}}} 放回去，或者划掉这个数。',
    en: 'Figure {n} is gone from the text; it stood at “{around}”. Put {{{n}}} back, or strike the figure out.',
  },
  stopped: {
    zh: '还有 {count} 处要处理，没有发出，草稿还在：每个数都要有来源，或者划掉。',
    en: 'There are {count} places to mend; nothing was issued and the draft is kept. Every number needs a source, or is struck out.',
  },
  stop: { zh: '{sentence}', en: '{sentence}' },
  issuedNever: {
    zh: '报告已经发出，不能再改。要改，请重新做一份，发出后接替它。',
    en: 'The report is issued and is never changed. Make a new one, which takes its place.',
  },
  droppedAlready: { zh: '这份草稿已经不要了。', en: 'This draft was dropped.' },
  onlyIssued: {
    zh: '先发出报告，再转为公文。',
    en: 'Issue the report first, then make it an official document.',
  },
  superseded: {
    zh: '同一时段、同一范围的报告刚刚由别人发出了一份。请刷新后再看。',
    en: 'Somebody just issued this report for the same period and place. Reload and look.',
  },
});

/** What stands in a report for a number that is not told. */
export const untoldWords = words({
  none: { zh: '没有可比的数', en: 'nothing to compare' },
  few: { zh: '少于5', en: 'fewer than 5' },
  withheld: { zh: '不单独列出', en: 'not told apart' },
  no_records: { zh: '当时没有记录', en: 'no records then' },
  no_source: { zh: '还没有来源', en: 'no source yet' },
  no_base: { zh: '没有底数', en: 'no base population' },
});

export const stateWords = words({
  draft: { zh: '草稿', en: 'Draft' },
  issued: { zh: '已发', en: 'Issued' },
  superseded: { zh: '已由后一份接替', en: 'Superseded' },
  dropped: { zh: '不要了', en: 'Dropped' },
});

export const sheetWords = words({
  title: { zh: '报告的数和来源', en: 'Figures and sources' },
  n: { zh: '序号', en: 'No.' },
  sentence: { zh: '所在的句子', en: 'Sentence' },
  value: { zh: '数', en: 'Figure' },
  unit: { zh: '单位', en: 'Unit' },
  kind: { zh: '来源', en: 'Source' },
  from: { zh: '从哪来', en: 'From' },
  months: { zh: '时段', en: 'Months' },
  asOf: { zh: '截至', en: 'As of' },
  before: { zh: '上期', en: 'Last issue' },
  change: { zh: '比上期', en: 'Change' },
  ledger: { zh: '台账数', en: 'From the ledger' },
  on_spot: { zh: '现场清点数', en: 'Counted on the spot' },
  document: { zh: '文件数', en: 'From a document' },
  words: { zh: '文字', en: 'Words' },
});
