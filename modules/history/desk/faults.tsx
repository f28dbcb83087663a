import { Button } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { ImportDetail } from '../history.contract.ts';
import { importsWords as w } from './imports.words.ts';

/** The bad rows of an import, each with what to do; all of them as a sheet. */
export function Faults({ found }: { found: ImportDetail }) {
  const say = useSay();
  return (
    <section className="stack">
      <h3>{say(w.faults)}</h3>
      <div className="row">
        <Button href={`/api/history/imports/${found.id}/report`} download>
          {say(w.report)}
        </Button>
        <span className="quiet">{say(w.faultsShown, { count: found.faults.length })}</span>
      </div>
      <div className="table-scroll">
        <table className="table settings-table">
          <caption className="unseen">{say(w.faults)}</caption>
          <thead>
            <tr>
              <th className="number">{say(w.row)}</th>
              <th>{say(w.where)}</th>
              <th>{say(w.why)}</th>
              <th>{say(w.what)}</th>
            </tr>
          </thead>
          <tbody>
            {found.faults.map(({ number, column, reason, what }) => (
              <tr key={`${number} ${column} ${reason}`}>
                <td className="number tabular">{number}</td>
                <td>{column}</td>
                <td>{reason}</td>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
