import { type Language, say, type Word } from '../../base/words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { traditional } from './traditional.followers.ts';

/**
 * A text in somebody's language with its values put in. Names of organisations and places are written in simplified
 * characters only, so in traditional ones the whole text is converted.
 */
export async function textIn(
  ctx: ReadContext,
  word: Word,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): Promise<string> {
  if (language !== 'zh-Hant') return say(word, language, values);
  const convert = await ctx.recall(traditional);
  return convert(say(word, 'zh', values));
}
