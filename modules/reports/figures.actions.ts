import type { Period } from '../../engines/indicators/periods.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type AskedNode, indicatorReader, type NodeQuery } from '../ledger/ledger.public.ts';
import type { Choice, GivenSource, KeptSource } from './figure.contract.ts';
import { monthsOfSpan, type Span } from './reports.rules.ts';

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
  const readerOf = (span: Span) => {
    const known = readers.get(span);
    if (known) return known;
    const query: NodeQuery = {
      range: node.own ? 'organisation' : 'city',
      ...(node.area === null ? {} : { area: node.area }),
      ...(node.organisation === null || node.own ? {} : { organisation: node.organisation }),
      ...monthsOfSpan(period, span),
    };
    const made = indicatorReader(ctx, query);
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
  switch (choice?.kind) {
    case 'ledger':
      return compute(choice);
    case 'on_spot':
      return { kind: 'on_spot', text: null, about: false, by: '', how: '' };
    case 'document':
      return { kind: 'document', text: null, title: '', day: null };
    case 'words':
      return { kind: 'words', text: null };
    default:
      return null;
  }
}

/** The source an author gave; null for an indicator that is not there. */
export async function givenSource(source: GivenSource, compute: Computed): Promise<KeptSource | null> {
  return source.kind === 'ledger' ? compute(source) : source;
}
