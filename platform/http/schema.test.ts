import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyName, cleaned, name, text } from './schema.ts';

test('only NUL and half a surrogate pair are touched; rare characters, emoji and marks stay', () => {
  const kept = '𠮷㐂👨‍👩‍👧 ‏مرحبا‏ <b>&amp;</b>\r\n\t';
  expect(cleaned(kept)).toBe(kept);
  expect(cleaned('a\0b')).toBe('ab');
  expect(cleaned('\ud83d')).toBe('\ufffd');
  expect(cleaned({ 'na\0me': ['\0', { deep: 'x\ud800' }], n: 1, no: null, yes: true })).toEqual({
    name: ['', { deep: 'x\ufffd' }],
    n: 1,
    no: null,
    yes: true,
  });
});

test('whatever JSON is sent, it is well-formed afterwards and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.string({ unit: 'binary' }), (value, raw) => {
      const once = cleaned([value, `${raw}\ud800\0`]);
      expect(JSON.stringify(once)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      expect(cleaned(once)).toEqual(once);
    }),
  );
});

test('a name like __proto__ stays data', () => {
  const value = cleaned(JSON.parse('{"__proto__": {"admin": true}}'));
  expect((value as { admin?: boolean }).admin).toBeUndefined();
  expect(Object.keys(value as object)).toEqual(['__proto__']);
});

test('a text is trimmed before it is counted, and blank is not a text', () => {
  expect(text(3).safeParse('  \u3000 abc \n').data).toBe('abc');
  expect(text(3).safeParse(' \u3000\n').success).toBe(false);
  expect(text(3).safeParse('abcd').success).toBe(false);
});

test.each(['\u202e\u2066', '\u200b\u200b', '\u200f', '\u3164', '\ufeff \u2060'])(
  'marks that nobody sees are no text: %j',
  (marks) => {
    expect(text(9).safeParse(marks).error?.issues[0]?.code).toBe('too_small');
    expect(name(9).safeParse(marks).success).toBe(false);
    expect(anyName(9).safeParse('').data).toBe('');
  },
);

test('a text keeps its marks; a name, which stands among the words of others, turns nothing around', () => {
  expect(text(20).parse('看\u202e这里')).toBe('看\u202e这里');
  expect(name(20).parse(' 王\u202e芳\u2066\r\n 收 ')).toBe('王芳 收'.replace(' ', '  '));
  expect(anyName(20).parse('\u202e王芳')).toBe('王芳');
  // Joined letters and the single marks of scripts from right to left are part of a name.
  for (const kept of ['نۇر\u200f', 'ᠮᠣᠩᠭᠣᠯ\u180e', 'क्\u200dष']) expect(name(20).parse(kept)).toBe(kept);
});
