import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { CityText, Told, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { editionStateWords, howWords, levelWords, measureWords, stateWords } from '../assessment.words.ts';
import type { Edition, Scheme, ToldLine } from '../contract/shapes.ts';
import { AppraisalsSection } from './appraisals-section.tsx';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { resultWords, schemeWords as w } from './assessment-desk.words.ts';
import { assessmentTitleWords } from './assessment-title.words.ts';
import { useDayText } from './day-text.ts';
import { EffectSection } from './effect-section.tsx';
import { type RecordsLink, ResultsSection } from './results-section.tsx';
import { SchemeEditor } from './scheme-editor.tsx';
import { scoringText } from './scoring-text.ts';

interface Props {
  readonly id: string;
  readonly back: (text: ReactNode) => ReactNode;
  readonly recordsLink: RecordsLink;
}

function useAct(act: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: assessmentKey }),
  });
}

function Acts({ scheme }: { scheme: Scheme }) {
  const say = useSay();
  const { id, version, may } = scheme;
  const given = { params: { id }, body: { version } };
  const taking = useAct(() => api.take(given));
  const closing = useAct(() => api.close(given));
  const revising = useAct(() => api.revise(given));
  return (
    <>
      {may.take ? (
        <AskFirst
          {...{ title: say(resultWords.takeAsk), okText: say(resultWords.take) }}
          {...{ cancelText: say(uiWords.cancel), onConfirm: () => taking.mutate() }}
        >
          <Button type="primary" loading={taking.isPending}>
            {say(resultWords.take)}
          </Button>
        </AskFirst>
      ) : null}
      {may.close ? (
        <AskFirst
          {...{ title: say(resultWords.closeAsk), okText: say(resultWords.close) }}
          {...{ cancelText: say(uiWords.cancel), onConfirm: () => closing.mutate() }}
        >
          <Button type="primary" loading={closing.isPending}>
            {say(resultWords.close)}
          </Button>
        </AskFirst>
      ) : null}
      {may.revise ? (
        <Button title={say(w.reviseHint)} loading={revising.isPending} onClick={() => revising.mutate()}>
          {say(w.revise)}
        </Button>
      ) : null}
      <Button onClick={() => window.print()}>{say(uiWords.print)}</Button>
      <Failure error={taking.error ?? closing.error ?? revising.error} />
    </>
  );
}

function LineList({ lines, scheme }: { lines: readonly ToldLine[]; scheme: Scheme }) {
  const say = useSay();
  const nameOf = (bodyId: string | null) =>
    scheme.bodies.find((body) => body.id === bodyId)?.shortName ?? null;
  return (
    <ol className="assessment-list">
      {lines.map((line) => (
        <li key={line.key}>
          <CityText>{line.name}</CityText> · <strong className="tabular">{line.weight}</strong>{' '}
          <span className="quiet">
            {say(w.scored, { how: say(howWords[line.scoring.how]), text: scoringText(line.scoring, say) })}
            {line.source.kind === 'measure' ? ` · ${say(measureWords[line.source.measure].note)}` : null}
            {line.bodyId === null ? null : (
              <>
                {' · '}
                <CityText>{nameOf(line.bodyId) ?? ''}</CityText>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What an edition asks, as it stands. */
function EditionText({ scheme, edition }: { scheme: Scheme; edition: Edition }) {
  const say = useSay();
  const city = useCityText();
  const of = (part: ToldLine['part']) => edition.content.lines.filter((line) => line.part === part);
  return (
    <>
      <h3>{say(w.bodies)}</h3>
      <p>
        {scheme.bodies
          .map(({ shortName, level }) =>
            say(w.bodyLevel, { name: city(shortName), level: say(levelWords[level]) }),
          )
          .join(say(w.colon))}
      </p>
      <h3>{say(w.common)}</h3>
      <LineList lines={of('common')} scheme={scheme} />
      <h3>{say(w.individual)}</h3>
      {of('individual').length === 0 ? (
        <p className="quiet">{say(w.noIndividual)}</p>
      ) : (
        <LineList lines={of('individual')} scheme={scheme} />
      )}
    </>
  );
}

function EditionHead({ edition }: { edition: Edition }) {
  const say = useSay();
  const dayText = useDayText();
  const { zone } = useSession().city;
  const { number, state, drafters, publishedBy, publishedAt, effectYear } = edition;
  const names = drafters.map(asWritten).join(say(w.colon));
  const day = publishedAt === null ? '' : dayText(localTime(new Date(publishedAt), zone).day);
  const facts = [
    say(w.editionOf, { number, state: say(editionStateWords[state]) }),
    say(w.drafted, { names }),
    publishedBy === null ? null : say(w.published, { name: asWritten(publishedBy), day }),
    effectYear === null ? null : say(w.effectSeen, { year: effectYear }),
  ];
  return (
    <p className="quiet">
      <Told>{facts.filter((fact) => fact !== null).join(' · ')}</Told>
    </p>
  );
}

function StateLine({ scheme }: { scheme: Scheme }) {
  const say = useSay();
  const session = useSession();
  const dayText = useDayText();
  const { snapshot, takeFrom } = scheme;
  return (
    <p className="lead">
      <strong>{say(stateWords[scheme.state])}</strong>
      {' · '}
      <Told>
        {snapshot
          ? say(w.takenOn, {
              ...{ day: dayText(snapshot.takenOn), name: asWritten(snapshot.by) },
              until: dayText(snapshot.contestUntil),
            })
          : say(w.noScore, { day: dayText(takeFrom) })}
      </Told>{' '}
      {snapshot &&
      scheme.whole &&
      scheme.state === 'taken' &&
      !scheme.may.close &&
      session.organisation.id === scheme.office.id
        ? say(resultWords.closeAfter, { until: dayText(snapshot.contestUntil) })
        : null}
    </p>
  );
}

/** One assessment: its scheme, the effect of a draft, and, once it is taken, what was scored. */
export function SchemeScreen({ id, back, recordsLink }: Props) {
  const say = useSay();
  const city = useCityText();
  const found = useQuery({
    queryKey: [...assessmentKey, 'one', id],
    queryFn: ({ signal }) => api.one({ params: { id }, signal }),
  });
  const scheme = found.data;
  const edition = scheme?.editions[0];
  if (!scheme || !edition) {
    return (
      <PageFrame title={say(assessmentTitleWords.assessment)}>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageFrame>
    );
  }
  const drafting = edition.state === 'draft';
  const older = scheme.editions.slice(1);
  return (
    <PageFrame
      title={city(scheme.title)}
      aside={
        <div className="row no-print">
          <Acts scheme={scheme} />
        </div>
      }
    >
      <p className="no-print">{back(say(w.back))}</p>
      <StateLine scheme={scheme} />
      {scheme.snapshot ? <ResultsSection {...{ scheme, recordsLink }} /> : null}
      <section className="assessment-part">
        <h2>{say(w.scheme)}</h2>
        <EditionHead edition={edition} />
        {scheme.may.edit ? (
          <SchemeEditor key={edition.number} {...{ scheme, edition }} />
        ) : (
          <EditionText {...{ scheme, edition }} />
        )}
      </section>
      {drafting && scheme.snapshot === null ? (
        <EffectSection key={scheme.version} {...{ scheme, edition }} />
      ) : null}
      {scheme.halfFrom !== null ? <AppraisalsSection scheme={scheme} /> : null}
      {older.map((one) => (
        <details key={one.number} className="assessment-part">
          <summary>
            {say(w.editionOf, { number: one.number, state: say(editionStateWords[one.state]) })}
          </summary>
          <EditionHead edition={one} />
          <EditionText {...{ scheme, edition: one }} />
        </details>
      ))}
    </PageFrame>
  );
}
