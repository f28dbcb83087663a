import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id } from '../../../platform/http/schema.ts';
import { listAsSheet } from '../../../platform/sheets/sheet.contract.ts';
import { listWords as w } from '../words/lists.words.ts';

/** Whose accounts: without the page. */
export const staffFilter = {
  search: z.string().trim().max(60).default(''),
  organisationId: id.optional(),
  closed: z.stringbool().default(false),
};

/** The lists of organisations and their people as sheets. */
export const listsContract = {
  staffSheet: endpoint({
    ...{ name: 'organisations.staffSheet', path: '/api/staff/sheet', summary: w.staffSummary },
    ...{ audience: ['administrator', 'head'] as const, ...listAsSheet(staffFilter) },
  }),
  allSheet: endpoint({
    ...{ name: 'organisations.allSheet', path: '/api/settings/organisations/sheet', summary: w.allSummary },
    ...{ audience: ['administrator'] as const, ...listAsSheet({}) },
  }),
  dutiesSheet: endpoint({
    ...{ name: 'organisations.dutiesSheet', path: '/api/duties/sheet', summary: w.dutiesSummary },
    audience: ['clerk', 'handler', 'head', 'coordinator', 'administrator'] as const,
    ...listAsSheet({}),
  }),
  telephonesSheet: endpoint({
    ...{ name: 'organisations.telephonesSheet', path: '/api/telephones/sheet', summary: w.telephonesSummary },
    audience: ['clerk', 'handler', 'head', 'coordinator', 'administrator'] as const,
    ...listAsSheet({
      /** Found in names and numbers. */
      search: z.string().trim().max(40).default(''),
    }),
  }),
};
