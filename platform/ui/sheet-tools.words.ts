import { words } from '../../base/words.ts';

/** Texts of every list that goes out as a sheet and comes in as one. */
export const sheetToolsWords = words({
  sheets: { zh: '导入、导出', en: 'Import and export' },
  exportXlsx: { zh: '导出表格', en: 'Export XLSX' },
  exportCsv: { zh: '导出 CSV', en: 'Export CSV' },
  template: { zh: '下载空表', en: 'An empty sheet' },
  choose: { zh: '选一张表', en: 'Choose a sheet' },
  chooseHint: {
    zh: 'XLSX 或 CSV。先试读，不对的行会一行一行列出来，看过再导入。',
    en: 'XLSX or CSV. It is tried first; every bad row is listed before anything is taken.',
  },
  limits: {
    zh: '最多 {rows} 行、{megabytes} MB。',
    en: 'At most {rows} rows and {megabytes} MB.',
  },
  report: {
    zh: '共 {rows} 行：新加 {added}，改动 {changed}，原来就有 {same}，不对 {badCount}。',
    en: '{rows} rows: {added} new, {changed} changed, {same} there already, {badCount} wrong.',
  },
  badWholeRow: { zh: '第 {number} 行 {name}：{reason}', en: 'Row {number} {name}: {reason}' },
  badRow: { zh: '第 {number} 行 {name}，{column}：{reason}', en: 'Row {number} {name}, {column}: {reason}' },
  takeAll: { zh: '导入这 {good} 行', en: 'Take these {good} rows' },
  takeGood: { zh: '只导入对的 {good} 行', en: 'Take only the {good} good rows' },
  nothing: { zh: '没有可以导入的。', en: 'Nothing to take.' },
  tooLarge: {
    zh: '“{name}”有 {size} MB，最多 {megabytes} MB，没有上传。请分成几份再导入。',
    en: '“{name}” has {size} MB; at most {megabytes} MB are taken. Nothing was sent. Please split it.',
  },
  waiting: {
    zh: '正在上传、逐行核对“{name}”（{size} MB），已经 {seconds} 秒。大表要一两分钟，请不要关掉这一页。',
    en: 'Sending “{name}” ({size} MB) and checking each row: {seconds} s so far. A long sheet takes a minute or two; please keep this page open.',
  },
  taking: {
    zh: '正在导入，已经 {seconds} 秒。全部成功才算数，中途断了就一行也没有导入，可以再来一次。',
    en: 'Taking it over: {seconds} s so far. All of it counts or none; if it breaks off nothing was taken and you may try again.',
  },
  moreBad: {
    zh: '还有 {more} 行不对，都在下面可以下载的表里。',
    en: '{more} more rows are wrong; the sheet below holds all.',
  },
  copyBad: { zh: '下载不对的行（附原因）', en: 'Bad rows with reasons' },
  copyAll: { zh: '下载整张表（附原因）', en: 'Whole sheet with reasons' },
  copyHint: {
    zh: '在原表最后加一列“原因”，不对的格子标红；改好直接再导入。',
    en: 'The same sheet with a last column of reasons, bad cells in red; mend it and import it again.',
  },
  badCopyName: { zh: '-要改的', en: '-to-mend' },
  allCopyName: { zh: '-核对过', en: '-checked' },
  notes: { zh: '照收了，但请核对（{count} 处）', en: 'Taken, but please check ({count})' },
  note: { zh: '第 {number} 行，{column}：{text}', en: 'Row {number}, {column}: {text}' },
  macros: {
    zh: '文件里有宏，没有读，只读了格子里的值。',
    en: 'The file holds macros. They were not read, only the values of cells.',
  },
  whichSheet: { zh: '读哪一张工作表', en: 'Which sheet of the workbook' },
  match: { zh: '请对一下列', en: 'Which column is which' },
  matchAgain: { zh: '列对得不对？改一下', en: 'Columns wrong? Change them' },
  matchHint: {
    zh: '左边是要的，右边选您表里的列；已经猜了一部分，请核对。导入以后会记住，同样的表下次不用再对。',
    en: 'Choose the column of your sheet for each. Some are guessed; please check. It is remembered once you import.',
  },
  matchNeeded: { zh: '{title}（必须有）', en: '{title} (needed)' },
  matchNone: { zh: '没有这一列', en: 'No such column' },
  matchOne: { zh: '{letters} 列 {title}', en: '{letters} {title}' },
  matchTwice: { zh: '“{title}”选了两次。', en: '“{title}” is chosen twice.' },
  matchMissing: { zh: '还没有选“{title}”。', en: '“{title}” is not chosen yet.' },
  matchDone: { zh: '就这样对，再试读', en: 'Use these and try again' },
  drop: { zh: '不导入', en: 'Leave it' },
  done: { zh: '导入好了：新加 {added}，改动 {changed}。', en: 'Taken: {added} new, {changed} changed.' },
});
