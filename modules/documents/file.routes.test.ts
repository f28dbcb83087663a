import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
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

test('a document comes as PDF where an office program is installed, and elsewhere PDF is not offered', {
  timeout: 60_000,
}, async () => {
  const city = await aCity();
  const pdf = office !== undefined;
  expect(await city.ok('GET', '/api/documents/printing', { as: 'su-rina' })).toEqual({ pdf });
  const { id } = await city.ok<OfficialPaper>('POST', '/api/documents', {
    ...{ as: 'su-rina', key: aKey(), body: aDocument() },
  });
  const answer = await city.app.request(`/api/documents/${id}/file?kind=pdf`, {
    headers: { host: city.host, cookie: await city.cookieOf('su-rina') },
  });
  if (!pdf) {
    expect(answer.status).toBe(409);
    return;
  }
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toContain('.pdf');
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
});

test('attachments, note, who gets copies and the imprint stand in the file of an issued document', async () => {
  const city = await aCity();
  const content = {
    ...{ code: '云群联办发', attachments: ['驿站名单', '值班电话'], note: '此件公开发布' },
    copiedTo: ['旗委办公室', '旗政府办公室'],
  };
  const take = async ({ id, version }: OfficialPaper, as: string, what: string) =>
    city.ok<OfficialPaper>(what === 'issue' ? 'POST' : 'PUT', `/api/documents/${id}/${what}`, {
      ...{ as, body: { version } },
      ...(what === 'issue' ? { key: aKey() } : {}),
    });
  const draft = await city.ok<OfficialPaper>('POST', '/api/documents', {
    ...{ as: 'su-rina', key: aKey(), body: aDocument(content) },
  });
  const sent = await take(draft, 'su-rina', 'sending');
  const { id } = await take(await take(sent, 'gao-jun', 'signature'), 'su-rina', 'issue');
  const answer = await city.app.request(`/api/documents/${id}/file`, {
    headers: { host: city.host, cookie: await city.cookieOf('su-rina') },
  });
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const text = Object.entries(parts)
    .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
    .map(([, bytes]) =>
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n');
  for (const one of [
    '附件：',
    '驿站名单',
    '值班电话',
    '（此件公开发布）',
    '抄送：',
    '旗委办公室',
    '2026年11月24日印发',
  ]) {
    expect(text).toContain(one);
  }
});
