import { type GroupRead, readGroups, readOwnWord } from '../../../engines/text/groups.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { sortingReader } from '../sorting.followers.ts';
import { type Sorting, sortingOf } from '../sorting.rules.ts';
import { decideGroups, decideKind, decideUrgency } from '../sorting-learned.rules.ts';
import { sureEnough } from '../urgency.rules.ts';
import { recallSorting } from './learned.ts';

const percent = (part: number): number => Math.round(part * 100);

/** How words are sorted before anybody has seen them: by rule, and by what staff put right of such words before. */
export async function readSorting(ctx: ReadContext, words: string): Promise<Sorting> {
  const rule = sortingOf(words);
  const reader = await ctx.recall(sortingReader);
  const alike = await recallSorting(ctx, words);
  const kind = decideKind({ kind: rule.kind, confidence: rule.kindSure / 100 }, alike.kind, {
    decision: reader.kinds.decide(words),
    told: (label) => reader.kindsTold.get(label) ?? 0,
  });
  const read = { urgency: rule.urgency, confidence: rule.urgencySure / 100 };
  const decided = decideUrgency(read, alike.urgency, {
    decision: reader.raised === 0 ? { label: null, likely: [], words: [] } : reader.urgency.decide(words),
    told: (label) => (label === 'attend' ? reader.raised : 0),
  });
  return {
    ...rule,
    ...{ kind: kind.kind, kindSure: percent(kind.confidence) },
    ...{ urgency: decided.urgency, urgencySure: percent(decided.confidence) },
  };
}

/** Whom words are about, the surest first: by rule, by what the writer says of themselves, and as staff put it right. */
export async function readWhom(ctx: ReadContext, words: string): Promise<GroupRead[]> {
  const reader = await ctx.recall(sortingReader);
  const { groups: alike } = await recallSorting(ctx, words);
  return decideGroups(readGroups(words), readOwnWord(words), alike, (group) => {
    const classifier = reader.groups.get(group);
    if (!classifier) return { yes: null, told: { yes: 0, no: 0 }, words: [] };
    const { likely } = classifier.decide(words);
    const yes = likely.find(({ label }) => label === 'yes')?.probability ?? null;
    const told = { yes: reader.added.get(group) ?? 0, no: reader.removed.get(group) ?? 0 };
    return { yes, told, words: classifier.because(words, 'yes') };
  });
}

/** Codes of the groups that words are surely about: what a form is filled with before a person looks. */
export async function readSureGroups(ctx: ReadContext, words: string): Promise<string[]> {
  const found = await readWhom(ctx, words);
  return found.filter(({ confidence }) => confidence * 100 >= sureEnough).map(({ group }) => group);
}
