import type { Decision } from '../../engines/classifying/interface.ts';
import type { GroupRead, OwnWord } from '../../engines/text/groups.ts';
import { GROUPS, type Group } from '../../engines/text/groups.ts';
import type { Urgency } from '../../engines/urgency/interface.ts';
import type { KindReading } from '../../engines/urgency/kind.ts';
import { kinds } from './urgency.rules.ts';

/** What words like these were put right to be before. */
export interface SortedAlike {
  readonly kind: string | null;
  readonly urgency: string | null;
  /** By group: whether it is meant. */
  readonly groups: ReadonlyMap<string, boolean>;
}

/** What was learned of such words, and from how many people's matters each answer. */
export interface Learned {
  readonly decision: Decision;
  readonly told: (label: string) => number;
}

/** Put right before in so many words. */
const learnedSure = 0.95;
const surest = 0.97;
/** So sure, and told by so many, that it goes before the rule. */
const sureAlone = 0.7;
const fewestTold = 3;

/**
 * The kind by the rule and by what was learned: both together are surer, one against the other less sure. What the rule
 * takes for an accusation stays one: such words are passed on and not kept, and that is no thing to unlearn by itself.
 */
export function decideKind(
  rule: KindReading,
  alike: string | null,
  { decision, told }: Learned,
): KindReading {
  const known = kinds.find((kind) => kind === alike);
  if (rule.kind === 'accuse') return rule;
  if (known !== undefined && known !== 'accuse') return { kind: known, confidence: learnedSure };
  const [likeliest] = decision.likely;
  const kind = kinds.find((one) => one === likeliest?.label);
  // Without anybody's word the learned half knows only the lines it began with.
  if (!likeliest || kind === undefined || kinds.every((one) => told(one) === 0)) return rule;
  const { probability } = likeliest;
  if (kind === rule.kind) {
    return { kind, confidence: Math.min(surest, 1 - (1 - rule.confidence) * (1 - probability / 2)) };
  }
  if (probability >= sureAlone && told(kind) >= fewestTold) return { kind, confidence: probability };
  return { ...rule, confidence: rule.confidence * (1 - probability / 2) };
}

const order: readonly Urgency[] = ['ordinary', 'attend', 'danger'];
/** More people would be rung for nothing. */
const sureToRaise = 0.8;

/**
 * How soon somebody has to act: never less soon than it was read. Words that staff raised are raised the next time; what
 * is only like them is attended to today at most.
 */
export function decideUrgency(
  read: { readonly urgency: Urgency; readonly confidence: number },
  alike: string | null,
  { decision, told }: Learned,
): { urgency: Urgency; confidence: number } {
  const raised = order.find((one) => one === alike);
  if (raised !== undefined && order.indexOf(raised) > order.indexOf(read.urgency)) {
    return { urgency: raised, confidence: learnedSure };
  }
  const [likeliest] = decision.likely;
  const attends =
    read.urgency === 'ordinary' &&
    likeliest?.label === 'attend' &&
    likeliest.probability >= sureToRaise &&
    told('attend') >= fewestTold;
  return attends ? { urgency: 'attend', confidence: likeliest.probability } : read;
}

/** A group is only filled in, for a person to look at: less is asked than of what decides. */
const sureToFill = 0.6;

export interface GroupLearned {
  /** How likely the group is meant, 0 to 1; null where nobody put it right yet. */
  readonly yes: number | null;
  /** In so many matters staff added it, and took it away. */
  readonly told: { readonly yes: number; readonly no: number };
  readonly words: readonly string[];
}

function decideGroup(
  group: Group,
  rule: GroupRead | undefined,
  alike: boolean | undefined,
  { yes, told, words }: GroupLearned,
): GroupRead | null {
  if (alike === true) return { group, words: rule?.words ?? words, confidence: learnedSure };
  if (alike === false) return null;
  if (yes === null) return rule ?? null;
  if (!rule) {
    return yes >= sureToFill && told.yes >= fewestTold ? { group, words, confidence: yes } : null;
  }
  if (yes <= 1 - sureToFill && told.no >= fewestTold) return null;
  const factor = yes >= 0.5 ? 1 : 0.5 + yes;
  return { ...rule, confidence: Math.min(surest, rule.confidence * factor + Math.max(0, yes - 0.5) / 5) };
}

/** Whom words are about, the surest first. What the writer says of themselves goes before everything. */
export function decideGroups(
  rules: readonly GroupRead[],
  own: OwnWord,
  alike: SortedAlike['groups'],
  learned: (group: Group) => GroupLearned,
): GroupRead[] {
  return GROUPS.flatMap((group) => {
    if (own.isNot.includes(group)) return [];
    const rule = rules.find((found) => found.group === group);
    if (rule && own.is.includes(group)) return rule;
    const decided = decideGroup(group, rule, alike.get(group), learned(group));
    return decided ? { ...decided, confidence: Math.round(decided.confidence * 100) / 100 } : [];
  }).toSorted((a, b) => b.confidence - a.confidence || GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}
