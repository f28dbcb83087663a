import { Button } from 'antd';
import type { ReactNode } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Stop } from '../figure.contract.ts';
import { reportDeskWords as w } from './reports-desk.words.ts';

/** What has to be mended before a report can be issued, each in its sentence. */
export function StopList(props: {
  stops: readonly Stop[];
  unsaved: boolean;
  onGive: (stop: Stop) => void;
  onStrike: (stop: Stop) => void;
  formAt: (stop: Stop) => ReactNode;
}) {
  const say = useSay();
  const { stops, unsaved, onGive, onStrike, formAt } = props;
  return (
    <section className="report-stops no-print" aria-live="polite">
      <h2>{say(w.stops)}</h2>
      {unsaved ? <p className="quiet">{say(w.unsavedFirst)}</p> : null}
      {stops.length === 0 ? (
        <p>
          <StateTag tone="onTime" text={say(w.clear)} />
        </p>
      ) : (
        <p className="tabular">{say(w.count, { count: stops.length })}</p>
      )}
      <ol className="report-figures">
        {stops.map((stop) => {
          const { why, n, at, written, sentence } = stop;
          return (
            <li key={`${why} ${n ?? ''} ${at ?? ''}`}>
              <p>
                <StateTag tone="dueSoon" text={say(w[why])} />{' '}
                <strong>
                  <CityText>{written}</CityText>
                </strong>
              </p>
              {sentence === '' ? null : (
                <blockquote className="report-quote">
                  <CityText>{sentence}</CityText>
                </blockquote>
              )}
              {why === 'empty' ? null : (
                <div className="row">
                  {why === 'mask' ? null : (
                    <Button size="small" onClick={() => onGive(stop)}>
                      {say(
                        why === 'untold' || why === 'unit' ? w.change : why === 'not-given' ? w.fill : w.give,
                      )}
                    </Button>
                  )}
                  <Button size="small" onClick={() => onStrike(stop)}>
                    {say(w.strike)}
                  </Button>
                </div>
              )}
              {formAt(stop)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
