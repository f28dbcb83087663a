/** The highest of many scores, each with a document: a heap whose top is the one that would go next. */
export class Best {
  readonly #limit: number;
  readonly #before: (a: number, b: number) => boolean;
  readonly #scores: number[] = [];
  readonly #documents: number[] = [];

  /** `before` says which of two documents of the same score comes first. */
  constructor(limit: number, before: (a: number, b: number) => boolean) {
    this.#limit = limit;
    this.#before = before;
  }

  get full(): boolean {
    return this.#scores.length >= this.#limit;
  }

  /** What a score must reach to have a chance; nothing is too low while there is room. */
  get floor(): number {
    return this.full ? (this.#scores[0] ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
  }

  offer(score: number, document: number): void {
    if (!this.full) {
      this.#scores.push(score);
      this.#documents.push(document);
      this.#rise(this.#scores.length - 1);
    } else if (this.#worse(this.#scores[0] ?? 0, this.#documents[0] ?? 0, score, document)) {
      this.#scores[0] = score;
      this.#documents[0] = document;
      this.#sink();
    }
  }

  /** In no order. */
  documents(): number[] {
    return this.#documents;
  }

  /** Best first. */
  sorted(): { score: number; document: number }[] {
    return this.#scores
      .map((score, at) => ({ score, document: this.#documents[at] ?? 0 }))
      .sort((a, b) => (this.#worse(a.score, a.document, b.score, b.document) ? 1 : -1));
  }

  #worse(score: number, document: number, than: number, thanDocument: number): boolean {
    return score < than || (score === than && this.#before(thanDocument, document));
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >>> 1;
      if (!this.#swapIfWorse(at, above)) return;
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = at * 2 + 1;
      const right = left + 1;
      if (left >= this.#scores.length) return;
      const worst = right < this.#scores.length && this.#isWorse(right, left) ? right : left;
      if (!this.#swapIfWorse(worst, at)) return;
      at = worst;
    }
  }

  #isWorse(a: number, b: number): boolean {
    return this.#worse(
      this.#scores[a] ?? 0,
      this.#documents[a] ?? 0,
      this.#scores[b] ?? 0,
      this.#documents[b] ?? 0,
    );
  }

  #swapIfWorse(low: number, high: number): boolean {
    if (!this.#isWorse(low, high)) return false;
    const score = this.#scores[low] ?? 0;
    const document = this.#documents[low] ?? 0;
    this.#scores[low] = this.#scores[high] ?? 0;
    this.#documents[low] = this.#documents[high] ?? 0;
    this.#scores[high] = score;
    this.#documents[high] = document;
    return true;
  }
}
