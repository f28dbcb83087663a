import type { z } from 'zod';
import type { Endpoint } from './contract.ts';
import type { Problem } from './problem.ts';

/** A refusal as the server told it; `message` is the text for people. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** The server could not be reached: nothing is known of what it did. */
export class Unreachable extends Error {}

interface Call<E extends Endpoint> {
  readonly params?: z.input<E['params']>;
  readonly query?: z.input<E['query']>;
  readonly body?: z.input<E['body']>;
  /** For an endpoint that takes bytes. */
  readonly bytes?: Blob;
  /** The submission key of a create; keep it for a second try of the same content. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

export type Client<C extends Record<string, Endpoint>> = {
  readonly [Name in keyof C]: (call?: Call<C[Name]>) => Promise<z.output<C[Name]['answer']>>;
};

function address(endpoint: Endpoint, call: Call<Endpoint>): string {
  const params = (call.params ?? {}) as Record<string, unknown>;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((call.query ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      query.set(name, String(value));
    }
  }
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

async function send(fetcher: typeof fetch, endpoint: Endpoint, call: Call<Endpoint>): Promise<unknown> {
  let response: Response;
  try {
    response = await fetcher(address(endpoint, call), {
      method: endpoint.method,
      headers: {
        accept: 'application/json',
        ...(endpoint.method === 'GET'
          ? {}
          : { 'content-type': endpoint.takes === 'bytes' ? 'application/octet-stream' : 'application/json' }),
        ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
      },
      ...(endpoint.method === 'GET' ? {} : { body: call.bytes ?? JSON.stringify(call.body ?? {}) }),
      ...(call.signal ? { signal: call.signal } : {}),
    });
  } catch (error) {
    if (call.signal?.aborted) throw error;
    throw new Unreachable(String(error));
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  if (typeof answer === 'object' && answer !== null && 'code' in answer) throw new Refused(answer as Problem);
  throw new Unreachable(`HTTP ${response.status}`);
}

/**
 * A typed client of one contract. Throws {@link Refused} with the server's text, {@link Unreachable} when it
 * could not be reached.
 */
export function client<C extends Record<string, Endpoint>>(contract: C, fetcher: typeof fetch): Client<C> {
  return Object.fromEntries(
    Object.entries(contract).map(([name, endpoint]) => [
      name,
      (call: Call<Endpoint> = {}) => send(fetcher, endpoint, call),
    ]),
  ) as unknown as Client<C>;
}
