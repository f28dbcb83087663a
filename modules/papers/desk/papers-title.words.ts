import { words } from '../../../base/words.ts';

export const papersTitleWords = words({
  papers: { zh: '收文', en: 'Incoming papers' },
  items: { zh: '事项', en: 'Items' },
  figures: { zh: '文件数', en: 'Figures from documents' },
});
