const halves: Readonly<Record<string, readonly [number, number]>> = {
  ...{ H1: [1, 6], H2: [7, 12], Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12] },
};

/** The months that a period of a paper means, told on `day`; null where its words do not say. */
export function monthsMeant(period: string | null, day: string): { from: string; to: string } | null {
  if (period === null) return null;
  const thisYear = Number(day.slice(0, 4));
  const plain = period
    .replace(/^this-year/, String(thisYear))
    .replace(/^last-year/, String(thisYear - 1))
    .replace(/^next-year/, String(thisYear + 1));
  const [, year, part] = /^(20\d\d)(?:-(\d\d|H[12]|Q[1-4]))?$/.exec(plain) ?? [];
  if (year === undefined) return null;
  if (part === undefined) return { from: `${year}-01`, to: `${year}-12` };
  const [first, last] = halves[part] ?? [Number(part), Number(part)];
  if (!(first >= 1 && last <= 12)) return null;
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { from: month(first), to: month(last) };
}
