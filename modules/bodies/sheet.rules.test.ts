import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BodySheetRow,
  type Column,
  type KnownBody,
  planBodies,
  type Surroundings,
} from './sheet.rules.ts';
import { finderOf, ringsIn } from './sheet-tree.rules.ts';
import { broughtRules } from './term-editions.rules.ts';
import { bodyTitles } from './words/sheet.words.ts';

const columns = Object.keys(bodyTitles) as Column[];
const all = new Set(columns);
const blank = Object.fromEntries(columns.map((column) => [column, ''])) as Record<Column, string>;

const known = (id: string, more: Partial<KnownBody> = {}): KnownBody => ({
  ...{ id, version: 1, endedOn: null, code: '', kind: 'union', level: 'unit', unitKind: null, name: id },
  ...{ areaId: 'east', parentId: null, guideId: null, organisationId: null, employerId: null },
  ...{ foundedOn: null, members: null, membersOn: null, membersSource: '', ...more },
});

const around = (bodies: KnownBody[], more: Partial<Surroundings> = {}): Surroundings => ({
  ...{ bodies, terms: new Map(), rules: broughtRules, today: '2026-11-24', mayKeep: () => true },
  areas: new Map([
    ['东区', 'east'],
    ['西区', 'west'],
  ]),
  employers: new Map([['恒达厂', 'hengda']]),
  ...more,
});

function plan(rows: Partial<Record<Column, string>>[], bodies: KnownBody[] = [], more = {}, present = all) {
  const given = rows.map(
    (row, at): BodySheetRow => ({
      number: at + 2,
      values: { ...blank, kind: '工会', level: '基层单位', area: '东区', ...row },
    }),
  );
  const { good, bad } = planBodies(given, present, around(bodies, more));
  return {
    good: good.map(({ number, kind }) => `${number} ${kind}`),
    bad: bad.map(({ number, column }) => `${number} ${column}`),
    planned: good,
  };
}

test('a row is of the body with its code, else of its name in its area; nothing is made twice', () => {
  const one = known('甲工会', { code: 'A1' });
  expect(plan([{ name: '甲工会', code: 'A1' }], [one])).toMatchObject({ good: ['2 same'], bad: [] });
  expect(plan([{ name: '甲厂工会', code: 'A1' }], [one]).good).toEqual(['2 changed']);
  expect(plan([{ name: '甲工会', area: '西区' }], [one]).good).toEqual(['2 added']);
  expect(plan([{ name: '甲工会', kind: '妇联' }], [one]).good).toEqual(['2 added']);
  expect(plan([{ name: '甲工会', code: 'B2' }], [one]).good).toEqual(['2 changed']);
  expect(plan([{ name: '乙' }, { name: '乙' }]).bad).toEqual(['3 名称']);
  expect(
    plan([
      { name: '乙', code: '1' },
      { name: '丙', code: '1' },
    ]).bad,
  ).toEqual(['3 名称']);
  expect(plan([{ name: '甲工会', code: 'C3' }], [one, known('丁', { code: 'C3' })]).bad).toEqual(['2 名称']);
});

test('each bad cell is told with its column', () => {
  expect(
    plan([
      { name: '', kind: '商会', level: '国级', area: '北区', foundedOn: '2027-01-01', members: '一百' },
      { name: '甲', members: '5' },
      { name: '乙', employer: '没有的厂' },
      { name: '丙', electedOn: '2024-05-01' },
      { name: '丁', electedOn: '2024-05-01', years: '4' },
      { name: '戊', years: '3' },
      { name: '己', foundedOn: '2024-05-02', electedOn: '2024-05-01', years: '3' },
    ]).bad,
  ).toEqual([
    ...['2 类别', '2 名称', '2 层级', '2 地区', '2 成立日期', '2 会员人数', '3 会员人数', '4 用人单位'],
    ...['5 换届日期', '6 换届日期', '7 换届日期', '8 换届日期'],
  ]);
  const { planned } = plan([{ name: '甲', electedOn: '2024-02-29', years: '3', employer: '恒达厂' }]);
  expect(planned[0]).toMatchObject({ content: { employerId: 'hengda' }, term: { dueOn: '2027-02-28' } });
});

test('a parent may stand further down; who names a bad row is bad too; of another kind only as guide', () => {
  const rows = [{ name: '甲', parent: '乙' }, { name: '乙' }];
  const { planned, bad } = plan(rows);
  expect([bad, planned[0]?.content.parentId]).toEqual([[], 'row 3']);
  expect(
    plan([
      { name: '甲', parent: '乙' },
      { name: '乙', parent: '丙' },
      { name: '丙', level: '?' },
    ]).bad,
  ).toEqual(['4 层级', '3 上级组织', '2 上级组织']);
  const women = known('妇联会', { kind: 'women' });
  expect(plan([{ name: '甲', parent: '妇联会' }], [women]).bad).toEqual(['2 上级组织']);
  expect(plan([{ name: '甲', guide: '妇联会' }], [women]).good).toEqual(['2 added']);
  expect(plan([{ name: '甲', parent: '甲' }]).bad).toEqual(['2 上级组织']);
  const twins = [known('1', { name: '同名' }), known('2', { name: '同名', areaId: 'west', code: 'T2' })];
  expect(plan([{ name: '甲', parent: '同名' }], twins).bad).toEqual(['2 上级组织']);
  expect(plan([{ name: '甲', parent: 'T2' }], twins).planned[0]?.content.parentId).toBe('2');
});

test('a sheet that would close a ring with what is here is refused in the row that closes it', () => {
  const [top, low] = [known('上'), known('下', { parentId: '上' })];
  expect(plan([{ name: '上', parent: '下' }], [top, low]).bad).toEqual(['2 上级组织']);
  // Turned over as a whole it is none.
  expect(plan([{ name: '上', parent: '下' }, { name: '下' }], [top, low]).good).toEqual([
    ...['2 changed', '3 changed'],
  ]);
  expect(
    plan([
      { name: '甲', parent: '乙' },
      { name: '乙', parent: '甲' },
    ]).bad,
  ).toEqual([...['2 上级组织', '3 上级组织']]);
});

test('columns that are not there stay as they are; the line of others is refused', () => {
  const one = known('甲', { members: 9, membersOn: '2025-01-01', membersSource: '年报', parentId: '上' });
  const present = new Set<Column>(['kind', 'name', 'level', 'area']);
  expect(plan([{ name: '甲' }], [one, known('上')], {}, present).good).toEqual(['2 same']);
  expect(plan([{ name: '甲' }], [one, known('上')]).good).toEqual(['2 changed']);
  expect(plan([{ name: '乙' }], [], { mayKeep: () => false }).bad).toEqual(['2 类别']);
  expect(plan([{ name: '甲' }], [known('甲', { endedOn: '2025-01-01' })]).bad).toEqual(['2 名称']);
});

test('after what was planned is taken no body stands in a ring, and every parent is there', () => {
  const names = fc.constantFrom('甲', '乙', '丙', '丁', '戊');
  const row = fc.record({ name: names, parent: fc.option(names, { nil: '' }) });
  const held = fc.array(fc.tuple(names, names), { maxLength: 5 }).map((pairs) => {
    const made = new Map(pairs.map(([name]) => [name, known(name)]));
    // Only downwards in the order of the alphabet: what is here holds no ring.
    for (const [name, parent] of pairs)
      if (parent < name && made.has(parent)) made.set(name, known(name, { parentId: parent }));
    return [...made.values()];
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), held, (rows, bodies) => {
      const { planned } = plan(rows, bodies);
      const after = new Map<string, string | null>(bodies.map(({ id, parentId }) => [id, parentId]));
      for (const { id, content } of planned) after.set(id, content.parentId);
      for (const start of after.keys()) {
        let at: string | null = start;
        for (let steps = 0; at !== null; steps += 1) {
          expect(after.has(at)).toBe(true);
          expect(steps).toBeLessThanOrEqual(after.size);
          at = after.get(at) ?? null;
        }
      }
    }),
  );
});

test('rings are found whole, and what hangs on one is in none', () => {
  const parents = new Map([
    ...([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['d', 'a'],
      ['e', null],
    ] as [string, string | null][]),
  ]);
  expect([...ringsIn(parents)].sort()).toEqual(['a', 'b', 'c']);
  expect(finderOf([])('甲', 'union', true)).toEqual({ fault: 'unknown' });
});
