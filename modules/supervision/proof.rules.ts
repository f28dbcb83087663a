import { callsAsked } from './kinds.rules.ts';

/** A figure of the ledger as it may be published, at the instant it was read. */
export interface FigureProof {
  readonly kind: 'figure';
  readonly indicator: string;
  readonly name: string;
  readonly nameEn: string;
  readonly value: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** What people said who were called, by the numbers of their needs; who they are is not kept. */
export interface CallsProof {
  readonly kind: 'calls';
  readonly calls: readonly { readonly reference: string; readonly solved: boolean }[];
}

export type Proof = FigureProof | CallsProof;

/** Three different needs. */
export function areDifferent(references: readonly string[]): boolean {
  return references.length === callsAsked && new Set(references).size === callsAsked;
}

/** Nothing is mended while one of those who were called says otherwise. */
export function holds(proof: Proof | null): boolean {
  return proof !== null && (proof.kind === 'figure' || proof.calls.every(({ solved }) => solved));
}
