import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { figureWords, monthWords as w } from './month.words.ts';

interface CategoryRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Null where it is one to four. */
  readonly received: number | null;
  readonly confirmed: number | null;
}

/** First-level categories, the most first; a cell below five is not told. */
export function CategoryTable({ rows }: { rows: readonly CategoryRow[] }) {
  const say = useSay();
  const { language } = useLanguage();
  const nameOf = (row: CategoryRow) => (language === 'en' ? row.nameEn : row.name);
  const cell = (count: number | null) =>
    count === null ? <span className="quiet">{say(w.few)}</span> : count;
  const compare = (count: 'received' | 'confirmed') => (a: CategoryRow, b: CategoryRow) =>
    (a[count] ?? 1) - (b[count] ?? 1);
  return (
    <section>
      <h2>{say(w.byCategory)}</h2>
      <DataTable
        name="month-categories"
        caption={say(w.byCategory)}
        className="narrow"
        rows={rows}
        rowKey={({ code }) => code}
        empty={null}
        columns={[
          { key: 'name', title: say(w.category), cell: nameOf, rowHead: true },
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
      <p className="quiet">{say(w.fewNote)}</p>
    </section>
  );
}
