import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, nothing } from '../../../platform/http/schema.ts';
import { hardshipWords as w } from '../hardship.words.ts';
import { staffAtWork } from './desk.ts';
import { mostNamed } from './persons.ts';

export const hardshipContract = {
  hardshipFile: endpoint({
    name: 'needs.hardshipFile',
    method: 'POST',
    path: '/api/needs/:id/hardship-file',
    audience: staffAtWork,
    creates: false,
    summary: w.summary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({
      /** 0: whoever told it; else the place among the other persons of the need. */
      person: z.int().min(0).max(mostNamed).default(0),
    }),
    answer: z.object({
      name: z.string(),
      type: z.string(),
      /** Base64. */
      content: z.string(),
      /** Titles of the columns that were known, and of those left blank, in their order. */
      filled: z.array(z.string()),
      missing: z.array(z.string()),
    }),
  }),
};

export type HardshipFile = z.infer<typeof hardshipContract.hardshipFile.answer>;
