import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../../app/testing/city.ts';
import { act, aKey, aNeed, type Spoken, seen, storyOf } from '../../../app/testing/need.fixtures.ts';
import type { FoundNeed } from '../contract/rights.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function hand(
  city: OwnCity,
  { secret }: Spoken,
  more: Record<string, string>,
): Promise<{ status: number; html: string }> {
  const { version } = await storyOf(city, { secret });
  const response = await city.app.request(`/n/${secret}/choose`, {
    method: 'POST',
    headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      ...{ version: String(version), lead: city.at.service('wage-help'), agreed: 'yes', ...more },
    }).toString(),
  });
  return { status: response.status, html: await response.text() };
}

async function pageOf(city: TestCity, { secret }: Spoken, part = ''): Promise<string> {
  return (await city.app.request(`/n/${secret}${part}`, { headers: { host: city.host } })).text();
}

test('what is confidential is seen by whoever works on it and their head, and by nobody beside them', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  expect(await pageOf(city, need, `/choose?service=${city.at.service('wage-help')}`)).toContain('请替我保密');
  const contact = { name: '赵明', phone: '13800001234' };
  expect((await hand(city, need, { ...contact, confidential: 'yes' })).status).toBe(303);
  const before = await seen(city, need, 'liu-haidong');
  expect(before).toMatchObject({ sight: 'figures', words: null, contact: null });
  const found = await city.ok<{ items: unknown[] }>(
    'GET',
    `/api/needs?search=${encodeURIComponent('工资')}`,
    { as: 'liu-haidong' },
  );
  expect(JSON.stringify(found)).not.toContain(need.id);
  await act(city, need, 'liu-haidong', 'taking-on');
  const after = await seen(city, need, 'liu-haidong');
  expect(after).toMatchObject({ sight: 'whole', sorted: { confidential: true, protected: true } });
  // It is no danger: the page asks for no safe way, and the text goes to the telephone that was left for it.
  const page = await pageOf(city, need);
  expect(page).not.toMatch(/马上离开这一页|怎么联系您才安全/);
  expect(page).not.toContain('/family"');
  await city.work();
  const { rows } = await city.opened.owner.query<{ count: string }>(
    'select count(*) from messages.message where city_id = $1',
    [city.city.id],
  );
  expect(Number(rows[0]?.count)).toBeGreaterThan(0);
  // Neither whoever answers the telephone finds it by number, nor may staff take the wish away.
  const asked = { as: 'su-rina', key: aKey(), body: { phone: contact.phone, purpose: '本人来电' } };
  const { needs } = await city.ok<{ needs: FoundNeed[] }>('POST', '/api/person-searches', asked);
  expect(needs.map(({ id }) => id)).not.toContain(need.id);
  const sorting = { version: after.version, kind: 'help', urgency: after.sorted.urgency, protected: false };
  const refused = await city.refused('PUT', `/api/needs/${need.id}/sorting`, {
    as: 'liu-haidong',
    body: { ...sorting, why: '不用保密' },
  });
  expect(refused).toMatchObject({ status: 409, code: 'confidential' });
});

test('whoever speaks for somebody else says so, and the handler reads it', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const wrong = await hand(city, need, { forWhom: 'neighbour', phone: '123', name: '名'.repeat(60) });
  expect(wrong.status).toBe(400);
  for (const line of ['这件事是谁的：', '怎么称呼您：']) expect(wrong.html).toContain(`>${line}`);
  const summary = /class="summary"[\s\S]*?<\/section>/.exec(wrong.html)?.[0] ?? '';
  const lines = summary.match(/<a [^>]*>[^<]*/g) ?? [];
  expect(new Set(lines).size).toBe(lines.length);
  expect(wrong.html).toContain('value="123"');
  expect((await hand(city, need, { forWhom: 'ward' })).status).toBe(303);
  expect((await storyOf(city, need)).forWhom).toBe('ward');
  expect((await seen(city, need, 'liu-haidong')).forWhom).toBe('ward');
});
