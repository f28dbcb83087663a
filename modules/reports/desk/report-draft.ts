import type { GivenSource, ReportFigure, Stop } from '../figure.contract.ts';
import { markerOf, withoutClause, withoutFigure } from '../markers.rules.ts';
import type { Report } from '../reports.contract.ts';
import { emptySource, type SourceDraft } from './source-form.tsx';

/** A report as it is typed. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly struck: readonly number[];
}

export const draftOf = ({ title, text, figures }: Report): Draft => ({
  ...{ title, text },
  struck: figures.filter(({ struck }) => struck).map(({ n }) => n),
});

/** Which figure is given a source: a known one, or a number of the text that becomes one. */
export type Giving = { readonly n: number } | { readonly stop: Stop };

/** Where a number found in the saved text stands in what was typed since: nearest to its old place. */
function placeOf(text: string, saved: string, { at, end }: Stop): { at: number; end: number } | null {
  if (at === null || end === null) return null;
  const number = saved.slice(at, end);
  let best = -1;
  for (let found = text.indexOf(number); found >= 0; found = text.indexOf(number, found + 1)) {
    if (best < 0 || Math.abs(found - at) < Math.abs(best - at)) best = found;
  }
  return best < 0 ? null : { at: best, end: best + number.length };
}

/** The draft with a source: a typed number makes way for the marker of a new figure. */
export function withSource(
  draft: Draft,
  report: Report,
  giving: Giving,
  source: GivenSource,
): { draft: Draft; given: { n: number; source: GivenSource }[] } | null {
  if ('n' in giving) return { draft, given: [{ n: giving.n, source }] };
  const place = placeOf(draft.text, report.text, giving.stop);
  if (!place) return null;
  const n = Math.max(0, ...report.figures.map((one) => one.n)) + 1;
  const text = draft.text.slice(0, place.at) + markerOf(n) + draft.text.slice(place.end);
  return { draft: { ...draft, text }, given: [{ n, source }] };
}

/** The draft without the clause that something stands in. */
export function struckOut(draft: Draft, report: Report, what: Giving): Draft {
  const place = 'n' in what ? null : placeOf(draft.text, report.text, what.stop);
  const { text, gone } =
    'n' in what
      ? withoutFigure(draft.text, what.n)
      : place
        ? withoutClause(draft.text, place)
        : { text: draft.text, gone: [] };
  return { ...draft, text, struck: [...new Set([...draft.struck, ...gone])] };
}

/** What the form for a source begins with. */
export function startOf(giving: Giving, report: Report): SourceDraft {
  if ('stop' in giving) {
    const { at, end, why } = giving.stop;
    const text = at === null || end === null || why === 'mask' ? '' : report.text.slice(at, end);
    return { ...emptySource, text };
  }
  const source: ReportFigure['source'] = report.figures.find(({ n }) => n === giving.n)?.source ?? null;
  if (source === null) return emptySource;
  switch (source.kind) {
    case 'ledger': {
      const { kind, code, span, wan, decimals } = source;
      return { ...emptySource, kind, ledger: { kind, code, span, wan, decimals } };
    }
    case 'on_spot':
      return { ...emptySource, ...source, text: source.text ?? '' };
    case 'document': {
      const { kind, text, title, day, paper } = source;
      const named = { ...emptySource, kind, text: text ?? '', title, day: day ?? '' };
      return { ...named, figure: paper?.figure ?? '' };
    }
    case 'words':
      return { ...emptySource, kind: 'words', words: source.text ?? '' };
  }
}
