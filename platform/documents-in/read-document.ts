import { AppError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { htmlText, isHtml } from '../../engines/reading/html-text.ts';
import { zipEntries } from '../sheets/zip.ts';
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

async function unpackedText(bytes: Uint8Array, limits: DocumentLimits): Promise<string> {
  const entries = zipEntries(bytes);
  if (!entries) throw refuse('not-a-docx', w.notDocx);
  if (entries.some(({ name }) => /vbaProject|vbaData|activeX\//iu.test(name)))
    throw refuse('macros', w.macros);
  if (!entries.some(({ name }) => name === 'word/document.xml')) throw refuse('not-a-docx', w.notDocx);
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.unpacked) {
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
  if (isProgram || startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw refuse('not-a-document', w.notDocument);
  const packed = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const text = packed ? await unpackedText(bytes, limits) : plainText(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw refuse('empty-document', w.empty);
  return text;
}
