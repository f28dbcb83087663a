import { say } from '../../base/words.ts';
import { lintDocuments } from '../../engines/burden/document-lint.ts';
import { heldOut } from '../../engines/burden/held-out.fixtures.ts';
import { heldOutFurther } from '../../engines/burden/held-out-further.fixtures.ts';
import { judgeIndicator } from '../../engines/burden/indicator.ts';
import { labelledNames, measureLint } from '../../engines/burden/measure.ts';
import { tuning } from '../../engines/burden/tuning.fixtures.ts';
import { tuningFurther } from '../../engines/burden/tuning-further.fixtures.ts';
import { decoded } from '../../platform/documents-in/decoded.ts';
import { CommandRefused } from './control.ts';
import { lintWords } from './lint.words.ts';
import { bytesOfFile, textOfDocument } from './read.ts';

function linesOf(file: string): string[] {
  const found = decoded(bytesOfFile(file));
  if (found === 'binary' || found === null) {
    throw new CommandRefused(
      `${say(lintWords.notText, 'en', { file })}\n${say(lintWords.notText, 'zh', { file })}`,
    );
  }
  return found.text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

/** How well our own names are judged; what is missed of those held out is not shown. */
function tellMeasured(): void {
  const sets = {
    tuning,
    'tuning further': tuningFurther,
    'held out': heldOut,
    'held out further': heldOutFurther,
  };
  for (const [name, lines] of Object.entries(sets)) {
    const { names, banned, refused, right } = measureLint(labelledNames(lines));
    console.log(
      `${name}: ${String(names)} names, ${String(banned)} banned, ${String(refused)} refused, ${String(right)} of them rightly; recall ${percent(right, banned)}, precision ${percent(right, refused)}`,
    );
  }
}

/** `npm run lint:indicators -- FILE`: `refused <article>` or `accepted` for each line, in order; empty lines say nothing. */
export function lintIndicatorsCommand(args: readonly string[]): number {
  const files = args.filter((one) => one !== '--');
  if (files.includes('--measure')) {
    tellMeasured();
    return 0;
  }
  const [file] = files;
  if (file === undefined || files.length > 1) {
    console.error(
      'Say which file: npm run lint:indicators -- FILE (a text, one indicator a line), or --measure.',
    );
    return 2;
  }
  for (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    const { articles } = judgeIndicator(line);
    const [article] = articles;
    console.log(article ? `refused ${article.name.zh}` : 'accepted');
  }
  return 0;
}

/** `npm run lint:documents -- FILE…`: `FILE:LINE article proposal` for each finding; 0 also where there are some. */
export async function lintDocumentsCommand(args: readonly string[]): Promise<number> {
  const files = args.filter((one) => one !== '--');
  if (files.length === 0) {
    console.error('Say which files: npm run lint:documents -- FILE… (texts, pages or .docx).');
    return 2;
  }
  const documents: { name: string; text: string }[] = [];
  for (const name of files) documents.push({ name, text: await textOfDocument(name) });
  for (const { document, line, article, proposal, values } of lintDocuments(documents)) {
    console.log(`${document}:${String(line)} ${article.name.zh} ${say(proposal, 'zh', values)}`);
  }
  return 0;
}
