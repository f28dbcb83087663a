import type { ReadContext, WriteContext } from '../access/context.ts';
import type { AnswerInput, Endpoint, Input } from './contract.ts';

/** An endpoint with what answers it. A `read` gets a read-only snapshot, a `write` one transaction. */
export type Route =
  | {
      readonly kind: 'read';
      readonly endpoint: Endpoint;
      readonly answer: (ctx: ReadContext, input: Input<Endpoint>) => Promise<unknown>;
    }
  | {
      readonly kind: 'write';
      readonly endpoint: Endpoint;
      readonly answer: (ctx: WriteContext, input: Input<Endpoint>) => Promise<unknown>;
    };

export function read<E extends Endpoint>(
  endpoint: E,
  answer: (ctx: ReadContext, input: Input<E>) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'read', endpoint, answer };
}

export function write<E extends Endpoint>(
  endpoint: E,
  answer: (ctx: WriteContext, input: Input<E>) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'write', endpoint, answer };
}
