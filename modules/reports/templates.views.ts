import { isId } from '../../base/ids.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type IndicatorChoice, listIndicatorChoices } from '../ledger/ledger.public.ts';
import { listPersons } from '../organisations/organisations.public.ts';
import type { KeptBlank } from './figure.contract.ts';
import { proposalsFor } from './proposals.rules.ts';
import { readyMadeTemplates } from './ready-made.rules.ts';
import { templateScope } from './reports.policy.ts';
import { pageSize } from './reports.rules.ts';
import type { ReportTemplate, TemplateBlank, TemplateLine, TemplateState } from './templates.contract.ts';
import * as store from './templates.store.ts';

/** A template, whether it is kept or ready-made. */
export interface KnownTemplate {
  readonly id: string;
  readonly title: string;
  readonly state: TemplateState;
  readonly version: number;
  readonly content: store.TemplateContent;
  readonly readyMade: boolean;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

const ready: readonly KnownTemplate[] = readyMadeTemplates.map((one) => ({
  ...one,
  ...{ state: 'live', readyMade: true, changedBy: null, changedAt: null },
}));

const own = (record: store.TemplateRecord): KnownTemplate => ({ ...record, readyMade: false });

/** A ready-made one, or one of the caller's organisation. Throws 404. */
export async function getKnown(ctx: ReadContext, id: string): Promise<KnownTemplate> {
  const made = ready.find((one) => one.id === id);
  if (made) return made;
  const found = isId(id) ? await store.findTemplate(ctx.db, templateScope(ctx.actor), id) : null;
  if (!found) throw notFound();
  return own(found);
}

/** Titles by id, for reports; of templates of other organisations none. */
export async function templateTitles(ctx: ReadContext): Promise<ReadonlyMap<string, string>> {
  const kept = await store.listTemplates(ctx.db, templateScope(ctx.actor), '');
  return new Map([...ready, ...kept.map(own)].map(({ id, title }) => [id, title]));
}

const confirmedOf = (blanks: readonly KeptBlank[]): number =>
  blanks.filter(({ choice }) => choice !== null).length;

type Names = Awaited<ReturnType<typeof listPersons>>;

function lineOf({ content, changedBy, changedAt, ...one }: KnownTemplate, names: Names): TemplateLine {
  return {
    ...{ id: one.id, title: one.title, readyMade: one.readyMade, state: one.state },
    ...{ blanks: content.blanks.length, confirmed: confirmedOf(content.blanks) },
    ...{ changedBy: names(changedBy), changedAt: changedAt?.toISOString() ?? null },
  };
}

/** Those of the organisation first, then the ready-made ones. */
export async function listTemplateLines(ctx: ReadContext, search: string): Promise<TemplateLine[]> {
  const kept = await store.listTemplates(ctx.db, templateScope(ctx.actor), search);
  const all = [...kept.map(own), ...ready.filter(({ title }) => title.includes(search))];
  const names = await listPersons(
    ctx.db,
    kept.map(({ changedBy }) => changedBy),
  );
  return all.map((one) => lineOf(one, names));
}

/** One page of them. */
export async function listTemplates(
  ctx: ReadContext,
  { search, page }: { search: string; page: number },
): Promise<{ templates: TemplateLine[]; total: number; pageSize: number }> {
  const all = await listTemplateLines(ctx, search);
  return { templates: all.slice((page - 1) * pageSize, page * pageSize), total: all.length, pageSize };
}

function blankOf(blank: KeptBlank, choices: readonly IndicatorChoice[]): TemplateBlank {
  const byCode = new Map(choices.map((one) => [one.code, one]));
  const proposals = proposalsFor(blank, choices).flatMap((one) => {
    const name = byCode.get(one.code)?.name;
    return name ? [{ ...one, name, unit: blank.unit ?? '' }] : [];
  });
  return { ...blank, proposals };
}

export async function seenTemplate(ctx: ReadContext, template: KnownTemplate): Promise<ReportTemplate> {
  const names = await listPersons(ctx.db, [template.changedBy]);
  const choices = await listIndicatorChoices(ctx);
  return {
    ...lineOf(template, names),
    ...{ version: template.version, text: template.content.text },
    blanks: template.content.blanks.map((blank) => blankOf(blank, choices)),
    mayEdit: !template.readyMade,
    indicators: choices.map(({ code, name, unitWord: unit }) => ({ code, name, unit })),
  };
}

/** Throws 404. */
export async function getTemplate(ctx: ReadContext, id: string): Promise<ReportTemplate> {
  return seenTemplate(ctx, await getKnown(ctx, id));
}

/** Newest first; a ready-made one has none. Throws 404. */
export async function getTemplateEditions(ctx: ReadContext, id: string) {
  const template = await getKnown(ctx, id);
  const rows = template.readyMade ? [] : await store.listTemplateEditions(ctx.db, template);
  const names = await listPersons(
    ctx.db,
    rows.map(({ byId }) => byId),
  );
  return {
    editions: rows.map(({ version, title, state, content, byId, at }) => ({
      ...{ version, title, state, text: content.text, confirmed: confirmedOf(content.blanks) },
      ...{ by: names(byId), at: at.toISOString() },
    })),
  };
}
