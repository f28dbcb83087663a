import { useCallback, useEffect, useRef, useState } from 'react';
import { client, Refused } from '../../../platform/http/client.ts';
import { deskFetchWithin } from '../../../platform/ui/desk/desk-fetch.ts';
import type { Proposed } from '../contract/urgent.ts';
import { needsContract } from '../needs.contract.ts';

/** The answer given on the spot as it is sent. */
export interface SpotBody {
  readonly words: string;
  readonly via: 'counter' | 'phone';
  readonly areaId: string | null;
  readonly groups?: Proposed['groups'][number]['group'][] | null;
  readonly answer: string;
  readonly category: string | null;
}

export interface Waiting {
  /** Its submission key: however often it is sent, it is stored once. */
  readonly key: string;
  readonly body: SpotBody;
  /** Why the server did not take it; such a one waits for a person. */
  readonly refused?: string;
}

/** Somebody stands at the counter: sooner than elsewhere a line counts as down. */
const patience = 8_000;
/** Between two tries while something waits. */
const again = 5_000;

export const counterApi = client(needsContract, deskFetchWithin(patience));

function placeOf(staffId: string): string {
  return `lianxin.waiting.${staffId}`;
}

/** What waits for this person on this computer, also after the browser was closed. */
export function readWaiting(staffId: string): Waiting[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(placeOf(staffId)) ?? '[]');
    return Array.isArray(found) ? (found as Waiting[]) : [];
  } catch {
    return [];
  }
}

function write(staffId: string, all: readonly Waiting[]): void {
  if (all.length === 0) localStorage.removeItem(placeOf(staffId));
  else localStorage.setItem(placeOf(staffId), JSON.stringify(all));
}

type Send = (one: Waiting) => Promise<unknown>;

const post: Send = ({ body, key }) => counterApi.answerOnSpot({ body, key });

/** The session is over: whoever signs in again sends it. */
const notSignedIn = 401;
/** Asked too often, or the server is ill: it passes. */
const passes = (status: number) => status === notSignedIn || status === 429 || status >= 500;

/**
 * Sends what waits, oldest first, until the line is gone again; each is taken away only when the server has it. What
 * it refuses stays with the reason. Gives how many were sent.
 */
export async function sendWaiting(staffId: string, send: Send): Promise<number> {
  let sent = 0;
  for (const one of readWaiting(staffId)) {
    if (one.refused !== undefined) continue;
    const replace = (by: readonly Waiting[]) =>
      write(
        staffId,
        readWaiting(staffId).flatMap((other) => (other.key === one.key ? by : [other])),
      );
    try {
      await send(one);
      replace([]);
      sent += 1;
    } catch (error) {
      if (!(error instanceof Refused) || passes(error.problem.status)) return sent;
      replace([{ ...one, refused: error.message }]);
    }
  }
  return sent;
}

/** Answers that wait for the network: put there, sent by themselves, counted. */
export function useWaitingAnswers(staffId: string) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => readWaiting(staffId));
  const [sent, setSent] = useState(0);
  const busy = useRef(false);
  const send = useCallback(() => {
    if (busy.current) return;
    busy.current = true;
    void sendWaiting(staffId, post)
      .then((done) => {
        if (done > 0) setSent((before) => before + done);
        setWaiting(readWaiting(staffId));
      })
      .finally(() => {
        busy.current = false;
      });
  }, [staffId]);
  const open = waiting.filter(({ refused }) => refused === undefined).length;
  useEffect(() => {
    if (open === 0) return;
    const tries = setInterval(send, again);
    window.addEventListener('online', send);
    return () => {
      clearInterval(tries);
      window.removeEventListener('online', send);
    };
  }, [open, send]);
  const change = (all: readonly Waiting[]) => {
    write(staffId, all);
    setWaiting(all);
  };
  return {
    waiting,
    /** How many of them were sent since the counter was opened. */
    sent,
    send,
    put: (one: Waiting) => {
      setSent(0);
      change([...readWaiting(staffId).filter(({ key }) => key !== one.key), one]);
    },
    take: (key: string) => change(readWaiting(staffId).filter((one) => one.key !== key)),
  };
}
