import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Field, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { accesses, itemKinds, itemStates } from '../kinds.rules.ts';
import type { LibraryLine } from '../library.contract.ts';
import { accessWords, itemKindWords, itemStateWords } from '../library.words.ts';
import { libraryApi as api, libraryKey } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';
import type { LibrarySearch } from './library-search.ts';
import { libraryTitleWords } from './library-title.words.ts';
import { stateTones } from './state-tones.ts';

interface Props {
  readonly search: LibrarySearch;
  readonly onSearch: (next: LibrarySearch) => void;
  readonly onOpen: (id: string) => void;
  readonly itemLink: (id: string, text: ReactNode) => ReactNode;
}

function Filters(
  props: Pick<Props, 'search' | 'onSearch'> & { issuers: readonly string[]; years: readonly number[] },
) {
  const say = useSay();
  const city = useCityText();
  const { search, onSearch, issuers, years } = props;
  const [typed, setTyped] = useState(search.q ?? '');
  const set = <K extends keyof LibrarySearch>(key: K, value: LibrarySearch[K] | undefined) => {
    const { [key]: _, page: __, ...others } = search;
    onSearch(value === undefined ? others : { ...others, [key]: value });
  };
  return (
    <search className="filters" aria-label={say(w.search)}>
      <div className="grow">
        <Field label={say(w.search)}>
          {(id) => (
            <Input.Search
              id={id}
              allowClear
              maxLength={60}
              placeholder={say(w.searchHint)}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onSearch={(text) => set('q', text.trim() === '' ? undefined : text.trim())}
            />
          )}
        </Field>
      </div>
      <ChoiceFilter
        label={say(w.kind)}
        any={say(w.anyKind)}
        value={search.kind}
        options={itemKinds.map((value) => ({ value, label: say(itemKindWords[value]) }))}
        onChange={(value) =>
          set(
            'kind',
            itemKinds.find((one) => one === value),
          )
        }
      />
      <ChoiceFilter
        label={say(w.access)}
        any={say(w.anyAccess)}
        value={search.access}
        options={accesses.map((value) => ({ value, label: say(accessWords[value]) }))}
        onChange={(value) =>
          set(
            'access',
            accesses.find((one) => one === value),
          )
        }
      />
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.anyState)}
        value={search.state}
        options={itemStates.map((value) => ({ value, label: say(itemStateWords[value]) }))}
        onChange={(value) =>
          set(
            'state',
            itemStates.find((one) => one === value),
          )
        }
      />
      <ChoiceFilter
        label={say(w.issuer)}
        any={say(w.anyIssuer)}
        wide
        value={search.issuer}
        options={issuers.map((value) => ({ value, label: city(value) }))}
        onChange={(value) => set('issuer', value)}
      />
      <ChoiceFilter
        label={say(w.year)}
        any={say(w.anyYear)}
        value={search.year === undefined ? undefined : String(search.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(value) => set('year', value === undefined ? undefined : Number(value))}
      />
    </search>
  );
}

function Pieces({ pieces }: { pieces: LibraryLine['titlePieces'] }) {
  return pieces.map(({ text, hit }, at) => {
    const key = `${at} ${text}`;
    return hit ? (
      <mark key={key}>
        <CityText>{text}</CityText>
      </mark>
    ) : (
      <CityText key={key}>{text}</CityText>
    );
  });
}

function useColumns({ itemLink, search }: Props): Column<LibraryLine>[] {
  const say = useSay();
  return [
    {
      key: 'title',
      title: say(w.titleColumn),
      rowHead: true,
      cell: ({ id, titlePieces, snippet, issuer, number }) => (
        <>
          {itemLink(id, <Pieces pieces={titlePieces} />)}
          <div className="quiet">
            <CityText>{[issuer, number].filter((one) => one !== '').join(' · ')}</CityText>
          </div>
          {search.q === undefined ? null : (
            <div className="quiet library-snippet">
              {snippet.before ? '…' : ''}
              <Pieces pieces={snippet.pieces} />
              {snippet.after ? '…' : ''}
            </div>
          )}
        </>
      ),
    },
    { key: 'kind', title: say(w.kind), className: 'nowrap', cell: ({ kind }) => say(itemKindWords[kind]) },
    {
      key: 'access',
      title: say(w.access),
      className: 'nowrap',
      cell: ({ access }) => say(accessWords[access]),
    },
    { key: 'day', title: say(w.day), className: 'tabular nowrap', cell: ({ day }) => day },
    {
      key: 'state',
      title: say(w.state),
      className: 'nowrap',
      cell: ({ state, editions }) => (
        <>
          <StateTag tone={stateTones[state]} text={say(itemStateWords[state])} />
          {editions > 1 ? <div className="quiet">{say(w.editionsCount, { count: editions })}</div> : null}
        </>
      ),
    },
  ];
}

/** The library of the city as its staff look things up in it. */
export function LibraryScreen(props: Props) {
  const say = useSay();
  const { search, onSearch, onOpen } = props;
  const { q = '', page = 1, ...filter } = search;
  const query = { search: q, ...filter };
  const found = useQuery({
    queryKey: [...libraryKey, 'list', query, page],
    queryFn: ({ signal }) => api.list({ query: { ...query, page }, signal }),
    placeholderData: keepPreviousData,
  });
  const searching = q !== '' || Object.keys(filter).length > 0;
  return (
    <PageFrame
      title={say(libraryTitleWords.library)}
      aside={
        found.data?.mayAddFor ? (
          <Button type="primary" onClick={() => onOpen('new')}>
            {say(w.add)}
          </Button>
        ) : undefined
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <Filters
        key={q}
        search={search}
        onSearch={onSearch}
        issuers={found.data?.issuers ?? []}
        years={found.data?.years ?? []}
      />
      {found.data ? <p className="quiet tabular">{say(w.total, { count: found.data.total })}</p> : null}
      <DataTable
        name="library"
        caption={say(libraryTitleWords.library)}
        columns={useColumns(props)}
        rows={found.data?.items}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        onOpen={onOpen}
        keys
        empty={
          <EmptyState
            title={say(searching ? w.notFound : w.none)}
            text={say(searching ? w.notFoundText : w.noneText)}
          />
        }
        pages={{
          page,
          total: found.data?.total ?? 0,
          pageSize: found.data?.pageSize ?? 1,
          onPage: (next) => onSearch({ ...search, page: next }),
        }}
      />
    </PageFrame>
  );
}
