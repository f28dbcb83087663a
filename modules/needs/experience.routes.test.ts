import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aNeed, choose, solve, verdict } from '../../app/testing/need.fixtures.ts';
import type { Proposal } from './contract/proposal.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const said = '厂里三个月没发工资了，老板电话也不接';

async function proposalOf(city: OwnCity, service = 'wage-help'): Promise<Proposal> {
  const { proposals } = await city.ok<{ proposals: Proposal[] }>('POST', '/api/match', {
    body: { words: said, areaId: city.at.area('yunhe') },
  });
  const found = proposals.find(({ serviceId }) => serviceId === city.at.service(service));
  if (!found) throw new Error(`${service} is not proposed`);
  return found;
}
const past = ({ reasons }: Proposal) =>
  reasons.filter(({ kind }) => ['solved', 'seldom', 'declined'].includes(kind));

async function handed(city: OwnCity, words = said) {
  const need = await aNeed(city, words);
  await choose(city, need, { lead: 'wage-help' });
  return need;
}

test('what an organisation solved and declined stands among the reasons from three on, kept in step, of its city only', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const before = await proposalOf(city);
  expect(past(before)).toEqual([]);
  for (let done = 0; done < 3; done += 1) {
    expect(past(await proposalOf(city))).toEqual([]);
    const need = await handed(city);
    await solve(city, need, 'liu-haidong');
    await verdict(city, need, 'confirmed');
    await city.settle();
  }
  const after = await proposalOf(city);
  expect(past(after)).toEqual([{ kind: 'solved', takenOn: 3, solved: 3, days: 0 }]);
  expect(after.score).toBeGreaterThan(before.score);
  expect(after.shares['record']).toBeGreaterThan(0);
  expect(past(await proposalOf(other))).toEqual([]);
  for (let done = 0; done < 3; done += 1) {
    const need = await handed(city);
    await act(city, need, 'liu-haidong', 'decline', { reason: '这个月的名额用完了' });
  }
  await city.settle();
  const declined = await proposalOf(city);
  expect(past(declined)).toContainEqual({ kind: 'declined', count: 3, why: 'full' });
  expect(declined.shares['declined']).toBeLessThan(0);
  expect(declined.score).toBeLessThan(after.score);
});

test('nothing protected is counted', async () => {
  const city = await aCity();
  for (let done = 0; done < 4; done += 1) {
    const need = await handed(city);
    await act(city, need, 'liu-haidong', 'decline', { reason: '归劳动监察' });
    await city.opened.owner.query('update needs.need set protected = true where id = $1', [need.id]);
  }
  await city.settle();
  expect(past(await proposalOf(city))).toEqual([]);
});
