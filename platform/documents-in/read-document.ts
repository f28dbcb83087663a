import { AppError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { htmlText, isHtml } from '../../engines/reading/html-text.ts';
import { Unreadable } from '../sheets/reading/unreadable.ts';
import { type Entry, entriesOf, Unpacking } from '../sheets/reading/zip.ts';
import { decoded } from './decoded.ts';
import { documentsInWords as w } from './documents-in.words.ts';
import { readDocx } from './docx-reader.ts';

export interface DocumentLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of what it unpacks to. */
  readonly unpacked: number;
  /** Milliseconds in which it is read. */
  readonly wait: number;
}

const megabyte = 1024 * 1024;

export const documentLimits: DocumentLimits = {
  bytes: 16 * megabyte,
  unpacked: 128 * megabyte,
  wait: 20_000,
};

function refuse(code: string, text: Word, values: Record<string, string | number> = {}): AppError {
  return new AppError(400, code, text, values, [{ path: 'document', text, values }]);
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** How PDF, JPEG and PNG begin. */
const pictures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

function entriesIn(bytes: Uint8Array): Map<string, Entry> {
  try {
    return entriesOf(bytes);
  } catch (error) {
    if (error instanceof Unreadable) throw refuse('not-a-docx', w.notDocx);
    throw error;
  }
}

/** Counted while it is unpacked: what an archive says of itself is not believed. */
function unpacksWithin(entries: Iterable<Entry>, most: number): boolean {
  const unpacking = new Unpacking();
  let size = 0;
  try {
    for (const entry of entries) {
      for (const piece of unpacking.unpack(entry)) {
        size += piece.length;
        if (size > most) return false;
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.why === 'unpacks-too-large') return false;
    throw refuse('not-a-docx', w.notDocx);
  }
  return true;
}

async function unpackedText(bytes: Uint8Array, limits: DocumentLimits): Promise<string> {
  const entries = entriesIn(bytes);
  const names = [...entries.keys()];
  if (names.some((name) => /vbaproject|vbadata|activex\//u.test(name))) throw refuse('macros', w.macros);
  if (!entries.has('word/document.xml')) throw refuse('not-a-docx', w.notDocx);
  if (!unpacksWithin(entries.values(), limits.unpacked)) {
    throw refuse('unpacks-too-large', w.unpacksTooLarge, { most: Math.floor(limits.unpacked / megabyte) });
  }
  const read = await readDocx(bytes, limits.wait);
  if (read === 'late') throw refuse('document-slow', w.slow);
  if (read === null) throw refuse('not-a-docx', w.notDocx);
  return read.text;
}

function plainText(bytes: Uint8Array): string {
  const found = decoded(bytes);
  if (found === 'binary') throw refuse('not-a-document', w.notDocument);
  if (found === null) throw refuse('unknown-encoding', w.unknownEncoding);
  return isHtml(found.text) ? htmlText(found.text) : found.text;
}

/**
 * The text of a TXT, HTML or DOCX file; what kind it is its bytes say, not its name. Throws 400 with what to do, on
 * the field `document`.
 */
export async function readDocument(bytes: Uint8Array, limits = documentLimits): Promise<string> {
  if (bytes.length === 0) throw refuse('empty-document', w.empty);
  if (bytes.length > limits.bytes) {
    throw refuse('document-too-large', w.tooLarge, { most: Math.floor(limits.bytes / megabyte) });
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refuse('old-word', w.oldWord);
  const isProgram = startsWith(bytes, 0x4d, 0x5a) || startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46);
  if (isProgram) throw refuse('not-a-document', w.notDocument);
  if (pictures.some((start) => startsWith(bytes, ...start))) throw refuse('not-a-document', w.picture);
  const packed = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const text = packed ? await unpackedText(bytes, limits) : plainText(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw refuse('empty-document', w.empty);
  return text;
}
