import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from './words.ts';

const word = { zh: '{name}还剩 {count} 天', en: '{count} days left for {name}' };

test('values are put in, in both languages', () => {
  expect(say(word, 'zh', { name: '王桂兰', count: 0 })).toBe('王桂兰还剩 0 天');
  expect(say(word, 'en', { name: '王桂兰', count: 3 })).toBe('3 days left for 王桂兰');
});

test('a placeholder without a value stays visible', () => {
  expect(say(word, 'zh', { name: '王桂兰' })).toBe('王桂兰还剩 {count} 天');
  expect(say({ zh: '{constructor}', en: '{toString}' }, 'zh')).toBe('{constructor}');
  expect(say({ zh: '{constructor}', en: '{toString}' }, 'en')).toBe('{toString}');
});

test('what people typed is put in as it is, never read as a placeholder or a pattern', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(say({ zh: '[{typed}]', en: '' }, 'zh', { typed, count: 1 })).toBe(`[${typed}]`);
    }),
  );
  expect(say(word, 'zh', { name: '{count}$&', count: 2 })).toBe('{count}$&还剩 2 天');
});
