import { localTime } from '../../../base/time.ts';
import { likelyIndicators } from '../../../engines/indicators/proposing.ts';
import { isWrittenSo } from '../../../engines/indicators/written.ts';
import { hasRole, notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { type IndicatorChoice, listIndicatorChoices, readIndicator } from '../../ledger/ledger.public.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import { listAreas } from '../../places/places.public.ts';
import { difference, figureText } from '../amounts.rules.ts';
import type { DocumentFigurePage, DocumentFigureSeen, Held } from '../figures.contract.ts';
import { monthsMeant } from '../held.rules.ts';
import { pageSize } from '../kinds.rules.ts';
import { scopeOf } from '../papers.policy.ts';
import * as store from '../store/figures.ts';

/** A figure that a paper of the caller's own organisation tells and a person accepted. */
export interface DocumentFigure {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  /** As it stands in the paper, with its unit: 2.6万元. */
  readonly text: string;
  /** With its scale: 万元. */
  readonly unit: string;
  /** How many of `base` it is, as an exact decimal; null for a ratio. */
  readonly amount: string | null;
  /** Without scale: 元. */
  readonly base: string;
  /** `2026`, `2026-09`, `2026-H1`, `2026-Q3`, `this-year`, `last-year` …; null where the paper does not say. */
  readonly period: string | null;
  /** Empty where the paper does not say. */
  readonly place: string;
  readonly sentence: string;
  readonly paper: { readonly id: string; readonly title: string; readonly day: string | null };
}

/** So many are offered before all others. */
const mostProposed = 5;

const figureOf = (record: store.FigureRecord): DocumentFigure => {
  const { id, what, who, unit, amount, base, period, place, sentence, paper } = record;
  return { id, what, who, text: figureText(record), unit, amount, base, period, place, sentence, paper };
};

/** Accepted figures of the caller's own organisation that fit `search`, newest first, at most fifty. */
export async function listDocumentFigures(
  ctx: ReadContext,
  { search }: { readonly search: string },
): Promise<DocumentFigure[]> {
  const asked = { search: search.trim(), limit: pageSize, offset: 0 };
  const { figures } = await store.listFigures(ctx.db, scopeOf(ctx.actor), asked);
  return figures.map(figureOf);
}

/** One of them; null where there is none, it is another organisation's, or it was taken back. */
export async function getDocumentFigure(ctx: ReadContext, id: string): Promise<DocumentFigure | null> {
  const found = await store.findFigure(ctx.db, scopeOf(ctx.actor), id);
  return found && figureOf(found);
}

async function seenAll(
  ctx: ReadContext,
  records: readonly store.FigureRecord[],
): Promise<DocumentFigureSeen[]> {
  const person = await listPersons(
    ctx.db,
    records.map(({ acceptedBy }) => acceptedBy),
  );
  return records.map((record) => {
    const { state: _, organisationId: __, uptoAmount: ___, acceptedBy, acceptedAt, ...rest } = record;
    return {
      ...{ ...rest, text: figureText(record), acceptedBy: person(acceptedBy) },
      acceptedAt: acceptedAt.toISOString(),
    };
  });
}

/** Accepted figures of the caller's own organisation, newest first, and how many there are. */
export async function listSeenFigures(ctx: ReadContext, { search }: { search: string }, window: Window) {
  const { figures, total } = await store.listFigures(ctx.db, scopeOf(ctx.actor), { search, ...window });
  return { figures: await seenAll(ctx, figures), total };
}

export async function listFigurePage(ctx: ReadContext, { page, ...asked }: { search: string; page: number }) {
  return { ...(await listSeenFigures(ctx, asked, windowOf(page, pageSize))), pageSize };
}

async function get(ctx: ReadContext, id: string): Promise<store.FigureRecord> {
  const found = await store.findFigure(ctx.db, scopeOf(ctx.actor), id);
  if (!found) throw notFound();
  return found;
}

/** With what it can be held against. Throws 404. */
export async function getFigurePage(ctx: ReadContext, id: string): Promise<DocumentFigurePage> {
  const record = await get(ctx, id);
  const [figure] = await seenAll(ctx, [record]);
  if (!figure) throw notFound();
  const choices = (await listIndicatorChoices(ctx)).filter(({ unit }) => unit !== null);
  const proposed = likelyIndicators(record, choices)
    .slice(0, mostProposed)
    .map(({ indicator }) => indicator);
  const name = ({ code, name: { zh, en } }: IndicatorChoice) => ({ code, name: zh, nameEn: en });
  const told = record.paper.day ?? localTime(record.acceptedAt, ctx.city.zone).day;
  const area = (await listAreas(ctx.db)).find((one) => one.name === record.place && !one.closed);
  return {
    ...figure,
    months: monthsMeant(record.period, told),
    area: area ? { id: area.id, name: area.name } : null,
    proposed: proposed.map(name),
    others: choices.filter((one) => !proposed.includes(one)).map(name),
  };
}

export interface HeldQuery {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly area?: string | undefined;
}

/**
 * The ledger's figure of an indicator beside the document's, with the difference where both count the same kind of
 * thing. Leaders and coordinators read the whole city or their areas, everybody else their organisation. Throws 400,
 * 403, 404.
 */
export async function holdAgainstLedger(ctx: ReadContext, id: string, query: HeldQuery): Promise<Held> {
  const record = await get(ctx, id);
  const range = hasRole(ctx.actor, 'leader', 'coordinator') ? 'city' : 'organisation';
  const { area, from, to } = query;
  const read = await readIndicator(ctx, query.indicator, { range, area }, { from, to });
  const unlike =
    record.amount === null
      ? 'ratio'
      : read.amount === null
        ? 'not_told'
        : isWrittenSo(record.base, read.unit)
          ? null
          : 'unit';
  const named = area === undefined ? undefined : (await listAreas(ctx.db)).find((one) => one.id === area);
  return {
    ...{ code: read.code, name: read.name, nameEn: read.nameEn, from, to, asOf: read.asOf, range },
    ...{ area: named?.name ?? null, state: read.value.state, text: read.value.text, unit: read.value.unit },
    difference:
      unlike === null && record.amount !== null && read.amount !== null
        ? difference(record.amount, read.amount)
        : null,
    differenceUnit: { zh: record.base, en: read.plainUnit.en },
    unlike,
  };
}
