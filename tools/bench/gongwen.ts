import { performance } from 'node:perf_hooks';
import { documents } from '../../engines/gongwen/documents.fixtures.ts';
import { toDocx } from '../../engines/gongwen/docx.ts';
import { standIns } from '../../engines/gongwen/lexicon.ts';
import { createPrinter } from '../../platform/print/printer.ts';
import { table } from './table.ts';

const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Official documents laid out in this process, one after the other, and printed where an office program is installed. */
export async function benchGongwen(): Promise<void> {
  const all = Object.values(documents);
  const printer = createPrinter({ env: process.env, standIns });
  let [pages, printing] = [0, 0];
  for (const document of all) {
    const docx = await toDocx(document);
    const from = performance.now();
    const pdf = await printer.toPdf(docx);
    if (pdf) pages += pagesIn(pdf);
    printing += performance.now() - from;
  }
  for (let round = 0; round < 5; round += 1) for (const document of all) await toDocx(document);
  const took: number[] = [];
  const rounds = 30;
  for (let round = 0; round < rounds; round += 1) {
    for (const document of all) {
      const from = performance.now();
      await toDocx(document);
      took.push(performance.now() - from);
    }
  }
  const seconds = took.reduce((sum, one) => sum + one, 0) / 1000;
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  const rate = (count: number, within: number) => (count / within).toFixed(1);
  console.log(
    table([
      ['', 'documents a second', 'pages a second', 'p50 ms', 'p99 ms'],
      [
        'laid out, DOCX',
        rate(took.length, seconds),
        pages > 0 ? rate(pages * rounds, seconds) : '-',
        at(0.5),
        at(0.99),
      ],
      ...(pages > 0
        ? [['printed, PDF', rate(all.length, printing / 1000), rate(pages, printing / 1000), '-', '-']]
        : []),
    ]),
  );
  if (pages === 0)
    console.log('No office program on this machine, so nothing was printed and no pages were counted.');
}
