import type { ReadContext, WriteContext } from '../access/context.ts';
import type { Files, Prepared } from '../files/files.ts';
import type { AnswerInput, Endpoint, Input } from './contract.ts';

/**
 * An endpoint with what answers it. A `read` gets a read-only snapshot, a `write` one transaction. An `upload` is looked
 * at before its transaction begins, which a large picture would hold open.
 */
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
    }
  | {
      readonly kind: 'upload';
      readonly endpoint: Endpoint;
      readonly name: (input: Input<Endpoint>) => string;
      readonly answer: (ctx: WriteContext, files: Files, prepared: Prepared) => Promise<unknown>;
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

/** Takes one file; `name` says what it was called. */
export function upload<E extends Endpoint>(
  endpoint: E,
  name: (input: Input<E>) => string,
  answer: (ctx: WriteContext, files: Files, prepared: Prepared) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'upload', endpoint, name, answer };
}
