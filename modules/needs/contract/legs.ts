import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, nothing, text, version } from '../../../platform/http/schema.ts';
import { legContractWords as w } from '../legs.words.ts';
import { handlers, leg } from './desk.ts';
import { basisSchema } from './hand-over.ts';
import { needSchema } from './need.ts';
import { contactKinds, contactParties, organisationRef } from './shapes.ts';

/** To whom a leg goes: a colleague, or an organisation with the basis on which it is told. */
const passTo = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), staffId: id }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: id, basis: basisSchema }),
]);

export const legsContract = {
  contact: endpoint({
    name: 'needs.contact',
    method: 'POST',
    path: '/api/needs/:id/legs/:leg/contacts',
    audience: handlers,
    creates: true,
    summary: w.contact,
    params: leg,
    query: nothing,
    body: z.strictObject({
      kind: z.enum(contactKinds),
      party: z.enum(contactParties).default('person'),
      againOn: day.nullable().default(null),
    }),
    answer: needSchema,
  }),
  extend: endpoint({
    name: 'needs.extend',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/extension',
    audience: handlers,
    creates: false,
    summary: w.extend,
    params: leg,
    query: nothing,
    body: z.strictObject({ version, deadline: day, why: text(300) }),
    answer: needSchema,
  }),
  passTo: endpoint({
    name: 'needs.passTo',
    method: 'GET',
    path: '/api/needs/:id/legs/:leg/passing',
    audience: handlers,
    creates: false,
    summary: w.passTo,
    params: leg,
    query: nothing,
    body: nothing,
    answer: z.object({
      colleagues: z.array(z.object({ id, name: z.string(), post: z.string() })),
      branches: z.array(organisationRef),
      /** Who could lead instead; empty for an assisting leg. */
      others: z.array(organisationRef),
      /** What the person is asked: to tell them, for this. */
      purpose: z.string(),
    }),
  }),
  pass: endpoint({
    name: 'needs.pass',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/passing',
    audience: handlers,
    creates: false,
    summary: w.pass,
    params: leg,
    query: nothing,
    body: z.strictObject({ version, to: passTo, why: text(500) }),
    answer: z.object({ id }),
  }),
  decideNoBasis: endpoint({
    name: 'needs.decideNoBasis',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/legal-basis',
    audience: ['head', 'coordinator'],
    creates: false,
    summary: w.decideNoBasis,
    params: leg,
    query: nothing,
    body: z.strictObject({ version, agreed: z.boolean(), why: z.string().trim().max(500).default('') }),
    answer: needSchema,
  }),
};

export type Passing = z.infer<typeof legsContract.pass.body>;
export type PassTargets = z.infer<typeof legsContract.passTo.answer>;
