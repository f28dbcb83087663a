import type { Context } from 'hono';
import { AppError } from '../../base/error.ts';
import { httpWords } from './http.words.ts';

const kept = 'lianxinBody';

const cutOff = () => new AppError(400, 'cut-off', httpWords.cutOff);

/** A body as it comes. Throws 400 where the line breaks: that is the sender's line, never the database that is away. */
export async function* arriving(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw cutOff();
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops in the middle reads no more of it.
    await reader.cancel().catch(() => {});
  }
}

/** The bytes of a body. Throws 413 once there are more than `most`, without reading on. */
export async function bodyBytes(c: Context, most: number): Promise<Buffer> {
  const tooLarge = () => new AppError(413, 'too-large', httpWords.fileTooLarge, { most: most / 1024 / 1024 });
  if (Number(c.req.header('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of arriving(c.req.raw.body)) {
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
  const text = exact ? await whole(c) : await counted(c, most, tooLarge);
  c.set(kept, text);
  return text;
}

async function whole(c: Context): Promise<string> {
  return c.req.raw.text().catch(() => {
    throw cutOff();
  });
}

async function counted(c: Context, most: number, tooLarge: () => AppError): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of arriving(c.req.raw.body)) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
