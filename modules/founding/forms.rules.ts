import type { Day } from '../../base/time.ts';
import { formSourceWords as w } from './words/form-rules.words.ts';

export const forms = ['committee', 'joint', 'organiser', 'general-branch', 'branch'] as const;
export type Form = (typeof forms)[number];

/** How many people and units a form of body takes, by one edition of the rule. */
export interface FormRule {
  readonly kind: string;
  readonly form: Form;
  readonly least: number;
  /** Null: there is no end. */
  readonly most: number | null;
  readonly leastUnits: number;
  readonly edition: string;
  readonly effectiveFrom: Day;
  readonly source: string;
  /** Entered by the city, not brought by the system. */
  readonly own: boolean;
}

export interface Size {
  readonly people: number;
  readonly units: number;
}

const unionLaw = { kind: 'union', edition: w.unionLaw.zh, effectiveFrom: '1992-04-03', own: false } as const;
const youth = { kind: 'youth', edition: w.youthCharter.zh, effectiveFrom: '2018-06-29', own: false } as const;

/** What the system brings; a city enters its own editions beside it, which go before. */
export const broughtForms: readonly FormRule[] = [
  { ...unionLaw, form: 'committee', least: 25, most: null, leastUnits: 1, source: w.unionCommittee.zh },
  { ...unionLaw, form: 'joint', least: 2, most: null, leastUnits: 2, source: w.unionSmall.zh },
  { ...unionLaw, form: 'organiser', least: 1, most: 24, leastUnits: 1, source: w.unionSmall.zh },
  { ...youth, form: 'branch', least: 3, most: 49, leastUnits: 1, source: w.youthArticle.zh },
  { ...youth, form: 'general-branch', least: 30, most: 99, leastUnits: 1, source: w.youthArticle.zh },
  { ...youth, form: 'committee', least: 100, most: null, leastUnits: 1, source: w.youthArticle.zh },
  { ...youth, form: 'joint', least: 3, most: 49, leastUnits: 2, source: w.youthArticle.zh },
];

/** The rule of a form in force on a day: the newest edition, of the same day that of the city. */
export function formRuleOn(
  rules: readonly FormRule[],
  { kind, form }: { readonly kind: string; readonly form: Form },
  day: Day,
): FormRule | null {
  const [rule] = rules
    .filter((one) => one.kind === kind && one.form === form && one.effectiveFrom <= day)
    .toSorted((a, b) => Number(b.own) - Number(a.own) || b.effectiveFrom.localeCompare(a.effectiveFrom));
  return rule ?? null;
}

export type Fault = 'few' | 'many' | 'units';

function faultOf({ least, most, leastUnits }: FormRule, { people, units }: Size): Fault | null {
  if (people < least) return 'few';
  if (most !== null && people > most) return 'many';
  return units < leastUnits ? 'units' : null;
}

export interface Judged {
  /** Null where nobody entered a rule for this form: nothing is in its way then. */
  readonly rule: FormRule | null;
  readonly fault: Fault | null;
  /** The forms that so many people can have; a joint one where they find another unit. */
  readonly ways: readonly Form[];
}

/** Whether a body of this form can be founded by so many, and how else they may. */
export function judgeForm(
  rules: readonly FormRule[],
  asked: { readonly kind: string; readonly form: Form } & Size,
  day: Day,
): Judged {
  const rule = formRuleOn(rules, asked, day);
  const fault = rule && faultOf(rule, asked);
  if (fault === null) return { rule, fault, ways: [] };
  const ways = forms.filter((form) => {
    if (form === asked.form) return false;
    const other = formRuleOn(rules, { kind: asked.kind, form }, day);
    // Another unit can be found; people are there or not.
    return (
      other !== null && faultOf(other, { ...asked, units: Math.max(asked.units, other.leastUnits) }) === null
    );
  });
  return { rule, fault, ways };
}
