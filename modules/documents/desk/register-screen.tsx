import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, Field, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { saveFile } from '../../../platform/ui/desk/save-file.ts';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
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
  const [typed, setTyped] = useState(search.q ?? '');
  const { page: _, ...rest } = search;
  const set = <K extends keyof DocumentsSearch>(key: K, value: DocumentsSearch[K] | undefined) => {
    const { [key]: __, ...others } = rest as DocumentsSearch;
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
        options={documentKinds.map((value) => ({ value, label: say(kindWords[value]) }))}
        onChange={(value) =>
          set(
            'kind',
            documentKinds.find((one) => one === value),
          )
        }
      />
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.anyState)}
        value={search.state}
        options={documentStates.map((value) => ({ value, label: say(stateWords[value]) }))}
        onChange={(value) =>
          set(
            'state',
            documentStates.find((one) => one === value),
          )
        }
      />
      <ChoiceFilter
        label={say(w.year)}
        any={say(w.anyYear)}
        value={search.year === undefined ? undefined : String(search.year)}
        options={Array.from({ length: back }, (___, at) => String(year - at)).map((value) => ({
          value,
          label: value,
        }))}
        onChange={(value) => set('year', value === undefined ? undefined : Number(value))}
      />
    </search>
  );
}

function Exports({ query }: { query: object }) {
  const say = useSay();
  const saving = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => saveFile(await api.sheet({ query: { ...query, format } })),
  });
  return (
    <div className="row document-exports no-print">
      <Button loading={saving.isPending} onClick={() => saving.mutate('xlsx')}>
        {say(w.exportXlsx)}
      </Button>
      <Button onClick={() => saving.mutate('csv')}>{say(w.exportCsv)}</Button>
      <Failure error={saving.error} kind="read" />
    </div>
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
    { key: 'day', title: say(w.day), className: 'tabular nowrap', cell: ({ day }) => day ?? '' },
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
      {found.data ? <p className="quiet tabular">{say(w.total, { count: found.data.total })}</p> : null}
      <DataTable
        name="documents"
        caption={say(documentsTitleWords.documents)}
        columns={useColumns(props)}
        rows={found.data?.documents}
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
      {found.data && found.data.total > 0 ? <Exports query={query} /> : null}
    </PageFrame>
  );
}
