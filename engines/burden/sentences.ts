import { documentWording as p } from './data/document-wording.ts';
import { clauseBreaks, measure, negated } from './data/grammar.ts';
import { judgeIndicator } from './indicator.ts';
import type { BurdenKind, IndicatorVerdict } from './interface.ts';
import { asksSomething, sentencesOf } from './materials.ts';
import { plainName } from './plain.ts';

/** Characters that the rules on lightening burdens allow, by what a document is about. */
export const mostCharacters = { general: 5000, special: 4000 } as const;

const some = (patterns: readonly RegExp[], sentence: string): boolean =>
  patterns.some((pattern) => pattern.test(sentence));

/** Whether it demands something of lower party committees and governments. */
export function isDirective(sentence: string): boolean {
  return some(p.directive, sentence) && !p.noDirective.test(sentence);
}

/** Whether it asks for a report on how something was carried out, or for a document to match this one. */
export function asksForReport(sentence: string): boolean {
  return asksSomething(sentence) && some(p.followUp, sentence);
}

/** The sentences of a text that hand out honours or titles, where no number tells who approved it. */
export function honoursUnapproved(sentences: readonly string[]): string[] {
  if (sentences.some((sentence) => p.approval.test(sentence))) return [];
  return sentences.filter((sentence) => p.honour.test(sentence) && !p.noHonour.test(sentence));
}

/** What is banned even where a sentence only compels it and assesses nobody by it. */
const compelled = new Set<BurdenKind>([
  ...(['photos', 'likes', 'installs', 'logins', 'checkIns', 'votes', 'learning', 'notes'] as const),
]);

/** Of "by X the bodies are assessed" X. */
const measureIn = (clause: string): string => clause.replace(p.before, '').replace(p.behind, '') || clause;

/** What a sentence would assess its readers by, or compel, that the rules ban; null where there is none. */
export function bannedMeasureIn(sentence: string): IndicatorVerdict | null {
  const assesses = p.assesses.test(sentence);
  if (!assesses && !p.compels.test(sentence)) return null;
  for (const clause of plainName(sentence).split(clauseBreaks)) {
    const verdict = judgeIndicator(measureIn(clause));
    if (verdict.verdict === 'accepted' || negated.test(clause)) continue;
    const [kind] = verdict.kinds;
    const isLaidDown = measure.test(clause) || (p.assesses.test(clause) && p.takesAs.test(clause));
    if (assesses ? isLaidDown : kind !== undefined && compelled.has(kind) && measure.test(clause)) {
      return verdict;
    }
  }
  return null;
}

/** Of each sentence, as {@link bannedMeasureIn}. */
export function bannedMeasuresIn(
  text: string,
): { readonly sentence: string; readonly verdict: IndicatorVerdict }[] {
  return sentencesOf(text).flatMap((sentence) => {
    const verdict = bannedMeasureIn(sentence);
    return verdict ? [{ sentence, verdict }] : [];
  });
}
