import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { FindForm } from '../../../platform/ui/desk/find-form.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { DocumentFigureSeen } from '../figures.contract.ts';
import { figuresDeskWords as w } from './figures-desk.words.ts';
import { paperWords } from './paper.words.ts';
import { figuresApi as api, figuresKey } from './papers.api.ts';
import type { FiguresSearch } from './papers-search.ts';
import { papersTitleWords } from './papers-title.words.ts';

interface Props {
  readonly search: FiguresSearch;
  readonly onSearch: (next: FiguresSearch) => void;
  readonly figureLink: (id: string, text: ReactNode) => ReactNode;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
}

/** The figure with what bounds it: about, at least, a target. */
export function useFigureText(): (figure: DocumentFigureSeen) => string {
  const say = useSay();
  return ({ text, about, bound }) => {
    const limit = bound === null ? '' : say(bound === 'at-least' ? paperWords.atLeast : paperWords.atMost);
    return `${limit}${about ? say(paperWords.about) : ''} ${text}`.trim();
  };
}

function useColumns({ figureLink, paperLink }: Props): Column<DocumentFigureSeen>[] {
  const say = useSay();
  const text = useFigureText();
  return [
    {
      key: 'figure',
      title: say(w.figure),
      className: 'tabular',
      rowHead: true,
      cell: (figure) => figureLink(figure.id, <CityText>{text(figure)}</CityText>),
    },
    {
      key: 'what',
      title: say(w.what),
      cell: ({ what, target }) => (
        <>
          <CityText>{what}</CityText>
          {target ? <span className="quiet"> {say(paperWords.target)}</span> : null}
        </>
      ),
    },
    { key: 'who', title: say(w.who), cell: ({ who }) => <CityText>{who}</CityText> },
    { key: 'period', title: say(w.period), cell: ({ periodWords }) => <CityText>{periodWords}</CityText> },
    { key: 'place', title: say(w.place), cell: ({ place }) => <CityText>{place}</CityText> },
    {
      key: 'paper',
      title: say(w.paper),
      cell: ({ paper }) => paperLink(paper.id, <CityText>{paper.title}</CityText>),
    },
  ];
}

/** Figures from documents: found, and opened to be held against the ledger. */
export function FiguresScreen(props: Props) {
  const say = useSay();
  const { search, onSearch } = props;
  const { q = '', page = 1 } = search;
  const [typed, setTyped] = useState(q);
  const found = useQuery({
    queryKey: [...figuresKey, 'list', q, page],
    queryFn: ({ signal }) => api.list({ query: { search: q, page }, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <PageFrame title={say(papersTitleWords.figures)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <FindForm
        title={say(w.search)}
        hint={say(w.searchHint)}
        send={say(w.find)}
        typed={typed}
        onType={setTyped}
        onSend={() => onSearch(typed.trim() === '' ? {} : { q: typed.trim() })}
      />
      {found.data ? <p className="quiet tabular">{say(w.total, { count: found.data.total })}</p> : null}
      <DataTable
        name="document-figures"
        caption={say(papersTitleWords.figures)}
        columns={useColumns(props)}
        rows={found.data?.figures}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        keys
        empty={
          <EmptyState
            title={say(q === '' ? w.none : w.notFound)}
            text={say(q === '' ? w.noneText : w.notFoundText)}
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
