import { expect, test } from 'vitest';
import { createSimplified } from './simplified.ts';
import { simplifiedUnits } from './simplified-units.ts';
import { variants } from './variants.ts';

const simplified = createSimplified();

test.each([
  ['山峯裏的羣衆', '山峰里的群众'],
  ['薬局の処方', '药局の处方'],
  ['⻋站⻔口的⺠警', '车站门口的民警'],
  ['歺馆老板', '餐馆老板'],
])('%s is found as %s', (written, found) => {
  expect(simplifiedUnits(written)).toBe(found);
  expect(simplified(written)).toBe(found);
});

test('what somebody is called, and what stands beyond the basic plane, stays as it is', () => {
  for (const name of ['陶喆', '甯静', '赵𬱖', '王㛃', '苏䶮']) {
    expect(simplifiedUnits(name)).toBe(name);
    expect(simplified(name)).toBe(name);
  }
});

test('a form stands for something else, which is none itself', () => {
  for (const [form, plain] of variants) {
    expect(plain).toHaveLength(1);
    expect(variants.has(plain), form).toBe(false);
    expect(simplifiedUnits(plain), form).toBe(plain);
  }
});
