export type Kind = 'picture' | 'pdf' | 'heic' | 'drawing' | 'program' | 'empty' | 'unknown';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

/** What bytes are by their own first characters; a name or a stated type is never asked. */
export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.byteLength === 0) return 'empty';
  const start = latin(bytes, 0, 16);
  if (start.startsWith('\xff\xd8\xff') || start.startsWith('\x89PNG\r\n\x1a\n')) return 'picture';
  if (/^GIF8[79]a/.test(start)) return 'picture';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'picture';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.slice(4, 8) === 'ftyp' && /^(hei[cxms]|hev[cxms]|mif1|msf1)/.test(start.slice(8, 12)))
    return 'heic';
  if (/^(MZ|\x7fELF|#!|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe)/.test(start)) return 'program';
  if (/<(svg|html|!doctype|script|\?xml)/i.test(latin(bytes, 0, 1024).replaceAll('\0', ''))) return 'drawing';
  return 'unknown';
}
