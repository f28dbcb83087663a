import { isTest } from './architecture-roles.ts';
import type { Finding } from './repository.ts';
import type { SourceFacts } from './source-facts.ts';

/** Ideographs, their punctuation and full-width forms. */
const chinese = /[\p{Script=Han}\u3001\u3002\u3008-\u3011\uff01-\uff5e]/u;

/** Where Chinese is data or wording, not code. */
const chineseHomes = [
  /\.words\.ts$/,
  /\/words\//,
  /^base\//,
  /\.fixtures\.ts$/,
  /^app\/demo\//,
  // The Chinese language itself is what this engine is about; other engines keep theirs in data and lexicons.
  /^engines\/text\//,
  /^engines\/[^/]+\/data\//,
  /^engines\/.*lexicon[^/]*$/,
  /^tools\//,
];

const colourHome = 'platform/ui/tokens.ts';
const hexText = /(?:^|[\s:,(])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?=$|[\s;,)])/i;

/** Wording stands in words files and colours in one file, so both can be changed in one place. */
export function checkTexts(facts: readonly SourceFacts[], files: ReadonlyMap<string, string>): Finding[] {
  const found: Finding[] = [];
  for (const file of facts) {
    if (isTest(file.path)) continue;
    const mayBeChinese = chineseHomes.some((home) => home.test(file.path));
    const readsChinese = file.path.startsWith('engines/');
    for (const { text, line, kind } of file.texts) {
      // A pattern in an engine recognises what people wrote; nobody reads it.
      if (!(readsChinese && kind === 'pattern') && !mayBeChinese && chinese.test(text)) {
        const start = text.trim().slice(0, 24);
        found.push({
          path: file.path,
          line,
          message: `Chinese text in code: put it into words ("${start}")`,
        });
      }
      if (file.path !== colourHome && hexText.test(text)) {
        found.push({ path: file.path, line, message: `a colour of its own; colours stand in ${colourHome}` });
      }
    }
  }
  return [...found, ...checkStyles(files)];
}

function checkStyles(files: ReadonlyMap<string, string>): Finding[] {
  const found: Finding[] = [];
  for (const [path, text] of files) {
    const head = text.slice(0, 200);
    // A file made from the tokens says so in its first comment.
    if (!path.endsWith('.css') || /^\s*\/\*[^*]*generate/i.test(head)) continue;
    for (const [index, row] of text.split('\n').entries()) {
      const value = /:\s*([^;{]*)/.exec(row)?.[1] ?? '';
      if (hexText.test(value)) {
        found.push({ path, line: index + 1, message: `a colour of its own; colours stand in ${colourHome}` });
      }
    }
  }
  return found;
}
