import { words } from '../../base/words.ts';

/** Apart from what is told of rows: the desk has the contract on every screen. */
export const callSheetContractWords = words({
  trial: { zh: '先试读一张清单，什么也不改。', en: 'Try a sheet of the lists; changes nothing.' },
  import: {
    zh: '导入清单：全部，或只要对的。',
    en: 'Take over a sheet of the lists: all rows, or the good ones.',
  },
  export: { zh: '两份清单做成一张表。', en: 'Both lists as a sheet.' },
});
