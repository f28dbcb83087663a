import { timingSafeEqual } from 'node:crypto';
import type { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { countFailure, KeptRefusal, type Limit, refuseIfTooMany } from '../../../platform/access/attempts.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { hashPhone } from '../people.actions.ts';
import { codeMinutes, codeTries, phoneSessionMinutes } from '../people.rules.ts';
import { listResidentsBy } from '../people.store.ts';
import { peopleWords as w } from '../people.words.ts';
import * as store from '../store/phone.ts';

const codePlace = 'people.phone_code.code';
const tokenPlace = 'people.phone_session';

/** Every code that is asked for counts, known number or not. */
const askedByPhone: Limit = { what: 'phone-code', most: 4, minutes: 60 };
const askedFromAddress: Limit = { what: 'phone-code-from', most: 20, minutes: 60 };
/** Wrong codes, over all the codes of one number: a new code does not give new tries without end. */
const guessed: Limit = { what: 'phone-guess', most: 15, minutes: 24 * 60 };
const guessedFrom: Limit = { what: 'phone-guess-from', most: 30, minutes: 60 };

/** Six digits, drawn evenly. */
function sixDigits(ctx: WriteContext): string {
  for (;;) {
    const [a = 0, b = 0, c = 0] = ctx.chance.bytes(3);
    const drawn = (a << 16) | (b << 8) | c;
    // 16 times a million: what is above would favour some codes.
    if (drawn < 16_000_000) return String(drawn % 1_000_000).padStart(6, '0');
  }
}

/**
 * Lays down a code for a number, the same work and the same answer whether anybody left that number or not; who it
 * is for is looked up when it is sent. Throws 429 for a number or an address that asks too often. Gives the id of
 * the code.
 */
export async function askPhoneCode(
  ctx: WriteContext,
  { phone, from }: { phone: string; from: string },
): Promise<string> {
  await refuseIfTooMany(ctx, askedFromAddress, from);
  await refuseIfTooMany(ctx, askedByPhone, phone);
  await countFailure(ctx, askedFromAddress, from);
  await countFailure(ctx, askedByPhone, phone);
  return store.savePhoneCode(ctx.db, {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    phone_hash: hashPhone(ctx, phone),
    code: ctx.keys.encrypt(codePlace, sixDigits(ctx)),
    asked_at: ctx.now,
    expires_at: new Date(ctx.now.getTime() + codeMinutes * 60_000),
    tries: 0,
  });
}

/** The code to be sent and a resident who left the number; null where nobody did or the code ran out. */
export async function codeToSend(
  ctx: ReadContext,
  id: string,
): Promise<{ residentId: string; code: string } | null> {
  const row = await store.findPhoneCode(ctx.db, id);
  if (!row || row.expires_at <= ctx.now) return null;
  const [residentId] = await listResidentsBy(ctx.db, 'phone_hash', row.phone_hash);
  return residentId === undefined ? null : { residentId, code: ctx.keys.decrypt(codePlace, row.code) };
}

/** A number that nobody left has its codes too, so that one was tried too often tells nothing of whose it is. */
function wrong(spent: boolean): AppError {
  const text = spent ? w.spentCode : w.wrongCode;
  const values = { tries: codeTries };
  return new KeptRefusal(400, 'wrong-code', text, values, [{ path: 'code', text, values }]);
}

/**
 * Opens a session of half an hour for the holder of a telephone. Throws 400 (on record) for a wrong code and for one
 * that ran out, with one text, and for one that was tried five times; 429 for a number or an address that guesses.
 */
export async function openByPhoneCode(
  ctx: WriteContext,
  { phone, code, from }: { phone: string; code: string; from: string },
): Promise<{ token: string }> {
  await refuseIfTooMany(ctx, guessedFrom, from);
  await refuseIfTooMany(ctx, guessed, phone);
  const row = await store.lockPhoneCode(ctx.db, hashPhone(ctx, phone));
  const good = row !== null && row.expires_at > ctx.now && row.tries < codeTries;
  const typed = Buffer.from(code.normalize('NFKC').replace(/\s/g, '').slice(0, 12).padEnd(12));
  const meant = Buffer.from((row ? ctx.keys.decrypt(codePlace, row.code) : '').padEnd(12));
  const fits = typed.length === meant.length && timingSafeEqual(typed, meant);
  if (!row || !good || !fits) {
    if (row) await store.countTry(ctx.db, row.id);
    await countFailure(ctx, guessedFrom, from);
    await countFailure(ctx, guessed, phone);
    throw wrong(row !== null && row.tries + 1 >= codeTries);
  }
  await store.deletePhoneCode(ctx.db, row.id);
  await store.deleteOver(ctx.db, ctx.now);
  const token = Buffer.from(ctx.chance.bytes(32)).toString('base64url');
  await store.createPhoneSession(ctx.db, {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    token_hash: ctx.keys.hash(tokenPlace, token),
    phone_hash: row.phone_hash,
    opened_at: ctx.now,
    expires_at: new Date(ctx.now.getTime() + phoneSessionMinutes * 60_000),
  });
  return { token };
}

/** The residents whose telephone a session's token shows; null where the token is nothing or ran out. */
export async function residentsOfPhone(ctx: ReadContext, token: string): Promise<string[] | null> {
  const hash = await store.findPhoneSession(ctx.db, ctx.keys.hash(tokenPlace, token), ctx.now);
  return hash && listResidentsBy(ctx.db, 'phone_hash', hash);
}

export async function endPhoneSession(ctx: WriteContext, token: string): Promise<void> {
  await store.deletePhoneSession(ctx.db, ctx.keys.hash(tokenPlace, token));
}
