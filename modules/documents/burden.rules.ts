import type { Word } from '../../base/words.ts';
import { articlesOf } from '../../engines/burden/articles.ts';
import { becauseWords, insteadWords } from '../../engines/burden/burden.words.ts';
import { type BurdenKind, burdenKinds } from '../../engines/burden/interface.ts';

const isKind = (kind: string | undefined): kind is BurdenKind => burdenKinds.some((one) => one === kind);

/** What is told of a sentence that assesses by what the rules ban: article, why, and the way that is allowed. */
export function burdenTexts(
  kind: string | undefined,
): Record<'article' | 'because' | 'instead', Word> | null {
  if (!isKind(kind)) return null;
  const [article] = articlesOf[kind];
  return article ? { article: article.name, because: becauseWords[kind], instead: insteadWords[kind] } : null;
}
