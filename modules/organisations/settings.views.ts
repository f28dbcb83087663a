import type { ReadContext } from '../../platform/access/context.ts';
import { listSettingChanges } from '../../platform/happenings/history.ts';
import { listStaffNames } from './organisations.store.ts';
import type { Change } from './settings.contract.ts';

/** More than this nobody reads. */
const most = 50;

/** Who changed a setting and when, newest first. */
export async function historyOf(ctx: ReadContext, subject: string, about: string): Promise<Change[]> {
  const changes = await listSettingChanges(ctx.db, subject, about, most);
  const ids = changes.flatMap(({ actorKind, actorId }) =>
    actorKind === 'staff' && actorId !== null ? [actorId] : [],
  );
  const names = await listStaffNames(ctx.db, ids);
  return changes.map(({ id, at, name, actorId, fields }) => {
    const by = names.get(actorId ?? '');
    return {
      ...{ id, at: at.toISOString(), name, fields: [...fields] },
      by: by ? { name: by.name, number: by.number } : null,
    };
  });
}
