import { localTime } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { OncePerCity } from '../../../platform/happenings/follower.ts';
import { factsIf, type Happening } from '../../../platform/happenings/happening.ts';
import { replied } from '../../messages/messages.happenings.ts';
import { type TakenReply, takeReply } from '../../messages/messages.public.ts';
import { ask } from '../actions/talk.ts';
import { giveVerdict } from '../actions/verdict.ts';
import { mayRefuse } from '../closing.policy.ts';
import { overturnUntil } from '../closing.rules.ts';
import { scopeOf } from '../needs.policy.ts';
import { isOver, lastRound, type NeedRecord, stateOf } from '../needs.rules.ts';
import { replyWords as w } from '../needs-messages.words.ts';
import { listDeadlines } from '../store/deadlines.ts';
import { findNeed } from '../store/records.ts';

/** Longest words of a resident that a need takes. */
const mostWords = 2000;

function wordsOf({ choice, words }: TakenReply): string {
  if (choice === 'words') return (words ?? '').trim().slice(0, mostWords).toWellFormed();
  return choice === '3' ? w.call.zh : say(w.short, 'zh', { choice });
}

/** What a resident answered becomes their verdict on the need that waits for one, else their words on the newest. */
async function take(ctx: WriteContext, found: Happening): Promise<void> {
  if (!factsIf(replied, found)) return;
  const reply = await takeReply(ctx, found.subjectId);
  if (reply === null) return;
  const records: NeedRecord[] = [];
  for (const id of reply.abouts) {
    const record = await findNeed(ctx.db, scopeOf(ctx.actor), id);
    // Answered on the spot: nobody comes back to it.
    const ended = record && lastRound(record).ended_as;
    if (record && (ended === null || ended === 'unconfirmed')) records.push(record);
  }
  // A late answer still counts: nobody has to hurry.
  const waiting =
    records.find((record) => stateOf(record) === 'answered') ??
    records.find((record) => stateOf(record) === 'unconfirmed');
  const record = waiting ?? records.find((one) => !isOver(stateOf(one))) ?? records[0];
  if (!record) return;
  // The resident acts, by another way than their page, and then, not when we came to read it.
  const own: WriteContext = { ...ctx, now: found.at, actor: { kind: 'holder', needId: record.need.id } };
  const until = overturnUntil(record, await listDeadlines(ctx.db), ctx.city.zone);
  const { day } = localTime(found.at, ctx.city.zone);
  const may = reply.choice === '1' || mayRefuse(own.actor, record, day, until);
  if (waiting && may && (reply.choice === '1' || reply.choice === '2')) {
    const verdict = reply.choice === '1' ? 'confirmed' : 'not_accepted';
    await giveVerdict(own, { version: record.need.version, verdict, words: '', how: 'message' });
    return;
  }
  const words = wordsOf(reply);
  if (words !== '' && record.need.received_by !== null) await ask(own, { words });
}

/** Takes what residents answer to a text message. */
export const repliesFollower: OncePerCity = { kind: 'once-per-city', name: 'needs.replies', follow: take };
