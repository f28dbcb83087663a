import { words } from '../../../base/words.ts';

export const hardshipDeskWords = words({
  title: { zh: '困难职工档案', en: 'Hardship file' },
  what: {
    zh: '给全国工会帮扶工作管理系统用的表：知道的栏填好，不知道的空着。谁取的、为什么，本人看得到。',
    en: 'For the national system of the unions: known columns filled, others blank. The person sees who took it and why.',
  },
  whose: { zh: '给谁建档', en: 'Whose file' },
  take: { zh: '下载档案表', en: 'Download the file' },
  teller: { zh: '来说的人', en: 'Who told it' },
  filled: { zh: '填好 {count} 栏：{columns}', en: '{count} filled: {columns}' },
  missing: {
    zh: '空着 {count} 栏，补齐再报：{columns}',
    en: '{count} left blank, to be completed: {columns}',
  },
  between: { zh: '、', en: ', ' },
});
