import type { Word } from '../../../base/words.ts';
import { BarChart } from '../../../platform/ui/desk/chart.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { figureWords } from '../figures.words.ts';
import type { Month } from '../ledger.contract.ts';
import { monthWords as w } from './month.words.ts';

type Cell = Month['closed'];

interface Line {
  readonly key: string;
  readonly name: string;
  readonly received: Cell;
  readonly answeredOnSpot: Cell;
  readonly shownTheDoor: Cell;
  readonly confirmed: Cell;
}

const columns = [
  { key: 'received', title: figureWords.received },
  { key: 'answeredOnSpot', title: figureWords.answered_on_spot },
  { key: 'shownTheDoor', title: figureWords.shown_the_door },
  { key: 'confirmed', title: figureWords.confirmed },
] as const;

/** Where a cell that is not told stands among numbers. */
const rankOf = (cell: Cell): number => (typeof cell === 'number' ? cell : 1);

/** Lines as bars, the most first; what may not be told is not. The table is one click away. */
function Lines({ name, title, of, lines }: { name: string; title: Word; of: Word; lines: readonly Line[] }) {
  const say = useSay();
  const bars = lines
    .filter(({ received }) => received !== 0)
    .toSorted((a, b) => rankOf(b.received) - rankOf(a.received))
    .map(({ key, name: label, received }) => ({
      ...{ key, label, value: typeof received === 'number' ? received : null },
      ...(typeof received === 'number' ? {} : { text: say(w[received]) }),
    }));
  const table = <LineTable name={name} title={title} of={of} lines={lines} />;
  return (
    <section>
      <h2 className="chart-head">{say(title)}</h2>
      {bars.some(({ value }) => value !== null) ? (
        <BarChart
          title={say(figureWords.received)}
          unit={say(w.unit)}
          of={say(of)}
          points={bars}
          table={table}
        />
      ) : (
        // Where nothing may be told there is nothing to draw.
        table
      )}
    </section>
  );
}

function LineTable({
  name,
  title,
  of,
  lines,
}: {
  name: string;
  title: Word;
  of: Word;
  lines: readonly Line[];
}) {
  const say = useSay();
  const cell = (count: Cell) =>
    typeof count === 'number' ? count : <span className="quiet">{say(w[count])}</span>;
  return (
    <DataTable
      name={name}
      caption={say(title)}
      rows={lines}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'name', title: say(of), cell: (line) => line.name, rowHead: true },
        ...columns.map((column) => ({
          key: column.key,
          title: say(column.title),
          cell: (line: Line) => cell(line[column.key]),
          number: true,
          compare: (a: Line, b: Line) => rankOf(a[column.key]) - rankOf(b[column.key]),
        })),
      ]}
    />
  );
}

/** What came in by category and by area; of protected needs there is one number in each. */
export function MonthTables({ month }: { month: Month }) {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const apart = { none: say(w.noPart), protected: say(w.protected) };
  const isTold = (line: Omit<Line, 'key' | 'name'>) => columns.some(({ key }) => line[key] !== 0);
  const categories = month.byCategory
    .filter((line) => line.part === 'category' || isTold(line))
    .map((line) => ({
      ...line,
      key: line.code,
      name:
        line.part === 'category'
          ? language === 'en'
            ? line.nameEn
            : city(line.name)
          : line.part === 'none'
            ? say(w.noCategory)
            : apart[line.part],
    }));
  const areas = month.byArea.filter(isTold).map((line) => ({
    ...line,
    key: line.id ?? line.part,
    name: line.part === 'area' ? city(line.name) : apart[line.part],
  }));
  return (
    <>
      <Lines name="month-categories" title={w.byCategory} of={w.category} lines={categories} />
      <Lines name="month-areas" title={w.byArea} of={w.area} lines={areas} />
      <p className="quiet">{say(w.fewNote)}</p>
    </>
  );
}
