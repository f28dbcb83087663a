import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closed } from './turning.ts';
import { asWritten } from './words.ts';

test.for([
  ['what turns everything to its end', '甲\u202e反 12', '甲\u202e反 12\u202c'],
  ['an isolate left open', '乙\u2067开 (x)', '乙\u2067开 (x)\u2069'],
  ['one in the other', '\u2066a\u202eb', '\u2066a\u202eb\u202c\u2069'],
  ['an end of nothing', '\u2069\u202cab', 'ab'],
  ['what a person opened and closed', 'كتاب \u2066ISO 9001\u2069!', 'كتاب \u2066ISO 9001\u2069!'],
  ['marks that only have a direction', '王\u200f\u061c', '王\u200f\u061c'],
  ['the end of a line', '\u202e一\n二', '\u202e一\n二'],
] as const)('%s', ([, text, made]) => {
  expect(closed(text)).toBe(made);
});

test('nothing that a person wrote gets out of what is put around it', () => {
  const signs = fc.constantFrom(
    'a',
    '工',
    'ب',
    '1',
    '\u202a',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2068',
    '\u2069',
  );
  fc.assert(
    fc.property(fc.array(signs), (all) => {
      let depth = 0;
      const whole = asWritten(all.join(''));
      [...whole].forEach((sign, at) => {
        if ('\u2066\u2067\u2068'.includes(sign)) depth += 1;
        if (sign === '\u2069') depth -= 1;
        expect(depth === 0).toBe(at === whole.length - 1);
      });
    }),
  );
});
