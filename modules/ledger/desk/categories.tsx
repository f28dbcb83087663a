import { BarChart } from '../../../platform/ui/desk/chart.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { figureWords } from '../figures.words.ts';
import { monthWords as w } from './month.words.ts';

interface CategoryRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Null where it is one to four. */
  readonly received: number | null;
  readonly confirmed: number | null;
}

/** First-level categories as bars, the most first; a cell below five is not told. The table is one click away. */
export function Categories({ rows }: { rows: readonly CategoryRow[] }) {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const nameOf = (row: CategoryRow) => (language === 'en' ? row.nameEn : city(row.name));
  const bars = rows
    .filter(({ received }) => received !== 0)
    .toSorted((a, b) => (b.received ?? 1) - (a.received ?? 1))
    .map((row) => ({
      key: row.code,
      label: nameOf(row),
      value: row.received,
      ...(row.received === null ? { text: say(w.few) } : {}),
    }));
  return (
    <section>
      <h2 className="chart-head">{say(w.byCategory)}</h2>
      {bars.some(({ value }) => value !== null) ? (
        <BarChart
          title={say(figureWords.received)}
          unit={say(w.unit)}
          of={say(w.category)}
          points={bars}
          table={<CategoryTable rows={rows} nameOf={nameOf} />}
        />
      ) : (
        // Where nothing may be told there is nothing to draw.
        <CategoryTable rows={rows} nameOf={nameOf} />
      )}
      <p className="quiet">{say(w.fewNote)}</p>
    </section>
  );
}

function CategoryTable(props: { rows: readonly CategoryRow[]; nameOf: (row: CategoryRow) => string }) {
  const say = useSay();
  const cell = (count: number | null) =>
    count === null ? <span className="quiet">{say(w.few)}</span> : count;
  const compare = (count: 'received' | 'confirmed') => (a: CategoryRow, b: CategoryRow) =>
    (a[count] ?? 1) - (b[count] ?? 1);
  return (
    <DataTable
      name="month-categories"
      caption={say(w.byCategory)}
      className="narrow"
      rows={props.rows}
      rowKey={({ code }) => code}
      empty={null}
      columns={[
        { key: 'name', title: say(w.category), cell: props.nameOf, rowHead: true },
        {
          key: 'received',
          title: say(figureWords.received),
          cell: ({ received }) => cell(received),
          number: true,
          compare: compare('received'),
        },
        {
          key: 'confirmed',
          title: say(figureWords.confirmed),
          cell: ({ confirmed }) => cell(confirmed),
          number: true,
          compare: compare('confirmed'),
        },
      ]}
    />
  );
}
