import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { OfficialPaper } from './documents.contract.ts';
import { aDocument } from './documents.fixtures.ts';

test('of many documents issued at once none has another’s number and none is skipped, refused ones between them', async () => {
  const city = await aCity();
  const signed: OfficialPaper[] = [];
  for (let at = 0; at < 12; at += 1) {
    const body = aDocument({ code: at % 3 === 0 ? '云群联纪' : '云群联办发' });
    const draft = await city.ok<OfficialPaper>('POST', '/api/documents', {
      as: 'su-rina',
      key: aKey(),
      body,
    });
    const path = `/api/documents/${draft.id}`;
    await city.ok('PUT', `${path}/sending`, { as: 'su-rina', body: { version: 1 } });
    signed.push(await city.ok('PUT', `${path}/signature`, { as: 'gao-jun', body: { version: 2 } }));
  }
  // Each is sent twice at once, by two keys; half of them once more with a version that was never there.
  const sends = [...signed, ...signed, ...signed.slice(6).map((one) => ({ ...one, version: 99 }))];
  const answers = await Promise.all(
    sends.map(({ id, version }) =>
      city.call<OfficialPaper>('POST', `/api/documents/${id}/issue`, {
        ...{ as: 'su-rina', key: aKey(), body: { version } },
      }),
    ),
  );
  const given = answers.flatMap(({ status, body }) => (status === 200 && body.number ? [body.number] : []));
  const of = (code: string) =>
    given
      .filter((one) => one.code === code)
      .map(({ number }) => number)
      .sort((a, b) => a - b);
  expect(of('云群联办发')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(of('云群联纪')).toEqual([1, 2, 3, 4]);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(sends.length - 12);
});
