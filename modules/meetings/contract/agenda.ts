import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, name, nothing, version } from '../../../platform/http/schema.ts';
import { agendaStates, factNames, keepers, meetingStates, office, readers } from '../kinds.rules.ts';
import { meetingsWords as w } from '../meetings.words.ts';
import { organisationRef } from './shapes.ts';

export const sourceSchema = z.discriminatedUnion('kind', [
  /** By the code of a category, or `none`. */
  z.strictObject({ kind: z.literal('unmet'), category: z.string().min(1).max(60) }),
  /** Who owns a category in an area. */
  z.strictObject({ kind: z.literal('duty'), area: id, category: z.string().min(1).max(60) }),
  z.strictObject({ kind: z.enum(['concern', 'undecided', 'overdue', 'proposal']), id }),
  z.strictObject({ kind: z.literal('own') }),
]);
export type Source = z.infer<typeof sourceSchema>;

/** `value` is a number, `few` for one to four people, a day, or names of organisations. */
export const factSchema = z.object({ name: z.enum(factNames), value: z.string() });
export type Fact = z.infer<typeof factSchema>;

export const agendaItemSchema = z.object({
  id,
  version: z.int(),
  place: z.int(),
  title: z.string(),
  proposal: z.string(),
  source: sourceSchema,
  facts: z.array(factSchema),
  factsDay: day,
  organisation: organisationRef,
  state: z.enum(agendaStates),
});

const offer = z.object({ source: sourceSchema, title: z.string(), facts: z.array(factSchema) });
const title = name(120);
const proposal = anyName(1000).default('');
const byMeeting = z.object({ meeting: id });

export const agendaContract = {
  offers: endpoint({
    ...{ name: 'meetings.offers', method: 'GET', path: '/api/joint-meetings/:meeting/offers' },
    ...{ audience: office, creates: false, summary: w.offersSummary, params: byMeeting, query: nothing },
    body: nothing,
    answer: z.object({ offers: z.array(offer) }),
  }),
  keep: endpoint({
    ...{ name: 'meetings.keep', method: 'POST', path: '/api/joint-meetings/:meeting/agenda' },
    ...{ audience: keepers, creates: true, summary: w.keepSummary, params: byMeeting, query: nothing },
    body: z.strictObject({ source: sourceSchema, title, proposal }),
    answer: agendaItemSchema,
  }),
  propose: endpoint({
    ...{ name: 'meetings.propose', method: 'POST', path: '/api/agenda-proposals', audience: readers },
    ...{ creates: true, summary: w.proposeSummary, params: nothing, query: nothing },
    body: z.strictObject({ officeId: id, title, proposal }),
    answer: agendaItemSchema,
  }),
  onAgendas: endpoint({
    ...{ name: 'meetings.onAgendas', method: 'GET', path: '/api/agenda-items', audience: readers },
    ...{ creates: false, summary: w.onAgendasSummary, params: nothing, body: nothing },
    query: z.object({ source: z.enum(['duty']).default('duty') }),
    answer: z.object({
      items: z.array(
        z.object({
          source: sourceSchema,
          meeting: z.object({ id, title: z.string(), day, state: z.enum(meetingStates) }),
        }),
      ),
    }),
  }),
  changeAgenda: endpoint({
    ...{ name: 'meetings.changeAgenda', method: 'PUT', path: '/api/agenda-items/:agendaItem' },
    ...{ audience: readers, creates: false, summary: w.changeAgendaSummary, query: nothing },
    params: z.object({ agendaItem: id }),
    answer: agendaItemSchema,
    body: z.strictObject({ version, title, proposal, place: z.int().min(1).max(99), dropped: z.boolean() }),
  }),
};

export type AgendaItem = z.infer<typeof agendaItemSchema>;
export type OnAgenda = z.infer<typeof agendaContract.onAgendas.answer>['items'][number];
export type Offer = z.infer<typeof offer>;
export type NewAgendaItem = z.infer<typeof agendaContract.keep.body>;
export type Proposal = z.infer<typeof agendaContract.propose.body>;
export type AgendaChange = z.infer<typeof agendaContract.changeAgenda.body>;
