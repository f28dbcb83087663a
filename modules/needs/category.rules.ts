import type { Decision } from '../../engines/classifying/interface.ts';
import { suggestCategory } from '../../engines/matching/category.ts';
import type { Proposal } from './contract/proposal.ts';

/** A category that words were put into, how sure that is in percent, and the words that decided, as written. */
export interface CategoryRead {
  readonly code: string;
  readonly sure: number;
  readonly words: readonly string[];
}

/** A person put such words right before. */
const learnedSure = 95;
/** Less sure than this nothing is filled in: a person should look. */
const leastSure = 0.5;
/** The services found say the same, or another. Measured on needs of the demo city with the menu as only teacher. */
const agrees = 0.15;
const disagrees = 0.85;
const surest = 0.97;

/** So sure of matters that people told before that services are proposed which share no word with them. */
const sureAlone = 0.8;
/** So many must have told of such a matter: the menu's own words alone prove nothing of what people do not say in them. */
const fewestTold = 3;

/** The likeliest category where people told of such matters before, surely enough; null else. `told`: how often of each. */
export function sureCategory(
  { likely: [likeliest] }: Decision,
  told: ReadonlyMap<string, number>,
): string | null {
  if (!likeliest || likeliest.probability < sureAlone) return null;
  return (told.get(likeliest.label) ?? 0) < fewestTold ? null : likeliest.label;
}

/** Of fewer percent than this a category is no help to whoever looks. */
const leastLikely = 0.1;
const mostOffered = 4;

/** The likeliest categories for a person to choose from, four at most, each with what of the words speaks for it. */
export function offeredCategories(
  { likely }: Decision,
  because: (label: string) => readonly string[],
): CategoryRead[] {
  return likely
    .filter(({ probability }) => probability >= leastLikely)
    .slice(0, mostOffered)
    .map(({ label, probability }) => ({
      ...{ code: label, sure: Math.round(probability * 100), words: because(label) },
    }))
    .filter(({ words }) => words.length > 0);
}

/** The category of some words by what was learned of them and what the services found agree on; null where a person should look. */
export function decideCategory(proposals: readonly Proposal[], read: Decision): CategoryRead | null {
  for (const { reasons, category } of proposals) {
    const learned = reasons.find(({ kind }) => kind === 'learned');
    // Put first because of how it was read.
    if (reasons.some(({ kind }) => kind === 'category')) {
      return {
        code: category.code,
        sure: Math.round((read.likely[0]?.probability ?? 0) * 100),
        words: read.words,
      };
    }
    if (learned?.kind === 'learned') {
      return { code: learned.category ?? category.code, sure: learnedSure, words: [] };
    }
  }
  const matched = proposals
    // Proposed for the language alone, a service tells nothing of the matter.
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'text'))
    .map(({ serviceId, organisation, category, score }) => ({
      serviceId,
      organisationId: organisation.id,
      category: category.code,
      score,
      reasons: [],
    }));
  const [first] = matched;
  const [likeliest] = read.likely;
  // Words that no service knows are mostly of none of the categories.
  if (!first || !likeliest) return null;
  const found = suggestCategory(matched);
  const both = found?.confident === true && found.category === likeliest.label;
  const other = first.category !== likeliest.label;
  const sure = both
    ? Math.min(surest, likeliest.probability + agrees)
    : likeliest.probability * (other ? disagrees : 1);
  // Sure, and nothing of the words says why: a number, say.
  if (sure < leastSure || read.words.length === 0) return null;
  return { code: likeliest.label, sure: Math.round(sure * 100), words: read.words };
}
