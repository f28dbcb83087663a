import { AppError, type FieldError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { localTime } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import { unitText } from '../../engines/indicators/wording.ts';
import { createDocumentReader, type DocumentReader } from '../../engines/reading/reading.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { readDocument } from '../../platform/documents-in/read-document.ts';
import { record } from '../../platform/happenings/happening.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { listIndicatorChoices } from '../ledger/ledger.public.ts';
import { listStaffNames } from '../organisations/organisations.public.ts';
import { blanksOf, carriedOver } from './blanks.rules.ts';
import type { Choice, KeptBlank } from './figure.contract.ts';
import { fitsBefore } from './proposals.rules.ts';
import * as happenings from './reports.happenings.ts';
import { allowTemplate, templateScope } from './reports.policy.ts';
import { mostCharacters, mostFigures } from './reports.rules.ts';
import { faultWords as w } from './reports.words.ts';
import type { TemplateState } from './templates.contract.ts';
import * as store from './templates.store.ts';
import { getKnown } from './templates.views.ts';

export type SegmenterOnce = () => Segmenter;

/** Finds the blanks of texts. */
export const createReader = (segmenter: SegmenterOnce): DocumentReader => createDocumentReader(segmenter);

export function refuse(fields: readonly FieldError[]): void {
  if (fields.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, fields);
}

const refuseText = (text: Word, values: Record<string, string | number> = {}, path = 'text') =>
  refuse([{ path, text, values }]);

/** Who was faster, for a 409. */
export async function staleness(
  ctx: WriteContext,
  { changedBy, changedAt }: { changedBy: string; changedAt: Date },
): Promise<AppError> {
  const name = (await listStaffNames(ctx.db, [changedBy])).get(changedBy)?.name;
  if (name === undefined) return new AppError(409, 'stale', w.staleSystem);
  const time = localTime(changedAt, ctx.city.zone).time.slice(0, 5);
  return new AppError(409, 'stale', w.stale, { name, time });
}

/** A short first line that is no sentence and has no blank in it. */
function headingOf(text: string, firstBlank: number): string | null {
  const end = text.indexOf('\n');
  const line = text.slice(0, Math.max(0, end)).trim();
  const isHeading = line !== '' && line.length <= 40 && end <= firstBlank && !/\p{P}$/u.test(line);
  return isHeading ? line : null;
}

/** A text as a template keeps it, its blanks found. Throws 400 with what to do. */
function contentFrom(reader: DocumentReader, source: string) {
  if (source.trim() === '') refuseText(w.noText);
  if (/\{\{|\}\}/u.test(source)) refuseText(w.marksInText);
  if (source.length > mostCharacters) refuseText(w.tooLong, { most: mostCharacters });
  const reading = reader.read(source);
  const blanks = blanksOf(reading);
  if (blanks.length > mostFigures) refuseText(w.tooManyBlanks, { most: mostFigures });
  const title = reading.outline.title ?? headingOf(reading.text, blanks[0]?.at ?? reading.text.length);
  return { title, content: { text: reading.text, blanks } };
}

const factsOf = ({ version, organisationId, content }: store.TemplateRecord) => ({
  ...{ version, organisationId, blanks: content.blanks.length },
});

export interface NewTemplate {
  readonly title: string;
  readonly text: string;
  readonly content: string | null;
  readonly copyOf: string | null;
}

type Read = ReturnType<typeof contentFrom>;

/** The text or file a template is made of, its blanks found; null where it is a copy. Throws 400 with what to do. */
export async function readTemplate(
  reader: DocumentReader,
  { copyOf, content, text }: NewTemplate,
): Promise<Read | null> {
  if (copyOf !== null) return null;
  return contentFrom(reader, content === null ? text : await readDocument(Buffer.from(content, 'base64')));
}

/** Keeps a text with the blanks found in it, or a copy of another template. Throws 400, 403, 404. */
export async function addTemplate(ctx: WriteContext, given: NewTemplate, read: Read | null): Promise<string> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const start = read ?? (await getKnown(ctx, given.copyOf ?? ''));
  const title = given.title === '' ? (start.title ?? '').slice(0, 100) : given.title;
  if (title === '') refuseText(w.noTitle, {}, 'title');
  const template = allowTemplate<store.TemplateRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), organisationId, version: 1, title, state: 'live' },
    ...{ content: start.content, changedBy: staffId, changedAt: ctx.now },
  });
  await store.createTemplate(ctx.db, ctx.city.id, template);
  await record(ctx, happenings.templateAdded, template.id, factsOf(template));
  return template.id;
}

/** Locked, of the caller's organisation. Throws 403, 404, and 409 on an old version. */
async function load(
  ctx: WriteContext,
  id: string,
  version: number,
): Promise<Authorized<store.TemplateRecord>> {
  const found = await store.findTemplateToChange(ctx.db, templateScope(ctx.actor), id);
  if (!found) throw notFound();
  const template = allowTemplate(ctx.actor, found);
  if (template.version !== version) throw await staleness(ctx, template);
  return template;
}

type Change = Partial<Pick<store.TemplateRecord, 'title' | 'state' | 'content'>>;

async function keep(
  ctx: WriteContext,
  template: Authorized<store.TemplateRecord>,
  change: Change,
): Promise<Authorized<store.TemplateRecord>> {
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  const now = { ...template, ...change, ...by, version: template.version + 1 };
  await store.saveTemplate(ctx.db, ctx.city.id, now);
  return now;
}

/** Changes title and text; blanks in sentences that stay keep what was confirmed. Throws 400, 403, 404, 409. */
export async function changeTemplate(
  ctx: WriteContext,
  reader: DocumentReader,
  { id, version, title, text }: { id: string; version: number; title: string; text: string },
): Promise<void> {
  const template = await load(ctx, id, version);
  const isSame = text === template.content.text;
  const { content } = isSame ? template : contentFrom(reader, text);
  const blanks = isSame ? content.blanks : carriedOver(template.content.blanks, content.blanks);
  const now = await keep(ctx, template, { title, content: { text: content.text, blanks } });
  await record(ctx, happenings.templateChanged, id, factsOf(now));
}

/** What of a choice cannot be: an indicator that is not there, or whose unit the blank cannot be written in. */
async function choiceFaults(
  ctx: WriteContext,
  blanks: readonly KeptBlank[],
  choices: readonly { n: number; choice: Choice | null }[],
): Promise<FieldError[]> {
  const known = new Map((await listIndicatorChoices(ctx)).map((one) => [one.code, one]));
  return choices.flatMap(({ n, choice }, index): FieldError[] => {
    const path = `choices.${index}.choice`;
    const blank = blanks.find((one) => one.n === n);
    if (!blank) return [{ path, text: w.noBlank, values: { n } }];
    if (choice?.kind !== 'ledger') return [];
    const indicator = known.get(choice.code);
    if (!indicator) return [{ path, text: w.noIndicator }];
    const { unit } = blank;
    if (unit === null || indicator.unit === null) return [];
    const { wan } = choice;
    if (fitsBefore(unit, { unit: indicator.unit, wan })) return [];
    const of = unitText(indicator.unit, wan, 'zh');
    const values = { n, unit, name: indicator.name.zh, of };
    return [{ path, text: w.unfitUnit, values }];
  });
}

/** Keeps what a person said of blanks. Throws 400 on each, 403, 404, 409. */
export async function confirmBlanks(
  ctx: WriteContext,
  {
    id,
    version,
    choices,
  }: { id: string; version: number; choices: readonly { n: number; choice: Choice | null }[] },
): Promise<void> {
  const template = await load(ctx, id, version);
  const { text, blanks } = template.content;
  refuse(await choiceFaults(ctx, blanks, choices));
  const said = new Map(choices.map(({ n, choice }) => [n, choice]));
  const confirmed = blanks.map((one) => ({
    ...one,
    choice: said.has(one.n) ? (said.get(one.n) ?? null) : one.choice,
  }));
  const now = await keep(ctx, template, { content: { text, blanks: confirmed } });
  await record(ctx, happenings.blanksConfirmed, id, factsOf(now));
}

/** Retires a template, or brings it back. Throws 403, 404, 409. */
export async function setTemplateState(
  ctx: WriteContext,
  { id, version, state }: { id: string; version: number; state: TemplateState },
): Promise<void> {
  const now = await keep(ctx, await load(ctx, id, version), { state });
  await record(ctx, happenings.templateStateSet, id, { ...factsOf(now), state });
}
