import type { BodyKind } from '../../base/body-kinds.words.ts';
import type { Day } from '../../base/time.ts';
import type { BodyLevel } from './bodies.rules.ts';

/** What an edition of a charter says of the terms of one kind of body at one level. */
export interface TermRule {
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly edition: string;
  readonly effectiveFrom: Day;
  /** How long a term may be. */
  readonly years: readonly number[];
  /** Where the election does not say; null where it must. */
  readonly usual: number | null;
  /** Months by which an election may be brought forward or put off, with approval. */
  readonly mostEarly: number;
  readonly mostLate: number;
  readonly source: string;
  /** The city's own goes before what the system brings. */
  readonly own: boolean;
}

export interface Approved {
  readonly kind: 'early' | 'late';
  readonly until: Day;
  readonly decidedOn: Day;
}

/** Before a term ends by so many months it is told; the earlier first. */
export const toldAhead = [6, 3] as const;

/** Where no edition is known. */
export const usualMost = 12;

const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The corresponding day so many months later, earlier if negative; the last of the month where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const to = Math.min(date, lastOf(toYear, toMonth));
  return `${String(toYear).padStart(4, '0')}-${String(toMonth + 1).padStart(2, '0')}-${String(to).padStart(2, '0')}`;
}

/** The edition in force on a day: the latest that had begun, the city's own before ours. Null where none had. */
export function ruleOn(
  rules: readonly TermRule[],
  { kind, level }: Pick<TermRule, 'kind' | 'level'>,
  day: Day,
): TermRule | null {
  const inForce = rules.filter(
    (rule) => rule.kind === kind && rule.level === level && rule.effectiveFrom <= day,
  );
  const [first] = inForce.toSorted(
    (a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || Number(b.own) - Number(a.own),
  );
  return first ?? null;
}

export type TermFault = 'needs-years' | 'not-allowed';

/** How long a term is: what the election said, else what the edition says. */
export function yearsOf(
  rule: TermRule | null,
  said: number | null,
): { readonly years: number } | { readonly fault: TermFault } {
  if (said === null) {
    const years = rule?.usual ?? null;
    return years === null ? { fault: 'needs-years' } : { years };
  }
  return rule && !rule.years.includes(said) ? { fault: 'not-allowed' } : { years: said };
}

/** The last day of a term. */
export function dueOf(electedOn: Day, years: number): Day {
  return addMonths(electedOn, years * 12);
}

/** When the term ends with what was approved: the last decision counts. */
export function endOf(dueOn: Day, approvals: readonly Approved[]): Day {
  const last = approvals.toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn)).at(-1);
  return last?.until ?? dueOn;
}

export type ApprovalFault = 'not-later' | 'not-earlier' | 'too-late' | 'too-early' | 'before-election';

/** What speaks against an approval of a term from `electedOn` to `dueOn`; null where nothing does. */
export function approvalFault(
  { electedOn, dueOn }: { readonly electedOn: Day; readonly dueOn: Day },
  { kind, until }: Pick<Approved, 'kind' | 'until'>,
  { mostEarly, mostLate }: Pick<TermRule, 'mostEarly' | 'mostLate'>,
): ApprovalFault | null {
  if (until <= electedOn) return 'before-election';
  if (kind === 'late') {
    if (until <= dueOn) return 'not-later';
    return until > addMonths(dueOn, mostLate) ? 'too-late' : null;
  }
  if (until >= dueOn) return 'not-earlier';
  return until < addMonths(dueOn, -mostEarly) ? 'too-early' : null;
}

export type DueState = 'none' | 'on-time' | 'soon' | 'overdue';

/** How a body stands with its election. */
export function dueState(dueOn: Day | null, today: Day): DueState {
  if (dueOn === null) return 'none';
  if (dueOn < today) return 'overdue';
  return dueOn <= addMonths(today, toldAhead[0]) ? 'soon' : 'on-time';
}

/** Which reminder is due today, in months ahead; null where none is, or the term is over. */
export function reminderOf(dueOn: Day, today: Day): (typeof toldAhead)[number] | null {
  if (dueOn < today) return null;
  return toldAhead.toReversed().find((months) => dueOn <= addMonths(today, months)) ?? null;
}

/** How an election came, seen from the end of the term before it. */
export function timingOf(endedOn: Day | null, electedOn: Day): 'first' | 'in-time' | 'early' | 'late' {
  if (endedOn === null) return 'first';
  if (electedOn > endedOn) return 'late';
  return electedOn < addMonths(endedOn, -toldAhead[0]) ? 'early' : 'in-time';
}
