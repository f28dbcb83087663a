import { say } from '../../base/words.ts';
import { unitNames } from '../../engines/indicators/unit-names.ts';
import type { KeptFigure, KeptSource, ReportFigure, Stop } from './figure.contract.ts';
import { looseNumbers, masksIn, sentenceAt } from './figures-in.rules.ts';
import { filled, markersIn } from './markers.rules.ts';
import { marksWords } from './marks.words.ts';
import { fitsBefore } from './proposals.rules.ts';
import { differenceOf } from './reports.rules.ts';
import { untoldWords } from './reports.words.ts';

/** What a figure says in the text; null where it says nothing yet. */
export function toldOf(source: KeptSource | null): string | null {
  if (source === null) return null;
  if (source.kind === 'ledger') return source.value.state === 'told' ? source.value.text : null;
  if (source.kind === 'on_spot' && source.about && source.text !== null) {
    return `${marksWords.about}${source.text}`;
  }
  return source.text;
}

/** As {@link toldOf}, with what stands there instead where nothing is told. */
export function shownOf({ source }: Pick<KeptFigure, 'source'>): string {
  const told = toldOf(source);
  if (told !== null) return told;
  if (source?.kind === 'ledger' && source.value.state !== 'told') {
    return say(marksWords.instead, 'zh', { why: say(untoldWords[source.value.state], 'zh') });
  }
  return source?.kind === 'words' ? marksWords.words : marksWords.untold;
}

export function finalText(text: string, figures: readonly KeptFigure[]): string {
  const shown = new Map(figures.map((one) => [one.n, shownOf(one)]));
  return filled(text, (n) => shown.get(n) ?? marksWords.untold);
}

/** Whether the unit that the author wrote after a figure of the ledger is the one it counts in. */
function standsRight(source: KeptSource | null, after: string): boolean {
  if (source?.kind !== 'ledger') return true;
  const unit = unitNames.find((one) => one === source.counts);
  return unit === undefined || fitsBefore(after, { unit, wan: source.wan });
}

/** Everything that stops the issue of a report: each with the sentence it stands in. */
export function stopsOf(text: string, figures: readonly KeptFigure[]): Stop[] {
  if (text.trim() === '') {
    return [{ why: 'empty', n: null, at: null, end: null, written: '', sentence: '' }];
  }
  const known = new Map(figures.map((one) => [one.n, one]));
  const told = (at: number) => finalText(sentenceAt(text, at), figures);
  const ofFigures = markersIn(text).flatMap(({ n, at, end }): Stop[] => {
    const figure = known.get(n);
    if (figure && toldOf(figure.source) !== null) {
      if (standsRight(figure.source, text.slice(end, end + 12))) return [];
      return [{ why: 'unit', n, at: null, end: null, written: shownOf(figure), sentence: told(at) }];
    }
    const why = !figure?.source ? 'no-source' : figure.source.kind === 'ledger' ? 'untold' : 'not-given';
    return [{ why, n, at: null, end: null, written: figure ? shownOf(figure) : '', sentence: told(at) }];
  });
  const loose = looseNumbers(text).map(
    ({ at, end, written }): Stop => ({ why: 'loose', n: null, at, end, written, sentence: told(at) }),
  );
  const masks = masksIn(text).map(
    ({ at, end, written }): Stop => ({ why: 'mask', n: null, at, end, written, sentence: told(at) }),
  );
  return [...ofFigures, ...loose, ...masks];
}

/**
 * The same figure of an earlier report beside this one: of the same indicator, or the same place of the same template.
 * No difference where the indicator was changed in between, or one is told in ten thousands and the other is not.
 */
export function comparedTo(
  { source, n }: KeptFigure,
  index: number,
  before: readonly KeptFigure[],
): ReportFigure['before'] {
  if (source?.kind !== 'ledger') return null;
  const same = before.filter(
    ({ source: of }) => of?.kind === 'ledger' && of.code === source.code && of.span === source.span,
  );
  const found = same.find((one) => one.n === n) ?? same[index];
  if (found?.source?.kind !== 'ledger' || found.struck) return null;
  const { value, version, wan } = found.source;
  const text = toldOf(found.source);
  const told = { text: text ?? shownOf(found), unit: value.unit, change: null };
  if (version !== source.version) return { ...told, incomparable: 'version' };
  if (wan !== source.wan) return { ...told, incomparable: 'scale' };
  const now = toldOf(source);
  const change = text === null || now === null ? null : differenceOf(now, text);
  return change === null ? { ...told, incomparable: 'untold' } : { ...told, change, incomparable: null };
}
