import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';

const administrator = 'qi-ming';

async function csv(city: TestCity, path: string, as: string): Promise<string[]> {
  const separator = path.includes('?') ? '&' : '?';
  const file = await city.ok<SheetFile>('GET', `${path}${separator}format=csv`, { as });
  return Buffer.from(file.content, 'base64').toString().trim().split(/\r?\n/u).slice(1);
}

test('accounts go out as the list filters them, a head’s own only, without telephone, mail and login', async () => {
  const city = await aCity();
  const all = await csv(city, '/api/staff/sheet', administrator);
  const { total } = await city.ok<{ total: number }>('GET', '/api/staff', { as: administrator });
  expect(all).toHaveLength(total);
  const organisationId = city.at.organisation('yunhe-union');
  const own = await csv(city, `/api/staff/sheet?organisationId=${organisationId}`, administrator);
  const listed = await city.ok<{ total: number; staff: { name: string; phone: string; login: string }[] }>(
    'GET',
    `/api/staff?organisationId=${organisationId}`,
    { as: administrator },
  );
  expect(own).toHaveLength(listed.total);
  const text = own.join('\n');
  for (const { name, phone, login } of listed.staff) {
    expect(text).toContain(name);
    expect(text).not.toContain(login);
    if (phone !== '') expect(text).not.toContain(phone);
  }
  expect(await csv(city, '/api/staff/sheet?closed=true', administrator)).toEqual([]);
  expect((await city.refused('GET', '/api/staff/sheet', { as: 'liu-haidong' })).status).toBe(403);
  const bad = await city.refused('GET', '/api/staff/sheet?format=pdf', { as: administrator });
  expect(bad.status).toBe(400);
});

test('organisations go out with those that are closed; stations with where they are', async () => {
  const city = await aCity();
  const { organisations } = await city.ok<{ organisations: { name: string }[] }>(
    'GET',
    '/api/settings/organisations',
    { as: administrator },
  );
  const lines = await csv(city, '/api/settings/organisations/sheet', administrator);
  expect(lines).toHaveLength(organisations.length);
  for (const { name } of organisations) expect(lines.some((line) => line.startsWith(name))).toBe(true);
  const { stations } = await city.ok<{ stations: { id: string; name: string; version: number }[] }>(
    'GET',
    '/api/settings/stations',
    { as: administrator },
  );
  const [first] = stations;
  if (!first) throw new Error('no station');
  await city.ok('PUT', `/api/stations/${first.id}/closure`, {
    ...{ as: administrator, body: { version: first.version, closed: true } },
  });
  const doors = await csv(city, '/api/settings/stations/sheet', administrator);
  expect(doors).toHaveLength(stations.length);
  expect(doors.filter((line) => line.endsWith('已停用'))).toHaveLength(1);
  expect(doors.find((line) => line.endsWith('已停用'))).toContain(first.name);
});

test('telephones go out with who is on duty now and the help lines, as they are searched; the rota with all to come', async () => {
  const city = await aCity();
  const clerk = 'bao-li';
  const now = city.clock.now.getTime();
  const entry = (name: string, from: number) => ({
    ...{ organisationId: city.at.organisation('yunhe-union'), areaId: null, staffId: null, name },
    ...{ phone: '13800000009', from: new Date(now + from).toISOString() },
    until: new Date(now + from + 3_600_000).toISOString(),
  });
  for (const body of [entry('值守甲', -60_000), entry('值守乙', 86_400_000)]) {
    await city.ok('POST', '/api/duties', { as: administrator, key: aKey(), body });
  }
  const found = await csv(city, `/api/telephones/sheet?search=${encodeURIComponent('值守甲')}`, clerk);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('13800000009');
  const all = await csv(city, '/api/telephones/sheet', clerk);
  const { organisations } = await city.ok<{ organisations: unknown[] }>('GET', '/api/organisations', {
    as: clerk,
  });
  const { lines } = await city.ok<{ lines: { phone: string }[] }>('GET', '/api/help-lines');
  expect(all).toHaveLength(organisations.length + lines.length);
  expect(all.join('\n')).not.toContain('值守乙');
  const rota = await csv(city, '/api/duties/sheet', clerk);
  expect(rota.filter((line) => line.includes('值守'))).toHaveLength(2);
  expect(await csv(city, '/api/telephones/sheet?search=nobody', clerk)).toEqual([]);
});
