import { AppError } from '../../../base/error.ts';
import { hasRole, notYours } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import type { StaffFacts } from '../organisations.contract.ts';
import * as happenings from '../organisations.happenings.ts';
import { saveStaff } from '../store/staff.ts';
import { accountsWords as w } from '../words/accounts.words.ts';
import { loadKept } from './links.ts';

/**
 * Changes what is known of a person: name, post, office telephone, mail address, languages. Number and login stay, since records
 * name people by them. Only for administrators. Throws 404, and 409 for a closed account or an old version.
 */
export async function changeStaff(
  ctx: WriteContext,
  id: string,
  { version, mail, ...facts }: StaffFacts,
): Promise<{ id: string; version: number }> {
  if (!hasRole(ctx.actor, 'administrator')) throw notYours();
  const staff = await loadKept(ctx, id);
  const { name } = staff;
  if (staff.closed_at) throw new AppError(409, 'closed', w.closed, { name });
  if (staff.version !== version) throw new AppError(409, 'stale', w.staleStaff, { name });
  const wanted = {
    ...facts,
    mail: mail === '' ? null : mail,
    languages: [...new Set(facts.languages)].sort(),
  };
  const before = { ...staff, languages: staff.languages.toSorted() };
  const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
    (key) => JSON.stringify(wanted[key]) !== JSON.stringify(before[key]),
  );
  if (changed.length === 0) return { id, version };
  await saveStaff(ctx.db, staff, {
    ...wanted,
    // Without an address nothing comes daily either.
    daily_mail: wanted.mail !== null && staff.daily_mail,
    pinyin: pinyinKey(wanted.name),
    version: version + 1,
  });
  await record(ctx, happenings.staffChanged, id, { version: version + 1, fields: changed });
  return { id, version: version + 1 };
}
