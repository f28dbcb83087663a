import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, id, name, nothing, text } from '../../../platform/http/schema.ts';
import { lengths, nomineeKinds } from '../kinds.rules.ts';
import { honoursWords as w } from '../words/summaries.words.ts';
import { publicRoundSchema } from './shapes.ts';

const params = z.object({ id });
const done = z.object({ done: z.literal(true) });

/** How one may be asked back; nobody has to say. */
const contact = anyName(lengths.contact).default('');

export const publicNomination = z.strictObject({
  nominee: z.enum(nomineeKinds),
  name: name(lengths.name),
  words: text(lengths.words),
  contact,
});
export const publicObjection = z.strictObject({
  nominationId: id.nullable().default(null),
  words: text(lengths.words),
  contact,
});

export const publicContract = {
  publicList: endpoint({
    ...{ name: 'honours.publicList', method: 'GET', path: '/api/honours/public', audience: 'anyone' },
    ...{ creates: false, summary: w.publicListSummary, params: nothing, query: nothing, body: nothing },
    answer: z.object({ rounds: z.array(publicRoundSchema) }),
  }),
  publicOne: endpoint({
    ...{ name: 'honours.publicOne', method: 'GET', path: '/api/honours/public/:id', audience: 'anyone' },
    ...{ creates: false, summary: w.publicOneSummary, params, query: nothing, body: nothing },
    answer: publicRoundSchema,
  }),
  publicNominate: endpoint({
    ...{ name: 'honours.publicNominate', method: 'POST', path: '/api/honours/public/:id/nominations' },
    ...{ audience: 'anyone', creates: true, summary: w.publicNominateSummary, params, query: nothing },
    ...{ body: publicNomination, answer: done },
  }),
  publicObject: endpoint({
    ...{ name: 'honours.publicObject', method: 'POST', path: '/api/honours/public/:id/objections' },
    ...{ audience: 'anyone', creates: true, summary: w.publicObjectSummary, params, query: nothing },
    ...{ body: publicObjection, answer: done },
  }),
};

export type PublicNomination = z.infer<typeof publicNomination>;
export type PublicObjection = z.infer<typeof publicObjection>;
