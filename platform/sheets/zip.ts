export interface ZipEntry {
  readonly name: string;
  /** Bytes that it says to unpack to. */
  readonly size: number;
}

/**
 * What a ZIP archive says it holds (PKWARE APPNOTE 4.3.12, the central directory); null when it has none. Read before
 * anything is unpacked.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) {
      end = at;
      break;
    }
  }
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many bytes the files of a ZIP archive say they unpack to; null when it is none. */
export function unpackedSize(bytes: Uint8Array): number | null {
  return zipEntries(bytes)?.reduce((sum, { size }) => sum + size, 0) ?? null;
}
