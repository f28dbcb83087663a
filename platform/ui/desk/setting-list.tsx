import { Button, Checkbox, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { Refused } from '../../http/client.ts';
import { settingsUiWords as w } from '../settings.words.ts';
import { AskFirst } from './ask-first.tsx';
import { CityText, ToldWithin, useCityText, useSay } from './language.tsx';
import { EmptyState, Failure } from './parts.tsx';
import { SidePanel } from './side-panel.tsx';

interface Record {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
  readonly version: number;
}

/** Lines shown at once; more is searched, not read. */
const most = 300;

/**
 * A searchable list of records that are added, changed and closed. A row opens its record in the panel beside;
 * `panel` is given null for a new one.
 */
export function SettingList<T extends Record>(props: {
  records: readonly T[];
  columns: readonly { title: string; number?: boolean; cell: (record: T) => ReactNode }[];
  /** What the search looks into. */
  textOf: (record: T) => string;
  /** What the search is called; names and numbers unless told. */
  search?: string;
  /** Null for whoever may only read. */
  add: string | null;
  panel: (record: T | null, done: () => void) => ReactNode;
  tools?: ReactNode;
}) {
  const say = useSay();
  const city = useCityText();
  const [search, setSearch] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState(false);
  const needle = search.trim().toLowerCase();
  const fitting = props.records.filter(
    (one) => (withClosed || !one.closed) && props.textOf(one).toLowerCase().includes(needle),
  );
  const shown = fitting.slice(0, most);
  const record = props.records.find(({ id }) => id === open) ?? null;
  const done = () => {
    setOpen(null);
    setSaid(true);
  };
  const start = (id: string) => {
    setSaid(false);
    setOpen(id);
  };
  return (
    <>
      <div className="filters">
        <Input
          className="grow"
          type="search"
          aria-label={props.search ?? say(w.search)}
          placeholder={props.search ?? say(w.search)}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Checkbox checked={withClosed} onChange={(event) => setWithClosed(event.target.checked)}>
          {say(w.showClosed)}
        </Checkbox>
        <span className="quiet tabular">{say(w.count, { count: fitting.length })}</span>
        <span className="row push">
          {props.tools}
          {props.add === null ? null : (
            <Button type="primary" onClick={() => start('new')}>
              {props.add}
            </Button>
          )}
        </span>
      </div>
      {said ? <output className="done">{say(w.saved)}</output> : null}
      {shown.length === 0 ? (
        <EmptyState
          title={say(needle === '' ? w.none : w.notFound)}
          text={say(needle === '' ? w.noneText : w.notFoundText)}
        />
      ) : (
        <table className="table cards settings-table">
          <thead>
            <tr>
              {props.columns.map(({ title, number }) => (
                <th key={title} scope="col" className={number ? 'number tabular' : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id} className={one.id === open ? 'open' : undefined} onClick={() => start(one.id)}>
                {props.columns.map(({ title, number, cell }, index) => (
                  <td key={title} className={number ? 'number tabular' : undefined}>
                    {index === 0 ? (
                      <button type="button" className="plain as-link" onClick={() => start(one.id)}>
                        <ToldWithin>{cell(one)}</ToldWithin>
                      </button>
                    ) : (
                      <ToldWithin>{cell(one)}</ToldWithin>
                    )}
                    {index === 0 && one.closed ? <span className="quiet"> {say(w.closed)}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fitting.length > most ? <p className="hint">{say(w.more, { most })}</p> : null}
      {open === null ? null : (
        <SidePanel
          key={open}
          label={record ? city(record.name) : (props.add ?? '')}
          links={<h2>{record ? <CityText>{record.name}</CityText> : props.add}</h2>}
          onClose={() => setOpen(null)}
        >
          {props.panel(record, done)}
        </SidePanel>
      )}
    </>
  );
}

/** Why a record is not closed yet: a line for each reason, with the way to settle it where there is one. */
function Reasons(props: { error: unknown; ways: (reason: string) => ReactNode }) {
  const { error } = props;
  if (!(error instanceof Refused) || error.problem.errors.length === 0) return <Failure error={error} />;
  return (
    <div className="failure" role="alert">
      <div>
        <p>{error.message}</p>
        <ul className="reasons">
          {error.problem.errors.map(({ path, detail }) => (
            <li key={path}>
              {detail} {props.ways(path)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Closes a record after asking with its name, or opens it again; a refusal is told beside. */
export function ClosureButton(props: {
  record: Record;
  onSend: (closed: boolean) => Promise<unknown>;
  onDone: () => void;
  /** Where what stands in the way is settled, by its name in the refusal. */
  ways?: (reason: string) => ReactNode;
}) {
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  const { record } = props;
  const send = (closed: boolean) => {
    setError(null);
    return props.onSend(closed).then(props.onDone, setError);
  };
  return (
    <>
      {record.closed ? (
        <Button onClick={() => void send(false)}>{say(w.reopen)}</Button>
      ) : (
        <AskFirst
          title={say(w.closeAsk, { name: record.name })}
          description={<p className="ask">{say(w.closeText)}</p>}
          okText={say(w.close)}
          onConfirm={() => void send(true)}
        >
          <Button danger>{say(w.close)}</Button>
        </AskFirst>
      )}
      <Reasons error={error} ways={props.ways ?? (() => null)} />
    </>
  );
}
