import type { FieldError } from '../../../base/error.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { needsWords as w } from '../needs.words.ts';
import { countOpenWith } from '../store/open-with.ts';

/** What of an organisation's needs is open, as lines for whoever wants to close it; empty where nothing is. */
export async function needsOpenWith(ctx: ReadContext, organisationId: string): Promise<FieldError[]> {
  const { legs, waiting } = await countOpenWith(ctx.db, organisationId);
  const lines = [
    { path: 'legs', text: w.legsOpen, values: { count: legs } },
    { path: 'waiting', text: w.waitingOpen, values: { count: waiting } },
  ];
  return lines.filter(({ values }) => values.count > 0);
}
