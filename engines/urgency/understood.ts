import { conceptNames } from './concepts.ts';
import { mattersOfIdeas } from './data/matters-of-ideas.ts';
import { owed } from './data/need.ts';
import { isWithoutChinese } from './english.ts';
import type { Shown } from './features.ts';
import { MATTERS, type Matter } from './interface.ts';
import type { Hit } from './rules.ts';
import type { Score } from './scorer.ts';
import type { Stretch } from './stretches.ts';

/** Where nothing tells the matter, whoever is rung must be able to come. */
const unknown: Matter = 'threat';
const outvotes = 1;

const plainName = (name: string): string => name.replace('?', '');
const besidesPay: readonly (Matter | undefined)[] = [undefined, 'wages', 'missing', 'held', 'threat'];
const isGraver = conceptNames.map((name) => !besidesPay.includes(mattersOfIdeas[name]));

/** The matter most of the ideas tell of; a weak word counts half. */
function matterOf({ ideas, text }: Shown): Matter {
  const sums = new Map<Matter, number>();
  let young = false;
  for (const idea of new Set(ideas.map((one) => one.idea))) {
    const name = conceptNames[idea] ?? '';
    young ||= name.startsWith('child');
    const matter = mattersOfIdeas[plainName(name)];
    if (matter) sums.set(matter, (sums.get(matter) ?? 0) + (name.endsWith('?') ? 1 : 2));
  }
  // One person's pay is no matter of its own; something else made it urgent.
  if (!/们|人|大家|大伙/u.test(text)) sums.delete('wages');
  const [first = unknown] = MATTERS.filter((one) => sums.has(one)).toSorted(
    (a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0),
  );
  return first === 'abuse' && young ? 'child' : first;
}

/** Pay owed to one person goes its way in turn; that of several the ways of saying know. */
function owedToOne({ plain, ideas }: Shown): boolean {
  const other = ideas.some(({ idea }) => isGraver[idea] === true);
  return !other && plain.search(owed) >= 0;
}

/**
 * What is urgent in a stretch that the weights call urgent: what the ways of saying found, as grave as the weights say;
 * where they found nothing, the breath that decided.
 */
export function understood(shown: Shown, score: Score, { start, end }: Stretch, hits: readonly Hit[]): Hit[] {
  const urgency = score.grave >= 0 ? 'danger' : 'attend';
  const own = hits.filter((hit) => hit.start < end && hit.end > start);
  if (own.length === 0) {
    // Of a stretch in no Chinese nothing was learned.
    if (owedToOne(shown) || isWithoutChinese(shown.text)) return [];
    const { decided } = score;
    return [{ matter: matterOf(shown), urgency, start: start + decided.start, end: start + decided.end }];
  }
  if (urgency === 'attend') return own.map((hit) => ({ ...hit, urgency }));
  // The ways of saying have looked at hearsay and at what is over; to outvote them takes more than a doubt.
  if (score.grave < outvotes || own.some((hit) => hit.urgency === 'danger')) return own;
  const [first, ...others] = own;
  return first ? [{ ...first, urgency }, ...others] : [];
}
