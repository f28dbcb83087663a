import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { AppError } from '../../base/error.ts';
import { createPrinter } from '../../platform/print/printer.ts';
import type { OfficialPaper } from './documents.contract.ts';
import { aDocument } from './documents.fixtures.ts';
import { printed } from './file.views.ts';

const docx = { type: 'application/x-docx', name: '关于值班的通知.docx', bytes: new Uint8Array([1, 2, 3]) };

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error : null),
  );

test('without an office program whoever asks for PDF is told what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-none-'));
  const refused = await refusal(printed(createPrinter({ env: { PATH: folder }, places: [] }), docx));
  expect(refused).toMatchObject({ status: 409, code: 'no-office' });
  expect(refused?.text.zh).toMatch(/DOCX.*Word.*WPS/);
});

test('an office program that gives no page is told apart from none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-failing-'));
  writeFileSync(join(folder, 'soffice'), '#!/bin/sh\nexit 3\n');
  chmodSync(join(folder, 'soffice'), 0o755);
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  expect(await refusal(printed(createPrinter({ env }), docx))).toMatchObject({
    status: 503,
    code: 'not-printed',
  });
});

const office = await createPrinter({ env: process.env }).office();

test.skipIf(office === undefined)(
  'where it is installed a document comes as PDF',
  { timeout: 60_000 },
  async () => {
    const city = await aCity();
    expect(await city.ok('GET', '/api/documents/printing', { as: 'su-rina' })).toEqual({ pdf: true });
    const { id } = await city.ok<OfficialPaper>('POST', '/api/documents', {
      ...{ as: 'su-rina', key: aKey(), body: aDocument() },
    });
    const answer = await city.app.request(`/api/documents/${id}/file?kind=pdf`, {
      headers: { host: city.host, cookie: await city.cookieOf('su-rina') },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain('.pdf');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  },
);
