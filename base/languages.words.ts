import { type Language, say, words } from './words.ts';

/** Languages besides Chinese that people here write in, by ISO 639 code. */
export const languageWords = words({
  mn: { zh: '蒙古文', en: 'Mongolian' },
  bo: { zh: '藏文', en: 'Tibetan' },
  ug: { zh: '维吾尔文', en: 'Uyghur' },
  kk: { zh: '哈萨克文', en: 'Kazakh' },
  ky: { zh: '柯尔克孜文', en: 'Kyrgyz' },
  ko: { zh: '朝鲜文', en: 'Korean' },
  ii: { zh: '彝文', en: 'Yi' },
  za: { zh: '壮文', en: 'Zhuang' },
  tdd: { zh: '傣文（德宏）', en: 'Tai Nüa' },
  khb: { zh: '傣文（西双版纳）', en: 'Tai Lü' },
  lis: { zh: '傈僳文', en: 'Lisu' },
  hmd: { zh: '苗文', en: 'Miao' },
  sjo: { zh: '锡伯文', en: 'Xibe' },
  mnc: { zh: '满文', en: 'Manchu' },
  en: { zh: '英文', en: 'English' },
  ru: { zh: '俄文', en: 'Russian' },
  ja: { zh: '日文', en: 'Japanese' },
  th: { zh: '泰文', en: 'Thai' },
});

/** The name of a language; an unknown code is shown as it is. */
export function languageName(code: string, language: Language): string {
  const known = Object.entries(languageWords).find(([one]) => one === code)?.[1];
  return known ? say(known, language) : code;
}
