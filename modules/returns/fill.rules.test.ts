import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, factsOf } from './facts.rules.ts';
import { cellValue, countColumns, type FormColumn, fillRow } from './fill.rules.ts';
import { type Candidate, matchPerson } from './match.rules.ts';

const keys = [
  'order',
  'name',
  'idNumber',
  'sex',
  'age',
  'phone',
  'employer',
  'space',
  'remark',
  null,
] as const;
const columns: FormColumn[] = keys.map((key, at) => ({ at, title: key ?? '别的', key }));
const today = '2026-11-24';

const facts = factsOf(
  [],
  { name: '赵铁柱', idNumber: '110105198001010032', sex: '男', born: '1980-01-01', phone: '13900003001' },
  { today, numbered: false },
);

test('what stands in a sheet is never changed, whatever we know and whatever the row is', () => {
  const states = fc.constantFrom('found', 'unknown', 'several', 'differs', 'empty', 'repeated');
  const cell = fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('—', '未收集', '女', '13800000000'));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 10, maxLength: 10 }), states, (cells, state) => {
      const row = fillRow(columns, { number: 2, cells, broken: [1] }, 1, { state, facts, closed: [] });
      for (const [at, before] of cells.entries()) {
        const after = row.cells[at];
        const blank = /^[-—–/\\／]*$|^未收集$/.test(before);
        if (!blank || at === 1) expect(after).toEqual({ kind: 'had', value: before });
      }
      const counts = countColumns(columns, [row]);
      for (const { had, filled, unknown } of counts) expect(had + filled + unknown).toBeLessThanOrEqual(1);
    }),
  );
});

test('a row is somebody’s only where one person fits', () => {
  const some = fc.record({
    residentId: fc.uuid(),
    name: fc.constantFrom('赵铁柱', '钱二', null),
    phone: fc.constantFrom('13900000001', '13900000002', null),
    idNumber: fc.constantFrom('110105198001010032', '110105198001010059', null),
  });
  const asked = { name: '赵铁柱', idNumber: null, phone: '13900000001' };
  fc.assert(
    fc.property(fc.array(some, { maxLength: 6 }), (employer: Candidate[]) => {
      const match = matchPerson(asked, { idNumber: [], phone: [], employer });
      const fitting = employer.filter(({ name }) => name === asked.name);
      const numbers = new Set(fitting.flatMap(({ idNumber }) => idNumber ?? []));
      if (fitting.length === 0) expect(match.state).toBe('unknown');
      else if (numbers.size > 1) expect(match.state).toBe('several');
      else if (match.state === 'found') {
        expect(match.residents.toSorted()).toEqual(fitting.map((one) => one.residentId).toSorted());
      }
    }),
  );
});

test('numbers that identify stay texts, counts become numbers', () => {
  expect(cellValue('idNumber', '110105198001010032')).toBe('110105198001010032');
  expect(cellValue('phone', '8110332')).toBe('8110332');
  expect(cellValue(null, '007')).toBe('007');
  expect(cellValue(null, '13900003001')).toBe('13900003001');
  expect(cellValue('household', '4')).toBe(4);
  expect(cellValue(null, '1200.5')).toBe(1200.5);
});

test.each([
  ['1980-11-24', 46],
  ['1980-11-25', 45],
  ['2000-02-29', 26],
])('somebody born on %s is %i', (born, years) => {
  expect(ageOn(born, today)).toBe(years);
});
