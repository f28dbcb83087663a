import { organisations } from './organisations.ts';
import { residents } from './residents.ts';
import { services } from './services.ts';
import type { DemoNeed, DemoStep } from './shape.ts';
import { staff } from './staff.ts';
import { within } from './within.ts';

/**
 * Short ways to tell a need: who, how many days ago, which services, the words, and what came of it. Day and hour of
 * each step follow from these, so that the same telling is always the same history.
 */
export type Tell = readonly [who: string, ago: number, choose: string[], text: string];

export const clerks = {
  yunhe: { desk: 'chen-xiaojing', office: 'su-rina' },
  dongling: { desk: 'wu-xiaoguang', office: 'tang-wenjun' },
  liuyuan: { desk: 'ma-lihong', office: 'deng-hui' },
  shaling: { desk: 'tao-ran', office: 'hou-jie' },
};

export function countyOf(area: string): keyof typeof clerks {
  for (const key of ['yunhe', 'dongling', 'liuyuan', 'shaling'] as const) if (within(area, key)) return key;
  throw new Error(`${area} lies in no county`);
}

export function number(key: string): number {
  let sum = 7;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum;
}

const two = (value: number) => String(value).padStart(2, '0');

function residentOf(key: string) {
  const found = residents.find((one) => one.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}

/** Old people and herders ring or come, the others write; at night too. */
export function begun([who, ago, choose, text]: Tell, forcePortal = false): DemoNeed {
  const { area, age } = residentOf(who);
  const seed = number(who + String(ago));
  const county = countyOf(area);
  const portal = forcePortal || (age < 60 && seed % 5 < 3);
  const pastoral = within(area, 'qinggeer') || within(area, 'chagan');
  const desk = pastoral ? 'bai-yinna' : clerks[county].desk;
  const hour = portal ? 7 + (seed % 16) : 9 + (seed % 7);
  return {
    key: `${who}-${String(ago)}`,
    resident: who,
    via: portal ? 'portal' : seed % 2 === 0 ? 'phone' : 'counter',
    clerk: portal ? null : desk,
    daysAgo: ago,
    time: `${two(hour)}:${two(seed % 60)}`,
    ...{ text, area, choose, onSpot: null, forward: false, employer: null, expected: choose, steps: [] },
  };
}

export function handlerOf(service: string): string {
  const offered = services.find(({ key }) => key === service);
  const person = staff.find(
    ({ organisation, roles }) => organisation === offered?.organisation && roles.includes('handler'),
  );
  if (!person) throw new Error(`nobody handles ${service}`);
  return person.key;
}

export const at = (day: number, seed: number, slot: number) => {
  const minutes = 9 * 60 + slot * 100 + (seed % 90);
  return `+${String(day)}d ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

export function takenOn(need: DemoNeed, choose: readonly string[], day: number): DemoStep[] {
  const seed = number(need.key);
  return choose.map((service, index) => ({
    at: at(day, seed + index, index),
    by: handlerOf(service),
    do: 'takeOn',
  }));
}

type Outcome = NonNullable<Extract<DemoStep, { by: string }>['outcome']>;
export type Answers = string | readonly string[];

export function answered(
  need: DemoNeed,
  choose: readonly string[],
  [day, texts, outcome]: readonly [number, Answers, Outcome],
): DemoStep[] {
  const seed = number(need.key) + 13;
  const all = typeof texts === 'string' ? [texts] : texts;
  if (all.length !== choose.length) throw new Error(`${need.key}: an answer for each organisation`);
  return choose.map((service, index) => ({
    at: at(day, seed + index, index),
    ...{ by: handlerOf(service), do: 'answer', text: all[index] ?? '', outcome },
  }));
}

/** Calendar days in which a call may still be to come, over a weekend too. */
const fewDays = 4;

/** Whoever said it at the counter or on the telephone was told of a call that day, and got it. */
export function rung({ via, daysAgo, choose }: DemoNeed): DemoStep[] {
  const [lead] = choose;
  if (via === 'portal' || daysAgo < fewDays || lead === undefined) return [];
  return [{ at: '+0d 16:20', by: handlerOf(lead), do: 'ring', result: 'reached' }];
}

/** How many working days the answer took: as many as the past allows, at most seven. */
export const pace = (need: DemoNeed, steps: number) =>
  Math.max(2, Math.min(2 + (number(need.key) % 6), Math.floor((need.daysAgo - 1) / 3) - steps));

/** Some minutes after a moment of the same day. */
export function soonAfter(moment: string, minutes = 4): string {
  const [, days = '0', hour = '9', minute = '0'] = /^\+(\d+)d (\d\d):(\d\d)$/.exec(moment) ?? [];
  const sum = Number(hour) * 60 + Number(minute) + minutes;
  return `+${days}d ${two(Math.floor(sum / 60))}:${two(sum % 60)}`;
}

/** Three of four who are asked give a grade, most of them a good one. */
export function graded(need: DemoNeed, heard: DemoStep): DemoStep[] {
  const seed = number(need.key);
  const [grade = 5] = [5, 4, 5, 5, 3, 4, 5, 4].slice(seed % 8);
  return seed % 4 !== 3 ? [{ at: soonAfter(heard.at), do: 'rate', grade }] : [];
}

/** Somebody of whoever received it, who did not handle it, asks again; where the past is long enough for that. */
function askedAgain(need: DemoNeed, day: number): DemoStep[] {
  const { desk, office } = clerks[countyOf(need.area ?? '')];
  const by = desk === need.clerk && countyOf(need.area ?? '') === 'dongling' ? desk : office;
  if (need.daysAgo < 3 * day + 1 || need.steps.some((step) => 'by' in step && step.by === by)) return [];
  const text = '打电话问过本人，情况和说的一样，已经告诉承办的人。';
  return [{ at: at(day, number(need.key), 4), by, do: 'followUp', outcome: 'not_solved', text }];
}

/** Answered, and the person says it is solved. */
export function confirmed(
  ...[who, ago, choose, text, answer, last, outcome = 'solved']: [...Tell, Answers, string, Outcome?]
): DemoNeed {
  const need = begun([who, ago, choose, text]);
  const day = pace(need, 1);
  const heard: DemoStep = { at: at(day + 1, number(need.key), 2), do: 'confirm', text: last };
  return {
    ...need,
    steps: [
      ...takenOn(need, choose, 1),
      ...answered(need, choose, [day, answer, outcome]),
      heard,
      ...graded(need, heard),
    ],
  };
}

/** Answered; the person has not spoken yet. */
export function awaiting(
  ...[who, ago, choose, text, answer, outcome = 'solved']: [...Tell, Answers, Outcome?]
): DemoNeed {
  const need = begun([who, ago, choose, text]);
  const day = pace(need, 0);
  return { ...need, steps: [...takenOn(need, choose, 1), ...answered(need, choose, [day, answer, outcome])] };
}

/** Answered and not accepted: open again with the same handlers. */
export function overturned(
  ...[who, ago, choose, text, answer, complaint]: [...Tell, Answers, string]
): DemoNeed {
  const need = begun([who, ago, choose, text]);
  const day = pace(need, 1);
  const heard: DemoStep = { at: at(day + 1, number(need.key), 2), do: 'notAccept', text: complaint };
  const steps = [...takenOn(need, choose, 1), ...answered(need, choose, [day, answer, 'solved']), heard];
  return { ...need, steps: [...steps, ...askedAgain({ ...need, steps }, day + 2)] };
}

/** Not accepted the first time, solved the second. */
export function again(
  ...[who, ago, choose, text, answer, complaint, second, last]: [...Tell, Answers, string, Answers, string]
): DemoNeed {
  const need = overturned(who, ago, choose, text, answer, complaint);
  const day = pace(need, 1) + 3;
  const heard: DemoStep = { at: at(day + 1, number(need.key), 3), do: 'confirm', text: last };
  const done = [...answered(need, choose, [day, second, 'solved']), heard, ...graded(need, heard)];
  return { ...need, steps: [...need.steps, ...done] };
}

/** Declined; nobody has it now. */
export function declined(...[who, ago, choose, text, reason]: [...Tell, string]): DemoNeed {
  const need = begun([who, ago, choose, text], true);
  const step: DemoStep = {
    at: at(1, number(need.key), 0),
    by: handlerOf(choose[0] ?? ''),
    do: 'decline',
    text: reason,
  };
  return { ...need, expected: [], steps: [step] };
}

/** Declined by the first, sent on by the office, and solved there. */
export function passedOn(
  ...[who, ago, choose, text, reason, right, answer, last]: [...Tell, string, string, string, string]
): DemoNeed {
  const need = declined(who, ago, choose, text, reason);
  const { office } = clerks[countyOf(need.area ?? '')];
  const seed = number(need.key);
  const sent: DemoStep = { at: at(1, seed, 2), by: office, do: 'dispatch', services: [right], text: reason };
  const heard: DemoStep = { at: at(6, seed, 2), do: 'confirm', text: last };
  const done = [...takenOn(need, [right], 2), ...answered(need, [right], [5, answer, 'solved']), heard];
  return { ...need, expected: [right], steps: [...need.steps, sent, ...done] };
}

/** Taken on, with a note among colleagues. */
export function working(...[who, ago, choose, text, note]: [...Tell, string?]): DemoNeed {
  const need = begun([who, ago, choose, text]);
  const noted: DemoStep[] =
    note === undefined
      ? []
      : [{ at: at(2, number(need.key), 3), by: handlerOf(choose[0] ?? ''), do: 'note', text: note }];
  return { ...need, steps: [...rung(need), ...takenOn(need, choose, 1), ...noted] };
}

/** Dispatched, and nobody has taken it on yet. */
export function fresh(...tell: Tell): DemoNeed {
  // Nobody was told of a call that the half year before the start does not hold.
  const need = begun(tell, tell[1] < fewDays);
  return { ...need, steps: rung(need) };
}

/** 请帮我转办: the office has it and has sent it nowhere yet. */
export function forwarded(who: string, ago: number, text: string, expected: string[] = []): DemoNeed {
  return { ...begun([who, ago, [], text], true), forward: true, expected };
}

/** Taken by telephone for somebody who was not there to agree; the page asks them. */
export function asked(...tell: Tell): DemoNeed {
  const need = begun(tell);
  const county = countyOf(need.area ?? '');
  return { ...need, via: 'phone', clerk: clerks[county].desk, time: '10:20', asks: true };
}

/** Said on the portal and let nobody have. */
export function unsent(area: string, ago: number, text: string, expected: string[] = []): DemoNeed {
  const seed = number(area + String(ago));
  return {
    ...{ key: `unsent-${area}-${String(ago)}`, resident: null, via: 'portal', clerk: null, daysAgo: ago },
    time: `${two(7 + (seed % 16))}:${two(seed % 60)}`,
    ...{ text, area, choose: [], onSpot: null, forward: false, employer: null, expected, steps: [] },
  };
}

/** Answered at the counter or on the telephone of a county's station. */
export function spot(
  ...[clerk, ago, text, answer, expected = []]: [string, number, string, string, string[]?]
): DemoNeed {
  const seed = number(text);
  const home = organisations.find(({ key }) => key === staff.find((one) => one.key === clerk)?.organisation);
  return {
    key: `spot-${clerk}-${String(ago)}-${String(seed)}`,
    ...{ resident: null, via: seed % 2 === 0 ? 'phone' : 'counter', clerk, daysAgo: ago },
    time: `${two(9 + (seed % 8))}:${two(seed % 60)}`,
    ...{ text, area: home?.area ?? null, choose: [], onSpot: answer, forward: false, employer: null },
    ...{ expected, steps: [] },
  };
}
