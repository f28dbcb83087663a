import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../base/error.ts';
import { parse } from '../../../platform/http/problem.ts';
import { mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { saySchema } from '../contract/resident.ts';
import { mostWords } from '../contract/shapes.ts';
import { Home } from './home.tsx';
import { groupsOf } from './places.ts';
import { homeWords } from './portal.words.ts';
import { wordsMistake } from './typed.ts';

const texts = { empty: homeWords.empty, tooLong: homeWords.tooLong, most: mostWords };

function mistakeWith(words: string) {
  try {
    parse(saySchema, { words });
  } catch (error) {
    return wordsMistake(mistakeOf(error, 'zh'), words, texts, 'zh');
  }
  throw new Error('nothing was wrong with it');
}

describe('a text that cannot be taken', () => {
  it.each([
    ['   ', '还没有写'],
    ['\u202e\u200b', '还没有写'],
    ['字'.repeat(5001), '您写了 5,001 个字，最多收 5000 个'],
  ])('is shown again whole, with a message that leads to its field: %#', (words, message) => {
    const mistake = mistakeWith(words);
    const markup = renderToStaticMarkup(
      <Home {...{ words, mistake }} waiting={[]} language="zh" freshKey="k" chosen={null} rings={[]} />,
    );
    expect(/<textarea[^>]*>([^<]*)<\/textarea>/.exec(markup)?.[1]).toBe(words);
    expect(markup).toContain(message);
    expect(markup).toContain('href="#words"');
    expect(markup).toMatch(/<textarea[^>]*aria-describedby="words-error"[^>]*aria-invalid="true"/);
  });
});

describe('what a form’s own page tells', () => {
  const text = { zh: '话', en: 'words' };

  it.each([400, 409, 413, 429] as const)('is a refusal of %i', (status) => {
    expect(mistakeOf(new AppError(status, 'x', text), 'zh')).toMatchObject({ status, text: '话' });
  });

  it.each([401, 403, 404, 500, 503] as const)('is not one of %i, which is thrown on', (status) => {
    expect(() => mistakeOf(new AppError(status, 'x', text), 'zh')).toThrow('x');
  });

  it('is not a fault of ours', () => {
    expect(() => mistakeOf(new TypeError('broken'), 'zh')).toThrow('broken');
  });

  it('says of a used key that the first was received', () => {
    expect(mistakeOf(new AppError(409, 'key-taken', text), 'zh').text).toContain('刚才已经收下了');
  });
});

it('places of a select are grouped by banner or district, with the way down to them', () => {
  const area = (id: string, parentId: string | null, name: string, path: string[]) => ({
    ...{ id, parentId, name, path },
    ...{ level: '', code: null, closed: false, version: 1 },
  });
  const groups = groupsOf([
    area('c', null, '晴川市', ['c']),
    area('b', 'c', '云河旗', ['b', 'c']),
    area('t', 'b', '青格尔苏木', ['t', 'b', 'c']),
    area('v', 't', '白音嘎查', ['v', 't', 'b', 'c']),
    area('d', 'c', '东岭区', ['d', 'c']),
  ]);
  expect(groups).toEqual([
    {
      label: '云河旗',
      options: [
        { value: 'b', label: '云河旗' },
        { value: 't', label: '青格尔苏木' },
        { value: 'v', label: '青格尔苏木 白音嘎查' },
      ],
    },
    { label: '东岭区', options: [{ value: 'd', label: '东岭区' }] },
  ]);
});
