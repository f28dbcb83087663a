import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListFilters } from '../../../platform/ui/desk/list-filters.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { DocumentLine } from '../documents.contract.ts';
import { documentKinds, documentStates } from '../documents.rules.ts';
import { kindWords, stateWords } from '../documents.words.ts';
import { numberText } from '../paper.rules.ts';
import { documentsApi as api, documentsKey } from './documents.api.ts';
import { registerWords as w } from './documents-desk.words.ts';
import type { DocumentsSearch } from './documents-search.ts';
import { documentsTitleWords } from './documents-title.words.ts';
import { stateTones } from './state-tones.ts';

interface Props {
  readonly search: DocumentsSearch;
  readonly onSearch: (next: DocumentsSearch) => void;
  readonly onOpen: (id: string) => void;
  readonly documentLink: (id: string, text: ReactNode) => ReactNode;
}

/** How many years back can be chosen. */
const back = 6;

function Filters({ search, onSearch }: Pick<Props, 'search' | 'onSearch'>) {
  const say = useSay();
  const year = Number(useToday(useSession().city.zone).slice(0, 4));
  const years = Array.from({ length: back }, (_, at) => String(year - at));
  return (
    <ListFilters
      {...{ search, onSearch, words: w }}
      choices={[
        {
          ...{ key: 'kind', label: say(w.kind), any: say(w.anyKind) },
          options: documentKinds.map((value) => ({ value, label: say(kindWords[value]) })),
        },
        {
          ...{ key: 'state', label: say(w.state), any: say(w.anyState) },
          options: documentStates.map((value) => ({ value, label: say(stateWords[value]) })),
        },
        {
          ...{ key: 'year', number: true, label: say(w.year), any: say(w.anyYear) },
          options: years.map((value) => ({ value, label: value })),
        },
      ]}
    />
  );
}

function useColumns({ documentLink }: Props): Column<DocumentLine>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  return [
    {
      key: 'number',
      title: say(w.number),
      className: 'tabular nowrap',
      cell: ({ number }) =>
        number ? (
          <CityText>{numberText(number)}</CityText>
        ) : (
          <span className="quiet">{say(w.unnumbered)}</span>
        ),
    },
    {
      key: 'title',
      title: say(w.title),
      rowHead: true,
      cell: ({ id, title }) => documentLink(id, <CityText>{title}</CityText>),
    },
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(kindWords[kind]) },
    {
      key: 'state',
      title: say(w.state),
      cell: ({ state }) => <StateTag tone={stateTones[state]} text={say(stateWords[state])} />,
    },
    {
      ...{ key: 'day', title: say(w.day), className: 'tabular' },
      cell: ({ day }) => (day === null ? '' : dayText(day, language, today)),
    },
    {
      key: 'drafter',
      title: say(w.drafter),
      cell: ({ draftedBy }) => <CityText>{draftedBy?.name ?? ''}</CityText>,
    },
    {
      key: 'changed',
      title: say(w.changed),
      className: 'tabular',
      cell: ({ changedAt }) => instantText(new Date(changedAt), zone, language, today),
    },
  ];
}

/** The register of documents: what is under way and what was issued. */
export function RegisterScreen(props: Props) {
  const say = useSay();
  const { search, onSearch, onOpen } = props;
  const { q = '', page = 1, ...filter } = search;
  const query = { search: q, ...filter };
  const found = useQuery({
    queryKey: [...documentsKey, 'list', query, page],
    queryFn: ({ signal }) => api.list({ query: { ...query, page }, signal }),
    placeholderData: keepPreviousData,
  });
  const searching = q !== '' || Object.keys(filter).length > 0;
  return (
    <PageFrame
      title={say(documentsTitleWords.documents)}
      aside={
        <Button type="primary" onClick={() => onOpen('new')}>
          {say(w.add)}
        </Button>
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <Filters key={q} search={search} onSearch={onSearch} />
      <FoundList
        name="documents"
        caption={say(documentsTitleWords.documents)}
        columns={useColumns(props)}
        rows={found.data?.documents}
        rowKey={({ id }) => id}
        found={found}
        onOpen={onOpen}
        download={(format) => api.sheet({ query: { ...query, format } })}
        words={w}
        searching={searching}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
    </PageFrame>
  );
}
