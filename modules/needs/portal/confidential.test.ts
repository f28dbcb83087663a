import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../../app/testing/city.ts';
import { aNeed, type Spoken, seen, storyOf } from '../../../app/testing/need.fixtures.ts';
import type { QueueItem } from '../contract/queue-item.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function handOver(city: OwnCity, need: Spoken, confidential: boolean): Promise<void> {
  const { version } = await storyOf(city, need);
  const body = { version, lead: city.at.service('wage-help'), agreed: true, confidential };
  await city.ok('PUT', '/api/my-need/legs', { secret: need.secret, body });
}

const pageOf = async (city: TestCity, { secret }: Spoken) =>
  (await city.app.request(`/n/${secret}`, { headers: { host: city.host } })).text();

const press = (city: TestCity, { secret }: Spoken) =>
  city.app.request(`/n/${secret}/confidential`, {
    method: 'POST',
    headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  });

test('a wish to be confidential is taken back on the page, on record, and those who have it are told', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await handOver(city, need, true);
  expect(await pageOf(city, need)).toContain(`action="/n/${need.secret}/confidential"`);
  expect(await seen(city, need, 'liu-haidong')).toMatchObject({ sight: 'figures', words: null });
  const answer = await press(city, need);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/n/${need.secret}`]);
  const after = await seen(city, need, 'liu-haidong');
  expect(after).toMatchObject({ sight: 'whole', sorted: { protected: false, confidential: false } });
  expect(after.words).toContain('工资');
  expect(after.messages.map(({ words, byKind }) => [byKind, words])).toEqual([
    ['resident', '（在自己的页面上）这件事不用再保密了。'],
  ]);
  const { items } = await city.ok<{ items: QueueItem[] }>('GET', '/api/needs', { as: 'liu-haidong' });
  expect(items).toMatchObject([{ id: need.id, protected: false, unheard: true }]);
  // Family can be given a look again, and pressing once more changes nothing.
  const page = await pageOf(city, need);
  expect(page).toContain('/family"');
  expect(page).not.toContain('/confidential"');
  expect((await press(city, need)).status).toBe(303);
  expect((await seen(city, need, 'liu-haidong')).messages).toHaveLength(1);
});

test('what is protected for a danger stays protected, whoever presses', async () => {
  const city = await aCity();
  const need = await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
  await handOver(city, need, true);
  expect((await storyOf(city, need)).may.unhide).toBe(false);
  await press(city, need);
  expect((await storyOf(city, need)).protected).toBe(true);
});
