/** How many numbers one chunk may hold. */
export const chunkSize = 65_536;
export const bitmapBytes = chunkSize / 8;
/** From here on a set is kept as a bitmap: up to four times as long as the list, and united many times as fast. */
const leastMapped = 1024;

const bitsOf = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
const countBits = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum + (bitsOf[byte] ?? 0), 0);

/**
 * A set of numbers from 0 to 65,535. Packed it is a sorted list of two bytes each (little end first) below 1,024
 * members, else a bitmap of 8,192 bytes; one set has one packed form.
 */
export class Chunk {
  #list: Set<number> | null = new Set();
  #bits: Uint8Array | null = null;
  #size = 0;

  /** Throws a RangeError for bytes that no set is packed as. */
  static unpack(bytes: Uint8Array): Chunk {
    const chunk = new Chunk();
    if (bytes.length === bitmapBytes) {
      chunk.#list = null;
      chunk.#bits = Uint8Array.from(bytes);
      chunk.#size = countBits(chunk.#bits);
      return chunk;
    }
    if (bytes.length > bitmapBytes || bytes.length % 2 !== 0)
      throw new RangeError(`no set is packed as ${String(bytes.length)} bytes`);
    for (let at = 0; at < bytes.length; at += 2) chunk.add((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256);
    return chunk;
  }

  get size(): number {
    return this.#size;
  }

  has(value: number): boolean {
    if (this.#list) return this.#list.has(value);
    return (((this.#bits?.[value >> 3] ?? 0) >> (value & 7)) & 1) === 1;
  }

  add(value: number): void {
    if (this.has(value)) return;
    this.#size += 1;
    if (this.#list) {
      this.#list.add(value);
      if (this.#list.size === leastMapped) this.#map();
    } else this.#flip(value);
  }

  remove(value: number): void {
    if (!this.has(value)) return;
    this.#size -= 1;
    if (this.#list) this.#list.delete(value);
    else this.#flip(value);
  }

  /** Adds all members of another; `bytes` is its packed form. */
  unite(bytes: Uint8Array): void {
    if (bytes.length !== bitmapBytes) {
      for (let at = 0; at < bytes.length; at += 2) this.add((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256);
      return;
    }
    if (!this.#bits) this.#map();
    const bits = this.#bits;
    if (!bits) return;
    let size = 0;
    for (let at = 0; at < bitmapBytes; at += 1) {
      const byte = (bits[at] ?? 0) | (bytes[at] ?? 0);
      bits[at] = byte;
      size += bitsOf[byte] ?? 0;
    }
    this.#size = size;
  }

  /** Ascending. */
  values(): number[] {
    if (this.#list) return [...this.#list].sort((a, b) => a - b);
    const found: number[] = [];
    for (let value = 0; value < chunkSize; value += 1) if (this.has(value)) found.push(value);
    return found;
  }

  pack(): Uint8Array {
    if (this.#size >= leastMapped && this.#bits) return Uint8Array.from(this.#bits);
    const packed = new Uint8Array(this.#size * 2);
    for (const [index, value] of this.values().entries()) {
      packed[index * 2] = value & 255;
      packed[index * 2 + 1] = value >> 8;
    }
    return packed;
  }

  #flip(value: number): void {
    if (this.#bits) this.#bits[value >> 3] = (this.#bits[value >> 3] ?? 0) ^ (1 << (value & 7));
  }

  #map(): void {
    const list = this.#list ?? new Set();
    this.#bits = new Uint8Array(bitmapBytes);
    this.#list = null;
    for (const value of list) this.#flip(value);
  }
}

/** How many members lists of one chunk, put one after another, and a bitmap have together, each once. */
export function countUnion(lists: Uint8Array, bitmap: Uint8Array | null): number {
  const bits = bitmap ? Uint8Array.from(bitmap) : new Uint8Array(bitmapBytes);
  for (let at = 0; at < lists.length; at += 2) {
    const low = lists[at] ?? 0;
    const place = (low >> 3) | ((lists[at + 1] ?? 0) << 5);
    bits[place] = (bits[place] ?? 0) | (1 << (low & 7));
  }
  return countBits(bits);
}

/** A bitmap from the 0 and 1 of its bits, the greatest of each byte first. Throws a RangeError for any other text. */
export function bitmapFrom(text: string): Uint8Array {
  if (text.length !== chunkSize || /[^01]/.test(text))
    throw new RangeError(`no bitmap of ${String(text.length)} characters`);
  const bitmap = new Uint8Array(bitmapBytes);
  for (let at = 0; at < bitmapBytes; at += 1) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit += 1) byte = byte * 2 + (text.charCodeAt(at * 8 + bit) & 1);
    bitmap[at] = byte;
  }
  return bitmap;
}
