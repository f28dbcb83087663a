import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { id, instant, nothing } from '../../platform/http/schema.ts';
import { listAsSheet } from '../../platform/sheets/sheet.contract.ts';
import { opinionsWords as w } from './opinions.words.ts';

const overviewSchema = z.object({
  /** 0 before anybody switched anything. */
  version: z.int(),
  enabled: z.boolean(),
  /** What the installation names; null: it names none, and nothing can be switched on. */
  service: z.object({ model: z.string(), host: z.string() }).nullable(),
  failing: z.object({ since: instant, fault: z.string() }).nullable(),
  /** Services of the menu whose vectors are kept, and needs that were read. */
  services: z.int(),
  needs: z.int(),
  /** What left the house, the newest first. */
  sendings: z.array(
    z.object({
      id,
      /** Null: services of the menu. */
      needId: id.nullable(),
      services: z.int(),
      characters: z.int(),
      model: z.string(),
      host: z.string(),
      at: instant,
      fault: z.string().nullable(),
    }),
  ),
});

export const opinionsContract = {
  overview: endpoint({
    name: 'opinions.overview',
    method: 'GET',
    path: '/api/outside-model',
    audience: ['administrator'],
    creates: false,
    summary: w.overviewSummary,
    params: nothing,
    query: nothing,
    body: nothing,
    answer: overviewSchema,
  }),
  sheet: endpoint({
    ...{ name: 'opinions.sheet', path: '/api/outside-model/sheet', audience: ['administrator'] as const },
    ...{ summary: w.sheetSummary, ...listAsSheet({}) },
  }),
  switch: endpoint({
    name: 'opinions.switch',
    method: 'PUT',
    path: '/api/outside-model',
    audience: ['administrator'],
    creates: false,
    summary: w.switchSummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({ version: z.int().min(0), enabled: z.boolean() }),
    answer: overviewSchema,
  }),
};

export type ModelOverview = z.infer<typeof overviewSchema>;
