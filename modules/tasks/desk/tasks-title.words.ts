import { words } from '../../../base/words.ts';

export const tasksTitleWords = words({
  tasks: { zh: '任务', en: 'Tasks' },
  table: { zh: '任务分解表', en: 'Task table' },
  naming: { zh: '本单位的任务', en: 'Our tasks' },
});
