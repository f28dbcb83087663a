import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSegmenter } from '../text/segmenter.ts';
import { createSounds } from '../text/sounds.ts';
import { aService } from './matching.fixtures.ts';
import { createMatcher } from './matching.ts';

const segmenter = createSegmenter();
const matcher = createMatcher({ segmenter });
/** Of no organisation in particular. */
const of = { org: 'one', category: 'help', summary: '' };
const offered = [
  { id: 'law', title: '老年人法律援助', saidAs: ['儿女不管我', '想打官司没钱'] },
  { id: 'eyes', title: '光明工程白内障筛查', saidAs: ['眼睛看不清', '白内障'] },
  { id: 'phone', title: '老人手机课', saidAs: ['手机不会用', '不会视频'] },
];
for (const one of offered) matcher.put(aService({ ...of, ...one }));
const found = (text: string) => matcher.match({ text }).map(({ serviceId }) => serviceId);

test.for([
  ['yanjing kan bu qing', ['eyes']],
  ['wo xiang shenqing falvyuanzhu', ['law']],
  ['Fa Lü Yuan Zhu', ['law']],
  ['laoren shouji buhui yong', ['phone']],
  // Written wrong, or as it is said where zh and z, -ng and -n are one.
  ['法律元助', ['law']],
  ['baineizan saicha', ['eyes']],
  ['hello world', []],
  ['please call me', []],
  ['app', []],
  ['wifi mima', []],
] as const)('%s', ([text, expected]) => {
  expect(found(text)).toEqual(expected);
});

test('the words are quoted as they were written', () => {
  const [first] = matcher.match({ text: '您好，Yan Jing kan bu qing。谢谢' });
  expect(first?.reasons[0]).toEqual({ kind: 'text', words: ['Yan Jing kan bu qing'] });
});

test('what is put, changed or removed later is heard as it is then', () => {
  const own = createMatcher({ segmenter });
  const ids = (text: string) => own.match({ text }).map(({ serviceId }) => serviceId);
  expect(ids('yanjing kan bu qing')).toEqual([]);
  own.put(aService({ ...of, id: 'eyes', title: '白内障筛查', saidAs: ['眼睛看不清'] }));
  expect(ids('yanjing kan bu qing')).toEqual(['eyes']);
  own.put(aService({ ...of, id: 'eyes', title: '助听器', saidAs: ['耳朵听不见'] }));
  expect(ids('yanjing kan bu qing')).toEqual([]);
  own.remove('eyes');
  expect(ids('erduo ting bu jian')).toEqual([]);
});

test('every sound stands where its syllable is written, whatever the text', () => {
  const sounds = createSounds();
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'n', 'g', 'x', ' ', '\u0027', '银', '行', '𠮷') }),
  );
  fc.assert(
    fc.property(text, (words) => {
      let before = 0;
      for (const { start, end, sounds: said, spelled } of sounds.read(words)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(said.length).toBeGreaterThan(0);
        if (!spelled) expect(end - start).toBe(1);
        before = end;
      }
    }),
  );
});
