import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { Told, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import type { OwnershipRow } from '../duties.contract.ts';
import { ownershipStates } from '../ownership.rules.ts';
import { ownershipWords } from '../words/duties.words.ts';
import { CellPanel } from './cell-panel.tsx';
import { dutiesApi as api, dutiesKey } from './duties.api.ts';
import { listWords, ownershipDeskWords as w } from './duties-desk.words.ts';
import { dutiesTitleWords } from './duties-title.words.ts';
import { Names, type OwnershipProps, stateTones, useCategoryName } from './ownership-parts.tsx';

const openKey = ({ area, category }: OwnershipRow) => `${area.id} ${category.code}`;

function useColumns({ search, onSearch, standing }: OwnershipProps, isTold: boolean): Column<OwnershipRow>[] {
  const say = useSay();
  const city = useCityText();
  const nameOf = useCategoryName();
  return [
    {
      ...{ key: 'category', title: say(w.category), rowHead: true },
      cell: (row) => (
        <button
          type="button"
          className="plain as-link"
          onClick={() => onSearch({ ...search, open: openKey(row) })}
        >
          {nameOf(row.category)}
        </button>
      ),
    },
    { key: 'area', title: say(w.area), cell: ({ area }) => city(area.name) },
    {
      ...{ key: 'state', title: say(w.state) },
      cell: ({ state }) => <StateTag tone={stateTones[state]} text={say(ownershipWords[state])} />,
    },
    {
      ...{ key: 'leads', title: say(w.leads) },
      cell: ({ leads }) => <Names all={leads} none={say(w.nobody)} />,
    },
    { key: 'assisting', title: say(w.assisting), cell: ({ assisting }) => <Names all={assisting} /> },
    { key: 'services', title: say(w.services), number: true, cell: ({ services }) => services },
    { key: 'handling', title: say(w.handling), cell: ({ handling }) => <Names all={handling} /> },
    ...(isTold
      ? [{ key: 'unmet', title: say(w.unmet), number: true, cell: ({ unmet }: OwnershipRow) => unmet }]
      : []),
    {
      ...{ key: 'meeting', title: say(w.meeting) },
      cell: ({ area, category, offered }) =>
        standing(area.id, category.code)?.link ?? (offered ? say(w.offered) : null),
    },
  ];
}

/** Who owns what, by category and area; what is wanting stands first, and each opens onto what it is made of. */
export function OwnershipScreen(props: OwnershipProps) {
  const say = useSay();
  const city = useCityText();
  const nameOf = useCategoryName();
  const { search, onSearch } = props;
  const { page = 1, open, ...filter } = search;
  const found = useQuery({
    queryKey: [...dutiesKey, 'ownership', filter, page],
    queryFn: ({ signal }) => api.ownership({ query: { ...filter, page }, signal }),
    placeholderData: keepPreviousData,
  });
  const { data } = found;
  const columns = useColumns(props, data?.rows.some(({ unmet }) => unmet !== null) ?? false);
  const pick = (key: 'area' | 'per' | 'category' | 'state') => (value: string | undefined) => {
    const { [key]: _gone, page: _page, open: _open, ...rest } = search;
    onSearch(value === undefined ? rest : { ...rest, [key]: value });
  };
  const shut = () => {
    const { open: _open, ...rest } = search;
    onSearch(rest);
  };
  const [area = '', category = ''] = open?.split(' ') ?? [];
  return (
    <PageFrame
      title={say(dutiesTitleWords.ownership)}
      aside={
        <Button className="no-print" onClick={() => window.print()}>
          {say(w.print)}
        </Button>
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      {data && data.without.length > 0 ? (
        <p className="row">
          <Told>
            {say(w.without, {
              areas: asWritten(data.without.map(({ name }) => name).join(say(listWords.comma))),
            })}
          </Told>
          <span className="no-print">{props.listLink(say(w.importFirst))}</span>
        </p>
      ) : null}
      <div className="filters no-print">
        <ChoiceFilter
          {...{ label: say(w.area), any: say(w.areaAny), value: search.area, onChange: pick('area') }}
          options={(data?.areas ?? []).map(({ id, name }) => ({ value: id, label: city(name) }))}
        />
        <ChoiceFilter
          {...{ label: say(w.per), any: say(w.perCounty), value: search.per, onChange: pick('per') }}
          options={[{ value: 'township', label: say(w.perTownship) }]}
        />
        <ChoiceFilter
          {...{ label: say(w.category), any: say(w.categoryAny), wide: true }}
          {...{ value: search.category, onChange: pick('category') }}
          options={(data?.categories ?? []).map((one) => ({ value: one.code, label: nameOf(one) }))}
        />
        <ChoiceFilter
          {...{ label: say(w.state), any: say(w.stateAny), value: search.state, onChange: pick('state') }}
          options={[
            ...ownershipStates.map((value) => ({ value, label: say(ownershipWords[value]) })),
            { value: 'all', label: say(w.all) },
          ]}
        />
      </div>
      {search.per === 'township' && search.state === undefined ? (
        <p className="quiet">{say(w.perHint)}</p>
      ) : null}
      {data ? (
        <p className="tabular">
          <strong>{say(w.counts, data.counts)}</strong>
        </p>
      ) : null}
      <FoundList
        name="ownership"
        caption={say(dutiesTitleWords.ownership)}
        columns={columns}
        rows={data?.rows}
        rowKey={openKey}
        found={found}
        words={{ none: w.empty, noneText: w.emptyText, notFound: w.notFound, notFoundText: w.notFoundText }}
        open={open}
        onOpen={(key) => onSearch({ ...search, open: key })}
        searching={Object.keys(filter).length > 0}
        onClear={() => onSearch({})}
        page={page}
        onPage={(next) => onSearch({ ...filter, page: next })}
        download={(format) => api.ownershipSheet({ query: { ...filter, format } })}
      />
      {open ? <CellPanel key={open} {...props} {...{ area, category }} onClose={shut} /> : null}
    </PageFrame>
  );
}
