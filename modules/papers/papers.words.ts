import { words } from '../../base/words.ts';

export const papersWords = words({
  figuresSummary: { zh: '查看文件数', en: 'Figures from documents' },
  figureSummary: {
    zh: '查看一个文件数和可以对照的指标',
    en: 'A figure from a document, with indicators to hold it against',
  },
  heldSummary: { zh: '拿文件数对照台账', en: 'Hold a figure from a document against the ledger' },
});
