import { localTime } from '../../base/time.ts';
import type { Chairs } from '../../modules/meetings/contract/chairs.ts';
import type { AgreedItem } from '../../modules/meetings/contract/items.ts';
import type { Meeting } from '../../modules/meetings/contract/meetings.ts';
import type { Plans } from '../../modules/meetings/contract/plans.ts';
import type { Furnished } from '../demo/furnish.ts';
import type { TestCity } from './city.ts';
import { aKey } from './need.fixtures.ts';

export type OwnCity = TestCity & { at: Furnished };

export const office = 'su-rina';
export const leader = 'gao-jun';
/** In the order in which they take the chair from January on, with who answers for them. */
export const members = [
  ['yunhe-union', 'liu-haidong', '旗总工会'],
  ['yunhe-youth', 'bateer', '团旗委'],
  ['yunhe-women', 'he-yumei', '旗妇联'],
  ['yunhe-disabled', 'zhao-lijun', '旗残联'],
  ['yunhe-red-cross', 'sa-ren', '旗红十字会'],
] as const;

export type Body = (typeof members)[number][0];

export const answersFor = (body: Body): string => members.find(([one]) => one === body)?.[1] ?? '';

const today = (city: TestCity) => localTime(city.clock.now, city.city.zone).day;

/** Nine in the morning of a later day. */
export function on(city: TestCity, day: string): void {
  const minutes = (new Date(`${day}T01:00:00Z`).getTime() - city.clock.now.getTime()) / 60_000;
  if (minutes < 0) throw new Error(`${day} is before ${today(city)}`);
  city.later(minutes);
}

export const post = <T>(city: TestCity, path: string, body: object, as = office) =>
  city.ok<T>('POST', path, { as, key: aKey(), body });
export const put = <T>(city: TestCity, path: string, body: object, as = office) =>
  city.ok<T>('PUT', path, { as, body });
export const see = <T>(city: TestCity, path: string, as = office) => city.ok<T>('GET', path, { as });

/** The members join, and take the chair for two months each from January on. */
export async function sitDown(city: OwnCity): Promise<Chairs> {
  for (const [body] of members) {
    await post(city, '/api/joint-members', {
      organisationId: city.at.organisation(body),
      joinedOn: today(city),
    });
  }
  return post(city, '/api/joint-chairs', {
    ...{ from: '2027-01-01', months: 12, first: city.at.organisation('yunhe-union') },
  });
}

export const chairIn = (chairs: Chairs, month: string) =>
  chairs.months.find((one) => one.month === `${month}-01`)?.organisation?.shortName;

/** Held at the end of that morning, with everybody there; `made` is what was agreed before. */
export async function meet<T>(
  city: OwnCity,
  day: string,
  agree: (meeting: Meeting) => Promise<T>,
  more: { title?: string; ideasYear?: number } = {},
): Promise<{ meeting: Meeting; made: T }> {
  on(city, day);
  const meeting = await post<Meeting>(city, '/api/joint-meetings', {
    ...{ officeId: city.at.organisation('yunhe-coordination'), title: `${day} 联席会议`, day },
    ...{ from: '09:00', to: '10:30', place: '旗委三楼会议室', ...more },
  });
  const made = await agree(meeting);
  for (const { organisation, version } of meeting.seats) {
    await put(city, `/api/joint-meetings/${meeting.id}/seats/${organisation.id}`, {
      ...{ version, answer: 'present', name: '来人' },
    });
  }
  const state = { version: 1, state: 'held' };
  return { made, meeting: await put<Meeting>(city, `/api/joint-meetings/${meeting.id}/state`, state) };
}

/** A plain meeting of a body's term: one thing is agreed, and the body that leads it accepts on the spot. */
export const meetOn = (city: OwnCity, day: string, text: string, due: string, lead: Body) =>
  meet(city, day, async (meeting) =>
    answer(city, await agreed(city, meeting, text, due, lead), lead, { answer: 'accepted' }),
  );

export const agreed = (
  city: OwnCity,
  meeting: Meeting,
  text: string,
  due: string,
  lead: Body,
  more: object = {},
) =>
  post<AgreedItem>(city, `/api/joint-meetings/${meeting.id}/agreed-items`, {
    ...{ text, due, leadId: city.at.organisation(lead), assistingIds: [], ...more },
  });

/** What a body itself says to an item. */
export const answer = (city: OwnCity, { id, version }: AgreedItem, body: Body, said: object) =>
  put<AgreedItem>(
    city,
    `/api/agreed-items/${id}/answers/${city.at.organisation(body)}`,
    { version, ...said },
    answersFor(body),
  );

export const ended = (city: OwnCity, { id, version }: AgreedItem, state: 'done' | 'dropped', words: string) =>
  put<AgreedItem>(city, `/api/agreed-items/${id}/ending`, { version, state, with: words, reference: '' });

/** Each body hands in what it sets out to do in the year, what is new of it apart. */
export async function handInPlans(
  city: OwnCity,
  year: number,
  plans: Readonly<Record<Body, readonly [text: string, innovation: string]>>,
): Promise<Plans> {
  let seen: Plans | undefined;
  for (const [body, as] of members) {
    const [text, innovation] = plans[body];
    seen = await put<Plans>(
      city,
      `/api/joint-plans/${city.at.organisation(body)}`,
      {
        ...{ officeId: city.at.organisation('yunhe-coordination'), year, version: 0 },
        lines: [
          { id: null, text, innovation: false },
          { id: null, text: innovation, innovation: true },
        ],
      },
      as,
    );
  }
  if (!seen) throw new Error('nobody is a member');
  return seen;
}
