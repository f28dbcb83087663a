import type { ReactNode } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { assessmentSheetWords, unscoredWords } from '../assessment.words.ts';
import type { Cell, ToldLine } from '../contract/shapes.ts';
import { weightOf } from '../weight.rules.ts';
import { effectWords, schemeWords, resultWords as w } from './assessment-desk.words.ts';
import { withUnit } from './scoring-text.ts';

type CellAt = Cell & { readonly line: string };

/** A value with what it gives; without points why not. */
export function CellText({ cell, unit = '' }: { cell: Cell; unit?: string }) {
  const say = useSay();
  if (cell.hidden) return <span className="quiet">{say(w.hidden)}</span>;
  if (cell.unscored !== null)
    return (
      <span className="quiet">
        {say(assessmentSheetWords.unscored, { why: say(unscoredWords[cell.unscored]) })}
      </span>
    );
  return (
    <>
      <span>{cell.value === null ? null : withUnit(cell.value, unit)}</span>
      <div className="quiet">{say(w.points, { points: cell.points ?? 0 })}</div>
    </>
  );
}

/** Of how much weight a total is made, where some of it was not scored: as many points may stand on one line alone. */
function RestsOn(props: { total: number | null; cells: readonly CellAt[]; lines: readonly ToldLine[] }) {
  const say = useSay();
  const { counted, all } = weightOf(props.cells, props.lines);
  if (props.total === null || counted === all) return null;
  return <div className="quiet">{say(assessmentSheetWords.restsOn, { counted, all })}</div>;
}

/** Bodies by what they are assessed by, in the order of the scheme, never by points. */
export function PointsTable<C extends CellAt>(props: {
  caption: string;
  lines: readonly ToldLine[];
  rows: readonly { body: { id: string; shortName: string }; total: number | null; cells: readonly C[] }[];
  cell: (cell: C, bodyId: string) => ReactNode;
}) {
  const say = useSay();
  const { caption, lines, rows, cell } = props;
  const common = lines.filter(({ part }) => part === 'common');
  const individual = lines.filter(({ part }) => part === 'individual');
  const nameOf = (key: string) => individual.find((line) => line.key === key);
  return (
    <div className="table-scroll">
      <table className="table assessment-points">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(effectWords.body)}</th>
            <th scope="col" className="number">
              {say(effectWords.total)}
            </th>
            {common.map(({ key, name, weight }) => (
              <th scope="col" key={key}>
                <CityText>{name}</CityText> · {weight}
              </th>
            ))}
            {individual.length > 0 ? <th scope="col">{say(schemeWords.individual)}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ body, total, cells }) => (
            <tr key={body.id}>
              <th scope="row">
                <CityText>{body.shortName}</CityText>
              </th>
              <td className="number tabular">
                {total ?? '—'}
                <RestsOn {...{ total, cells, lines }} />
              </td>
              {common.map(({ key }) => {
                const found = cells.find(({ line }) => line === key);
                return (
                  <td key={key} className="tabular">
                    {found ? cell(found, body.id) : '—'}
                  </td>
                );
              })}
              {individual.length > 0 ? (
                <td className="tabular">
                  {cells.map((one) => {
                    const line = nameOf(one.line);
                    return line ? (
                      <div key={one.line} className="assessment-own">
                        <CityText>{line.name}</CityText> · {line.weight}
                        <div>{cell(one, body.id)}</div>
                      </div>
                    ) : null;
                  })}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
