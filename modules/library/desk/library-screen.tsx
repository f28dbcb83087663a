import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListFilters } from '../../../platform/ui/desk/list-filters.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
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
  return (
    <ListFilters
      {...{ search, onSearch, words: w }}
      choices={[
        {
          ...{ key: 'kind', label: say(w.kind), any: say(w.anyKind) },
          options: itemKinds.map((value) => ({ value, label: say(itemKindWords[value]) })),
        },
        {
          ...{ key: 'access', label: say(w.access), any: say(w.anyAccess) },
          options: accesses.map((value) => ({ value, label: say(accessWords[value]) })),
        },
        {
          ...{ key: 'state', label: say(w.state), any: say(w.anyState) },
          options: itemStates.map((value) => ({ value, label: say(itemStateWords[value]) })),
        },
        {
          ...{ key: 'issuer', wide: true, label: say(w.issuer), any: say(w.anyIssuer) },
          options: issuers.map((value) => ({ value, label: city(value) })),
        },
        {
          ...{ key: 'year', number: true, label: say(w.year), any: say(w.anyYear) },
          options: years.map((year) => ({ value: String(year), label: String(year) })),
        },
      ]}
    />
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
  const { language } = useLanguage();
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
    {
      key: 'day',
      title: say(w.day),
      className: 'tabular nowrap',
      cell: ({ day }) => dayText(day, language, '0000-01-01'),
    },
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
      <FoundList
        name="library"
        caption={say(libraryTitleWords.library)}
        columns={useColumns(props)}
        rows={found.data?.items}
        rowKey={({ id }) => id}
        found={found}
        onOpen={onOpen}
        words={w}
        searching={searching}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
        download={(format) => api.sheet({ query: { ...query, format } })}
      />
    </PageFrame>
  );
}
