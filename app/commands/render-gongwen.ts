import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { OfficialDocument } from '../../engines/gongwen/document.ts';
import { documents, noticeOfLines } from '../../engines/gongwen/documents.fixtures.ts';
import { toDocx } from '../../engines/gongwen/docx.ts';
import { standIns } from '../../engines/gongwen/lexicon.ts';
import { createPrinter, type Printer } from '../../platform/print/printer.ts';
import { type Check, checksOf, imprint } from './render-gongwen/checks.ts';
import { type Page, pagesOf } from './render-gongwen/page.ts';

const packages = 'libreoffice-writer poppler-utils fonts-noto-cjk fonts-liberation texlive-lang-chinese';

const run = promisify(execFile);

/** What this machine lacks to print and to look at the pages. */
async function missing(printer: Printer): Promise<string[]> {
  const there = async (program: string, args: readonly string[]): Promise<boolean> => {
    try {
      await run(program, [...args]);
      return true;
    } catch {
      return false;
    }
  };
  const found = {
    LibreOffice: (await printer.office()) !== undefined,
    'pdftotext and pdftoppm': (await there('pdftotext', ['-v'])) && (await there('pdftoppm', ['-v'])),
  };
  return Object.entries(found).flatMap(([name, is]) => (is ? [] : [name]));
}

function tell(name: string, checks: readonly Check[]): number {
  console.log(`\n${name}`);
  for (const check of checks) {
    const { name: what, expected, measured, ok } = check;
    console.log(`  ${ok ? 'ok   ' : 'WRONG'} ${what.padEnd(52)} ${expected.padEnd(18)} ${measured}`);
  }
  return checks.filter(({ ok }) => !ok).length;
}

/**
 * `npm run render:gongwen`: prints documents of every kind and measures the pages. A folder as argument keeps the
 * files; `--font-folder` names one with fonts besides the machine's own.
 */
export async function renderGongwenCommand(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--font-folder');
  const fontFolder = at < 0 ? undefined : args[at + 1];
  const keep = args.find((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  const printer = createPrinter({
    env: process.env,
    standIns,
    fontFolders: fontFolder === undefined ? [] : [resolve(fontFolder)],
  });
  const lacking = await missing(printer);
  if (lacking.length > 0) {
    console.error(
      `This machine has no ${lacking.join(', no ')}: apt-get install --no-install-recommends ${packages}`,
    );
    return 2;
  }
  const folder = keep === undefined ? await mkdtemp(join(tmpdir(), 'lianxin-render-')) : resolve(keep);
  await mkdir(folder, { recursive: true });
  const render = async (name: string, document: OfficialDocument): Promise<Page[]> => {
    const docx = await toDocx(document);
    const pdf = await printer.toPdf(docx);
    const file = join(folder, name.replaceAll(/\W+/g, '-'));
    await writeFile(`${file}.docx`, docx);
    await writeFile(`${file}.pdf`, pdf ?? new Uint8Array());
    return pagesOf(`${file}.pdf`);
  };
  try {
    let [wrong, all] = [0, 0];
    const judge = (name: string, checks: readonly Check[]) => {
      wrong += tell(name, checks);
      all += checks.length;
    };
    for (const [name, document] of Object.entries(documents)) {
      const pages = await render(name, document);
      judge(`${name}, ${String(pages.length)} pages`, checksOf(document, pages));
    }
    // Text that ends on each kind of line of a page: room for the imprint, just enough of it, none, a new page.
    for (const lines of [1, 4, 5, 6, 15, 18, 20, 22, 24, 27]) {
      const document = noticeOfLines(lines);
      const pages = await render(`notice of ${String(lines)} lines`, document);
      judge(`notice of ${String(lines)} lines, ${String(pages.length)} pages`, imprint(document, pages));
    }
    console.log(`\n${String(all)} checks, ${String(wrong)} wrong`);
    return wrong === 0 ? 0 : 1;
  } finally {
    if (keep === undefined) await rm(folder, { recursive: true, force: true });
    else console.log(`The files are in ${folder}`);
  }
}
