import { Inflate } from 'fflate';
import { Unreadable } from './unreadable.ts';

/** One file within an archive, still packed. */
export interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
}

/** A workbook with more files than this no person made. */
const mostEntries = 4096;

/** All that is unpacked of one file together: five times the longest sheet that is taken, of twenty columns. */
const mostUnpacked = 640 * 1024 * 1024;

/** Sheets unpack to five or thirty times their size. What unpacks to more than this was made to fill the memory. */
const mostRatio = 300;
const ratioFrom = 16 * 1024 * 1024;

const broken = () => new Unreadable('not-a-sheet');

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

/** Size and offset of an entry, also where they stand in the ZIP64 field (APPNOTE 4.5.3), as Java's writers put them. */
function placeOf(view: DataView, at: number, nameLength: number): { size: number; offset: number } {
  let size = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const wide = [view.getUint32(at + 24, true), size, offset].map((value) => value === 0xffffffff);
  if (!wide.includes(true)) return { size, offset };
  const end = at + 46 + nameLength + view.getUint16(at + 30, true);
  for (let field = at + 46 + nameLength; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = () => {
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (wide[0]) next();
    if (wide[1]) size = next();
    if (wide[2]) offset = next();
    return { size, offset };
  }
  throw broken();
}

function directoryOf(view: DataView): { count: number; at: number } {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== 0xffff && at !== 0xffffffff) return { count, at };
  if (view.getUint32(end - 20, true) !== 0x07064b50) throw broken();
  const wide = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(wide, true) !== 0x06064b50) throw broken();
  return {
    count: Number(view.getBigUint64(wide + 32, true)),
    at: Number(view.getBigUint64(wide + 48, true)),
  };
}

/**
 * The files of an archive by their names in small letters. What its directory says of sizes is not believed: only
 * where a file begins is taken from it, and what comes out is counted in {@link unpack}.
 */
export function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Entry>();
  try {
    let { count, at } = directoryOf(view);
    if (count > mostEntries) throw broken();
    for (; count > 0; count -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw broken();
      if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('locked');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const { size, offset } = placeOf(view, at, nameLength);
      if (view.getUint32(offset, true) !== 0x04034b50) throw broken();
      const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      const key = name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
      // Of two files of one name programs differ on which is meant.
      if (found.has(key) || from + size > bytes.length) throw broken();
      found.set(key, {
        method: view.getUint16(at + 10, true),
        packed: bytes.subarray(from, from + size),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : broken();
  }
  return found;
}

/** Counts what comes out of one archive, over all its files. */
export class Unpacking {
  #all = 0;

  /** The bytes of a file, a piece at a time. Throws as soon as more comes out than a sheet would have. */
  *unpack({ method, packed }: Entry): Generator<Uint8Array> {
    if (method !== 0 && method !== 8) throw broken();
    let out = 0;
    const count = (piece: Uint8Array) => {
      out += piece.length;
      this.#all += piece.length;
      const bomb = out > ratioFrom && out > packed.length * mostRatio;
      if (bomb || this.#all > mostUnpacked) {
        throw new Unreadable('unpacks-too-large', { most: mostUnpacked / 1024 / 1024 });
      }
      return piece;
    };
    let pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => pieces.push(piece));
    // A kilobyte becomes a megabyte at most: nothing is unpacked far ahead of its being counted.
    const step = method === 0 ? 65_536 : 4096;
    for (let at = 0; at < packed.length; at += step) {
      const piece = packed.subarray(at, at + step);
      if (method === 0) yield count(piece);
      else {
        try {
          inflate.push(piece, at + step >= packed.length);
        } catch {
          throw broken();
        }
        const ready = pieces;
        pieces = [];
        for (const one of ready) if (one.length > 0) yield count(one);
      }
    }
  }
}
