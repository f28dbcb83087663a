import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGroups } from './groups.ts';
import { type AreaToRead, createPlaceReader } from './places.ts';

const areas: readonly AreaToRead[] = [
  { id: 'city', name: '临山市', parentId: null },
  { id: 'yunhe', name: '云河旗', parentId: 'city' },
  { id: 'dongling', name: '东岭区', parentId: 'city' },
  { id: 'south', name: '南关街道', parentId: 'yunhe' },
  { id: 'xing-1', name: '新兴社区', parentId: 'south' },
  { id: 'xing-2', name: '新兴社区', parentId: 'dongling' },
];
const readPlaces = createPlaceReader(areas);
const placesOf = (text: string) => readPlaces(text).map(({ areaId }) => areaId);

test('a place is found by its name, whole or short, and the smallest one named is meant', () => {
  expect(readPlaces('我住云河旗，想申请低保')).toEqual([
    { areaId: 'yunhe', words: '云河旗', confidence: 0.9 },
  ]);
  expect(readPlaces('在云河打工，没发工资')).toEqual([{ areaId: 'yunhe', words: '云河', confidence: 0.7 }]);
  expect(placesOf('云河旗南关街道的路灯坏了')).toEqual(['south']);
  expect(placesOf('我住東嶺區，想學電焊')).toEqual(['dongling']);
  expect(placesOf('想学电焊')).toEqual([]);
  const town = { id: 'town', name: '云河镇', parentId: 'yunhe' };
  const read = (text: string) => createPlaceReader([town, ...areas])(text).map(({ areaId }) => areaId);
  expect(read('我住云河旗')).toEqual(['yunhe']);
  expect(read('在云河打工')).toEqual(['yunhe']);
  expect(read('云河旗云河镇的桥')).toEqual(['town']);
});

test('a name that two places have is shared, and where somebody came from is less sure', () => {
  expect(readPlaces('新兴社区的活动室几点开')).toEqual([
    { areaId: 'xing-1', words: '新兴社区', confidence: 0.45 },
    { areaId: 'xing-2', words: '新兴社区', confidence: 0.45 },
  ]);
  expect(readPlaces('老家云河旗，现在住东岭区')).toEqual([
    { areaId: 'dongling', words: '东岭区', confidence: 0.9 },
    { areaId: 'yunhe', words: '云河旗', confidence: 0.45 },
  ]);
});

test('groups come with how sure they are, the surest first', () => {
  const [first] = readGroups('我是农民工，在工地干活，包工头跑了');
  expect(first).toMatchObject({ group: 'migrant-worker', confidence: 0.95 });
  const [neighbour] = readGroups('邻居是个老人，想找人去看看');
  expect(neighbour).toMatchObject({ group: 'elder', confidence: 0.5 });
  expect(readGroups('路灯坏了')).toEqual([]);
});

test('never throws and quotes exactly, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(...areas),
      (text, { name }) => {
        const whole = text + name + text;
        for (const { words, confidence } of readPlaces(whole)) {
          expect(whole).toContain(words);
          expect(confidence).toBeGreaterThan(0);
        }
        for (const { words } of readGroups(whole)) for (const one of words) expect(whole).toContain(one);
      },
    ),
  );
});
