import type { ReadContext, WriteContext } from '../access/context.ts';
import type { Files, Prepared } from '../files/files.ts';
import type { AnswerInput, Endpoint, Input } from './contract.ts';

/** What is known of a request before its snapshot. */
export type Asked = Pick<ReadContext, 'city' | 'now' | 'actor'>;

/** Reads on a short snapshot of its own, in the caller's name. */
export type Ask = <T>(read: (ctx: ReadContext) => Promise<T>) => Promise<T>;

/**
 * An endpoint with what answers it. A `read` gets a read-only snapshot, a `write` one transaction. An `upload` is looked
 * at before its transaction begins, which a large picture would hold open.
 */
export type Route =
  | {
      readonly kind: 'read';
      readonly endpoint: Endpoint;
      readonly answer: (ctx: ReadContext, input: Input<Endpoint>, made?: unknown) => Promise<unknown>;
      readonly first?: (input: Input<Endpoint>, ask: Ask) => Promise<unknown>;
      /** Where given, makes the answer of what was read, when the snapshot is over. */
      readonly make?: (read: unknown) => Promise<unknown>;
      /** Where given, an answer is kept while nothing happens in the city: for whom and when else it is the same. */
      readonly sameFor?: (asked: Asked, input: Input<Endpoint>) => string;
    }
  | {
      readonly kind: 'write';
      readonly endpoint: Endpoint;
      readonly answer: (ctx: WriteContext, input: Input<Endpoint>, made?: unknown) => Promise<unknown>;
      /** Where given, makes something of what was sent before the transaction begins. */
      readonly first?: (input: Input<Endpoint>, ask: Ask) => Promise<unknown>;
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

/**
 * As {@link read}, where what was sent takes long to take apart (a document in base64): `first` does so once the caller
 * is admitted and before the snapshot is taken, so that nobody waits for its connection; what it has to know meanwhile it
 * asks.
 */
export function readAfter<E extends Endpoint, T>(
  endpoint: E,
  first: (input: Input<E>, ask: Ask) => Promise<T>,
  answer: (ctx: ReadContext, input: Input<E>, made: T) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'read', endpoint, first, answer: (ctx, input, made) => answer(ctx, input, made as T) };
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

/** As {@link write}, with `first` as in {@link readAfter}. */
export function writeAfter<E extends Endpoint, T>(
  endpoint: E,
  first: (input: Input<E>, ask: Ask) => Promise<T>,
  answer: (ctx: WriteContext, input: Input<E>, made: T) => Promise<AnswerInput<E>>,
): Route {
  return { kind: 'write', endpoint, first, answer: (ctx, input, made) => answer(ctx, input, made as T) };
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
