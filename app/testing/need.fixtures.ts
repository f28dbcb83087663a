import type { Need } from '../../modules/needs/contract/need.ts';
import type { Proposal } from '../../modules/needs/contract/proposal.ts';
import type { Story } from '../../modules/needs/contract/story.ts';
import type { Furnished } from '../demo/furnish.ts';
import type { TestCity } from './city.ts';

type OwnCity = TestCity & { at: Furnished };

export interface Spoken {
  readonly id: string;
  readonly reference: string;
  readonly trackingCode: string;
  readonly secret: string;
  readonly proposals: Proposal[];
}

export const wages = '厂里三个月没发工资了，老板电话也不接，家里老人还在住院';

let keys = 0;

/** A submission key nobody used before. */
export function aKey(): string {
  keys += 1;
  return `test-key-${keys}`;
}

/** A need as a resident says it, not yet handed to anybody. */
export async function aNeed(city: OwnCity, words = wages): Promise<Spoken> {
  const areaId = city.at.area('yunhe');
  return city.ok<Spoken>('POST', '/api/needs', { key: aKey(), body: { words, areaId } });
}

export async function storyOf(city: TestCity, { secret }: Pick<Spoken, 'secret'>): Promise<Story> {
  return city.ok<Story>('GET', '/api/my-need', { secret });
}

/** The resident lets `lead` and `joint` (demo service keys) have it; no lead means 请帮我转办. */
export async function choose(
  city: OwnCity,
  need: Spoken,
  { lead, joint = [], ...contact }: { lead: string | null; joint?: string[]; name?: string; phone?: string },
): Promise<Story> {
  const { version } = await storyOf(city, need);
  const body = {
    version,
    lead: lead === null ? null : city.at.service(lead),
    joint: joint.map(city.at.service),
    ...contact,
    agreed: true,
  };
  return city.ok<Story>('PUT', '/api/my-need/legs', { secret: need.secret, body });
}

export async function seen(city: TestCity, need: Pick<Spoken, 'id'>, as: string): Promise<Need> {
  return city.ok<Need>('GET', `/api/needs/${need.id}`, { as });
}

/** The open leg of a staff member's organisation. */
export function legOf(city: OwnCity, need: Need, as: string): string {
  const { organisationId } = city.at.staff(as);
  const leg = need.rounds.at(-1)?.legs.find(({ organisation }) => organisation.id === organisationId);
  if (!leg) throw new Error(`${as} has no leg`);
  return leg.id;
}

/** One act on one's own leg, on the version that is there. */
export async function act(
  city: OwnCity,
  need: Pick<Spoken, 'id'>,
  as: string,
  what: 'taking-on' | 'decline' | 'answer',
  body: object = {},
): Promise<Need> {
  const before = await seen(city, need, as);
  const path = `/api/needs/${need.id}/legs/${legOf(city, before, as)}/${what}`;
  return city.ok<Need>('PUT', path, { as, body: { version: before.version, ...body } });
}

/** Taken on and answered by one organisation. */
export async function solve(
  city: OwnCity,
  need: Pick<Spoken, 'id'>,
  as: string,
  outcome = 'solved',
): Promise<Need> {
  await act(city, need, as, 'taking-on');
  return act(city, need, as, 'answer', {
    ...{ outcome, answer: '厂里今天把三个月工资都发了，您查一下卡。' },
    ...(outcome === 'partly' ? { remains: '加班费还没有算。' } : {}),
  });
}

export async function verdict(
  city: TestCity,
  need: Spoken,
  said: 'confirmed' | 'not_accepted',
  words = '',
): Promise<Story> {
  const { version } = await storyOf(city, need);
  return city.ok<Story>('PUT', '/api/my-need/verdict', {
    secret: need.secret,
    body: { version, verdict: said, words },
  });
}

/** A need that two organisations declined, so that an office has to settle who has it. */
export async function declinedTwice(city: OwnCity): Promise<Spoken> {
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await act(city, need, 'liu-haidong', 'decline', { reason: '不归我们' });
  const { version } = await seen(city, need, 'su-rina');
  const leg = { serviceId: city.at.service('legal-aid-wages'), part: 'lead' };
  await city.ok('POST', `/api/needs/${need.id}/legs`, {
    as: 'su-rina',
    body: { version, legs: [{ ...leg, basis: { kind: 'consent', how: 'phone' } }] },
  });
  await act(city, need, 'lin-lan', 'decline', { reason: '也不归我们' });
  return need;
}
