import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FindForm } from '../../../platform/ui/desk/find-form.tsx';
import { ToldWithin, useSay } from '../../../platform/ui/desk/language.tsx';
import { Pager } from '../../../platform/ui/desk/pager.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { entryKinds } from '../access.rules.ts';
import { kindWords } from '../access.words.ts';
import { accessApi } from './access.api.ts';
import { accessDeskWords as w } from './access-desk.words.ts';
import type { AccessSearch } from './access-search.ts';
import { ExportButton } from './export-button.tsx';
import { recordColumns, useRecordTexts } from './record-text.ts';

interface AccessProps {
  readonly search: AccessSearch;
  readonly onSearch: (next: AccessSearch) => void;
}

function Filters({ search, onSearch }: AccessProps) {
  const say = useSay();
  const ids = { from: useId(), until: useId() };
  const [person, setPerson] = useState(search.person ?? '');
  const { page: _, person: __, ...rest } = search;
  const withPerson = (next: AccessSearch) =>
    person.trim() === '' ? next : { ...next, person: person.trim() };
  const setDay = (name: 'from' | 'until', value: string) => {
    const { [name]: ___, ...others } = rest;
    onSearch(withPerson(value === '' ? others : { ...others, [name]: value }));
  };
  return (
    <FindForm
      title={say(w.find)}
      label={say(w.person)}
      hint={say(w.personHint)}
      send={say(w.find)}
      typed={person}
      onType={setPerson}
      onSend={() => onSearch(withPerson(rest))}
      after={
        Object.keys(search).length > 0 ? (
          <Button
            type="link"
            onClick={() => {
              setPerson('');
              onSearch({});
            }}
          >
            {say(w.clear)}
          </Button>
        ) : null
      }
    >
      <ChoiceFilter
        label={say(w.kind)}
        any={say(w.anyKind)}
        value={search.kind}
        options={entryKinds.map((kind) => ({ value: kind, label: say(kindWords[kind]) }))}
        onChange={(value) => {
          const { kind: ___, ...others } = rest;
          const kind = entryKinds.find((one) => one === value);
          onSearch(withPerson(kind ? { ...others, kind } : others));
        }}
      />
      {(['from', 'until'] as const).map((name) => (
        <div key={name} className="field">
          <label htmlFor={ids[name]}>{say(w[name])}</label>
          <input
            id={ids[name]}
            className="day"
            type="date"
            value={search[name] ?? ''}
            onChange={(event) => setDay(name, event.target.value)}
          />
        </div>
      ))}
    </FindForm>
  );
}

/** Who looked, signed in, tried to, and was given which right. */
export function AccessScreen({ search, onSearch }: AccessProps) {
  const say = useSay();
  const textsOf = useRecordTexts();
  const found = useQuery({
    queryKey: ['access', 'records', search],
    queryFn: ({ signal }) => accessApi.records({ query: search, signal }),
    placeholderData: keepPreviousData,
  });
  const data = found.data;
  return (
    <PageFrame title={say(w.title)} aside={data ? <ExportButton search={search} total={data.total} /> : null}>
      <p className="quiet intro">{say(w.intro)}</p>
      <Filters search={search} onSearch={onSearch} />
      {data ? (
        <p className="quiet tabular">{say(w.total, { count: data.total })}</p>
      ) : found.error ? (
        <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
      {data && data.records.length === 0 ? (
        <EmptyState title={say(w.none)} text={say(w.noneText)} />
      ) : data ? (
        <div className="table-scroll">
          <table className="table cards">
            <thead>
              <tr>
                {recordColumns.map((column) => (
                  <th key={column} scope="col">
                    {say(w[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.records.map((record) => {
                const texts = textsOf(record);
                return (
                  <tr key={record.number}>
                    {recordColumns.map((column) => (
                      <td key={column} className="tabular">
                        <ToldWithin>{texts[column]}</ToldWithin>
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ) : null}
      {data ? (
        <Pager
          page={search.page ?? 1}
          total={data.total}
          pageSize={data.pageSize}
          onPage={(page) => onSearch({ ...search, page })}
        />
      ) : null}
    </PageFrame>
  );
}
