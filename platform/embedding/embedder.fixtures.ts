import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly model: string;
  readonly input: readonly string[];
  readonly letter: string | undefined;
}

export type Answering = (asked: Asked, response: ServerResponse) => void;

/** Answers always so. */
export function saying(
  status: number,
  text: string | ((input: readonly string[]) => string),
  headers: Record<string, string> = {},
): Answering {
  return ({ input }, response) => {
    response.writeHead(status, headers).end(typeof text === 'string' ? text : text(input));
  };
}

const size = 64;

/** A text as the characters it holds; texts about the same ideas share a direction, whatever their characters. */
export function vectorOf(text: string, ideas: readonly (readonly string[])[] = []): number[] {
  const vector = Array.from({ length: size }, () => 0.02);
  for (const character of text) {
    const at = (character.codePointAt(0) ?? 0) % (size - ideas.length);
    vector[at] = (vector[at] ?? 0) + 0.1;
  }
  ideas.forEach((words, idea) => {
    if (words.some((word) => text.includes(word))) vector[size - 1 - idea] = 3;
  });
  return vector;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** A service on this machine that speaks the usual form; its vectors are the same for the same text. */
export async function anEmbeddingService(answer?: Answering, ideas: readonly (readonly string[])[] = []) {
  const calls: Asked[] = [];
  const usual = saying(200, (input) =>
    JSON.stringify({ data: input.map((text, index) => ({ index, embedding: vectorOf(text, ideas) })) }),
  );
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { model, input } = JSON.parse(body) as { model: string; input: string[] };
      const asked = { path: request.url ?? '', model, input, letter: request.headers.authorization };
      calls.push(asked);
      (answer ?? usual)(asked, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, calls, usual, close };
}
