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
  report: {
    zh: '共 {rows} 行：新加 {added}，改动 {changed}，原来就有 {same}，不对 {badCount}。',
    en: '{rows} rows: {added} new, {changed} changed, {same} there already, {badCount} wrong.',
  },
  badRow: { zh: '第 {number} 行 {name}，{column}：{reason}', en: 'Row {number} {name}, {column}: {reason}' },
  takeAll: { zh: '导入这 {good} 行', en: 'Take these {good} rows' },
  takeGood: { zh: '只导入对的 {good} 行', en: 'Take only the {good} good rows' },
  nothing: { zh: '没有可以导入的。', en: 'Nothing to take.' },
  drop: { zh: '不导入', en: 'Leave it' },
  done: { zh: '导入好了：新加 {added}，改动 {changed}。', en: 'Taken: {added} new, {changed} changed.' },
});
