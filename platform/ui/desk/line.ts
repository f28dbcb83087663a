/** Milliseconds; the server says something at least every 15 s, so a line silent for longer than this is dead. */
const silence = 40_000;
const shortest = 1000;
const longest = 30_000;

/**
 * How long to wait before try number `attempt` (from 1), in milliseconds: 1, 2, 4 … 30 s, each between half and
 * all of it by `chance` (0 to 1), so that a hundred desks do not come back in the same moment.
 */
export function waitBefore(attempt: number, chance: number): number {
  const whole = Math.min(longest, shortest * 2 ** Math.min(attempt - 1, 20));
  return Math.round(whole * (0.5 + chance / 2));
}

/** What an `EventSource` gives, as far as a line uses it. */
export interface Source {
  addEventListener(name: string, heard: (event: { data?: unknown }) => void): void;
  close(): void;
}

export interface LineParts {
  readonly open: () => Source;
  readonly chance: () => number;
  /** Whether the session is still one, asked when the server does not let us in. Rejects while it cannot be reached. */
  readonly isKnown: () => Promise<boolean>;
  /** Something happened, or may have: ask again for what is shown. */
  readonly onNews: () => void;
  readonly onUp: (up: boolean) => void;
  readonly onOver: () => void;
}

function numberIn(event: { data?: unknown }): number | null {
  try {
    const told = JSON.parse(String(event.data)) as { number?: unknown };
    return typeof told.number === 'number' ? told.number : null;
  } catch {
    return null;
  }
}

/**
 * One line to the server's news that is taken up again for ever. After a gap everything is asked anew, unless the
 * server's number says that nothing happened meanwhile.
 */
export class Line {
  readonly #parts: LineParts;
  #source: Source | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #number: number | null = null;
  #ended = false;

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  /** Opens the line; while it is waiting to try again it tries at once. */
  start(): void {
    if (this.#ended || this.#source) return;
    clearTimeout(this.#again);
    const source = this.#parts.open();
    this.#source = source;
    // A proxy may take the call and never answer.
    this.#listen();
    source.addEventListener('hello', (event) => {
      this.#listen();
      const number = numberIn(event);
      const missed = this.#number === null || number !== this.#number;
      this.#number = number;
      this.#attempt = 0;
      this.#parts.onUp(true);
      if (missed) this.#parts.onNews();
    });
    source.addEventListener('still', () => this.#listen());
    source.addEventListener('happened', (event) => {
      this.#listen();
      this.#number = numberIn(event) ?? this.#number;
      this.#parts.onNews();
    });
    source.addEventListener('over', () => this.#over());
    source.addEventListener('error', () => this.#lost());
  }

  end(): void {
    this.#ended = true;
    this.#drop();
    clearTimeout(this.#again);
  }

  #drop(): void {
    this.#source?.close();
    this.#source = undefined;
    clearTimeout(this.#watch);
  }

  #listen(): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#lost(), silence);
  }

  #over(): void {
    this.#drop();
    this.#parts.onUp(true);
    this.#parts.onOver();
  }

  #lost(): void {
    if (this.#ended || !this.#source) return;
    this.#drop();
    this.#parts.onUp(false);
    this.#attempt += 1;
    this.#again = setTimeout(() => void this.#retry(), waitBefore(this.#attempt, this.#parts.chance()));
  }

  async #retry(): Promise<void> {
    // An EventSource does not tell a refusal from a line that is down.
    const known = await this.#parts.isKnown().catch(() => true);
    if (this.#ended || this.#source) return;
    if (known) this.start();
    else this.#over();
  }
}
