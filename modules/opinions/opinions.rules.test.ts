import { expect, test } from 'vitest';
import { longestText, standingOut, textOfService, withoutPlaces } from './opinions.rules.ts';

test('what stands out in the menu is told, nearest first, however near everything is', () => {
  const flat = (at: number, much: number) => Array.from({ length: 16 }, (_, i) => (i === at ? much : 1));
  const services = Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, vector: flat(at, 3) }));
  const [first, ...rest] = standingOut(flat(4, 3), services);
  expect(first?.id).toBe('s4');
  expect(first?.likeness).toBeGreaterThan(0.5);
  expect(rest).toEqual([]);
  expect(standingOut(flat(4, 3), services.slice(3, 6))).toEqual([]);
  expect(
    standingOut(
      flat(4, 3),
      services.map(({ id }) => ({ id, vector: flat(0, 1) })),
    ),
  ).toEqual([]);
});

test('no address, account, plate or name given by oneself leaves the house', () => {
  const cases: [string, RegExp][] = [
    ['我住建设路12号3号楼二单元501室，暖气不热', /建设路|501|二单元/],
    ['东湖佳苑5栋1203漏水', /东湖佳苑|1203/],
    ['我叫乌云其木格，卡号6222 0212 3456 7890 123，邮箱 a.b@c.cn', /乌云|6222|7890|c\.cn/],
    ['蒙D12345 的车堵门', /D12345/],
    ['姓名：王建国，三年没发工资', /王建国/],
  ];
  for (const [words, hidden] of cases) expect(withoutPlaces(words)).not.toMatch(hidden);
  expect(withoutPlaces('老板三个月没给工资，我是农民工')).toBe('老板三个月没给工资，我是农民工');
  expect(withoutPlaces('长'.repeat(5000))).toHaveLength(longestText);
});

test('of a service goes out what the menu says in public', () => {
  expect(textOfService({ title: '白内障筛查', summary: '免费。', saidAs: ['眼睛花'] })).toBe(
    '白内障筛查\n免费。\n眼睛花',
  );
});
