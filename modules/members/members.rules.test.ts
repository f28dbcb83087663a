import { expect, test } from 'vitest';
import { type Joinable, proposeBodies } from './members.rules.ts';
import { nextNumber } from './numbers.rules.ts';
import { readMembers } from './sheet.rules.ts';

const body = (id: string, more: Partial<Joinable> = {}): Joinable => ({
  ...{ id, name: id, kind: 'union', level: 'unit', areaId: 'town', employerId: null, ...more },
});
const all = [
  body('县总工会', { level: 'county', areaId: 'county' }),
  body('镇总工会', { level: 'township' }),
  body('社区联合会', { level: 'village', areaId: 'village' }),
  body('外卖配送行业工会'),
  body('绒毛厂工会', { employerId: 'mill' }),
  body('别的镇总工会', { level: 'township', areaId: 'elsewhere' }),
  body('镇妇联', { kind: 'women', level: 'township' }),
];
const joining = { kind: 'union', areaPath: ['village', 'town', 'county', 'city'], signs: [] } as const;
const proposed = (more: { employerId?: string; signs?: string[] }) =>
  proposeBodies(all, { employerId: null, ...joining, ...more }).map(({ name, reason }) => [name, reason]);

test('who has an employer joins there, a rider where riders are, and who has neither where they live', () => {
  expect(proposed({ employerId: 'mill' })[0]).toEqual(['绒毛厂工会', 'employer']);
  expect(proposed({ signs: ['外卖', '新就业形态'] })).toEqual([
    ['外卖配送行业工会', 'work'],
    ['社区联合会', 'area'],
    ['镇总工会', 'area'],
    ['县总工会', 'above'],
  ]);
  // The union of another employer is never proposed, nor one of another town or kind.
  expect(proposed({}).map(([name]) => name)).toEqual(['社区联合会', '镇总工会', '县总工会']);
});

test('a number is given once, after all that were given', () => {
  expect(nextNumber([])).toBe('0001');
  expect(nextNumber(['0009', '12', 'A-77', '0003'])).toBe('0013');
});

test('each bad cell of a sheet is told with its column, and nobody’s name goes back', () => {
  const values = {
    name: '测试人',
    phone: '19900003001',
    idNumber: '',
    number: '',
    work: '',
    area: '',
    since: '',
  };
  const rows = [
    values,
    { ...values, phone: '199 0000 3001' },
    { ...values, name: '测**', phone: '199****3002' },
    { ...values, name: '另一人', work: '飞行员', area: '月亮村', since: '2027-01-01' },
  ];
  const { good, bad } = readMembers(
    rows.map((row, index) => ({ number: index + 2, values: row })),
    {
      ...{ areas: new Map(), ownArea: 'town', today: '2026-11-24' },
      readPhone: (typed) => (/^[\d ]+$/.test(typed) ? typed.replaceAll(' ', '') : null),
    },
  );
  expect(good.map(({ row, areaId, since }) => [row, areaId, since])).toEqual([[2, 'town', '2026-11-24']]);
  expect(bad.map(({ number, column }) => [number, column])).toEqual([
    [3, '姓名'],
    [4, '姓名'],
    [4, '电话'],
    [5, '从事工作'],
    [5, '地区'],
    [5, '入会日期'],
  ]);
  expect(bad.every(({ name }) => name === '')).toBe(true);
});
