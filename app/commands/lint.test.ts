import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { lintDocumentsCommand, lintIndicatorsCommand } from './lint.ts';

afterEach(() => vi.restoreAllMocks());

function listening(): { out: string[]; error: string } {
  const told = { out: [] as string[], error: '' };
  vi.spyOn(console, 'log').mockImplementation((line) => void told.out.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => (told.error += `${String(line)}\n`));
  return told;
}

function file(name: string, text: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'lianxin-lint-')), name);
  writeFileSync(path, text);
  return path;
}

test('a line for each indicator in order; a mark, other ends of lines and empty lines change nothing', () => {
  const told = listening();
  const path = file('names.txt', '\ufeff点赞量\r\n诉求按期办结率\r\n\r\n  \n領導批示件數\n');
  expect(lintIndicatorsCommand([path])).toBe(0);
  expect(told.out).toEqual(['refused 国办函〔2026〕12号 第四项', 'accepted', 'refused 若干规定 §3.8']);
});

test('how well our own names are judged is told without what was missed', () => {
  const told = listening();
  expect(lintIndicatorsCommand(['--measure'])).toBe(0);
  expect(told.out).toHaveLength(4);
  expect(told.out[2]).toMatch(/^held out: 248 names, 130 banned, .*recall 9\d\.\d%, precision/u);
});

test('a missing file and one that is no text are told, and no file is asked for', () => {
  expect(() => lintIndicatorsCommand(['/there/is/no/such.txt'])).toThrow(/cannot be read/u);
  expect(() => lintIndicatorsCommand([file('a.txt', Uint8Array.from([0, 1, 2, 0]))])).toThrow(/不是文字/u);
  const told = listening();
  expect(lintIndicatorsCommand([])).toBe(2);
  expect(told.error).toContain('npm run lint:indicators');
});

test('each finding of a document has its line, its article and a proposal', async () => {
  const told = listening();
  const text = [
    '关于冬季帮扶的通知',
    '各成员单位：',
    '请各苏木镇党委、政府11月30日前报送落实情况。',
    '把小程序安装率作为考核指标。',
    '决定表彰10个最美家庭。',
    '请于12月5日前报送困难职工情况统计表。',
    '请于12月25日前报送困难职工情况表。',
    '不得以点赞量考核各单位，会议议定事项按期办结率作为考核指标。',
  ].join('\n');
  const path = file('notice.txt', text);
  expect(await lintDocumentsCommand([path])).toBe(0);
  const found = told.out.map((line) =>
    line
      .slice(path.length + 1)
      .split(' ')
      .slice(0, 3)
      .join(' '),
  );
  expect(found.map((one) => one.replace(/ [^§第]*$/u, ''))).toEqual([
    '3 若干规定 §1.1',
    '3 若干规定 §1.3',
    '4 国办函〔2026〕12号 第三项',
    '5 若干规定 第七部分',
    '7 国办函〔2026〕12号 第一项',
  ]);
  expect(told.out.at(-1)).toContain(`${path}:6`);
});

test('a sentence that a page cut in two is read as one, and told at its first line', async () => {
  const told = listening();
  const path = file(
    'cut.txt',
    '会议认为，冬季帮扶要抓紧抓实，各成员单位于12月底前将贯\n彻落实情况书面报联席办。\n',
  );
  await lintDocumentsCommand([path]);
  expect(told.out).toHaveLength(1);
  expect(told.out[0]).toContain(`${path}:1 若干规定 §1.3`);
});

test('a page is read as its text, and too long a document is told with its length', async () => {
  const told = listening();
  const page = file('page.html', '<html><body><p>请各街道办事处务必安排专人。</p></body></html>');
  const long = file('long.txt', '帮'.repeat(4500));
  await lintDocumentsCommand([page, long]);
  expect(told.out[0]).toContain('若干规定 §1.1');
  expect(told.out[1]).toMatch(/long\.txt:1 若干规定 §1\.2 .*4500/u);
});
