import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../../app/testing/city.ts';
import { aKey, aNeed, choose, solve, storyOf, verdict, wages } from '../../../app/testing/need.fixtures.ts';

async function typed(city: TestCity, words: string): Promise<{ status: number; html: string }> {
  const response = await city.app.request('/say/proposals', {
    method: 'POST',
    headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ words }).toString(),
  });
  expect(response.headers.get('cache-control')).toBe('no-store');
  return { status: response.status, html: await response.text() };
}

async function countNeeds(city: TestCity): Promise<number> {
  const { rows } = await city.opened.owner.query<{ count: string }>(
    'select count(*) from needs.need where city_id = $1',
    [city.city.id],
  );
  return Number(rows[0]?.count);
}

test('while somebody writes, services appear with who, how soon and why, and nothing is kept', async () => {
  const city = await aCity();
  const { status, html } = await typed(city, wages);
  expect(status).toBe(200);
  expect(html).not.toContain('<html');
  expect(html).toMatch(/三个月没发工资|没发工资/);
  expect(html).toContain('个工作日内答复');
  expect(html.match(/<button/g)).toHaveLength(3);
  expect(html).toContain(`value="${city.at.service('wage-help')}"`);
  await city.settle();
  expect(await countNeeds(city)).toBe(0);
});

test('danger brings the telephone first, an accusation nothing but its door, and markup stays text', async () => {
  const city = await aCity();
  const danger = (await typed(city, '他拿着刀说要杀了我和孩子')).html;
  expect(danger.indexOf('tel:110')).toBeGreaterThan(0);
  expect(danger.indexOf('tel:110')).toBeLessThan(danger.indexOf('<button') + 1 || danger.length);
  const accusation = (await typed(city, '我要举报某局王科长收礼')).html;
  expect(accusation).toContain('12388');
  expect(accusation).not.toContain('<button');
  expect((await typed(city, `${wages}<img src=x onerror=alert(1)>`)).html).not.toContain('<img');
});

test('too much and nothing are refused, and whoever asks without end is told so', async () => {
  const city = await aCity();
  for (const words of ['', '说'.repeat(350_000)]) {
    const response = await city.app.request('/say/proposals', {
      method: 'POST',
      headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ words }).toString(),
    });
    expect(response.status).toBe(400);
  }
  const asked = await Promise.all(
    Array.from({ length: 260 }, async () =>
      city.app.request('/say/proposals', {
        method: 'POST',
        headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'words=x',
      }),
    ),
  );
  const statuses = asked.map(({ status }) => status);
  expect(statuses.filter((status) => status === 429).length).toBe(260 + 2 - 240);
  city.later(1);
  expect((await typed(city, wages)).status).toBe(200);
});

test('five solved ones are told of in general terms, and one that is protected is not among them', async () => {
  const city = await aCity();
  const solved = async (words: string, lead = 'wage-help') => {
    const need = await aNeed(city, words);
    await choose(city, need, { lead });
    await solve(city, need, 'liu-haidong');
    await verdict(city, need, 'confirmed');
    return need;
  };
  for (let at = 0; at < 4; at += 1) await solved(`工地拖欠工资${at}个月，找包工头${at}回了也不给`);
  // Five are solved, and one of them is confidential.
  const hidden = await aNeed(city, '包工头拖欠工资，不想让人知道');
  const { version } = await storyOf(city, hidden);
  const body = { version, lead: city.at.service('wage-help'), agreed: true, confidential: true };
  await city.ok('PUT', '/api/my-need/legs', { secret: hidden.secret, body });
  await solve(city, hidden, 'liu-haidong');
  await verdict(city, hidden, 'confirmed');
  await city.settle();
  const asked = '包工头拖欠我们工资不给';
  const told = async () => (await typed(city, asked)).html.includes('以前有人遇到过');
  expect(await told()).toBe(false);
  const fifth = await solved('干了五个月的活，包工头拖欠工资');
  await city.settle();
  const { html } = await typed(city, asked);
  expect(html).toContain('以前有人遇到过');
  expect(html).toContain('5 件');
  expect(html).not.toContain('五个月的活');
  // On the page after sending, too.
  const said = await city.ok<{ secret: string }>('POST', '/api/needs', {
    key: aKey(),
    body: { words: asked },
  });
  const page = await city.app.request(`/n/${said.secret}`, { headers: { host: city.host } });
  expect(await page.text()).toContain('以前有人遇到过');
  // Opened again, it is solved no more.
  await verdict(city, fifth, 'not_accepted', '又不给了');
  await city.settle();
  expect(await told()).toBe(false);
});
