import { inflateSync } from 'node:zlib';
import type { Word } from '../../base/words.ts';
import { filesWords } from './files.words.ts';
import { type Found, lookInside } from './pdf-reader.ts';
import { refusedFile } from './refused.ts';

/** Milliseconds for a reader to open a document; one of 15 MB takes well below one second. */
const patience = 15_000;
const mostUnpacked = 64 * 1024 * 1024;

/** Names that make a document do something when it is opened or clicked. */
const active =
  /\/(JavaScript|JS|Launch|RichMedia|XFA|Rendition|SubmitForm|ImportData|GoToE|GoToR)(?![A-Za-z0-9])/;
const embedded = /\/(EmbeddedFiles?|FileAttachment|Filespec)(?![A-Za-z0-9])/;
const locked = /\/Encrypt(?![A-Za-z0-9])/;

/** `/J#61vaScript` is `/JavaScript`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The objects of a document as text: all that is not a stream's content, and what lies packed in object streams. */
function objectsOf(bytes: Buffer, name: string): string {
  const text = bytes.toString('latin1');
  const parts: string[] = [];
  let from = 0;
  let unpacked = 0;
  let opened = 0;
  for (const found of text.matchAll(/stream[ \t]*(?:\r\n|\n|\r)/g)) {
    const start = found.index + found[0].length;
    if (found.index < from || text.startsWith('end', found.index - 3)) continue;
    const before = text.slice(from, found.index);
    parts.push(before);
    const end = text.indexOf('endstream', start);
    if (end < 0) throw refusedFile(filesWords.broken, name);
    const dictionary = plainNames(before.slice(Math.max(0, before.lastIndexOf('obj'))));
    if (/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) {
      opened += 1;
      const packed = bytes.subarray(start, end);
      const filters = [...dictionary.matchAll(/\/(\w+Decode|Fl|AHx|A85|LZW|RL)\b/g)].map(([, one]) => one);
      // Packed twice or in an unusual way: nobody's printer does that.
      if (
        filters.some((one) => one !== 'FlateDecode') ||
        filters.length > 1 ||
        dictionary.includes('/Predictor')
      ) {
        throw refusedFile(filesWords.pdfActive, name);
      }
      try {
        const plain = filters.length === 0 ? packed : inflateSync(packed, { maxOutputLength: mostUnpacked });
        unpacked += plain.byteLength;
        parts.push(plain.toString('latin1'));
      } catch {
        throw refusedFile(filesWords.broken, name);
      }
      if (unpacked > mostUnpacked) throw refusedFile(filesWords.broken, name);
    }
    from = end;
  }
  parts.push(text.slice(from));
  const objects = plainNames(parts.join('\n'));
  // One that was not found at its place would be one that nobody looked into.
  if ([...objects.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)].length !== opened) {
    throw refusedFile(filesWords.pdfActive, name);
  }
  return objects;
}

const refusals: Readonly<Record<Exclude<Found, 'fine'>, Word>> = {
  active: filesWords.pdfActive,
  embedded: filesWords.pdfEmbedded,
  locked: filesWords.pdfLocked,
  broken: filesWords.broken,
  'too-slow': filesWords.pdfSlow,
};

/**
 * Throws a 400 unless the bytes are a document that only shows pages: no script, no action that starts or fetches
 * anything, no file inside, no password, nothing that takes its reader longer than `wait` milliseconds. Its own marks are read as well as what a reader makes of it, since a
 * reader looks over what it does not know.
 */
export async function checkPdf(bytes: Buffer, name: string, wait = patience): Promise<void> {
  const objects = objectsOf(bytes, name);
  if (locked.test(objects)) throw refusedFile(filesWords.pdfLocked, name);
  if (active.test(objects)) throw refusedFile(filesWords.pdfActive, name);
  if (embedded.test(objects)) throw refusedFile(filesWords.pdfEmbedded, name);
  const found = await lookInside(bytes, wait);
  if (found !== 'fine') throw refusedFile(refusals[found], name);
}
