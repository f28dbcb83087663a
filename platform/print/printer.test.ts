import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPrinter, PrintFailed } from './printer.ts';

/** A program in the office program's place; the last argument is the file, the one before the folder to print into. */
function aProgram(script: string): { PATH: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-program-'));
  const path = join(folder, 'soffice');
  writeFileSync(path, `#!/bin/sh\nfor last; do :; done\n${script}\n`);
  chmodSync(path, 0o755);
  return { PATH: `${folder}:${process.env.PATH ?? ''}`, folder };
}

const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('lianxin-print-'));

test('the file is printed in a folder of its own that is gone afterwards, without this process’s environment', async () => {
  const { PATH, folder } = aProgram(
    `env > "$(dirname "$0")/env"; echo "$last" > "$(dirname "$0")/file"; cp "$last" "$HOME/document.pdf"`,
  );
  const printer = createPrinter({ env: { PATH, SECRET_KEY: 'x' }, standIns: { A: ['B & <C>'] } });
  expect(await printer.toPdf(new Uint8Array([1, 2, 3]))).toEqual(new Uint8Array([1, 2, 3]));
  expect(readFileSync(join(folder, 'env'), 'utf8')).not.toContain('SECRET_KEY');
  expect(existsSync(readFileSync(join(folder, 'file'), 'utf8').trim())).toBe(false);
});

test('a program that hangs is ended with all it started, one that fails is told, and the next file has its turn', async () => {
  const before = left();
  const hanging = aProgram(`sleep 60 & echo $! > "$(dirname "$0")/child"; wait`);
  const slow = createPrinter({ env: { PATH: hanging.PATH }, limit: 400 });
  await expect(slow.toPdf(new Uint8Array())).rejects.toThrow(/within 0 seconds/);
  const child = Number(readFileSync(join(hanging.folder, 'child'), 'utf8'));
  await expect.poll(() => existsSync(`/proc/${String(child)}/fd/0`)).toBe(false);

  const { PATH } = aProgram(
    `if [ -s "$last" ]; then cp "$last" "$HOME/document.pdf"; else echo no page >&2; exit 3; fi`,
  );
  const printer = createPrinter({ env: { PATH } });
  const [failed, done] = await Promise.allSettled([
    printer.toPdf(new Uint8Array()),
    printer.toPdf(new Uint8Array([7])),
  ]);
  expect(failed.status === 'rejected' && failed.reason).toBeInstanceOf(PrintFailed);
  expect(String(failed.status === 'rejected' ? failed.reason : '')).toMatch(/ended with 3: no page/);
  expect(done).toEqual({ status: 'fulfilled', value: new Uint8Array([7]) });
  expect(left().filter((name) => !before.includes(name))).toEqual([]);
});

test('one file at a time', async () => {
  const { PATH, folder } = aProgram(
    `d="$(dirname "$0")"; if mkdir "$d/busy"; then sleep 0.1; cp "$last" "$HOME/document.pdf"; rmdir "$d/busy"; else exit 9; fi`,
  );
  const printer = createPrinter({ env: { PATH } });
  const files = await Promise.all([1, 2, 3].map((one) => printer.toPdf(new Uint8Array([one]))));
  expect(files.map((file) => file?.[0])).toEqual([1, 2, 3]);
  expect(existsSync(join(folder, 'busy'))).toBe(false);
});

test('without an office program there is no PDF, and that is remembered', async () => {
  const { folder } = aProgram('exit 0');
  chmodSync(join(folder, 'soffice'), 0o644);
  const printer = createPrinter({ env: { PATH: folder }, places: [join(folder, 'nowhere')] });
  expect(await printer.toPdf(new Uint8Array([1]))).toBeNull();
  chmodSync(join(folder, 'soffice'), 0o755);
  expect(await printer.office()).toBeUndefined();
});
