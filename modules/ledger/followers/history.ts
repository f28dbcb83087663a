import type { WriteContext } from '../../../platform/access/context.ts';
import { factsIf, type Happening } from '../../../platform/happenings/happening.ts';
import * as history from '../../history/history.happenings.ts';
import { type CountedPast, listCounted } from '../../history/history.public.ts';
import type { Told } from '../entries.rules.ts';

/** What the organisation's answer is held to have been where the sheet tells only what the resident said of it. */
const asEnded: Record<string, string> = { confirmed: 'solved', not_accepted: 'not_solved' };

/** What the resident said. Where the sheet tells nothing of it nobody spoke, and it ended all the same. */
const asSaid: Record<string, string> = { confirmed: 'confirmed', not_accepted: 'not_accepted' };

/** What a need of the past counts as, in the month in which it was; where nobody wrote when it ended, when it was said. */
function ofPast(importId: string, past: CountedPast): Told[] {
  if (past.said_at === null) return [];
  const { outcome } = past;
  const about = {
    ...{ record_kind: 'past_need', record_id: past.id, import_id: importId },
    ...{ organisation_id: past.organisation_id, category_code: past.category_code },
    area_id: past.area_id,
  };
  const received: Told = { kind: 'received', ...about, via: 'import', at: past.said_at };
  if (outcome === 'unknown') return [received];
  const ended = { ...about, at: past.ended_at ?? past.said_at };
  const days = { days: past.days };
  return [
    received,
    { ...ended, ...days, kind: 'ended', outcome: asEnded[outcome] ?? outcome },
    // As of a need that is under way, how long it took is told of what is closed.
    { ...ended, ...(outcome === 'not_accepted' ? {} : days), kind: asSaid[outcome] ?? 'unconfirmed' },
  ];
}

/** What one part of an import brought, in the order of its needs. */
export async function ofImport(ctx: WriteContext, found: Happening): Promise<Told[]> {
  const taken = factsIf(history.taken, found);
  if (!taken) return [];
  const past = await listCounted(ctx.db, found.subjectId, taken.part);
  return past.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap((one) => ofPast(found.subjectId, one));
}

/** The import whose entries are to be taken back, or null. */
export function undoneImport(found: Happening): string | null {
  return factsIf(history.undone, found) ? found.subjectId : null;
}
