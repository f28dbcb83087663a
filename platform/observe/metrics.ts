/** One request as it is counted and logged: nothing of what anybody wrote, and no address but its pattern. */
export interface Observed {
  readonly request: string;
  readonly method: string;
  /** `/api/needs/:id`; `unknown` where nothing answers. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** The key of the city, where the host named one. */
  readonly city: string | null;
}

export interface Sample {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly values: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];
}

/** Upper bounds in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly counts: number[];
  sum: number;
  count: number;
}

function line(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const escaped = (text: string) =>
    text.replace(/[\\"\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`));
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${String(value)}\n`;
}

/** Counts requests of this process and writes them, with `samples` taken now, in Prometheus' text format. */
export class Metrics {
  readonly #series = new Map<string, Series>();

  count({ method, route, status, seconds }: Observed): void {
    const labels = { method, route, status: String(status) };
    const key = Object.values(labels).join(' ');
    let series = this.#series.get(key);
    if (!series) {
      series = { labels, counts: bounds.map(() => 0), sum: 0, count: 0 };
      this.#series.set(key, series);
    }
    series.sum += seconds;
    series.count += 1;
    for (const [index, bound] of bounds.entries()) {
      if (seconds <= bound) series.counts[index] = (series.counts[index] ?? 0) + 1;
    }
  }

  write(samples: readonly Sample[]): string {
    const name = 'lianxin_http_request_duration_seconds';
    let text = `# HELP ${name} Duration of requests by route pattern and status.\n# TYPE ${name} histogram\n`;
    for (const { labels, counts, sum, count } of this.#series.values()) {
      for (const [index, bound] of bounds.entries())
        text += line(`${name}_bucket`, { ...labels, le: String(bound) }, counts[index] ?? 0);
      text += line(`${name}_bucket`, { ...labels, le: '+Inf' }, count);
      text += line(`${name}_sum`, labels, sum) + line(`${name}_count`, labels, count);
    }
    for (const { name: sample, help, type, values } of samples) {
      text += `# HELP ${sample} ${help}\n# TYPE ${sample} ${type}\n`;
      for (const { labels, value } of values) text += line(sample, labels ?? {}, value);
    }
    return text;
  }
}
