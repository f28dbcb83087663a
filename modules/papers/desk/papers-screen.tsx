import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FindForm } from '../../../platform/ui/desk/find-form.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { paperKinds } from '../kinds.rules.ts';
import type { PaperLine } from '../papers.contract.ts';
import { papersApi as api, papersKey } from './papers.api.ts';
import { paperKindWords, papersDeskWords as w } from './papers-desk.words.ts';
import type { PapersSearch } from './papers-search.ts';
import { papersTitleWords } from './papers-title.words.ts';

interface Props {
  readonly search: PapersSearch;
  readonly onSearch: (next: PapersSearch) => void;
  readonly onAdd: () => void;
  readonly onOpen: (id: string) => void;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
}

const sum = ({ figure, task, mechanism }: PaperLine['open']) => figure + task + mechanism;

function Filters({ search, onSearch, onAdd }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState(search.q ?? '');
  const set = (change: { [Key in keyof PapersSearch]?: PapersSearch[Key] | undefined }) => {
    const next = Object.entries({ ...search, ...change, page: undefined });
    onSearch(Object.fromEntries(next.filter(([, value]) => value !== undefined)));
  };
  const states = ['open', 'decided'] as const;
  return (
    <FindForm
      title={say(w.search)}
      hint={say(w.searchHint)}
      send={say(w.find)}
      typed={typed}
      onType={setTyped}
      onSend={() => set({ q: typed.trim() === '' ? undefined : typed.trim() })}
      after={
        <span className="push">
          <Button type="primary" onClick={onAdd}>
            {say(w.add)}
          </Button>
        </span>
      }
    >
      <ChoiceFilter
        label={say(w.kind)}
        any={say(w.anyKind)}
        value={search.kind}
        options={paperKinds.map((value) => ({ value, label: say(paperKindWords[value]) }))}
        onChange={(value) => set({ kind: paperKinds.find((one) => one === value) })}
      />
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.anyState)}
        value={search.state}
        options={states.map((value) => ({
          value,
          label: say(value === 'open' ? w.openState : w.decidedState),
        }))}
        onChange={(value) => set({ state: states.find((one) => one === value) })}
      />
    </FindForm>
  );
}

function useColumns({ paperLink }: Props): Column<PaperLine>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  return [
    {
      key: 'title',
      title: say(w.title),
      rowHead: true,
      cell: ({ id, title }) => paperLink(id, <CityText>{title}</CityText>),
    },
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(paperKindWords[kind]) },
    { key: 'day', title: say(w.day), className: 'tabular nowrap', cell: ({ day }) => day ?? '' },
    { key: 'speaker', title: say(w.speaker), cell: ({ speaker }) => <CityText>{speaker}</CityText> },
    {
      key: 'open',
      title: say(w.toDecide),
      cell: ({ open, kind }) => {
        if (kind === 'note') return null;
        return sum(open) === 0 ? (
          <StateTag tone="ended" text={say(w.decidedState)} />
        ) : (
          <StateTag tone="waiting" text={String(sum(open))} />
        );
      },
    },
    {
      key: 'accepted',
      title: say(w.accepted),
      number: true,
      cell: ({ accepted, kind }) => (kind === 'note' ? '' : sum(accepted)),
    },
    {
      key: 'received',
      title: say(w.received),
      className: 'tabular',
      cell: ({ receivedAt, receivedBy }) => (
        <CityText>
          {`${instantText(new Date(receivedAt), zone, language, today)} ${receivedBy?.name ?? ''}`}
        </CityText>
      ),
    },
  ];
}

/** The papers of one's own organisation: found, opened, a new one read in. */
export function PapersScreen(props: Props) {
  const say = useSay();
  const { search, onSearch, onOpen } = props;
  const { q = '', page = 1, ...filter } = search;
  const query = { search: q, page, ...filter };
  const found = useQuery({
    queryKey: [...papersKey, 'list', query],
    queryFn: ({ signal }) => api.list({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const searching = q !== '' || Object.keys(filter).length > 0;
  return (
    <PageFrame title={say(papersTitleWords.papers)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Filters key={q} {...props} />
      {found.data ? <p className="quiet tabular">{say(w.total, { count: found.data.total })}</p> : null}
      <DataTable
        name="papers"
        caption={say(papersTitleWords.papers)}
        columns={useColumns(props)}
        rows={found.data?.papers}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        onOpen={onOpen}
        keys
        empty={
          <EmptyState
            title={say(searching ? w.notFound : w.none)}
            text={say(searching ? w.notFoundText : w.noneText)}
          >
            {searching ? <Button onClick={() => onSearch({})}>{say(w.clear)}</Button> : null}
          </EmptyState>
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
