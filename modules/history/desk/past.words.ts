import { words } from '../../../base/words.ts';

export const pastWords = words({
  channel: { zh: '历史导入', en: 'Imported' },
});
