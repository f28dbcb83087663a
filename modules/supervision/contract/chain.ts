import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { instant, nothing, text } from '../../../platform/http/schema.ts';
import { readers } from '../kinds.rules.ts';
import { supervisionWords as w } from '../supervision.words.ts';

const days = {
  /** Working days before the day it is due. */
  remind: z.int().min(1).max(30),
  /** Working days after it. */
  head: z.int().min(1).max(60),
  leader: z.int().min(1).max(120),
};

const answer = z.object({
  ...days,
  /** How often they were set; what a change must have seen. */
  version: z.int(),
  /** Newest first. */
  editions: z.array(z.object({ ...days, number: z.int(), source: z.string(), by: z.string(), at: instant })),
});

export const chainContract = {
  chain: endpoint({
    ...{ name: 'supervision.chain', method: 'GET', path: '/api/supervision-chain' },
    audience: [...readers, 'administrator'],
    ...{ creates: false, summary: w.chainSummary, params: nothing, query: nothing, body: nothing, answer },
  }),
  setChain: endpoint({
    ...{ name: 'supervision.setChain', method: 'POST', path: '/api/supervision-chain' },
    ...{ audience: ['administrator'], creates: true, summary: w.setChainSummary, answer },
    ...{ params: nothing, query: nothing },
    body: z.strictObject({ ...days, version: z.int().min(0), source: text(200) }),
  }),
};

export type Chain = z.infer<typeof answer>;
export type NewChain = z.infer<typeof chainContract.setChain.body>;
