import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Embedder, type EmbeddingFault, NotEmbedded } from './embedder.ts';

export interface EmbeddingService {
  /** To which `/embeddings` is added. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null where the service knows us by our address. */
  readonly key: string | null;
}

export interface EmbeddingLimits {
  /** Milliseconds for one asking. */
  readonly wait: number;
  /** Texts in one asking. */
  readonly batch: number;
  /** Milliseconds before each further try. */
  readonly waits: readonly number[];
  /** After so many failures in a row nobody asks for `rest` milliseconds. */
  readonly failures: number;
  readonly rest: number;
}

export const embeddingLimits: EmbeddingLimits = {
  ...{ wait: 20_000, batch: 32, waits: [500, 2000], failures: 3, rest: 300_000 },
};

/** Bytes of an answer that are read for each text: a vector of 4,096 numbers written out long. */
const answerLimit = 128 * 1024;
const sizes = { least: 8, most: 4096 };

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().optional(), embedding: z.array(z.number()) })),
});

function faultOf(status: number): EmbeddingFault {
  if (status === 401 || status === 403) return 'not-let-in';
  if (status === 408 || status === 429 || status >= 500) return 'busy';
  return status >= 400 ? 'refused' : 'nonsense';
}

async function readAnswer(response: Response, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > limit) throw new NotEmbedded('nonsense');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The vectors in the order of the texts. Throws where one is missing, empty or of another length. */
function vectorsIn(answer: string, count: number): Float32Array[] {
  const { data } = answerSchema.parse(JSON.parse(answer));
  const placed = data.map(({ index, embedding }, at) => ({ at: index ?? at, embedding }));
  const vectors = placed.toSorted((a, b) => a.at - b.at).map(({ embedding }) => Float32Array.from(embedding));
  const size = vectors[0]?.length ?? 0;
  const sound =
    vectors.length === count &&
    new Set(placed.map(({ at }) => at)).size === count &&
    size >= sizes.least &&
    size <= sizes.most &&
    vectors.every(
      (vector) => vector.length === size && vector.every(Number.isFinite) && vector.some(Boolean),
    );
  if (!sound) throw new NotEmbedded('nonsense');
  return vectors;
}

async function askOnce(
  { url, model, key }: EmbeddingService,
  texts: readonly string[],
  wait: number,
  signal: AbortSignal | undefined,
): Promise<Float32Array[]> {
  const tooLong = AbortSignal.timeout(wait);
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/embeddings`, {
      method: 'POST',
      // A service that moved must be set up again: neither key nor words go to anybody else.
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, input: texts }),
      signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
    });
    const answer = await readAnswer(response, answerLimit * texts.length);
    if (!response.ok) throw new NotEmbedded(faultOf(response.status));
    return vectorsIn(answer, texts.length);
  } catch (error) {
    if (error instanceof NotEmbedded) throw error;
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new NotEmbedded('nonsense');
    // Nothing of the error is kept: it may quote the address or the texts.
    throw new NotEmbedded(tooLong.aborted ? 'too-slow' : 'away');
  }
}

/** Trying again at once helps against these. */
const passing: readonly EmbeddingFault[] = ['busy', 'away', 'too-slow'];

/**
 * A service that speaks the widely used form `POST {url}/embeddings {"model", "input": […]}` and answers
 * `{"data": [{"index", "embedding": […]}]}`. Redirects are not followed. What passes is tried again after a while; after
 * some failures in a row the service is left alone for a time, in this process.
 */
export function httpEmbedder(
  service: EmbeddingService,
  now: () => Date,
  limits: EmbeddingLimits = embeddingLimits,
): Embedder {
  let failed = 0;
  let restsUntil: Date | null = null;

  async function ask(texts: readonly string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    for (let turn = 0; ; turn++) {
      try {
        return await askOnce(service, texts, limits.wait, signal);
      } catch (error) {
        const wait = limits.waits[turn];
        const again = error instanceof NotEmbedded && passing.includes(error.fault);
        if (!again || wait === undefined || signal?.aborted === true) throw error;
        await pause(wait);
      }
    }
  }

  return {
    model: service.model,
    host: new URL(service.url).host,
    embed: async (texts, signal) => {
      if (restsUntil !== null && now() < restsUntil) throw new NotEmbedded('resting', restsUntil);
      try {
        const vectors: Float32Array[] = [];
        for (let from = 0; from < texts.length; from += limits.batch) {
          vectors.push(...(await ask(texts.slice(from, from + limits.batch), signal)));
        }
        if (new Set(vectors.map(({ length }) => length)).size > 1) throw new NotEmbedded('nonsense');
        failed = 0;
        restsUntil = null;
        return vectors;
      } catch (error) {
        failed += 1;
        if (failed >= limits.failures) restsUntil = new Date(now().getTime() + limits.rest);
        throw error;
      }
    },
  };
}
