import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { figureWords, monthWords as w } from './month.words.ts';

interface CategoryRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Null where it is one to four. */
  readonly received: number | null;
  readonly confirmed: number | null;
}

/** First-level categories; a cell below five is not told. */
export function CategoryTable({ rows }: { rows: readonly CategoryRow[] }) {
  const say = useSay();
  const { language } = useLanguage();
  const cell = (count: number | null) =>
    count === null ? <span className="quiet">{say(w.few)}</span> : count;
  return (
    <section>
      <h2>{say(w.byCategory)}</h2>
      <table className="records narrow">
        <thead>
          <tr>
            <th scope="col">{say(w.category)}</th>
            <th scope="col" className="number">
              {say(figureWords.received)}
            </th>
            <th scope="col" className="number">
              {say(figureWords.confirmed)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{language === 'en' ? row.nameEn : row.name}</th>
              <td className="number tabular">{cell(row.received)}</td>
              <td className="number tabular">{cell(row.confirmed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say(w.fewNote)}</p>
    </section>
  );
}
