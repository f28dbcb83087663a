import { words } from '../../base/words.ts';

/** What people say of their household, as patterns; `{n}` of a pattern is a number in digits or characters. */
export const toldWords = words({
  number: { zh: '\\d{1,2}|[一二两三四五六七八九十]{1,3}', en: 'a number' },
  // 一家五口 家里四口人 全家三个人 我们家就两口人
  household: {
    zh: '(?:(?:一|全|我们?|咱们?|俺们?)家|家(?:里|中)|家庭人口)(?:里|就|有|共|一共|总共|总|是|现在|人口|还)*({n})(?:口(?!子|袋|气|锅|井)|个人(?!挣|干|打|上))',
    en: '{n} persons at home',
  },
  // Children of one's own; grandchildren and others' are not asked for in these columns.
  child: {
    zh: '(?:我|俺|咱|家里|家)?(?:的|有)?(?:两个|俩|三个)?(?:孩子|小孩|娃|儿子|女儿|闺女|姑娘|丫头|老大|老二|老三|大的|小的|大儿子|小儿子|大女儿|小女儿|子女)',
    en: 'one of their children',
  },
  notChild: { zh: '孙|外孙|侄|外甥|邻居|别人|同事|亲戚', en: 'a child of others' },
  grade: {
    zh: '(?:小学)?[一二三四五六七八九1-9]年级|初[一二三123]|高[一二三123](?![点些个米头])|幼儿园(?:[小中大]班)?|学前班|(?<=读|念|上|在)大[一二三四1234]|(?:读|念|上|在)(?:小学|初中|高中|中专|职高|技校|大学)(?![一二三四五六1-6])',
    en: 'a grade',
  },
  reading: { zh: '^(?:读|念|上|在)', en: 'goes to' },
  between: { zh: '、', en: ', ' },
  clause: { zh: '[，。；！？,;!?\\s]', en: 'the end of a clause' },
});
