import { words } from '../../base/words.ts';

/** What the two lists are called. */
export const listWords = words({
  call: { zh: '协同清单', en: 'Call list' },
  duty: { zh: '职责清单', en: 'List of duties' },
});
