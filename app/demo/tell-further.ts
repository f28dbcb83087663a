import type { DemoNeed, DemoStep, StaffStep } from './shape.ts';
import {
  type Answers,
  answered,
  at,
  begun,
  clerks,
  countyOf,
  handlerOf,
  number,
  soonAfter,
  type Tell,
  takenOn,
} from './tell.ts';

/** The ways of a need that are not the plain one: each a telling in a line, with its days fixed by it. */

/** 东岭区 has no office of its own: what is written there comes to the city's, what is said at a counter to the union. */
function start(tell: Tell): DemoNeed {
  const need = begun(tell);
  return countyOf(need.area ?? '') === 'dongling' ? begun(tell, true) : need;
}

const officeOf = (need: DemoNeed) => clerks[countyOf(need.area ?? '')].office;
const by = (staff: string, moment: string, what: Omit<StaffStep, 'at' | 'by'>): DemoStep => ({
  at: moment,
  by: staff,
  ...what,
});

function step(need: DemoNeed, day: number, slot: number): string {
  return at(day, number(need.key), slot);
}

/** Taken on the next day and answered on the third. */
function handled(need: DemoNeed, answer: string, more: Pick<StaffStep, 'outcome' | 'route' | 'remains'>) {
  const [service = ''] = need.choose;
  const worker = handlerOf(service);
  return [
    ...takenOn(need, need.choose, 1),
    by(worker, step(need, 3, 1), { do: 'answer', text: answer, ...more }),
  ];
}

/** Rung three times on two days without an answer. */
export function unreached(...[who, ago, choose, text, answer]: [...Tell, string]): DemoNeed {
  const need = start([who, ago, choose, text]);
  const worker = handlerOf(choose[0] ?? '');
  const calls = (
    [
      [1, 2],
      [2, 0],
      [2, 3],
    ] as const
  ).map(([day, slot]) => by(worker, step(need, day, slot), { do: 'ring', result: 'unanswered' }));
  const end = by(worker, step(need, 3, 1), { do: 'answer', text: answer, outcome: 'not_reached' });
  return { ...need, steps: [...takenOn(need, choose, 1), ...calls, end] };
}

/** Told where else to go; the person says that this was it, or nothing. */
export function referred(
  ...[who, ago, choose, text, answer, route, last]: [...Tell, string, string, string?]
): DemoNeed {
  const need = start([who, ago, choose, text]);
  const heard: DemoStep[] = last === undefined ? [] : [{ at: step(need, 5, 2), do: 'confirm', text: last }];
  return { ...need, steps: [...handled(need, answer, { outcome: 'referred', route }), ...heard] };
}

/** Taken on long after the days in which that should be. */
export function takenOnLate(...[who, ago, choose, text, answer, last]: [...Tell, string, string]): DemoNeed {
  const need = start([who, ago, choose, text]);
  const done = answered(need, choose, [6, answer, 'solved']);
  const heard: DemoStep = { at: step(need, 7, 2), do: 'confirm', text: last };
  return { ...need, steps: [...takenOn(need, choose, 4), ...done, heard] };
}

/** Two agree that there is no rule it could rest on. */
export function baseless(...[who, ago, choose, text, answer, agrees]: [...Tell, string, string?]): DemoNeed {
  const need = start([who, ago, choose, text]);
  const agreed = by(agrees ?? officeOf(need), step(need, 4, 2), { do: 'agreeNoBasis' });
  return { ...need, steps: [...handled(need, answer, { outcome: 'no_legal_basis' }), agreed] };
}

/** It could not be done, and the answer says so; `last` is what the person says of it. */
export function failed(...[who, ago, choose, text, answer, last]: [...Tell, string, string?]): DemoNeed {
  const need = start([who, ago, choose, text]);
  const heard: DemoStep[] = last === undefined ? [] : [{ at: step(need, 5, 2), do: 'notAccept', text: last }];
  return { ...need, steps: [...handled(need, answer, { outcome: 'not_solved' }), ...heard] };
}

/** Half done: what is left stands in the answer. */
export function partly(
  ...[who, ago, choose, text, answer, remains, last]: [...Tell, string, string, string]
) {
  const need = start([who, ago, choose, text]);
  const heard: DemoStep = { at: step(need, 5, 2), do: 'confirm', text: last };
  return { ...need, steps: [...handled(need, answer, { outcome: 'partly', remains }), heard] };
}

/** Declined by two organisations; what the office does then are the steps given. */
export function declinedTwice(
  ...[who, ago, [first, second], text, [why, whyToo], then]: [
    string,
    number,
    [string, string],
    string,
    [string, string],
    (need: DemoNeed, office: string) => DemoStep[],
  ]
): DemoNeed {
  const need = begun([who, ago, [first], text], true);
  const office = officeOf(need);
  const steps = [
    by(handlerOf(first), step(need, 1, 0), { do: 'decline', text: why }),
    by(office, step(need, 1, 2), { do: 'dispatch', services: [second], text: why }),
    by(handlerOf(second), step(need, 2, 0), { do: 'decline', text: whyToo }),
  ];
  return { ...need, expected: [], steps: [...steps, ...then(need, office)] };
}

/** Given to whom the chair of the month settled on, and solved there. */
export function settledFor(service: string, chair: string, answer: string, last: string) {
  return (need: DemoNeed, office: string): DemoStep[] => [
    by(office, step(need, 3, 1), { do: 'settle', services: [service], text: chair }),
    ...takenOn(need, [service], 4),
    ...answered(need, [service], [6, answer, 'solved']),
    { at: step(need, 7, 2), do: 'confirm', text: last },
  ];
}

/** Kept for the next joint meeting. */
export const forMeeting = (need: DemoNeed, office: string): DemoStep[] => [
  by(office, step(need, 3, 1), { do: 'toAgenda' }),
];

/** The deadline moved once, with the reason the person reads. */
export function prolonged(
  ...[who, ago, choose, text, why, answer, last]: [...Tell, string, Answers, string]
) {
  const need = start([who, ago, choose, text]);
  const worker = handlerOf(choose[0] ?? '');
  const moved = by(worker, step(need, 2, 2), { do: 'extend', text: why, days: 30 });
  const heard: DemoStep = { at: step(need, 9, 2), do: 'confirm', text: last };
  return {
    ...need,
    steps: [...takenOn(need, choose, 1), moved, ...answered(need, choose, [8, answer, 'solved']), heard],
  };
}

/** A leader noted it; struck off once it was done, where an answer is told. */
export function supervised(
  ...[who, ago, choose, text, leader, answer]: [...Tell, string, Answers?]
): DemoNeed {
  const need = start([who, ago, choose, text]);
  const office = officeOf(need);
  const noted = by(office, step(need, 2, 2), { do: 'supervise', text: leader, days: 14 });
  const done =
    answer === undefined
      ? []
      : [
          ...answered(need, choose, [5, answer, 'solved']),
          by(office, step(need, 6, 0), { do: 'strike' }),
          { at: step(need, 6, 2), do: 'confirm', text: '办了' } as const,
        ];
  return { ...need, steps: [...takenOn(need, choose, 1), noted, ...done] };
}

/** A grade that was not earned, as the handler says, and how it was decided. */
export interface Contest {
  readonly grade: 1 | 2;
  readonly words: string;
  readonly asked: string;
  readonly reason?: string;
  readonly decided?: readonly ['founded' | 'unfounded', string];
}

/** Solved as the answer says, and the person grades it badly; somebody else asks them again. */
export function gradedBadly(
  ...[who, ago, choose, text, answer, { grade, words, asked, reason, decided }]: [...Tell, string, Contest]
): DemoNeed {
  const need = start([who, ago, choose, text]);
  const office = officeOf(need);
  const heard = step(need, 5, 2);
  const steps: DemoStep[] = [
    ...handled(need, answer, { outcome: 'solved' }),
    { at: heard, do: 'confirm' },
    { at: soonAfter(heard), do: 'rate', grade, text: words },
    by(office, step(need, 7, 1), { do: 'followUp', outcome: 'content', text: asked }),
  ];
  if (reason !== undefined) {
    steps.push(by(handlerOf(choose[0] ?? ''), step(need, 8, 1), { do: 'contest', text: reason }));
  }
  if (decided !== undefined) {
    const [decision, why] = decided;
    steps.push(by(office, step(need, 9, 1), { do: 'decideContest', decision, text: why }));
  }
  return { ...need, steps };
}

/** Said to be solved, and opened again weeks later; where `second` is told, solved at last. */
export function overturnedLate(
  ...[who, ago, choose, text, answer, complaint, second]: [...Tell, string, string, string?]
): DemoNeed {
  const need = start([who, ago, choose, text]);
  const again: DemoStep[] =
    second === undefined
      ? []
      : [...answered(need, choose, [18, second, 'solved']), { at: step(need, 20, 2), do: 'confirm' }];
  return {
    ...need,
    steps: [
      ...handled(need, answer, { outcome: 'solved' }),
      { at: step(need, 5, 2), do: 'confirm', text: '好了' },
      { at: step(need, 15, 2), do: 'notAccept', text: complaint },
      ...again,
    ],
  };
}

/** Sent to another door by the office; it comes back where that door would not have it. */
export function shownOut(
  ...[who, ago, text, door, reason, back]: [
    string,
    number,
    string,
    NonNullable<StaffStep['door']>,
    string,
    string?,
  ]
): DemoNeed {
  const need = begun([who, ago, [], text], true);
  const office = officeOf(need);
  const steps = [by(office, step(need, 1, 1), { do: 'showDoor', door, text: reason })];
  if (back !== undefined) steps.push(by(office, step(need, 4, 1), { do: 'doorRefused', text: back }));
  return { ...need, forward: true, expected: [], steps };
}

/** Told at the counter where to go. */
export function turnedTo(
  ...[clerk, area, ago, text, to, reason]: [
    ...[clerk: string, area: string, ago: number, text: string],
    ...[to: NonNullable<DemoNeed['door']>['to'], reason: string],
  ]
): DemoNeed {
  return {
    ...{ key: `door-${clerk}-${String(ago)}`, resident: null, via: 'counter', clerk, daysAgo: ago },
    ...{ time: '10:40', text, area, choose: [], onSpot: null, forward: false, employer: null },
    ...{ expected: [], door: { to, reason }, steps: [] },
  };
}

/** Confirmed to somebody who did not handle it, on the telephone, with a grade. */
export function heardByPhone(
  ...[who, ago, choose, text, answer, words, grade]: [...Tell, string, string, number]
): DemoNeed {
  const need = start([who, ago, choose, text]);
  const noted = by(officeOf(need), step(need, 5, 2), {
    do: 'heard',
    verdict: 'confirmed',
    text: words,
    grade,
  });
  return { ...need, steps: [...handled(need, answer, { outcome: 'solved' }), noted] };
}

/** Steps told by hand after the first ones. */
export function told(need: DemoNeed, steps: readonly DemoStep[]): DemoNeed {
  return { ...need, steps: [...need.steps, ...steps] };
}
