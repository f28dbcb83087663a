import { sql } from 'kysely';
import { type ReadDb, tables, type WriteDb } from '../../platform/db/database.ts';
import type { MessageState, QuietHours } from './messages.rules.ts';
import type { MessagesTables } from './messages.tables.ts';

const table = tables<MessagesTables>;

export type MessageRow = MessagesTables['messages.message'];
export type ReplyRow = MessagesTables['messages.reply'];

/** False when this person has a message of this event already. */
export async function insertMessage(db: WriteDb, row: MessageRow): Promise<boolean> {
  const made = await table(db)
    .insertInto('messages.message')
    .values(row)
    .onConflict((conflict) => conflict.columns(['city_id', 'event', 'recipient_id', 'channel']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function findMessageToChange(db: WriteDb, id: string): Promise<MessageRow | null> {
  const row = await table(db)
    .selectFrom('messages.message')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function findMessage(db: ReadDb, id: string): Promise<MessageRow | null> {
  const row = await table(db)
    .selectFrom('messages.message')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function saveMessage(
  db: WriteDb,
  id: string,
  change: Partial<Pick<MessageRow, 'state' | 'reason' | 'content' | 'gateway_id' | 'ended_at' | 'due_at'>>,
): Promise<void> {
  await table(db).updateTable('messages.message').set(change).where('id', '=', id).execute();
}

/** When this person was last written to, so that two texts of one moment have an order; null for never. */
export async function findLastCreated(db: ReadDb, recipient: string): Promise<Date | null> {
  const row = await table(db)
    .selectFrom('messages.message')
    .select(({ fn }) => fn.max('created_at').as('at'))
    .where('recipient_id', '=', recipient)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Whether an earlier text to the same person still waits. */
export async function waitsBefore(db: ReadDb, message: MessageRow): Promise<boolean> {
  const row = await table(db)
    .selectFrom('messages.message')
    .select('id')
    .where('recipient_id', '=', message.recipient_id)
    .where('channel', '=', message.channel)
    .where('state', '=', 'waiting')
    .where('created_at', '<', message.created_at)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Messages that reached (or in the demo would have reached) one of these people, the newest first. */
export async function listReceived(db: ReadDb, recipients: readonly string[]): Promise<MessageRow[]> {
  if (recipients.length === 0) return [];
  return table(db)
    .selectFrom('messages.message')
    .selectAll()
    .where('recipient_kind', '=', 'resident')
    .where('recipient_id', 'in', [...recipients])
    .where('state', 'in', ['sent', 'kept'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
}

export async function listMessages(
  db: ReadDb,
  { states, limit, offset = 0 }: { states: readonly MessageState[]; limit: number; offset?: number },
): Promise<MessageRow[]> {
  return table(db)
    .selectFrom('messages.message')
    .selectAll()
    .where('state', 'in', [...states])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export interface Counted {
  readonly template: string;
  readonly state: MessageState;
  readonly reason: string | null;
  readonly count: number;
}

/** How many messages since `since` by template, state and reason. */
export async function countMessages(db: ReadDb, since: Date): Promise<Counted[]> {
  const rows = await table(db)
    .selectFrom('messages.message')
    .select(({ fn }) => ['template', 'state', 'reason', fn.countAll<string>().as('count')])
    .where('created_at', '>=', since)
    .groupBy(['template', 'state', 'reason'])
    .orderBy('template')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as MessageState, count: Number(row.count) }));
}

export async function countReplies(db: ReadDb, since: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await table(db)
    .selectFrom('messages.reply')
    .select(({ fn }) => ['choice', fn.countAll<string>().as('count')])
    .where('received_at', '>=', since)
    .groupBy('choice')
    .execute();
  return new Map(rows.map(({ choice, count }) => [choice, Number(count)]));
}

/** Texts that nobody will send any more are forgotten. */
export async function forgetContent(db: WriteDb, city: string, before: Date): Promise<void> {
  await table(db)
    .updateTable('messages.message')
    .set({ content: null, state: 'dropped' })
    .where('city_id', '=', city)
    .where('state', 'in', ['failed', 'kept'])
    .where('ended_at', '<', before)
    .execute();
}

/** False when the gateway brought this reply before. */
export async function insertReply(db: WriteDb, row: ReplyRow): Promise<boolean> {
  const made = await table(db)
    .insertInto('messages.reply')
    .values(row)
    .onConflict((conflict) => conflict.columns(['city_id', 'gateway_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function findReply(db: ReadDb, id: string): Promise<ReplyRow | null> {
  const row = await table(db)
    .selectFrom('messages.reply')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function forgetWords(db: WriteDb, replyId: string): Promise<void> {
  await table(db).updateTable('messages.reply').set({ words: null }).where('id', '=', replyId).execute();
}

export async function stop(db: WriteDb, city: string, hash: Buffer, now: Date): Promise<void> {
  await table(db)
    .insertInto('messages.stop')
    .values({ city_id: city, phone_hash: hash, stopped_at: now })
    .onConflict((conflict) => conflict.columns(['city_id', 'phone_hash']).doNothing())
    .execute();
}

export async function resume(db: WriteDb, city: string, hash: Buffer): Promise<void> {
  await table(db)
    .deleteFrom('messages.stop')
    .where('city_id', '=', city)
    .where('phone_hash', '=', hash)
    .execute();
}

export async function isStopped(db: ReadDb, hash: Buffer): Promise<boolean> {
  const row = await table(db)
    .selectFrom('messages.stop')
    .select('stopped_at')
    .where('phone_hash', '=', hash)
    .executeTakeFirst();
  return row !== undefined;
}

export async function findQuietHours(db: ReadDb): Promise<QuietHours | null> {
  const row = await table(db)
    .selectFrom('messages.quiet_hours')
    .select([
      sql<string>`to_char(quiet_from, 'HH24:MI')`.as('from'),
      sql<string>`to_char(quiet_to, 'HH24:MI')`.as('to'),
    ])
    .executeTakeFirst();
  return row ?? null;
}

export async function saveQuietHours(
  db: WriteDb,
  row: MessagesTables['messages.quiet_hours'],
): Promise<void> {
  const { city_id: _city, ...set } = row;
  await table(db)
    .insertInto('messages.quiet_hours')
    .values(row)
    .onConflict((conflict) => conflict.column('city_id').doUpdateSet(set))
    .execute();
}
