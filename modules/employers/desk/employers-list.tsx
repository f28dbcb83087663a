import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListFilters } from '../../../platform/ui/desk/list-filters.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import type { Employer } from '../employers.contract.ts';
import { EmployerForm } from './employer-form.tsx';
import { employersApi as api } from './employers.api.ts';
import { employersDeskWords as w } from './employers-desk.words.ts';
import type { EmployersSearch } from './employers-search.ts';

interface Props {
  readonly search: EmployersSearch;
  readonly onSearch: (next: EmployersSearch) => void;
  readonly areas: readonly { id: string; name: string }[];
  readonly history?: (id: string) => ReactNode;
}

function Filters(props: Pick<Props, 'search' | 'onSearch'> & { children: ReactNode }) {
  const { search, onSearch } = props;
  const say = useSay();
  return (
    <ListFilters
      {...{ search, onSearch, words: w }}
      choices={[
        {
          ...{ key: 'union', label: say(w.union), any: say(w.unionAny) },
          options: [
            { value: 'with', label: say(w.unionWith) },
            { value: 'without', label: say(w.unionWithout) },
          ],
        },
      ]}
      after={<span className="push">{props.children}</span>}
    />
  );
}

/** The employers of the city: searched, entered, corrected; one lies open beside the list. */
export function EmployersList({ search, onSearch, areas, history }: Props) {
  const say = useSay();
  const city = useCityText();
  const [said, setSaid] = useState<string | null>(null);
  const { q = '', union, page = 1, open } = search;
  const query = { search: q, page, ...(union ? { union } : {}) };
  const found = useQuery({
    queryKey: ['employers', 'page', query],
    queryFn: ({ signal }) => api.page({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const areaNames = new Map(areas.map(({ id, name }) => [id, name]));
  const show = (id: string) => {
    setSaid(null);
    onSearch({ ...search, open: id });
  };
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest);
  };
  useKeys({ Escape: () => (open ? shut() : undefined) });
  const columns: Column<Employer>[] = [
    {
      key: 'name',
      title: say(w.name),
      cell: ({ id, name }) => (
        <button type="button" className="plain as-link" onClick={() => show(id)}>
          <CityText>{name}</CityText>
        </button>
      ),
    },
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(w[kind]) },
    { key: 'area', title: say(w.area), cell: ({ areaId }) => city(areaNames.get(areaId) ?? '') },
    { key: 'union', title: say(w.union), cell: ({ hasUnion }) => say(hasUnion ? w.yes : w.no) },
    {
      key: 'uscc',
      title: say(w.uscc),
      cell: ({ uscc, usccDoubtful }) =>
        uscc === null ? null : (
          <span className="row">
            <span className="tabular">{uscc}</span>
            {usccDoubtful ? <StateTag tone="dueSoon" text={say(w.doubtful)} /> : null}
          </span>
        ),
    },
  ];
  const shown = found.data?.employers.find(({ id }) => id === open) ?? null;
  const searching = q !== '' || union !== undefined;
  return (
    <>
      <p className="quiet lead">{say(w.lead)}</p>
      <Filters key={q} search={search} onSearch={onSearch}>
        <Button type="primary" onClick={() => show('new')}>
          {say(w.add)}
        </Button>
      </Filters>
      {said === null ? null : <output className="done">{said}</output>}
      <FoundList
        name="employers"
        caption={say(w.title)}
        columns={columns}
        rows={found.data?.employers}
        rowKey={({ id }) => id}
        found={found}
        open={open}
        onOpen={show}
        words={w}
        searching={searching}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
        download={(format) => {
          const { page: _, ...filter } = query;
          return api.sheet({ query: { ...filter, format } });
        }}
      />
      {shown || open === 'new' ? (
        <SidePanel
          key={open}
          label={shown?.name ?? say(w.add)}
          links={<h2>{shown ? city(shown.name) : say(w.add)}</h2>}
          onClose={shut}
        >
          <EmployerForm
            employer={shown}
            areas={areas}
            onDone={({ name }) => {
              setSaid(say(w.saved, { name }));
              shut();
            }}
          />
          {shown && history ? history(shown.id) : null}
        </SidePanel>
      ) : null}
    </>
  );
}
