import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { evalReadCommand } from './eval-read.ts';
import { readCommand } from './read.ts';

afterEach(() => vi.restoreAllMocks());

function listening(): { out: string; error: string } {
  const told = { out: '', error: '' };
  vi.spyOn(console, 'log').mockImplementation((line) => (told.out += `${String(line)}\n`));
  vi.spyOn(console, 'error').mockImplementation((line) => (told.error += `${String(line)}\n`));
  return told;
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'lianxin-read-'));

test('a file is read to JSON whose places lie in its text', async () => {
  const file = join(folder(), 'notice.txt');
  writeFileSync(file, '关于走访的通知\n各单位：\n市总工会要在年底前走访困难职工300户，发放慰问金**万元。');
  const told = listening();
  expect(await readCommand([file])).toBe(0);
  const read = JSON.parse(told.out) as {
    text: string;
    outline: { title: string };
    figures: { at: number; end: number; sentence: { text: string } }[];
    blanks: { at: number; end: number; unit: string }[];
    tasks: { verb: string; by: string }[];
  };
  expect(read.outline.title).toBe('关于走访的通知');
  const [figure] = read.figures;
  expect(read.text.slice(figure?.at, figure?.end)).toBe('300户');
  expect(figure?.sentence.text).toContain('困难职工300户');
  expect(read.blanks).toMatchObject([{ unit: '万元' }]);
  expect(read.tasks[0]).toMatchObject({ verb: '走访', by: '在年底前' });
});

test('a file that cannot be read is refused in both languages', async () => {
  const file = join(folder(), 'renamed.docx');
  writeFileSync(file, Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3]));
  await expect(readCommand([file])).rejects.toThrow(/This file is no text[\s\S]*不是文字材料/u);
  await expect(readCommand(['/there/is/no/such.txt'])).rejects.toThrow(/cannot be read/u);
  const told = listening();
  expect(await readCommand([])).toBe(1);
  expect(told.error).toContain('npm run read');
});

test('a text whose answers are known is measured by its name, with what was missed', async () => {
  const place = folder();
  writeFileSync(join(place, 'other.txt'), '别的文字');
  const told = listening();
  expect(await evalReadCommand([place])).toBe(2);
  expect(told.error).toContain('holds no text whose answers are known');
  writeFileSync(join(place, 'speech-b.txt'), '旗总工会新建基层工会组织32家，劳动竞赛创造价值281万元。');
  expect(await evalReadCommand([place, '--misses'])).toBe(0);
  expect(told.out).toMatch(/figures +1 of +45 found +2\.2%, of +2 proposed right +50\.0%/u);
  expect(told.out).toContain('not there 281 万元');
});
