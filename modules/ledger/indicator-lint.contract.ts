import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { nothing } from '../../platform/http/schema.ts';
import { indicatorLintWords as w } from './indicator-lint.words.ts';

const wordSchema = z.object({ zh: z.string(), en: z.string() });

export const adviceSchema = z.object({
  scorable: z.boolean(),
  articles: z.array(wordSchema),
  because: wordSchema,
  instead: wordSchema.nullable(),
});

export const indicatorLintContract = {
  lint: endpoint({
    name: 'indicators.lint',
    // Nothing is kept of it; names are too long for an address.
    method: 'POST',
    path: '/api/lint/indicators',
    audience: ['clerk', 'handler', 'head', 'coordinator', 'leader'],
    creates: false,
    summary: w.summary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ names: z.array(z.string().trim().min(1).max(200)).min(1).max(200) }),
    /** In the order of the names. */
    answer: z.object({ verdicts: z.array(adviceSchema.extend({ name: z.string() })) }),
  }),
};

export type ToldAdvice = z.infer<typeof adviceSchema>;
