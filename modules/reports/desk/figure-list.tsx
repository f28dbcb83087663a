import { Button } from 'antd';
import type { ReactNode } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { DocumentSource, LedgerSource, ReportFigure } from '../figure.contract.ts';
import { markerOf } from '../markers.rules.ts';
import { periodName } from '../period.rules.ts';
import { reportDeskWords as w } from './reports-desk.words.ts';

/** Leads to the indicator of a figure, with its period and place, or to the paper it stands in where that may be read. */
export type FigureLink = (source: LedgerSource | DocumentSource, text: ReactNode) => ReactNode;

function From({ figure, figureLink }: { figure: ReportFigure; figureLink: FigureLink }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { source } = figure;
  if (source === null) return <p className="quiet">{say(w.noSource)}</p>;
  if (source.kind === 'ledger') {
    const { from, to, asOf, kinds, version } = source;
    return (
      <p className="quiet">
        {say(w.ledger)} · {figureLink(source, say(source.name))} · {periodName({ from, to }, language)} ·{' '}
        {say(w.asOf, { time: instantText(new Date(asOf), zone, language) })} · {say(w.version, { version })}
        {kinds ? <> · {say(w.kinds, kinds)}</> : null}
      </p>
    );
  }
  const told =
    source.kind === 'on_spot'
      ? [source.by, source.how]
      : source.kind === 'document'
        ? [source.day ?? '', source.paper?.sentence ?? '']
        : [];
  return (
    <p className="quiet">
      {say(w[source.kind])}
      {source.kind === 'document' && source.title !== '' ? (
        <>
          {' · '}
          {figureLink(source, <CityText>{source.title}</CityText>)}
        </>
      ) : null}
      {told
        .filter((one) => one !== '')
        .map((one) => (
          <span key={one}>
            {' · '}
            <CityText>{one}</CityText>
          </span>
        ))}
    </p>
  );
}

function Before({ figure: { before } }: { figure: ReportFigure }) {
  const say = useSay();
  if (before === null) return null;
  const { text, change, incomparable } = before;
  const why =
    incomparable === 'version' ? w.versionChanged : incomparable === 'scale' ? w.scaleChanged : null;
  const told = why ? say(why) : change === '0' ? say(w.same) : change;
  return (
    <p className="quiet tabular">
      {say(w.before)} <CityText>{text}</CityText>
      {told === null ? '' : ` · ${told}`}
    </p>
  );
}

/** Every figure with where it is from and what it was in the last issue. */
export function FigureList(props: {
  figures: readonly ReportFigure[];
  figureLink: FigureLink;
  /** Null where the report is not edited. */
  onChange: ((n: number) => void) | null;
  onStrike: ((n: number) => void) | null;
  /** The form that lies open at a figure. */
  formAt: (n: number) => ReactNode;
}) {
  const say = useSay();
  const { figureLink, onChange, onStrike, formAt } = props;
  // What was struck out is the author's to bring back, and nobody's to read.
  const figures = onChange ? props.figures : props.figures.filter(({ struck }) => !struck);
  return (
    <section>
      <h2>{say(w.figures)}</h2>
      {figures.length === 0 ? <p className="quiet">{say(w.noFigures)}</p> : null}
      <ol className="report-figures">
        {figures.map((figure) => {
          const { n, shown, struck, unit, source } = figure;
          return (
            <li key={n} id={`figure-${n}`} className={struck ? 'struck' : ''}>
              <p className="tabular">
                {onChange ? <code>{markerOf(n)}</code> : <span className="quiet">{n}.</span>}{' '}
                <strong>
                  <CityText>{shown}</CityText>
                </strong>
                {source?.kind === 'words' ? null : ` ${unit ?? ''}`}
                {struck ? <span className="quiet"> · {say(w.struck)}</span> : null}
              </p>
              <From figure={figure} figureLink={figureLink} />
              <Before figure={figure} />
              {onChange && onStrike ? (
                <div className="row no-print">
                  <Button size="small" onClick={() => onChange(n)}>
                    {say(source && source.kind !== 'ledger' ? w.fill : source ? w.change : w.give)}
                  </Button>
                  {struck ? null : (
                    <Button size="small" onClick={() => onStrike(n)}>
                      {say(w.strike)}
                    </Button>
                  )}
                </div>
              ) : null}
              {formAt(n)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
