import { type DemoNeed, type DemoService, type DemoStaff, furtherActs, type StaffStep } from './shape.ts';

/** The demo city's tables by key, as {@link play} needs them. */
export interface Tables {
  staff: ReadonlyMap<string, DemoStaff>;
  services: ReadonlyMap<string, DemoService>;
}

export type Ending =
  | 'on-spot'
  | 'confirmed'
  | 'second-round'
  | 'awaiting'
  | 'working'
  | 'waiting'
  | 'fresh'
  | 'asked'
  | 'said'
  | 'door';

interface Leg {
  takenOn: boolean;
  answered: boolean;
}

/** Said, and let nobody have. */
export const isKept = ({ onSpot, door, forward, choose }: DemoNeed) =>
  onSpot === null && door === undefined && !forward && choose.length === 0;

/** Working days and minutes of '+1d 10:20'; throws on any other form. */
export function moment(at: string): { days: number; minutes: number } {
  const parts = /^\+(\d+)d (\d\d):(\d\d)$/.exec(at);
  if (!parts) throw new Error(`not a moment: ${at}`);
  return { days: Number(parts[1]), minutes: Number(parts[2]) * 60 + Number(parts[3]) };
}

/**
 * Plays the steps of one need by the rules of the loop, without a database, so that a slip in the data is found
 * before the actions refuse it. Returns what is wrong (empty = nothing) and how the need stands at the end.
 */
export function play(need: DemoNeed, tables: Tables): { problems: string[]; ending: Ending } {
  const problems: string[] = [];
  const legs = new Map<string, Leg>();
  let declined = false;
  let round = 1;
  let confirmed = false;
  let shown = need.door !== undefined;
  let rated = false;
  const holder = (service: string) => tables.services.get(service)?.organisation ?? `no service ${service}`;
  const open = (services: string[]) => {
    for (const service of services) {
      const organisation = holder(service);
      if (legs.has(organisation)) problems.push(`${organisation} would hold two legs`);
      legs.set(organisation, { takenOn: false, answered: false });
    }
  };
  const settled = () => legs.size > 0 && [...legs.values()].every((leg) => leg.answered);
  const opensAgain = () => {
    round += 1;
    confirmed = false;
    for (const leg of legs.values()) leg.answered = false;
  };
  const judged = (verdict: 'confirmed' | 'not_accepted') => {
    if (!settled()) problems.push('a verdict before every leg is answered');
    if (verdict === 'confirmed') confirmed = true;
    else opensAgain();
  };
  /** Gives whether the step is one of these. */
  const further = ({ do: act, by, verdict, services: chosen, text }: StaffStep): boolean => {
    if (!furtherActs.some((one) => one === act)) return false;
    const roles = tables.staff.get(by)?.roles ?? [];
    if (act === 'heard') judged(verdict ?? 'confirmed');
    if (act === 'agreeNoBasis') {
      if (!roles.includes('head') && !roles.includes('coordinator')) problems.push(`${by} may not agree`);
      for (const leg of legs.values()) leg.answered = true;
    }
    if (act === 'showDoor') shown = true;
    if (act === 'doorRefused') {
      if (!shown) problems.push('no door was shown');
      shown = false;
      declined = true;
      legs.clear();
    }
    if (act === 'settle') open(chosen ?? []);
    if ((act === 'contest' || act === 'decideContest') && !rated) problems.push('nobody graded it');
    if (act !== 'strike' && act !== 'approveOpening' && act !== 'agreeNoBasis' && act !== 'report') {
      const wordless = act === 'ring' || act === 'settle' || act === 'toAgenda';
      if (!text && !wordless) problems.push(`${by} says nothing: ${act}`);
    }
    return true;
  };
  const byStaff = (step: StaffStep) => {
    const person = tables.staff.get(step.by);
    if (!person) return problems.push(`nobody is called ${step.by}`);
    if (further(step)) return undefined;
    if (step.do === 'dispatch') {
      if (!person.roles.includes('coordinator')) problems.push(`${step.by} may not dispatch`);
      if (!step.services?.length) problems.push('a dispatch names no service');
      return open(step.services ?? []);
    }
    if (step.do === 'correctCategory' && person.roles.includes('coordinator')) return undefined;
    const leg = legs.get(person.organisation);
    if (!leg || !person.roles.includes('handler')) return problems.push(`${step.by} holds no leg here`);
    if (step.do === 'takeOn') {
      if (leg.takenOn) problems.push(`${step.by} takes on twice`);
      leg.takenOn = true;
    }
    if (step.do === 'answer') {
      if (!leg.takenOn || leg.answered) problems.push(`${step.by} answers what is not theirs to answer`);
      if (!step.outcome || !step.text) problems.push(`${step.by} answers without words or outcome`);
      // Two agree on that there is no legal basis.
      leg.answered = step.outcome !== 'no_legal_basis';
    }
    if (step.do === 'decline') {
      if (!step.text) problems.push(`${step.by} declines without a reason`);
      if (leg.takenOn) problems.push(`${step.by} declines after taking on`);
      legs.delete(person.organisation);
      declined = true;
    }
    return undefined;
  };

  open(need.choose);
  if ((isKept(need) || need.asks) && need.steps.length > 0) problems.push('nobody may act on it yet');
  for (const step of need.steps) {
    const after = step.do === 'rate' || step.do === 'notAccept' || ('by' in step && step.do !== 'takeOn');
    if (confirmed && !after) problems.push('something follows the confirmation');
    if ('by' in step) byStaff(step);
    else if (step.do === 'rate') {
      if (!confirmed && round === 1) problems.push('a grade before a verdict');
      rated = true;
    } else if (step.do !== 'ask') judged(step.do === 'confirm' ? 'confirmed' : 'not_accepted');
  }
  const ending = (): Ending => {
    if (need.onSpot !== null) return 'on-spot';
    if (shown) return 'door';
    if (isKept(need)) return 'said';
    if (need.asks) return 'asked';
    if (confirmed) return 'confirmed';
    if (settled()) return 'awaiting';
    if (round > 1) return 'second-round';
    if (legs.size === 0 && (declined || need.forward)) return 'waiting';
    return [...legs.values()].some((leg) => leg.takenOn) ? 'working' : 'fresh';
  };
  return { problems, ending: ending() };
}
