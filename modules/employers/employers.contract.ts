import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { id, nothing } from '../../platform/http/schema.ts';
import { employersWords } from './employers.words.ts';

export const employerSchema = z.object({
  id,
  kind: z.enum(['enterprise', 'institution', 'village']),
  name: z.string(),
  areaId: id,
  hasUnion: z.boolean(),
  uscc: z.string().nullable(),
  /** The check letter of the credit code does not fit; real codes exist that fail it, so a person looks again. */
  usccDoubtful: z.boolean(),
});

export type Employer = z.infer<typeof employerSchema>;

export const employersContract = {
  list: endpoint({
    name: 'employers.list',
    method: 'GET',
    path: '/api/employers',
    audience: roleNames,
    creates: false,
    summary: employersWords.listSummary,
    params: nothing,
    query: z.object({ search: z.string().trim().max(60).default('') }),
    body: nothing,
    answer: z.object({ employers: z.array(employerSchema) }),
  }),
};
