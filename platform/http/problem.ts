import { z } from 'zod';
import { AppError, type FieldError } from '../../base/error.ts';
import { type Language, say, type Word } from '../../base/words.ts';
import { toldDays } from '../i18n/dates.ts';
import { httpWords } from './http.words.ts';

/** The one error shape of the API: RFC 9457, with texts for people and the fields to look at again. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(
    z.object({
      path: z.string(),
      detail: z.string(),
      /** Ways out that one press takes: the same request again, with these values in it. */
      offers: z
        .array(
          z.object({
            detail: z.string(),
            set: z.record(z.string(), z.union([z.string(), z.boolean()])),
          }),
        )
        .optional(),
    }),
  ),
});

export type Problem = z.infer<typeof problemSchema>;

export function problemOf(error: AppError, language: Language, request: string): Problem {
  const told = (text: Word, values: Record<string, string | number> = {}) =>
    say(text, language, toldDays(values, language));
  return {
    type: `urn:lianxin:problem:${error.code}`,
    title: error.code,
    status: error.status,
    code: error.code,
    detail: told(error.text, { request, ...error.values }),
    instance: `urn:uuid:${request}`,
    errors: error.fields.map(({ path, text, values, offers = [] }) => ({
      ...{ path, detail: told(text, values) },
      ...(offers.length === 0
        ? {}
        : { offers: offers.map((one) => ({ detail: told(one.text, one.values), set: one.set })) }),
    })),
  };
}

/** zod's findings as fields a person can mend. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'too_big') {
      const values = { most: Number(issue.maximum) };
      if (issue.origin === 'string') return { path, text: httpWords.fieldTooLong, values };
      const many = issue.origin === 'array' || issue.origin === 'set';
      return { path, text: many ? httpWords.fieldTooMany : httpWords.fieldTooGreat, values };
    }
    if (issue.code === 'too_small' && (issue.origin === 'number' || issue.origin === 'int')) {
      return { path, text: httpWords.fieldTooSmall, values: { least: Number(issue.minimum) } };
    }
    if (issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.input === undefined)) {
      return { path, text: httpWords.fieldRequired };
    }
    if (issue.code === 'unrecognized_keys') {
      return { path, text: httpWords.fieldUnknown, values: { names: issue.keys.join(', ') } };
    }
    return { path, text: httpWords.fieldWrong };
  });
}

/** Parses what came from outside; throws a 400 that names every field. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError(400, 'bad-input', httpWords.badInput, {}, fieldErrors(parsed.error));
}

const busy = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  '57014',
  '57P02',
  '57P01',
  '57P03',
  '53300',
  '08006',
  '08001',
  '40001',
  '40P01',
]);

/** Any fault as a refusal: ours are told as such, a database that is away as "try again". */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = (error as { code?: string } | null)?.code ?? '';
  if (
    busy.has(code) ||
    /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error/.test(
      String(error),
    )
  ) {
    return new AppError(503, 'busy', httpWords.away);
  }
  return new AppError(500, 'fault', httpWords.ours);
}
