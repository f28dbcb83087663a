import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withSheet } from '../../platform/sheets/read-sheet.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import { table } from './table.ts';

const rows = 100_000;
const columns = 20;

/** Numbers, names that differ, words that come again and long numbers kept as texts. */
function cell(row: number, column: number): string | number {
  if (column % 4 === 0) return row * column;
  if (column % 4 === 1) return `resident ${row} of street ${column}`;
  return column % 4 === 2 ? 'done' : `1504230000${row}${column}`;
}

function* lines(): Generator<(string | number)[]> {
  for (let row = 0; row < rows; row += 1) yield Array.from({ length: columns }, (_, at) => cell(row, at));
}

interface OtherReader {
  readonly readSheet: (bytes: Buffer) => Promise<unknown[][]>;
}
interface OtherWriter {
  readonly default: (data: unknown[][], options: object) => { toBuffer: () => Promise<Buffer> };
}

// By their names, so that nothing breaks where they are not installed.
const otherReader = 'read-excel-file/node';
const otherWriter = 'write-excel-file/node';

/** Each gives the number of rows it dealt with; `path` is the file to be read, or to be written. */
const works: Record<string, (path: string) => Promise<number>> = {
  'write XLSX': async (path) => {
    writeFileSync(path, await sheetBytes({ kind: 'xlsx', title: 'x' }, lines()));
    return rows;
  },
  'write CSV': async (path) => {
    writeFileSync(path, await sheetBytes({ kind: 'csv', title: 'x' }, lines()));
    return rows;
  },
  'write-excel-file': async (path) => {
    const { default: write } = (await import(otherWriter)) as OtherWriter;
    const data = [...lines()].map((row) =>
      row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })),
    );
    writeFileSync(path, await write(data, { sheet: 'x' }).toBuffer());
    return rows;
  },
  'read XLSX': read,
  'read CSV': read,
  'read-excel-file': async (path) => {
    const { readSheet } = (await import(otherReader)) as OtherReader;
    return (await readSheet(readFileSync(path))).length;
  },
};

async function read(path: string): Promise<number> {
  const limits = { bytes: 64 * 1024 * 1024, rows: rows + 1, wait: 600_000 };
  return withSheet(readFileSync(path), { limits }, async (sheet) => {
    let count = 0;
    for await (const _ of sheet.rows) count += 1;
    return count;
  });
}

interface Took {
  readonly ms: number;
  readonly peak: number;
  readonly before: number;
  readonly rows: number;
}

/**
 * The most bytes this program ever held. What the system tells of resources used goes on from the program that started
 * it, which may have held more; Linux tells it apart.
 */
function peakBytes(): number {
  const told = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s*(\d+) kB/m.exec(told)?.[1];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}

async function measured(name: string, path: string): Promise<Took> {
  const before = process.memoryUsage().rss;
  const from = performance.now();
  const count = await works[name]?.(path);
  const ms = performance.now() - from;
  return { ms, peak: peakBytes(), before, rows: count ?? 0 };
}

/** In a process of its own, so that its peak is its own. */
function inProcess(name: string, path: string): string[] {
  const args = ['--disable-warning=ExperimentalWarning', import.meta.filename, name, path];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1024 * 1024 });
  if (done.status !== 0) return [name, '', '', done.stderr.trim().split('\n').at(-1)?.slice(0, 60) ?? ''];
  const took = JSON.parse(done.stdout) as Took;
  if (took.rows !== rows) throw new Error(`${name} dealt with ${took.rows} rows`);
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
  const speed = Math.round(took.rows / (took.ms / 1000)).toLocaleString('en');
  return [name, (took.ms / 1000).toFixed(1), speed, megabytes(took.peak), megabytes(took.before)];
}

/** A sheet of 100,000 rows of 20 columns out and in, beside the packages that did it before, in the same run. */
export function benchSheets(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-sheets-'));
  try {
    const xlsx = join(folder, 'ours.xlsx');
    const csv = join(folder, 'ours.csv');
    const lined = [
      inProcess('write XLSX', xlsx),
      inProcess('write-excel-file', join(folder, 'theirs.xlsx')),
      inProcess('write CSV', csv),
      inProcess('read XLSX', xlsx),
      inProcess('read-excel-file', xlsx),
      inProcess('read CSV', csv),
    ];
    console.log(table([['', 's', 'rows/s', 'peak MB', 'MB before'], ...lined]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Promise.resolve();
}

if (import.meta.main) {
  const [name = '', path = ''] = process.argv.slice(2);
  console.log(JSON.stringify(await measured(name, path)));
}
