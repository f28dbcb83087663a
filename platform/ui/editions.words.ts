import { words } from '../../base/words.ts';

export const editionWords = words({
  title: { zh: '改动记录', en: 'History' },
  none: { zh: '还没有改过。', en: 'Nothing was changed yet.' },
  version: { zh: '第 {version} 版', en: 'Version {version}' },
  by: { zh: '{name}（{number}）', en: '{name} ({number})' },
  system: { zh: '系统', en: 'The system' },
  why: { zh: '原因：{why}', en: 'Because: {why}' },
  restoredFrom: { zh: '换回第 {version} 版', en: 'version {version} put back' },
  now: { zh: '现在', en: 'Now' },
  restore: { zh: '换回这一版', en: 'Put this back' },
  restoreAsk: { zh: '把“{name}”换回第 {version} 版？', en: 'Put version {version} of “{name}” back?' },
});
