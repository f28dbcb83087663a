import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { ownStaff } from '../accounts.policy.ts';
import type { LinkKind } from '../accounts.rules.ts';
import * as happenings from '../organisations.happenings.ts';
import { listLinks } from '../store/links.ts';
import { getStaff, saveStaff } from '../store/staff.ts';
import { tokenOfLink } from './links.ts';

export interface OwnMail {
  /** Empty for none. */
  readonly mail: string;
  /** Whether what waits for the organisation comes once a day. */
  readonly daily: boolean;
}

export async function getOwnMail(ctx: ReadContext): Promise<OwnMail> {
  const { mail, daily_mail } = await getStaff(ctx.db, staffOf(ctx.actor).staffId);
  return { mail: mail ?? '', daily: daily_mail };
}

/** Changes one's own address; without one nothing comes daily either. */
export async function changeOwnMail(ctx: WriteContext, { mail, daily }: OwnMail): Promise<OwnMail> {
  const staff = await getStaff(ctx.db, staffOf(ctx.actor).staffId);
  const change = { mail: mail === '' ? null : mail, daily_mail: mail !== '' && daily };
  await saveStaff(ctx.db, ownStaff(ctx.actor, staff), change);
  await record(ctx, happenings.mailChanged, staff.id, { daily: change.daily_mail });
  return getOwnMail(ctx);
}

export interface LinkToMail {
  readonly kind: LinkKind;
  readonly mail: string;
  readonly login: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** The good link of a person with an address, to be mailed to them; null where there is none of either. */
export async function linkToMail(ctx: ReadContext, staffId: string): Promise<LinkToMail | null> {
  const staff = await getStaff(ctx.db, staffId);
  const link = (await listLinks(ctx.db, [staffId], ctx.now)).get(staffId);
  if (staff.mail === null || staff.closed_at !== null || !link) return null;
  const { mail, login } = staff;
  const token = tokenOfLink(ctx, link.id);
  return { kind: link.kind as LinkKind, mail, login, token, expiresAt: link.expires_at };
}
