import { expect, test } from 'vitest';
import { firstDoorFor } from './first-door.rules.ts';

test.each([
  ['邻居违建今天必须拆', 'hotline'],
  ['楼下烧烤占道经营，油烟扰民', 'hotline'],
  ['邻居借我的钱不还', undefined],
  ['楼上漏水，物业不管', undefined],
  ['恒达门窗厂三个月没发工资', undefined],
])('%s leaves by %s', (words, door) => {
  expect(firstDoorFor(words)?.door).toBe(door);
});
