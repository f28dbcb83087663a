/** An outside service that tells how near texts are in meaning, as vectors. */
export interface Embedder {
  /** As the service names it; vectors of two models are not compared. */
  readonly model: string;
  /** Where texts go, `embeddings.example.cn`; for the record. */
  readonly host: string;
  /**
   * One vector for each text, in their order, all of one length. Texts leave the house: mask them before. Throws
   * {@link NotEmbedded}.
   */
  readonly embed: (texts: readonly string[], signal?: AbortSignal) => Promise<Float32Array[]>;
}

export const embeddingFaults = [
  'not-let-in',
  'busy',
  'refused',
  'away',
  'too-slow',
  'nonsense',
  'resting',
] as const;
export type EmbeddingFault = (typeof embeddingFaults)[number];

/** Why there are no vectors; holds nothing of the texts. `resting`: it failed often, and nobody asks until `until`. */
export class NotEmbedded extends Error {
  readonly fault: EmbeddingFault;
  readonly until: Date | null;

  constructor(fault: EmbeddingFault, until: Date | null = null) {
    super(fault);
    this.name = 'NotEmbedded';
    this.fault = fault;
    this.until = until;
  }
}
