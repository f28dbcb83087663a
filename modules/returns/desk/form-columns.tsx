import { Button } from 'antd';
import { useState } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { ReturnTrial } from '../returns.contract.ts';
import { sourceWords } from '../returns.words.ts';
import { returnsDeskWords as w } from './returns-desk.words.ts';

type Title = ReturnTrial['match']['titles'][number];

/** Which place of the sheet each column is, by its key. */
export type ChosenColumns = Readonly<Record<string, number>>;

/** Every column of the sheet with what it was taken for, which can be changed, and how much of it is known. */
export function FormColumns(props: {
  trial: ReturnTrial;
  pending: boolean;
  onChosen: (columns: ChosenColumns) => void;
}) {
  const { trial, pending } = props;
  const { match } = trial;
  const say = useSay();
  const [keys, setKeys] = useState<ReadonlyMap<number, string>>(
    () => new Map(match.columns.flatMap(({ key, at }) => (at === null ? [] : [[at, key] as const]))),
  );
  const choose = (at: number, key: string) =>
    setKeys((before) => {
      const now = new Map([...before].filter(([place, known]) => place !== at && known !== key));
      if (key !== '') now.set(at, key);
      return now;
    });
  const countAt = new Map(trial.columns.map((column) => [column.at, column]));
  const changed = match.columns.some(({ key, at }) =>
    at === null ? [...keys.values()].includes(key) : keys.get(at) !== key,
  );
  const figure = (key: 'had' | 'filled' | 'unknown'): Column<Title> => ({
    ...{ key, title: say(w[key]), number: true },
    cell: ({ at }) => countAt.get(at)?.[key] ?? 0,
  });
  const columns: Column<Title>[] = [
    {
      key: 'column',
      title: say(w.column),
      rowHead: true,
      cell: ({ letters, title }) => (
        <>
          <span className="quiet">{letters}</span> <CityText>{title}</CityText>
        </>
      ),
    },
    {
      key: 'takenFor',
      title: say(w.takenFor),
      cell: ({ at, title }) => (
        <select
          aria-label={`${title} ${say(w.takenFor)}`}
          value={keys.get(at) ?? ''}
          onChange={({ target: { value } }) => choose(at, value)}
        >
          <option value="">{say(w.notTaken)}</option>
          {match.columns.map((one) => (
            <option key={one.key} value={one.key}>
              {one.title}
            </option>
          ))}
        </select>
      ),
    },
    ...(['had', 'filled', 'unknown'] as const).map(figure),
    {
      key: 'from',
      title: say(w.from),
      cell: ({ at }) =>
        (countAt.get(at)?.sources ?? []).map((source) => say(sourceWords[source])).join(say(w.between)),
    },
  ];
  return (
    <>
      <DataTable
        name="returns-columns"
        caption={say(w.columns)}
        columns={columns}
        rows={match.titles}
        rowKey={({ at }) => String(at)}
        empty={null}
      />
      <p className="quiet">{say(w.columnsHint)}</p>
      {changed || !match.settled ? (
        <div className="row">
          <Button
            loading={pending}
            onClick={() => props.onChosen(Object.fromEntries([...keys].map(([at, key]) => [key, at])))}
          >
            {say(w.again)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
