import { words } from '../../../base/words.ts';

export const summaryWords = words({
  editions: {
    zh: '履职事项清单的各版，现行的标出。',
    en: 'Editions of the lists of duties, with those in force.',
  },
  addEdition: { zh: '登记清单的一版。', en: 'Enter an edition of the list.' },
  changeEdition: { zh: '改正一版的资料，作废或恢复。', en: 'Correct an edition, withdraw or restore it.' },
  addDuty: { zh: '在一版里加一项。', en: 'Enter one duty in an edition.' },
  changeDuty: { zh: '改清单上的一项。', en: 'Change one duty of an edition.' },
  removeDuty: {
    zh: '从清单上去掉一项；留在记录里。',
    en: 'Take one duty off an edition; it stays on record.',
  },
  removedDuties: {
    zh: '从一版上去掉的事项，后去掉的在前。',
    en: 'The duties taken off an edition, the last one first.',
  },
  restoreDuty: { zh: '把去掉的一项放回清单。', en: 'Put a duty that was taken off back on its edition.' },
  list: { zh: '清单上的事项，按条件一页一页看。', en: 'The duties listed, filtered, page by page.' },
  exportSheet: { zh: '清单表，可以改了再导入。', en: 'The list as a sheet that can be imported again.' },
  trySheet: { zh: '试着导入清单表，什么也不改。', en: 'Try a sheet of duties; changes nothing.' },
  importSheet: {
    zh: '把清单表导入一版，全部或只要好的行。',
    en: 'Take a sheet over into an edition, all rows or the good ones.',
  },
  ownership: {
    zh: '每类事在每个地区归谁：由清单、菜单和一年的办理算出。',
    en: 'Who owns each category in each area, computed from lists, menu and a year of handling.',
  },
  ownershipSheet: { zh: '同样的内容，作为表格。', en: 'The same as a sheet.' },
  cell: {
    zh: '一类事在一个地区：清单上的行、服务、办理情况。',
    en: 'One category in one area: rows of the lists, services, handling.',
  },
  offer: { zh: '提到下次会议，或者不提了。', en: 'Offer it to the next meeting, or no more.' },
});
