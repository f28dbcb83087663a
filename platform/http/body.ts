import type { Context } from 'hono';
import { AppError } from '../../base/error.ts';
import { httpWords } from './http.words.ts';

const kept = 'lianxinBody';

/** The bytes of a body. Throws 413 once there are more than `most`, without reading on. */
export async function bodyBytes(c: Context, most: number): Promise<Buffer> {
  const tooLarge = () => new AppError(413, 'too-large', httpWords.fileTooLarge, { most: most / 1024 / 1024 });
  if (Number(c.req.header('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The body of a request as text. Throws 413 once it has more than `most` bytes, without reading on: neither a wrong
 * length nor a missing one makes the process hold what somebody keeps sending. May be asked for twice.
 */
export async function bodyText(c: Context, most: number): Promise<string> {
  const before = c.get(kept) as string | undefined;
  if (before !== undefined) return before;
  const tooLarge = () => new AppError(413, 'too-large', httpWords.tooLarge);
  const told = Number(c.req.header('content-length') ?? Number.NaN);
  if (told > most) throw tooLarge();
  // From a socket the HTTP parser reads no byte more than it was told of; then no stream need be built.
  const exact = told >= 0 && (c.env as { incoming?: unknown } | undefined)?.incoming !== undefined;
  const text = exact ? await c.req.raw.text() : await counted(c, most, tooLarge);
  c.set(kept, text);
  return text;
}

async function counted(c: Context, most: number, tooLarge: () => AppError): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
