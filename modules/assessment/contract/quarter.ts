import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, nothing } from '../../../platform/http/schema.ts';
import { assessmentWords as w } from '../assessment.words.ts';
import { exceptionKinds, seconds } from '../kinds.rules.ts';

const exception = z.object({
  /** What it opens; null for what is only counted. */
  id: id.nullable(),
  /** The category that is counted; left out of all else. */
  category: z.string().optional(),
  words: z.string(),
  /** Of what the city names in both languages, the English name; else null. */
  wordsEn: z.string().nullable(),
  /** Who has it, or where it is. */
  who: z.string(),
  /** By when, or since when. */
  day: day.nullable(),
  /** The supervised matter by which an agreed item is seen through, where that is past its day too. */
  matter: id.nullable(),
});

export const quarterContract = {
  quarter: endpoint({
    ...{ name: 'assessment.quarter', method: 'GET', path: '/api/assessment-quarter', audience: seconds },
    ...{ creates: false, summary: w.quarterSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({
      day,
      /** Only what has something to tell, in this order; each with the first of them. */
      parts: z.array(
        z.object({
          kind: z.enum(exceptionKinds),
          /** Null where the caller is not told: one to four. */
          count: z.int().nullable(),
          entries: z.array(exception),
        }),
      ),
    }),
  }),
};

export type Quarter = z.infer<typeof quarterContract.quarter.answer>;
