import { Unreadable } from './unreadable.ts';
import { readWholeXml } from './xml.ts';

/** Bytes of all shared texts together: three million words of twenty characters. */
const mostBytes = 128 * 1024 * 1024;

/** `_x000D_` is how a workbook writes a sign that XML cannot hold. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** The texts that cells share, as bytes one after the other: a hundred thousand strings weigh several times more. */
export class SharedTexts {
  #bytes = Buffer.alloc(65_536);
  #length = 0;
  readonly #ends: number[] = [];

  add(text: string): void {
    const size = Buffer.byteLength(text);
    if (this.#length + size > mostBytes)
      throw new Unreadable('too-many-texts', { most: mostBytes / 1024 / 1024 });
    if (this.#length + size > this.#bytes.length) {
      const wider = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#length + size));
      this.#bytes.copy(wider, 0, 0, this.#length);
      this.#bytes = wider;
    }
    this.#length += this.#bytes.write(text, this.#length);
    this.#ends.push(this.#length);
  }

  get(index: number): string {
    const end = this.#ends[index];
    return end === undefined ? '' : this.#bytes.toString('utf8', this.#ends[index - 1] ?? 0, end);
  }
}

/** The shared texts of a workbook: runs of a text put together, how it is read aloud (phonetic runs) left out. */
export function readTexts(pieces: Iterable<Uint8Array>): SharedTexts {
  const texts = new SharedTexts();
  let text = '';
  let inText = false;
  let aloud = 0;
  readWholeXml(pieces, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') aloud += 1;
      else if (name === 't') inText = aloud === 0;
    },
    close(name) {
      if (name === 'si') texts.add(unescaped(text));
      else if (name === 'rPh') aloud -= 1;
      else if (name === 't') inText = false;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return texts;
}
