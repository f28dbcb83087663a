import { beforeAll, expect, test } from 'vitest';
import { demoCity } from '../../app/testing/city.ts';
import { createDocumentReader } from '../../engines/reading/reading.ts';
import { listIndicatorChoices } from '../ledger/ledger.public.ts';
import { type Candidate, proposalsFor } from './proposals.rules.ts';
import { blankSentences } from './reports.fixtures.ts';

let candidates: readonly Candidate[];

beforeAll(async () => {
  const city = await demoCity();
  candidates = await city.runtime.read(city.city, { kind: 'process' }, listIndicatorChoices);
}, 60_000);

const reader = createDocumentReader();

test.each(blankSentences)('%s', (sentence, wanted) => {
  const { text, blanks } = reader.read(sentence);
  const first = blanks.map((blank) => {
    const { kind, unit, what } = blank;
    const asked = { kind, unit, what, sentence: text.slice(blank.sentence.at, blank.sentence.end) };
    const [best] = proposalsFor(asked, candidates);
    return best ? `${best.code}${best.wan ? ' wan' : ''}` : null;
  });
  expect(first).toEqual(wanted);
});

test('at most three are offered, and nothing whose unit cannot be written so', () => {
  const asked = {
    kind: 'number',
    unit: '元',
    what: '服务群众受理诉求…',
    sentence: '服务群众受理诉求元',
  } as const;
  expect(proposalsFor(asked, candidates)).toEqual([]);
  const many = { ...asked, unit: '件', what: '受理劳动维权看病健康就业创业法律帮助诉求…' };
  expect(proposalsFor(many, candidates).length).toBeLessThanOrEqual(3);
});
