export interface Measured {
  /** Times done per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
  /** With those of the warm-up. */
  readonly all: number;
  /** Bytes received for one, 0 where they were not counted. */
  readonly bytes: number;
  /** Processor time of the measuring process per second, 1 is a whole core. */
  readonly cores: number;
}

/**
 * Does `work` over and over at `clients` places at once, each waiting for its own; what happens in the first
 * `warmUp` seconds is not counted.
 */
export async function measure(
  clients: number,
  { seconds, warmUp }: { seconds: number; warmUp: number },
  work: (client: number) => Promise<number>,
): Promise<Measured> {
  const times: number[] = [];
  let bytes = 0;
  let all = 0;
  const from = performance.now() + warmUp * 1000;
  const until = from + seconds * 1000;
  let used: NodeJS.CpuUsage | null = null;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (;;) {
        const before = performance.now();
        if (before >= until) return;
        const size = await work(client);
        all += 1;
        if (before < from) continue;
        used ??= process.cpuUsage();
        times.push(performance.now() - before);
        bytes += size;
      }
    }),
  );
  const took = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(used ?? undefined);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    rate: times.length / took,
    p50: at(0.5),
    p99: at(0.99),
    count: times.length,
    all,
    bytes: times.length === 0 ? 0 : bytes / times.length,
    cores: (user + system) / 1e6 / took,
  };
}

/** The middle one by rate. */
export function medianOf(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((a, b) => a.rate - b.rate);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('nothing was measured');
  return middle;
}
