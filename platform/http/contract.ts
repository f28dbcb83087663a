import type { z } from 'zod';
import type { Word } from '../../base/words.ts';
import type { Audience } from '../access/roles.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** An endpoint as data: the server, the desk's client and the OpenAPI document are all made from it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** `needs.dispatch`: module and verb, unique. */
  readonly name: string;
  readonly method: Method;
  /** `/api/needs/:id/legs`, with one `:name` for each key of `params`. */
  readonly path: string;
  readonly audience: Audience;
  /** A create must carry a submission key in `Idempotency-Key`. */
  readonly creates: boolean;
  /** Bytes of the body that are read, where half a megabyte is not enough. */
  readonly largest?: number;
  readonly summary: Word;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
}

export function endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(declared: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return declared;
}

/** What the handler is given: parsed, defaults filled in. */
export interface Input<E extends Endpoint> {
  readonly params: z.output<E['params']>;
  readonly query: z.output<E['query']>;
  readonly body: z.output<E['body']>;
}

export type AnswerOf<E extends Endpoint> = z.output<E['answer']>;
export type AnswerInput<E extends Endpoint> = z.input<E['answer']>;
