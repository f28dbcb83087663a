import type { ReactNode } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListPage, useList } from '../../../platform/ui/desk/list-page.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
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
  const found = useList(figuresKey, { search: q, page }, api.list);
  return (
    <ListPage
      name="document-figures"
      title={say(papersTitleWords.figures)}
      words={w}
      {...{ search, onSearch, found }}
      columns={useColumns(props)}
      rows={found.data?.figures}
      download={(format) => api.sheet({ query: { search: q, format } })}
    />
  );
}
