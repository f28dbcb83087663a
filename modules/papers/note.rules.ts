/** Who wrote a note: whose name stands in it, else the only leader there is; else nobody is proposed. */
export function authorIn(
  words: string,
  leaders: readonly { readonly id: string; readonly name: string }[],
): { id: string | null; name: string } {
  const named = leaders.filter(({ name }) => words.includes(name));
  const [first] = named.length > 0 ? named : leaders.length === 1 ? leaders : [];
  return first ? { id: first.id, name: first.name } : { id: null, name: '' };
}

/** Shorter names are parts of too much else. */
const shortest = 3;

/** The organisations that stand in the words by their name or short name, in the order of the words. */
export function namedIn<T extends { readonly name: string; readonly shortName: string }>(
  words: string,
  organisations: readonly T[],
): T[] {
  let rest = words;
  const found: { one: T; at: number }[] = [];
  const names = organisations
    .flatMap((one) => [one.name, one.shortName].map((name) => ({ one, name })))
    .filter(({ name }) => name.length >= shortest)
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { one, name } of names) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    // What lies within a longer name names nobody else.
    rest = rest.replaceAll(name, ' '.repeat(name.length));
    if (!found.some((other) => other.one === one)) found.push({ one, at });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

/** The title under which a note stands among the papers: its beginning. */
export function titleOfNote(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  const letters = Array.from(line);
  return letters.length <= 40 ? line : `${letters.slice(0, 40).join('')}…`;
}
