import { words } from '../../../base/words.ts';

export const editionWords = words({
  title: { zh: '改动记录', en: 'History' },
  version: { zh: '第 {version} 版', en: 'Version {version}' },
  by: { zh: '{name}（{number}）', en: '{name} ({number})' },
  system: { zh: '系统', en: 'The system' },
  restoredFrom: { zh: '换回第 {version} 版', en: 'version {version} put back' },
  now: { zh: '现在', en: 'Now' },
  live: { zh: '恢复', en: 'open again' },
  withdrawn: { zh: '停用', en: 'withdrawn' },
  restore: { zh: '恢复到这一版', en: 'Put this back' },
  restoreAsk: { zh: '把“{title}”恢复到第 {version} 版？', en: 'Put version {version} of “{title}” back?' },
  restoreText: {
    zh: '内容变回当时的样子；现在这一版也留着，还能再换回来。',
    en: 'The content becomes as it was then. The present version is kept too.',
  },
});
