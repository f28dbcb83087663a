import { pinyin } from 'pinyin-pro';

/** The key by which Chinese names are sorted and found: toneless pinyin, lower case, Latin kept as it is. */
export function pinyinKey(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ').toLowerCase();
}
