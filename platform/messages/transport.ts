import type { Embedder } from '../embedding/embedder.ts';

/** One text to one number or address. `id` stays the same when it is tried again, so that a gateway can tell. */
export interface Outgoing {
  readonly id: string;
  readonly to: string;
  /** For a mail; a short message has none. */
  readonly subject: string;
  readonly text: string;
  /** A calendar after RFC 5545 that goes with a mail, so that the reader's own calendar takes it. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
}

/** Sends one text and gives the number under which the other side knows it. Throws {@link NotSent}. */
export interface Transport {
  readonly send: (outgoing: Outgoing) => Promise<{ readonly id: string }>;
}

export const transportFaults = ['refused', 'not-let-in', 'busy', 'away', 'too-slow', 'nonsense'] as const;
export type TransportFault = (typeof transportFaults)[number];

/** Why a text was not taken; holds nothing of it. `refused` is about this text or number and stays so. */
export class NotSent extends Error {
  readonly fault: TransportFault;

  constructor(fault: TransportFault) {
    super(fault);
    this.name = 'NotSent';
    this.fault = fault;
  }
}

/** The ways out of this installation; null where none is set up. */
export interface Transports {
  readonly sms: Transport | null;
  readonly mail: Transport | null;
  /** True in the demo: what has no way out is kept to be looked at. */
  readonly keeps: boolean;
  /** The address that mails come from, for calendars that name who invites; null without a mail server. */
  readonly mailFrom?: string | null;
  /** Where links in mails to colleagues lead, `https://lianxin.example.cn`; without it no mail with a link goes out. */
  readonly site?: string | null;
  /** An outside service of vectors, where the installation names one. */
  readonly embedder?: Embedder | null;
}

/** No way out, nothing kept: for commands and for tests that send nothing. */
export const noTransports: Transports = { sms: null, mail: null, keeps: false };
