import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { AppError } from '../../base/error.ts';
import { toDocx } from '../../engines/gongwen/docx.ts';
import { documentsInWords } from './documents-in.words.ts';
import { documentLimits, readDocument } from './read-document.ts';

const text = '全旗各级工会走访困难职工412户。';
const utf8 = (given: string): Uint8Array => new TextEncoder().encode(given);

async function refusal(bytes: Uint8Array, limits = documentLimits): Promise<string> {
  const error: unknown = await readDocument(bytes, limits).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof AppError)) throw new Error('it was read');
  expect(error.text.zh).not.toBe('');
  return error.code;
}

test('texts in UTF-8, GB18030 and UTF-16, and pages', async () => {
  expect(await readDocument(utf8(text))).toBe(text);
  expect(await readDocument(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]))).toBe(text);
  const gb = Uint8Array.from([0xc8, 0xab, 0xc6, 0xec, 0x31, 0x32, 0xbb, 0xa7]);
  expect(await readDocument(gb)).toBe('全旗12户');
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(await readDocument(utf16)).toBe(text);
  expect(await readDocument(Buffer.from(utf16).swap16())).toBe(text);
  expect(await readDocument(utf8(`<html><body><p>${text}</p></body></html>`))).toBe(text);
});

test('a DOCX file is read, whatever its name', async () => {
  const made = await toDocx({
    ...{ kind: 'report', issuers: ['晴川市总工会'] },
    title: ['工作总结'],
    body: [{ kind: 'paragraph', text }],
    date: '2026-11-22',
  });
  expect(await readDocument(made)).toContain(text);
});

test('what is no document is refused with what to do', async () => {
  const document = strToU8('<w:document/>');
  expect(await refusal(new Uint8Array())).toBe('empty-document');
  expect(await refusal(utf8(' \n\t ，。'))).toBe('empty-document');
  expect(await refusal(utf8('<html><body></body></html>'))).toBe('empty-document');
  expect(await refusal(Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0]))).toBe('not-a-document');
  expect(await refusal(utf8('%PDF-1.7 text'))).toBe('not-a-document');
  const photograph = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x41, 0x42]);
  await expect(readDocument(photograph)).rejects.toMatchObject({ text: documentsInWords.picture });
  expect(await refusal(Uint8Array.from([0x41, 0, 0x42, 0]))).toBe('not-a-document');
  expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-word');
  expect(await refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]))).toBe('not-a-docx');
  expect(await refusal(zipSync({ 'xl/workbook.xml': document }))).toBe('not-a-docx');
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('no xml <') }))).toBe('not-a-docx');
  const macros = zipSync({ 'word/document.xml': document, 'word/vbaProject.bin': strToU8('x') });
  expect(await refusal(macros)).toBe('macros');
});

test('a bomb is refused, also where it lies about what it unpacks to', async () => {
  const limits = { bytes: 1_000_000, unpacked: 2_000_000, wait: 20_000 };
  const big = zipSync({ 'word/document.xml': new Uint8Array(4_000_000) });
  expect(big.length).toBeLessThan(10_000);
  expect(await refusal(big, limits)).toBe('unpacks-too-large');
  const liar = Uint8Array.from(big);
  const view = new DataView(liar.buffer);
  // The size in the central directory.
  for (let at = liar.length - 100; at < liar.length - 24; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  expect(await refusal(liar, limits)).toBe('unpacks-too-large');
  expect(await refusal(utf8(text), { ...limits, bytes: 4 })).toBe('document-too-large');
});
