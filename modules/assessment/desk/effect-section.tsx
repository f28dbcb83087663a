import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Effect } from '../contract/schemes.ts';
import type { Edition, Scheme } from '../contract/shapes.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { effectWords as w } from './assessment-desk.words.ts';
import { CellText, PointsTable } from './points-table.tsx';

function Without({ effect, edition }: { effect: Effect; edition: Edition }) {
  const say = useSay();
  return (
    <>
      <h3>{say(w.without)}</h3>
      <div className="table-scroll">
        <table className="table narrow">
          <thead>
            <tr>
              <th scope="col">{say(w.line)}</th>
              <th scope="col" className="number">
                {say(w.weight)}
              </th>
              <th scope="col" className="number">
                {say(w.spread)}
              </th>
              <th scope="col" className="number">
                {say(w.turned)}
              </th>
            </tr>
          </thead>
          <tbody>
            {edition.content.lines.map(({ key, name, weight }) => {
              const found = effect.without.find(({ line }) => line === key);
              return (
                <tr key={key}>
                  <th scope="row">
                    <CityText>{name}</CityText>
                  </th>
                  <td className="number tabular">{weight}</td>
                  <td className="number tabular">{found?.spread ?? '—'}</td>
                  <td className="number tabular">
                    {found && found.pairs > 0
                      ? say(w.turnedOf, { turned: found.turned, pairs: found.pairs })
                      : '—'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Publish({ scheme, effect }: { scheme: Scheme; effect: Effect }) {
  const say = useSay();
  const queries = useQueryClient();
  const publishing = useMutation({
    mutationFn: () =>
      api.publish({
        params: { id: scheme.id },
        body: { version: scheme.version, effectYear: effect.year },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: assessmentKey }),
  });
  if (scheme.draftedMyself) return <p className="quiet">{say(w.myself)}</p>;
  if (!scheme.may.publish) return null;
  return (
    <div className="stack no-print">
      <Failure error={publishing.error} />
      <div>
        <AskFirst
          title={say(w.publishAsk, { title: asWritten(scheme.title) })}
          {...{ okText: say(w.publish), cancelText: say(uiWords.cancel) }}
          onConfirm={() => publishing.mutate()}
        >
          <Button type="primary" loading={publishing.isPending}>
            {say(w.publish)}
          </Button>
        </AskFirst>
      </div>
    </div>
  );
}

/** What the weights of a draft would have done to a year that is over; only behind it may the draft be published. */
export function EffectSection({ scheme, edition }: { scheme: Scheme; edition: Edition }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const found = useQuery({
    queryKey: [...assessmentKey, 'effect', scheme.id, scheme.version],
    queryFn: ({ signal }) => api.effect({ params: { id: scheme.id }, signal }),
    enabled: asked,
  });
  if (edition.content.lines.length === 0) return null;
  if (!asked) {
    return (
      <section className="assessment-part no-print">
        <Button onClick={() => setAsked(true)}>{say(w.look)}</Button>
      </section>
    );
  }
  const effect = found.data;
  if (!effect) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={6} />
    );
  }
  const isEmpty = effect.rows.every(({ total }) => total === null);
  return (
    <section className="assessment-part">
      <h2>{say(w.title, { year: effect.year })}</h2>
      <p className="quiet">{say(isEmpty ? w.empty : w.lead, { year: effect.year })}</p>
      {isEmpty ? null : (
        <>
          <PointsTable
            caption={say(w.title, { year: effect.year })}
            lines={edition.content.lines}
            rows={effect.rows}
            cell={(cell) => <CellText cell={cell} />}
          />
          <Without {...{ effect, edition }} />
        </>
      )}
      <Publish {...{ scheme, effect }} />
    </section>
  );
}
