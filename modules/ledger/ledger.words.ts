import { words } from '../../base/words.ts';

export const ledgerWords = words({
  monthSummary: { zh: '一个月的数，每个数都能打开。', en: 'The figures of a month; every one opens.' },
  weekSummary: { zh: '本单位这一周的一句话。', en: 'The week of one organisation in a line.' },
  documentSummary: {
    zh: '一个月的数，排成公文格式的文件（DOCX，GB/T 9704）。',
    en: 'The figures of a month as an official document (DOCX, GB/T 9704).',
  },
  sheetSummary: { zh: '一个月的数，一张表（XLSX）。', en: 'The figures of a month as a sheet (XLSX).' },
  recordsSummary: { zh: '一个数是由哪些事组成的。', en: 'The records a figure is made of.' },
});
