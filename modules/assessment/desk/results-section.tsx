import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { CityText, Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import { contestStateWords, followUpWords, assessmentRefusals as refusals } from '../assessment.words.ts';
import type { Contest, ResultRow, Results } from '../contract/results.ts';
import type { Scheme } from '../contract/shapes.ts';
import type { ContestState } from '../kinds.rules.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { resultWords as w } from './assessment-desk.words.ts';
import { useDayText, useSpan } from './day-text.ts';
import { CellText, PointsTable } from './points-table.tsx';
import { ContestForm, DecideForm, FollowUpForm } from './result-forms.tsx';

/** To the records behind a value of the ledger. */
export type RecordsLink = (
  asked: { code: string; organisation: string; from: string; to: string; asOf: string },
  text: ReactNode,
) => ReactNode;

const tones: Record<ContestState, Tone> = { open: 'waiting', accepted: 'ended', refused: 'stopped' };

function ResultCell(props: {
  cell: ResultRow['cells'][number];
  bodyId: string;
  results: Results;
  recordsLink: RecordsLink;
}) {
  const say = useSay();
  const { cell, bodyId, results, recordsLink } = props;
  const line = results.lines.find(({ key }) => key === cell.line);
  const source = line?.source;
  const { from, to, takenAt: asOf } = results;
  return (
    <>
      <CellText cell={cell} unit={line ? say(line.unit) : ''} />
      {cell.before.map(({ value, points, at }) => (
        <div key={at} className="quiet">
          {value === null || points === null ? say(w.wasUnscored) : say(w.was, { value, points })}
        </div>
      ))}
      {source?.kind === 'indicator' && cell.value !== null ? (
        <div className="no-print">
          {recordsLink({ code: source.code, organisation: bodyId, from, to, asOf }, say(w.records))}
        </div>
      ) : null}
    </>
  );
}

function OneContest({ contest, scheme, results }: { contest: Contest; scheme: Scheme; results: Results }) {
  const say = useSay();
  const dayText = useDayText();
  const { zone } = useSession().city;
  const [deciding, setDeciding] = useState(false);
  const day = dayText(localTime(new Date(contest.contestedAt), zone).day);
  return (
    <li className="stack">
      <div className="row">
        <StateTag tone={tones[contest.state]} text={say(contestStateWords[contest.state])} />
        <strong>
          <CityText>{contest.body.shortName}</CityText> · <CityText>{contest.lineName}</CityText>
        </strong>
      </div>
      <p>
        <CityText>{contest.facts}</CityText>
      </p>
      {contest.links.map((link) => (
        <a key={link} href={link}>
          {link}
        </a>
      ))}
      <p className="quiet">
        <Told>{say(w.by, { name: asWritten(contest.contestedBy), day })}</Told>
      </p>
      {contest.decidedBy !== null ? (
        <p>
          <Told>
            {say(w.decided, { name: asWritten(contest.decidedBy), reason: asWritten(contest.reason ?? '') })}
          </Told>
        </p>
      ) : null}
      {contest.mayDecide && !deciding ? (
        <div>
          <Button onClick={() => setDeciding(true)}>{say(w.decide)}</Button>
        </div>
      ) : null}
      {contest.state === 'open' && !contest.mayDecide && scheme.whole ? (
        <p className="quiet">{say(w.decidedBy)}</p>
      ) : null}
      {deciding ? (
        <DecideForm
          {...{ contest, line: results.lines.find(({ key }) => key === contest.line) }}
          onDone={() => setDeciding(false)}
        />
      ) : null}
    </li>
  );
}

function Contests({ scheme, results }: { scheme: Scheme; results: Results }) {
  const say = useSay();
  const dayText = useDayText();
  const [adding, setAdding] = useState(false);
  return (
    <section className="assessment-part">
      <h2>{say(w.contests)}</h2>
      {results.contests.length === 0 ? <p className="quiet">{say(w.noContests)}</p> : null}
      <ol className="assessment-list">
        {results.contests.map((contest) => (
          <OneContest key={contest.id} {...{ contest, scheme, results }} />
        ))}
      </ol>
      {scheme.may.contest && !adding ? (
        <Button onClick={() => setAdding(true)}>{say(w.contest)}</Button>
      ) : null}
      {scheme.ownBody !== null && !results.contestable ? (
        <p className="quiet">
          {scheme.state === 'closed'
            ? say(refusals.closedAlready)
            : say(refusals.tooLate, { day: dayText(results.contestUntil) })}
        </p>
      ) : null}
      {adding && scheme.ownBody !== null ? (
        <ContestForm
          {...{ schemeId: scheme.id, lines: results.lines, own: scheme.ownBody }}
          onDone={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}

function FollowUps({ scheme, results }: { scheme: Scheme; results: Results }) {
  const say = useSay();
  const dayText = useDayText();
  const [adding, setAdding] = useState(false);
  if (scheme.state !== 'closed') return null;
  return (
    <section className="assessment-part">
      <h2>{say(w.followUps)}</h2>
      {results.followUps.length === 0 ? <p className="quiet">{say(w.noFollowUps)}</p> : null}
      <ol className="assessment-list">
        {results.followUps.map(({ id, kind, body, onDay, words, people, merged }) => (
          <li key={id}>
            <strong>{say(followUpWords[kind])}</strong> <CityText>{body?.shortName ?? ''}</CityText>{' '}
            <span className="quiet">{dayText(onDay)}</span>
            <p>
              <CityText>{words}</CityText>
              {people === '' ? null : (
                <>
                  {' · '}
                  <CityText>{people}</CityText>
                </>
              )}
              {merged ? ` · ${say(w.hours, { hours: merged.hours })}` : null}
            </p>
          </li>
        ))}
      </ol>
      {scheme.may.follow && !adding ? (
        <Button onClick={() => setAdding(true)}>{say(w.addFollowUp)}</Button>
      ) : null}
      {adding ? (
        <FollowUpForm
          {...{ schemeId: scheme.id, bodies: results.rows.map(({ body }) => body) }}
          onDone={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}

/** What the snapshot scored, with what was contested and what follows. */
export function ResultsSection({ scheme, recordsLink }: { scheme: Scheme; recordsLink: RecordsLink }) {
  const say = useSay();
  const span = useSpan();
  const { id } = scheme;
  const found = useQuery({
    queryKey: [...assessmentKey, 'results', id, scheme.version],
    queryFn: ({ signal }) => api.results({ params: { id }, signal }),
  });
  const results = found.data;
  if (!results) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  // Whoever is assessed looks for their own first.
  const rows = results.rows.toSorted(
    (a, b) => Number(b.body.id === scheme.ownBody) - Number(a.body.id === scheme.ownBody),
  );
  return (
    <>
      <section className="assessment-part">
        <h2>{say(w.title)}</h2>
        <p className="quiet">
          {say(w.period, { ...span(results), edition: results.edition })} {scheme.whole ? '' : say(w.own)}
        </p>
        <PointsTable
          caption={say(w.title)}
          lines={results.lines}
          rows={rows}
          cell={(cell, bodyId) => <ResultCell {...{ cell, bodyId, results, recordsLink }} />}
        />
        <ExportButtons download={(format) => api.sheet({ params: { id }, query: { format } })} />
      </section>
      <Contests {...{ scheme, results }} />
      <FollowUps {...{ scheme, results }} />
    </>
  );
}
