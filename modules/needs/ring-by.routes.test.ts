import { expect, test } from 'vitest';
import { aKey, legOf, seen } from '../../app/testing/need.fixtures.ts';
import { phone, textedCity } from '../../app/testing/texts.fixtures.ts';
import type { Need } from './contract/need.ts';
import type { QueueItem } from './contract/queue-item.ts';

const eyes = '老伴李有福两只眼看不清，灶台都摸不着，去不了旗里医院';

/** Taken down on the telephone and dispatched to both, with a son who may look. */
async function rang() {
  const at = await textedCity();
  const { city } = at;
  const legs = ['cataract-screening', 'medical-transport'].map((key, index) => ({
    ...{ serviceId: city.at.service(key), part: index === 0 ? 'lead' : 'joint' },
    basis: { kind: 'consent', how: 'phone' },
  }));
  const body = { words: eyes, via: 'phone', legs, contact: { name: '王桂兰', phone } };
  const need = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey(), body },
  });
  await city.work();
  const mine = async () => {
    const queue = await city.ok<{ items: QueueItem[] }>('GET', '/api/needs?show=todo', { as: 'zhao-lijun' });
    return queue.items.find(({ id }) => id === need.id);
  };
  const contact = async (sent: object) => {
    const view = await city.ok<Need>('GET', `/api/needs/${need.id}`, { as: 'zhao-lijun' });
    const path = `/api/needs/${need.id}/legs/${legOf(city, view, 'zhao-lijun')}/contacts`;
    await city.ok('POST', path, { as: 'zhao-lijun', key: aKey(), body: sent });
  };
  return { ...at, need, mine, contact };
}

test('who was told of a call stands first until they are reached; put off, on the day that was agreed', async () => {
  const { mine, contact } = await rang();
  const first = await mine();
  expect(first).toMatchObject({ ringBy: first?.deadline, daysLeft: 0 });
  await contact({ kind: 'unanswered' });
  expect((await mine())?.ringBy).toBe(first?.ringBy);
  await contact({ kind: 'later', againOn: '2027-03-01' });
  expect((await mine())?.ringBy).toBe('2027-03-01');
  await contact({ kind: 'reached' });
  const after = await mine();
  expect(after?.ringBy).toBeNull();
  expect(after?.deadline).not.toBe(first?.deadline);
});

test('done, she is asked in the words of the service; a no opens it with the same person, who rings the next working day', async () => {
  const { city, need, sent, mine } = await rang();
  for (const as of ['zhao-lijun', 'sa-ren']) {
    for (const [what, more] of [
      ['taking-on', {}],
      ['answer', { outcome: 'solved', answer: '12 月 3 日做完了筛查。' }],
    ] as const) {
      const view = await seen(city, need, as);
      const path = `/api/needs/${need.id}/legs/${legOf(city, view, as)}/${what}`;
      await city.ok('PUT', path, { as, body: { version: view.version, ...more } });
    }
  }
  await city.work();
  expect(sent.at(-1)?.text).toBe(
    '【晴川市群团】您的眼睛做好了吗？回1好了 回2没好 回3给我打电话。不回也没关系。',
  );
  const view = await seen(city, need, 'chen-xiaojing');
  await city.ok('PUT', `/api/needs/${need.id}/verdict`, {
    as: 'chen-xiaojing',
    body: { version: view.version, verdict: 'not_accepted', words: '', how: 'phone', grade: null },
  });
  const again = await mine();
  expect(again).toMatchObject({ round: 2, leg: { assignee: '赵立军' }, daysLeft: 1 });
  expect(again?.ringBy).toBe(again?.deadline);
});

test('a relative’s look is noted by whoever works on it, masked, and gone at once; never for a protected need', async () => {
  const { city, need } = await rang();
  const path = `/api/needs/${need.id}/family`;
  const body = { name: '儿子', phone: '19900001075' };
  const bad = await city.call('POST', path, {
    as: 'chen-xiaojing',
    key: aKey(),
    body: { ...body, phone: '7' },
  });
  expect(bad.status).toBe(400);
  const noted = await city.ok<{ family: { id: string; phone: string }[] }>('POST', path, {
    ...{ as: 'chen-xiaojing', key: aKey(), body },
  });
  expect(noted.family).toMatchObject([{ name: '儿子', phone: '199****1075', withdrawnAt: null }]);
  const [look] = noted.family;
  for (const as of ['gao-jun', 'ma-lihong'])
    expect((await city.call('GET', path, { as })).status).not.toBe(200);
  const gone = await city.ok<{ family: object[] }>('DELETE', `${path}/${look?.id ?? ''}`, {
    ...{ as: 'chen-xiaojing', body: {} },
  });
  expect(gone.family).not.toMatchObject([{ withdrawnAt: null }]);
  expect(JSON.stringify(gone.family)).not.toContain('1075');
});
