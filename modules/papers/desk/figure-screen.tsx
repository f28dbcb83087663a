import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { figuresDeskWords as w } from './figures-desk.words.ts';
import { useFigureText } from './figures-screen.tsx';
import { HeldAgainst } from './held-against.tsx';
import { figuresApi as api, figuresKey } from './papers.api.ts';
import type { HeldSearch } from './papers-search.ts';
import { papersTitleWords } from './papers-title.words.ts';

interface Props {
  readonly id: string;
  readonly back: ReactNode;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
  readonly search: HeldSearch;
  readonly onSearch: (next: HeldSearch) => void;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** One figure from a document, with its sentence, held against the ledger. */
export function FigureScreen({ id, back, paperLink, ...rest }: Props) {
  const say = useSay();
  const text = useFigureText();
  const found = useQuery({
    queryKey: [...figuresKey, 'one', id],
    queryFn: ({ signal }) => api.one({ params: { id }, signal }),
  });
  const figure = found.data;
  if (!figure) {
    return (
      <PageFrame title={say(papersTitleWords.figures)}>
        <p>{back}</p>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageFrame>
    );
  }
  const exact = figure.amount !== null && `${figure.amount}${figure.base}` !== figure.text;
  const lines: [string, string][] = [
    [say(w.what), figure.what],
    [say(w.who), figure.who],
    [say(w.period), figure.periodWords],
    [say(w.place), figure.place],
    [say(w.acceptedBy), figure.acceptedBy?.name ?? ''],
  ];
  return (
    <PageFrame title={`${text(figure)} ${figure.what}`}>
      <p>{back}</p>
      <p className="quiet">
        {say(w.kind)}
        {exact ? ` · ${say(w.exact, { amount: grouped(figure.amount ?? ''), base: figure.base })}` : ''}
        {figure.target ? ` · ${say(w.target)}` : ''}
      </p>
      <table className="table narrow">
        <tbody>
          {lines
            .filter(([, value]) => value !== '')
            .map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <CityText>{value}</CityText>
                </td>
              </tr>
            ))}
          <tr>
            <th scope="row">{say(w.paper)}</th>
            <td>
              {paperLink(figure.paper.id, <CityText>{figure.paper.title}</CityText>)}{' '}
              <span className="quiet tabular">{figure.paper.day ?? ''}</span>
            </td>
          </tr>
        </tbody>
      </table>
      <blockquote className="proposal-said">
        <CityText>{figure.sentence}</CityText>
      </blockquote>
      <HeldAgainst key={id} figure={figure} {...rest} />
    </PageFrame>
  );
}
