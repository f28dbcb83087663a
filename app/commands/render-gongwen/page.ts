import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Pixels of a millimetre. */
const scale = 10;

/** Text of one line and where it stands, in millimetres from the page's upper left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Ink = 'red' | 'black';

/** Rows of ink under each other, in millimetres. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Page {
  readonly lines: readonly Line[];
  /** Where there is ink of this colour between two heights. */
  bands(ink: Ink, from?: number, to?: number): Band[];
  /** Lines across at least 150 mm. */
  rules(ink: Ink): Band[];
}

const millimetres = (points: string): number => (Number(points) / 72) * 25.4;

function linesOf(xml: string): Line[] {
  const lines: Line[] = [];
  const words = xml.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g,
  );
  for (const [, xMin = '', yMin = '', xMax = '', yMax = '', text = ''] of words) {
    const [left, top, right, bottom] = [xMin, yMin, xMax, yMax].map(millimetres) as [
      number,
      number,
      number,
      number,
    ];
    const middle = (top + bottom) / 2;
    const at = lines.findIndex((line) => Math.abs((line.top + line.bottom) / 2 - middle) < 1.5);
    const line = lines[at];
    if (line) {
      lines[at] = {
        text: left >= line.left ? line.text + text : text + line.text,
        left: Math.min(left, line.left),
        right: Math.max(right, line.right),
        top: Math.min(top, line.top),
        bottom: Math.max(bottom, line.bottom),
      };
    } else lines.push({ text, left, right, top, bottom });
  }
  return lines.toSorted((a, b) => a.top - b.top);
}

/** The pixels of a page as `pdftoppm` gives them: a head of four words, then red, green and blue. */
class Picture {
  readonly #bytes: Uint8Array;
  readonly width: number;
  readonly height: number;

  constructor(ppm: Uint8Array) {
    const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(Buffer.from(ppm.subarray(0, 40)).toString('latin1'));
    if (!head) throw new Error('pdftoppm gave no picture.');
    this.width = Number(head[1]);
    this.height = Number(head[2]);
    this.#bytes = ppm.subarray(head[0].length);
  }

  has(ink: Ink, x: number, y: number): boolean {
    const at = (y * this.width + x) * 3;
    const [red = 255, green = 255, blue = 255] = this.#bytes.subarray(at, at + 3);
    return ink === 'red' ? red > 180 && green < 150 && blue < 150 : red < 140 && green < 140 && blue < 140;
  }

  /** First and last pixel of ink in a row and the longest run of it. */
  row(ink: Ink, y: number): { left: number; right: number; run: number } | undefined {
    let [left, right, run, longest] = [-1, -1, 0, 0];
    for (let x = 0; x < this.width; x += 1) {
      if (!this.has(ink, x, y)) {
        run = 0;
        continue;
      }
      if (left < 0) left = x;
      right = x;
      run += 1;
      longest = Math.max(longest, run);
    }
    return left < 0 ? undefined : { left, right, run: longest };
  }
}

function bandsOf(picture: Picture, ink: Ink, from: number, to: number, run: number): Band[] {
  const bands: Band[] = [];
  let open: { top: number; left: number; right: number } | undefined;
  const last = Math.min(picture.height, Math.round(to * scale));
  for (let y = Math.max(0, Math.round(from * scale)); y <= last; y += 1) {
    const found = y < last ? picture.row(ink, y) : undefined;
    if (found && found.run >= run) {
      open = {
        top: open?.top ?? y,
        left: Math.min(open?.left ?? found.left, found.left),
        right: Math.max(open?.right ?? found.right, found.right),
      };
    } else if (open) {
      bands.push({
        top: open.top / scale,
        bottom: y / scale,
        left: open.left / scale,
        right: (open.right + 1) / scale,
      });
      open = undefined;
    }
  }
  return bands;
}

/** What stands on each page of a PDF, by `pdftotext` and `pdftoppm` of poppler. */
export async function pagesOf(file: string): Promise<Page[]> {
  const { stdout } = await execute('pdftotext', ['-bbox-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
  const texts = stdout.split(/<page /).slice(1);
  return Promise.all(
    texts.map(async (xml, index) => {
      const number = String(index + 1);
      const args = ['-r', String(scale * 25.4), '-f', number, '-l', number, file];
      const { stdout: ppm } = await execute('pdftoppm', args, {
        encoding: 'buffer',
        maxBuffer: 64 * 1024 * 1024,
      });
      const picture = new Picture(ppm);
      return {
        lines: linesOf(xml),
        bands: (ink: Ink, from = 0, to = 297) => bandsOf(picture, ink, from, to, 1),
        rules: (ink: Ink) => bandsOf(picture, ink, 0, 297, 150 * scale),
      };
    }),
  );
}
