import { AppError } from '../../base/error.ts';
import { localTime } from '../../base/time.ts';
import { say } from '../../base/words.ts';
import type { OfficialDocument } from '../../engines/gongwen/document.ts';
import { toDocx } from '../../engines/gongwen/docx.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { Delivery } from '../../platform/http/delivery.ts';
import { type Printer, PrintFailed } from '../../platform/print/printer.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import { listStaffNames } from '../organisations/organisations.public.ts';
import { blocksOf } from './body.rules.ts';
import { bodyOf } from './checks.views.ts';
import type { DocumentContent } from './documents.contract.ts';
import { mostInSheet } from './documents.rules.ts';
import type { DocumentRecord } from './documents.store.ts';
import { dayOf, getRecord, listLines, numberOf, type RegisterQuery } from './documents.views.ts';
import { kindWords, stateWords, documentsWords as w } from './documents.words.ts';
import { numberText, paperName } from './paper.rules.ts';
import { wording } from './wording.words.ts';

export type SegmenterOnce = () => Segmenter;

const partsOf = (names: string): string[] =>
  names
    .split(wording.between)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function attendanceOf({ present, absent, observing }: DocumentContent['attendance']) {
  const parts = { present: partsOf(present), absent: partsOf(absent), observing: partsOf(observing) };
  return Object.fromEntries(Object.entries(parts).filter(([, names]) => names.length > 0));
}

/** A title in phrases, between which alone it may be broken: its words, numbers with what they count. */
function phrasesOf(title: string, segmenter: Segmenter): string[] {
  const phrases: string[] = [];
  for (const word of segmenter.cut(title)) {
    const last = phrases.at(-1);
    // No line begins with the particle or a closing mark.
    if (last !== undefined && wording.clings.test(word)) phrases[phrases.length - 1] = last + word;
    else phrases.push(word);
  }
  // Every way to lay a title is tried: long titles in few phrases.
  const most = 14;
  while (phrases.length > most) {
    const at = shortestPair(phrases);
    phrases.splice(at, 2, `${phrases[at]}${phrases[at + 1]}`);
  }
  return phrases;
}

function shortestPair(phrases: readonly string[]): number {
  const lengths = phrases.slice(1).map((phrase, index) => `${phrases[index]}${phrase}`.length);
  return lengths.indexOf(Math.min(...lengths));
}

const urgencies = { ordinary: null, urgent: 'urgent', 'very-urgent': 'extra' } as const;

/** A document as the engine lays it out. */
export async function layable(
  ctx: ReadContext,
  document: DocumentRecord,
  segmenter: Segmenter,
): Promise<OfficialDocument> {
  const { kind, content, issue, signedBy } = document;
  const body = await bodyOf(ctx, document.organisationId);
  const number = numberOf(document);
  const urgency = urgencies[content.urgency];
  const signer =
    signedBy === null ? undefined : (await listStaffNames(ctx.db, [signedBy])).get(signedBy)?.name;
  const attendance = kind === 'minutes' ? attendanceOf(content.attendance) : {};
  const issuedOn = issue && localTime(issue.issuedAt, ctx.city.zone).day;
  const issuer = paperName(body.name);
  return {
    ...{ kind, issuers: [issuer], title: phrasesOf(content.title, segmenter) },
    ...(number ? { number } : {}),
    ...(signer === undefined ? {} : { signers: [signer] }),
    ...(urgency === null ? {} : { urgency }),
    ...(content.addressees.length > 0 ? { addressees: content.addressees } : {}),
    body: blocksOf(content.body),
    ...(content.attachments.length > 0
      ? { attachments: content.attachments.map((title) => ({ title })) }
      : {}),
    ...(Object.keys(attendance).length > 0 ? { attendance } : {}),
    date: dayOf(ctx, document) ?? localTime(ctx.now, ctx.city.zone).day,
    ...(content.note === '' ? {} : { note: content.note }),
    ...(content.copiedTo.length > 0 ? { copiedTo: content.copiedTo } : {}),
    ...(issuedOn === null ? {} : { imprint: { office: issuer, issuedOn } }),
  };
}

/** A document as DOCX; without a number while it is not issued. Throws 404. */
export async function documentFile(ctx: ReadContext, id: string, segmenter: Segmenter): Promise<Delivery> {
  const document = await getRecord(ctx, id);
  const number = numberOf(document);
  return {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: say(w.fileName, 'zh', {
      number: number ? numberText(number) : '',
      title: document.content.title.replace(/[\\/:*?"<>|]/g, ' '),
    }),
    bytes: await toDocx(await layable(ctx, document, segmenter)),
  };
}

/** The same document as PDF. Throws 409 where this machine has no office program, 503 where it gave no page. */
export async function printed(printer: Printer, docx: Delivery): Promise<Delivery> {
  let pdf: Awaited<ReturnType<Printer['toPdf']>>;
  try {
    pdf = await printer.toPdf(docx.bytes);
  } catch (error) {
    if (error instanceof PrintFailed) throw new AppError(503, 'not-printed', w.notPrinted);
    throw error;
  }
  if (!pdf) throw new AppError(409, 'no-office', w.noOffice);
  return { type: 'application/pdf', name: docx.name.replace(/\.docx$/, '.pdf'), bytes: pdf };
}

/** The register as a sheet, filtered as the list is. */
export async function registerSheet(
  ctx: ReadContext,
  { format, ...query }: RegisterQuery & { format: 'xlsx' | 'csv' },
): Promise<SheetFile> {
  const { documents } = await listLines(ctx, query, { limit: mostInSheet, offset: 0 });
  const head = [
    w.columnNumber,
    w.columnTitle,
    w.columnKind,
    w.columnState,
    w.columnDay,
    w.columnOrganisation,
  ];
  const rows = documents.map(({ number, title, kind, state, day, organisation, draftedBy }) => [
    ...[number ? numberText(number) : '', title, kindWords[kind].zh, stateWords[state].zh, day ?? ''],
    ...[organisation.shortName, draftedBy?.name ?? ''],
  ]);
  const today = localTime(ctx.now, ctx.city.zone).day;
  return sheetFileOf(
    { file: `${ctx.city.key}-documents-${today}`, title: w.sheetTitle.zh, kind: format },
    [[...head, w.columnDrafter].map(({ zh }) => zh), ...rows],
    [24, 48, 8, 16, 14, 20, 12],
  );
}
