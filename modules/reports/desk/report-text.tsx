import { CityText } from '../../../platform/ui/desk/language.tsx';
import type { ReportFigure } from '../figure.contract.ts';
import { type Piece, piecesOf } from '../markers.rules.ts';
import { marksWords } from '../marks.words.ts';
import type { FigureLink } from './figure-list.tsx';

function Shown({ figure, figureLink }: { figure: ReportFigure | undefined; figureLink: FigureLink }) {
  if (!figure) return <mark className="report-untold">{marksWords.untold}</mark>;
  const { source, shown, n } = figure;
  if (source?.kind === 'ledger') {
    const told = source.value.state === 'told';
    return (
      <span className={told ? 'report-figure' : 'report-figure report-untold'}>
        {figureLink(source, shown)}
      </span>
    );
  }
  const isUntold = source === null || source.text === null;
  if (source?.kind === 'words' && !isUntold) return <CityText>{shown}</CityText>;
  return (
    <a className={isUntold ? 'report-figure report-untold' : 'report-figure'} href={`#figure-${n}`}>
      <CityText>{shown}</CityText>
    </a>
  );
}

/** The text as it is read, each figure a link to its source. */
export function ReportText(props: {
  title: string;
  text: string;
  figures: readonly ReportFigure[];
  figureLink: FigureLink;
}) {
  const known = new Map(props.figures.map((one) => [one.n, one]));
  // What stands before a piece tells it from its like, so that typing above moves nothing below.
  const keyed = piecesOf(props.text).map((piece: Piece, index) => ({
    ...{ piece, key: 'n' in piece ? `figure ${piece.n} ${index}` : `text ${index}` },
  }));
  return (
    <article className="report-text report-read">
      <h2>
        <CityText>{props.title}</CityText>
      </h2>
      <div>
        {keyed.map(({ piece, key }) =>
          'n' in piece ? (
            <Shown key={key} figure={known.get(piece.n)} figureLink={props.figureLink} />
          ) : (
            <CityText key={key}>{piece.text}</CityText>
          ),
        )}
      </div>
    </article>
  );
}
