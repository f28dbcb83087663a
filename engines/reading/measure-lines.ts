import { judgedLines } from './fixture-lines.ts';
import type { Tally } from './measure.ts';
import { isSameFigure, sum, tally, taskFits } from './measure.ts';
import type { DocumentReader } from './reading.ts';

/** How a set of single sentences is read. */
export function measureLines(
  lines: string,
  reader: DocumentReader,
): { readonly rows: number; readonly figures: Tally; readonly tasks: Tally; readonly blanks: Tally } {
  const rows = judgedLines(lines).map(({ text, figures, tasks, blanks }) => {
    const reading = reader.read(text);
    return {
      figures: tally(figures, reading.figures, isSameFigure, {
        key: (one) => `${JSON.stringify(one)} in ${text}`,
        found: (one) => `${JSON.stringify(one.value)} ${one.unit} in ${text}`,
      }),
      tasks: tally(tasks, reading.tasks, taskFits, {
        key: (one) => `${one} in ${text}`,
        found: (one) => `${one.verb} ${one.object} in ${text}`,
      }),
      blanks: tally(
        blanks,
        reading.blanks,
        (key, one) => key.at === one.at && key.end === one.end && key.unit === one.unit,
        {
          key: (one) => `${JSON.stringify(one)} in ${text}`,
          found: (one) => `${String(one.at)} ${one.kind} ${one.unit ?? '-'} in ${text}`,
        },
      ),
    };
  });
  return {
    rows: rows.length,
    figures: sum(rows.map((one) => one.figures)),
    tasks: sum(rows.map((one) => one.tasks)),
    blanks: sum(rows.map((one) => one.blanks)),
  };
}
