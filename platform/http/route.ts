import type { ReadContext, WriteContext } from '../access/context.ts';
import type { Files, Prepared } from '../files/files.ts';
import type { AnswerInput, Endpoint, Input } from './contract.ts';

/** What is known of a request before its snapshot. */
export type Asked = Pick<ReadContext, 'city' | 'now' | 'actor'>;

/**
 * An endpoint with what answers it. A `read` gets a read-only snapshot, a `write` one transaction. An `upload` is looked
 * at before its transaction begins, which a large picture would hold open.
 */
export type Route =
  | {
      readonly kind: 'read';
      readonly endpoint: Endpoint;
      readonly answer: (ctx: ReadContext, input: Input<Endpoint>) => Promise<unknown>;
      /** Where given, makes the answer of what was read, when the snapshot is over. */
      readonly make?: (read: unknown) => Promise<unknown>;
      /** Where given, an answer is kept while nothing happens in the city: for whom and when else it is the same. */
      readonly sameFor?: (asked: Asked, input: Input<Endpoint>) => string;
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

/**
 * As {@link read}, where the answer takes long to make of what was read (a file is printed or taken apart): `make` runs
 * when the snapshot is over, so that nobody waits for its connection.
 */
export function readThen<E extends Endpoint, T>(
  endpoint: E,
  answer: (ctx: ReadContext, input: Input<E>) => Promise<T>,
  make: (read: T) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'read', endpoint, answer, make: (given) => make(given as T) };
}

/** As {@link read}, for a page that many ask for again and again; see `KeptAnswers`. */
export function readKept<E extends Endpoint>(
  endpoint: E,
  sameFor: (asked: Asked, input: Input<E>) => string,
  answer: (ctx: ReadContext, input: Input<E>) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'read', endpoint, answer, sameFor };
}

export function write<E extends Endpoint>(
  endpoint: E,
  answer: (ctx: WriteContext, input: Input<E>) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'write', endpoint, answer };
}

/** As {@link write}, where `act` gives nothing back and `view` reads what is there after it. */
export function writeThen<E extends Endpoint>(
  endpoint: E,
  act: (ctx: WriteContext, input: Input<E>) => Promise<void>,
  view: (ctx: ReadContext, input: Input<E>) => Promise<AnswerInput<E>>,
): Route {
  return write(endpoint, async (ctx, input) => {
    await act(ctx, input);
    return view(ctx, input);
  });
}

/** Takes one file; `name` says what it was called. */
export function upload<E extends Endpoint>(
  endpoint: E,
  name: (input: Input<E>) => string,
  answer: (ctx: WriteContext, files: Files, prepared: Prepared) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'upload', endpoint, name, answer };
}
