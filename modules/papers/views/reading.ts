import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import type { Reading } from '../../../engines/reading/interface.ts';
import type { DocumentReader } from '../../../engines/reading/reading.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { readDocument } from '../../../platform/documents-in/read-document.ts';
import { textHash } from '../../../platform/documents-in/text-hash.ts';
import { mostCharacters } from '../kinds.rules.ts';
import type { PaperReading, PaperSource } from '../papers.contract.ts';
import { scopeOf } from '../papers.policy.ts';
import { papersWords as w } from '../papers.words.ts';
import { countKinds, headOf, type Proposed, proposalsOf, restOf } from '../reading.rules.ts';
import { findSameText } from '../store/papers.ts';

export type Reader = DocumentReader;

export interface ReadPaper {
  readonly reading: Reading;
  readonly hash: string;
  /** Empty where the text was pasted. */
  readonly sourceName: string;
}

/** Reads what was pasted or uploaded. Throws 400 with what to do. */
export async function readSource(reader: DocumentReader, source: PaperSource): Promise<ReadPaper> {
  const isFile = 'content' in source;
  const text = isFile ? await readDocument(Buffer.from(source.content, 'base64')) : source.text;
  if (text.length > mostCharacters) {
    const values = { most: mostCharacters, count: text.length };
    throw new AppError(400, 'text-too-long', w.tooLong, values, [
      { path: 'source', text: w.tooLong, values },
    ]);
  }
  const reading = reader.read(text);
  return {
    reading,
    hash: textHash(reading.text),
    sourceName: isFile ? source.fileName : '',
  };
}

/** The proposals of a reading; times in it are told from the day of the paper, or else from today. */
export function proposalsFrom(ctx: ReadContext, reading: Reading, day: string | null): Proposed[] {
  const today = localTime(ctx.now, ctx.city.zone).day;
  return proposalsOf(reading, day ?? today, ctx.isWorkingDay);
}

/** What a text holds, kept nowhere. */
export async function tryReading(ctx: ReadContext, { reading, hash }: ReadPaper): Promise<PaperReading> {
  const head = headOf(reading);
  const { body, occasion, read } = restOf(reading);
  const known = await findSameText(ctx.db, scopeOf(ctx.actor), hash);
  return {
    ...{ ...head, ...read, body, occasion },
    headings: [...read.headings],
    counts: countKinds(proposalsFrom(ctx, reading, head.day)),
    known: known && { id: known.id, title: known.title, receivedAt: known.receivedAt.toISOString() },
  };
}
