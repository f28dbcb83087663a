function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one, or GB18030, in which a Chinese Windows saves.
 * `'binary'` where it is no text at all, null where no encoding fits.
 */
export function decoded(bytes: Uint8Array): { readonly text: string } | 'binary' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return 'binary';
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      // The next one.
    }
  }
  return null;
}
