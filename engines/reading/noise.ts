import { mark } from './data/marks.ts';
import { fileName, noiseStarts, publishedAt, siteWords } from './data/noise.ts';

interface Quiet {
  readonly lines: readonly string[];
  readonly removed: number;
  readonly published: string | null;
}

/** Longer lines are the text itself, whatever words are in it. */
const longestNoise = 160;
const starts = noiseStarts.map((start) => start.toLowerCase().replaceAll(':', mark.colon));

function isNoise(line: string): boolean {
  if (line.length > longestNoise) return false;
  const plain = line
    .toLowerCase()
    .replaceAll(':', mark.colon)
    .replace(/^[\d.、\s]{0,4}/u, '');
  if (fileName.test(line)) return true;
  if (starts.some((start) => plain.startsWith(start)) && !/。.{12,}。/u.test(line)) {
    // A word that also begins sentences (收藏, 分享) is noise only in a line that is no sentence.
    return !/[。；]$/u.test(line) || siteCount(line) > 0 || line.length < 12;
  }
  return siteCount(line) >= 2 || isTags(line);
}

function siteCount(line: string): number {
  return line.match(siteWords)?.length ?? 0;
}

/** Short words parted by blanks, as sites put them under a document. */
function isTags(line: string): boolean {
  const parts = line.split(/\s+/u);
  return parts.length >= 5 && parts.every((part) => part.length <= 5) && !/[，。；：（]/u.test(line);
}

/** Without what a site put around the text; of that only the day on which it was put up is kept. */
export function withoutNoise(lines: readonly string[]): Quiet {
  const kept: string[] = [];
  let published: string | null = null;
  for (const line of lines) {
    if (!isNoise(line)) {
      kept.push(line);
      continue;
    }
    const [, year, month = '', day = ''] = publishedAt.exec(line) ?? [];
    if (year !== undefined) published ??= `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  // All of it may look like noise: then it is the text.
  if (kept.length === 0) return { lines, removed: 0, published };
  return { lines: kept, removed: lines.length - kept.length, published };
}
