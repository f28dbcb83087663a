import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanksOf, parsedTemplate, reportText } from './blanks.rules.ts';
import type { Choice } from './figure.contract.ts';
import { looseNumbers } from './figures-in.rules.ts';
import { filled, markersIn, withoutFigure, withoutMarkers } from './markers.rules.ts';
import { titleOf } from './period.rules.ts';
import { readyMade } from './ready-made.words.ts';
import { looseCases, pieces, titles } from './reports.fixtures.ts';
import { differenceOf, lastWhole, monthsOfSpan, periodCode } from './reports.rules.ts';

const anyChoice: fc.Arbitrary<Choice | null> = fc.constantFrom<(Choice | null)[]>(
  ...[null, { kind: 'words' as const }, { kind: 'none' as const }, { kind: 'on_spot' as const }],
);

/** A text of pieces with blanks between them, as a reading of it might tell them. */
const anyTemplate = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', '**', '＿＿', 'xx'), anyChoice), {
    ...{ minLength: 1, maxLength: 30 },
  })
  .map((parts) => {
    let text = '';
    const found = parts.map(([piece, written, choice]) => {
      text += piece;
      const at = text.length;
      text += written;
      return { at, end: text.length, written, choice };
    });
    const reading = {
      text,
      blanks: found.map(({ at, end, written }) => ({
        ...{ at, end, written, kind: 'number' as const, unit: null, what: '', sentence: { at, end } },
      })),
    };
    const choices = found.map(({ choice }) => choice);
    return {
      text,
      blanks: blanksOf(reading).map((one, index) => ({ ...one, choice: choices[index] ?? null })),
    };
  });

test('with its blanks put back where its figures stand, a report is its template again', () => {
  fc.assert(
    fc.property(anyTemplate, ({ text, blanks }) => {
      const made = reportText(text, blanks);
      expect(withoutMarkers(made.text, blanks)).toBe(text);
      expect(markersIn(made.text).map(({ n }) => n)).toEqual(made.left);
    }),
  );
});

test('a figure that is struck out takes its clause along and leaves every other as it is', () => {
  fc.assert(
    fc.property(anyTemplate, fc.nat(40), ({ text, blanks }, pick) => {
      const { text: made, left } = reportText(text, blanks);
      const n = left[pick % Math.max(1, left.length)];
      if (n === undefined) return;
      const { text: after, gone } = withoutFigure(made, n);
      expect(gone).toContain(n);
      expect(markersIn(after).map((one) => one.n)).toEqual(left.filter((one) => !gone.includes(one)));
    }),
  );
});

test.each(looseCases)('numbers without a source in: %s', (text, written) => {
  expect(looseNumbers(text).map((one) => one.written)).toEqual(written);
});

test('ready-made templates hold no number but what the ledger fills', () => {
  for (const { code, text } of readyMade) {
    const parsed = parsedTemplate(text);
    const made = reportText(parsed.text, parsed.blanks).text;
    expect([code, looseNumbers(made)]).toEqual([code, []]);
    expect(filled(made, () => '7')).not.toContain('[');
  }
});

test('periods have codes, and spans of a period their months', () => {
  const q3 = { from: '2026-07', to: '2026-09' };
  expect(
    [q3, { from: '2026-10', to: '2026-10' }, { from: '2026-01', to: '2026-06' }].map(periodCode),
  ).toEqual([...['2026-Q3', '2026-10', '2026-H1']]);
  expect(periodCode({ from: '2026-01', to: '2026-12' })).toBe('2026');
  expect(periodCode({ from: '2026-02', to: '2026-04' })).toBe('2026-02/2026-04');
  expect(monthsOfSpan(q3, 'year')).toEqual({ from: '2026-01', to: '2026-09' });
  expect(monthsOfSpan(q3, 'before')).toEqual({ from: '2026-04', to: '2026-06' });
  expect(lastWhole('2026-11', 3)).toEqual(q3);
  expect(lastWhole('2026-01', 12)).toEqual({ from: '2025-01', to: '2025-12' });
});

test('a title names its period once', () => {
  const titled = (from: string, to: string, index: number) =>
    titleOf('', { from, to }, readyMade[index]?.title.zh ?? '');
  expect([
    titled('2026-07', '2026-09', 1),
    titled('2026-01', '2026-06', 2),
    titled('2026-01', '2026-12', 3),
  ]).toEqual(titles);
});

test('a difference has the decimals of the finer number', () => {
  expect(differenceOf('12.5', '13')).toBe('-0.5');
  expect(differenceOf('-1', '-1')).toBe('0');
  expect(differenceOf('0.10', '0.02')).toBe('+0.08');
  expect(differenceOf('三', '1')).toBeNull();
});
