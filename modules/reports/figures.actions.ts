import type { Word } from '../../base/words.ts';
import type { Period } from '../../engines/indicators/periods.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import {
  type AskedNode,
  indicatorReader,
  type NodeQuery,
  readIndicatorEditions,
} from '../ledger/ledger.public.ts';
import { getDocumentFigure } from '../papers/papers.public.ts';
import type { Choice, GivenSource, KeptSource } from './figure.contract.ts';
import { monthsOfSpan, type Span } from './reports.rules.ts';
import { faultWords as w } from './reports.words.ts';

/** What a figure of the ledger is asked with. */
export type LedgerAsked = Extract<Choice, { kind: 'ledger' }>;

export interface Told {
  readonly node: AskedNode & { readonly own: boolean };
  readonly period: Period;
}

export type Computed = (asked: LedgerAsked) => Promise<KeptSource | null>;

/** Computes figures of one place and period now. Throws 403, 404 for a place that is not the caller's. */
export function computing(ctx: ReadContext, { node, period }: Told): Computed {
  const readers = new Map<Span, ReturnType<typeof indicatorReader>>();
  let editions: ReturnType<typeof readIndicatorEditions> | null = null;
  const readerOf = (span: Span) => {
    const known = readers.get(span);
    if (known) return known;
    const query: NodeQuery = {
      range: node.own ? 'organisation' : 'city',
      ...(node.area === null ? {} : { area: node.area }),
      ...(node.organisation === null || node.own ? {} : { organisation: node.organisation }),
      ...monthsOfSpan(period, span),
    };
    editions ??= readIndicatorEditions(ctx);
    const made = editions.then((read) => indicatorReader(ctx, query, read));
    readers.set(span, made);
    return made;
  };
  return async ({ code, span, wan, decimals }) => {
    const read = await readerOf(span);
    const found = await read(code, { decimals, wan });
    return found && { kind: 'ledger', ...found, span, wan, decimals, ...monthsOfSpan(period, span) };
  };
}

/** What a new report keeps for a blank as it was confirmed. */
export async function sourceOf(choice: Choice | null, compute: Computed): Promise<KeptSource | null> {
  if (choice === null) return null;
  switch (choice.kind) {
    case 'ledger':
      return compute(choice);
    case 'on_spot':
      return { kind: 'on_spot', text: null, about: false, by: '', how: '' };
    case 'document':
      return { kind: 'document', text: null, title: '', day: null, paper: null };
    case 'words':
      return { kind: 'words', text: null };
    case 'struck':
    case 'none':
      return null;
  }
}

/** Why a source that an author gave cannot be one. */
export interface Refused {
  readonly refused: Word;
  readonly values: Record<string, string>;
}

/** The figure of a paper as a report tells it: the number alone, since its unit stands in the text. */
async function fromPaper(
  ctx: ReadContext,
  figure: string,
  written: string | null,
): Promise<KeptSource | Refused> {
  const found = await getDocumentFigure(ctx, figure);
  if (!found) return { refused: w.noPaperFigure, values: {} };
  const { text, unit, sentence, paper } = found;
  if (written !== null && written !== unit) return { refused: w.paperUnit, values: { written, unit, text } };
  return {
    ...{ kind: 'document', text: text.endsWith(unit) ? text.slice(0, -unit.length) : text },
    ...{ title: paper.title, day: paper.day, paper: { id: paper.id, figure, sentence } },
  };
}

/** The source an author gave for a number before the unit `written` in the text. */
export async function givenSource(
  ctx: ReadContext,
  { source, written }: { source: GivenSource; written: string | null },
  compute: Computed,
): Promise<KeptSource | Refused> {
  if (source.kind === 'ledger') return (await compute(source)) ?? { refused: w.noIndicator, values: {} };
  if (source.kind === 'paper') return fromPaper(ctx, source.figure, written);
  return source.kind === 'document' ? { ...source, paper: null } : source;
}
