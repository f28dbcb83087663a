import { describe, expect, test } from 'vitest';
import { type Answering, anEmbeddingService, saying } from './embedder.fixtures.ts';
import { NotEmbedded } from './embedder.ts';
import { type EmbeddingLimits, httpEmbedder } from './http-embedder.ts';

const limits: EmbeddingLimits = { wait: 300, batch: 2, waits: [5], failures: 3, rest: 60_000 };

async function asked(answer: Answering | undefined, work = (url: string) => embed(url)) {
  const service = await anEmbeddingService(answer);
  try {
    return { result: await work(service.url), calls: service.calls };
  } finally {
    service.close();
  }
}

async function embed(url: string, texts = ['工资没发']): Promise<Float32Array[] | string> {
  try {
    return await httpEmbedder({ url, model: 'm', key: 'secret' }, () => new Date(0), limits).embed(texts);
  } catch (error) {
    expect(error).toBeInstanceOf(NotEmbedded);
    // What is thrown goes into the log and the table of jobs.
    expect(`${String(error)} ${(error as Error).stack ?? ''}`).not.toMatch(/工资|secret/);
    return (error as NotEmbedded).fault;
  }
}

describe('the service of vectors', () => {
  test('gets model and texts in the usual form, a few at once, and its vectors keep their order', async () => {
    const texts = ['甲', '乙', '丙', '丁', '戊'];
    const { result, calls } = await asked(undefined, (url) => embed(url, texts));
    expect(calls.map(({ input }) => input)).toEqual([['甲', '乙'], ['丙', '丁'], ['戊']]);
    expect(calls[0]).toMatchObject({ path: '/v1/embeddings', model: 'm', letter: 'Bearer secret' });
    const [again] = (await asked(undefined, (url) => embed(url, ['丙']))).result as Float32Array[];
    expect((result as Float32Array[])[2]).toEqual(again);
    const turned = saying(200, (input) =>
      JSON.stringify({
        data: input.map((_, at) => ({ index: at, embedding: Array(8).fill(at + 1) })).toReversed(),
      }),
    );
    const { result: sorted } = await asked(turned, (url) => embed(url, ['甲', '乙']));
    expect((sorted as Float32Array[]).map(([first]) => first)).toEqual([1, 2]);
  });

  test.for<[string, Answering, string, number]>([
    ['does not let us in', saying(401, '{}'), 'not-let-in', 1],
    ['refuses', saying(422, '{}'), 'refused', 1],
    ['fails', saying(500, 'oops'), 'busy', 2],
    ['answers no JSON', saying(200, '{"data": ['), 'nonsense', 1],
    ['answers something else', saying(200, '{"data": [{"embedding": "x"}]}'), 'nonsense', 1],
    ['answers too few vectors', saying(200, '{"data": []}'), 'nonsense', 1],
    [
      'answers an endless number',
      saying(200, '{"data":[{"embedding":[1e999,1,1,1,1,1,1,1]}]}'),
      'nonsense',
      1,
    ],
    ['answers nothing but noughts', saying(200, '{"data":[{"embedding":[0,0,0,0,0,0,0,0]}]}'), 'nonsense', 1],
    ['answers a huge text', saying(200, ' '.repeat(300 * 1024)), 'nonsense', 1],
    ['sends us elsewhere', saying(302, '', { location: 'http://127.0.0.1:9/embeddings' }), 'nonsense', 1],
    ['hangs', () => {}, 'too-slow', 2],
  ])('that %s is told, and asked again only where that may help', async ([, answer, fault, tries]) => {
    const { result, calls } = await asked(answer);
    expect([result, calls.length]).toEqual([fault, tries]);
  });

  test('whose vectors have two lengths is not believed', async () => {
    let size = 8;
    const growing = saying(200, (input) => {
      size += 1;
      return JSON.stringify({ data: input.map(() => ({ embedding: Array(size).fill(1) })) });
    });
    expect((await asked(growing, (url) => embed(url, ['甲', '乙', '丙']))).result).toBe('nonsense');
  });

  test('that is not there is away', async () => {
    const service = await anEmbeddingService();
    service.close();
    expect(await embed(service.url)).toBe('away');
  });

  test('that failed three times is left alone for a while, then asked again', async () => {
    let answer = saying(500, '');
    const service = await anEmbeddingService((...all) => answer(...all));
    let now = new Date(0);
    const embedder = httpEmbedder({ url: service.url, model: 'm', key: null }, () => now, limits);
    const fault = async () => {
      try {
        await embedder.embed(['甲']);
        return 'done';
      } catch (error) {
        return (error as NotEmbedded).fault;
      }
    };
    expect([await fault(), await fault(), await fault()]).toEqual(['busy', 'busy', 'busy']);
    const before = service.calls.length;
    expect(await fault()).toBe('resting');
    expect(service.calls).toHaveLength(before);
    now = new Date(limits.rest + 1);
    answer = service.usual;
    expect(await fault()).toBe('done');
    service.close();
  });
});
