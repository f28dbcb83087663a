/**
 * What the oldest browser of docs/decisions/009-oldest-browser.md lacks and the desk uses. Installed before
 * anything else runs, and only where it is missing. A name that is not here may not be used: the check of the
 * built files refuses it.
 */
type Compare<T> = (a: T, b: T) => number;

export const onArrays = {
  at<T>(this: readonly T[], index: number): T | undefined {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  },
  findLast<T>(this: readonly T[], fits: (value: T, index: number, all: readonly T[]) => unknown) {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      const value = this[index] as T;
      if (fits(value, index, this)) return value;
    }
    return undefined;
  },
  findLastIndex<T>(
    this: readonly T[],
    fits: (value: T, index: number, all: readonly T[]) => unknown,
  ): number {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      if (fits(this[index] as T, index, this)) return index;
    }
    return -1;
  },
  toSorted<T>(this: readonly T[], compare?: Compare<T>): T[] {
    return Array.from(this).sort(compare);
  },
  toReversed<T>(this: readonly T[]): T[] {
    return Array.from(this).reverse();
  },
  toSpliced<T>(this: readonly T[], ...change: [start: number, count?: number, ...items: T[]]): T[] {
    const copy = Array.from(this);
    copy.splice(...(change as [number, number, ...T[]]));
    return copy;
  },
  with<T>(this: readonly T[], index: number, value: T): T[] {
    const whole = Math.trunc(index) || 0;
    const at = whole < 0 ? this.length + whole : whole;
    if (at < 0 || at >= this.length) throw new RangeError(`there is no element ${index}`);
    const copy = Array.from(this);
    copy[at] = value;
    return copy;
  },
};

export const onStrings = {
  at(this: string, index: number): string | undefined {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  },
};

export const onObject = {
  hasOwn(object: object, key: PropertyKey): boolean {
    return Object.prototype.hasOwnProperty.call(object, key);
  },
  groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
    const groups = Object.create(null) as Record<PropertyKey, T[]>;
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index);
      index += 1;
      const group = groups[key];
      if (group) group.push(item);
      else groups[key] = [item];
    }
    return groups;
  },
};

export const onMap = {
  groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
    const groups = new Map<K, T[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index);
      index += 1;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return groups;
  },
};

/** Signals of that age carry no reason; whoever asks for one gets undefined there. */
function abort(end: AbortController, name: string): void {
  (end.abort as (reason?: unknown) => void)(new DOMException('the wait is over', name));
}

export const onSignals = {
  timeout(milliseconds: number): AbortSignal {
    const end = new AbortController();
    setTimeout(() => abort(end, 'TimeoutError'), milliseconds);
    return end.signal;
  },
  any(signals: Iterable<AbortSignal>): AbortSignal {
    const end = new AbortController();
    for (const signal of signals) {
      if (signal.aborted) abort(end, 'AbortError');
      else signal.addEventListener('abort', () => abort(end, 'AbortError'), { once: true });
    }
    return end.signal;
  },
};

function lend(target: object, methods: object): void {
  for (const [name, value] of Object.entries(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}

/** Gives the page what its browser lacks. */
export function fitOlderBrowsers(): void {
  lend(Array.prototype, onArrays);
  lend(String.prototype, onStrings);
  lend(Object, onObject);
  lend(Map, onMap);
  lend(AbortSignal, onSignals);
}
