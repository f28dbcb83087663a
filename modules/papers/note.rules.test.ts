import { expect, test } from 'vitest';
import { authorIn, namedIn, titleOfNote } from './note.rules.ts';

const leaders = [
  { id: '1', name: '高峻' },
  { id: '2', name: '王立' },
];

test('the leader whose name stands there wrote it, else the only one there is', () => {
  expect(authorIn('请了解。王立 11月24日', leaders)).toEqual({ id: '2', name: '王立' });
  expect(authorIn('请了解', leaders)).toEqual({ id: null, name: '' });
  expect(authorIn('请了解', leaders.slice(0, 1))).toEqual({ id: '1', name: '高峻' });
});

test('the longest name holds, and one that lies within it names nobody else', () => {
  const organisations = [
    { name: '云河旗妇女联合会', shortName: '旗妇联' },
    { name: '云河旗总工会', shortName: '旗总工会' },
    { name: '晴川市总工会', shortName: '市总工会' },
  ];
  const found = namedIn('请旗总工会会同旗妇联研究', organisations);
  expect(found.map(({ shortName }) => shortName)).toEqual(['旗总工会', '旗妇联']);
  expect(namedIn('请云河旗总工会阅', organisations).map(({ shortName }) => shortName)).toEqual(['旗总工会']);
});

test('a long note stands under its beginning', () => {
  expect(titleOfNote('一'.repeat(50))).toBe(`${'一'.repeat(40)}…`);
  expect(titleOfNote('请\n了解')).toBe('请 了解');
});
