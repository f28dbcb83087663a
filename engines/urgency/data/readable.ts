import { simplifiedUnits } from '../../text/simplified-units.ts';

/** How a dialect says it and how the signals do; both of one length, so that places in the text stay true. */
const dialect: Readonly<Record<string, string>> = {
  佢: '他',
  冇: '没',
  咗: '了',
  俺: '我',
  咱: '我',
  哋: '们',
  嘅: '的',
  喺: '在',
  畀: '被',
  俾: '被',
  啲: '些',
  紧打: '正打',
  打紧: '正打',
  闹紧: '正闹',
  惊佢: '怕他',
  好惊: '害怕',
  食饭: '吃饭',
  食咗: '吃了',
  跳落: '跳下',
  屋企: '家里',
  老豆: '爸爸',
  阿妈: '妈妈',
  阿爸: '爸爸',
  老母: '妈妈',
  婆娘: '老婆',
  堂客: '老婆',
  屋头: '家里',
  娃儿: '孩子',
  细路: '孩子',
  妹仔: '女儿',
  伢子: '孩子',
  遭: '被',
  斩: '砍',
  匿: '躲',
  劈: '砍',
  厝: '家',
  囡: '女',
  囝: '孩',
  撵: '赶',
  恁: '你',
};
const spoken = new RegExp(
  Object.keys(dialect)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Where a breath ends. */
export const comma = '，';

/** As the signals are written: simplified, dialect made plain, full-width stops (normalising made them half width), a stop for white space. */
export function readable(text: string): string {
  return simplifiedUnits(text)
    .replace(spoken, (said) => dialect[said] ?? said)
    .replaceAll(',', comma)
    .replaceAll('!', '！')
    .replaceAll('?', '？')
    .replaceAll(';', '；')
    .replaceAll(' ', comma);
}
