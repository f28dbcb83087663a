import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, nothing } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import { keepers, readers } from '../duties.rules.ts';
import { ownershipLevels, ownershipStates } from '../ownership.rules.ts';
import { summaryWords as w } from '../words/summaries.words.ts';
import { areaRef, categoryRef, code, kind, organisationRef, page } from './shapes.ts';

const filter = {
  /** A county, or an area directly below one. */
  area: id.optional(),
  /** `township`: what lies directly below the counties, or below the one that is asked for. */
  per: z.enum(ownershipLevels).default('county'),
  /** Of either level. */
  category: code.optional(),
  /** Without one: everything that is not settled. */
  state: z.enum([...ownershipStates, 'all']).optional(),
};

const offeredMark = z.object({ by: z.string(), at: instant }).nullable();

const row = z.object({
  area: areaRef,
  category: categoryRef,
  state: z.enum(ownershipStates),
  leads: z.array(organisationRef),
  assisting: z.array(organisationRef),
  services: z.int(),
  /** Who took on needs of this within a year. */
  handling: z.array(organisationRef),
  /** Needs that had no answer within a year; null for whoever is not told here. */
  unmet: z.int().nullable(),
  /** Whether it may be put before a meeting. */
  forMeeting: z.boolean(),
  offered: offeredMark,
});
export type OwnershipRow = z.infer<typeof row>;

const cell = row.extend({
  mayOffer: z.boolean(),
  /** Rows of the lists in force. */
  named: z.array(
    z.object({
      id,
      title: z.string(),
      kind,
      edition: z.string(),
      lead: organisationRef.nullable(),
      assisting: z.array(organisationRef),
      basis: z.string(),
    }),
  ),
  /** What the offices noted of lists of duties beside the call list. */
  noted: z.array(z.object({ organisation: organisationRef, source: z.string() })),
  offers: z.array(z.object({ id, title: z.string(), organisation: organisationRef })),
  /** Counts are null where there are one to four and the caller is told no so few. */
  work: z.array(
    z.object({
      organisation: organisationRef,
      taken: z.int().nullable(),
      declined: z.int().nullable(),
      handlers: z.int().nullable(),
    }),
  ),
});
export type OwnershipCell = z.infer<typeof cell>;

const at = z.object({ area: id, category: code });

export const ownershipPart = {
  ownership: endpoint({
    ...{ name: 'duties.ownership', method: 'GET', path: '/api/ownership', audience: readers },
    ...{ creates: false, summary: w.ownership, params: nothing, query: z.object({ ...filter, page }) },
    body: nothing,
    answer: z.object({
      rows: z.array(row),
      total: z.int(),
      pageSize: z.int(),
      /** How many of each there are, whatever state is asked for. */
      counts: z.object({ unowned: z.int(), overlap: z.int(), thin: z.int(), settled: z.int() }),
      areas: z.array(areaRef),
      categories: z.array(categoryRef),
      /** Areas for which no list is in force. */
      without: z.array(areaRef),
    }),
  }),
  ownershipSheet: endpoint({
    ...{ name: 'duties.ownershipSheet', path: '/api/ownership/sheet', audience: readers },
    ...listAsSheet(filter),
    summary: w.ownershipSheet,
  }),
  cell: endpoint({
    ...{ name: 'duties.cell', method: 'GET', path: '/api/ownership/:area/:category', audience: readers },
    ...{ creates: false, summary: w.cell, params: at, query: nothing, body: nothing, answer: cell },
  }),
  offer: endpoint({
    ...{ name: 'duties.offer', method: 'PUT', path: '/api/ownership/:area/:category/offer' },
    ...{ audience: keepers, creates: false, summary: w.offer, params: at, query: nothing, answer: cell },
    body: z.strictObject({ offered: z.boolean() }),
  }),
};
export type OwnershipFilter = Omit<z.infer<typeof ownershipPart.ownership.query>, 'page'>;
