import { expect, test } from 'vitest';
import { siteOf } from './context.ts';

const city = { id: 'x', key: 'yunhe', name: '云河旗', zone: 'Asia/Shanghai' };

test.each([
  [{}, 'https://qunzhong.example.cn'],
  [{ hosts: ['a.yunhe.example.cn', 'qunzhong.example.cn'] }, 'https://qunzhong.example.cn'],
  [{ hosts: ['a.yunhe.example.cn', 'b.yunhe.example.cn'] }, 'https://a.yunhe.example.cn'],
])('links of a city with %j lead to its own pages', (known, site) => {
  expect(siteOf('https://qunzhong.example.cn', { ...city, ...known })).toBe(site);
});
