import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { Refused } from '../../../platform/http/client.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import type { IndicatorDefinition } from '../indicators.rules.ts';
import { indicatorFormWords as w } from './indicator-form.words.ts';
import { indicatorsApi as api, indicatorsKey } from './indicators.api.ts';
import { indicatorsDeskWords as listWords } from './indicators.words.ts';
import { useNode } from './node-fields.tsx';
import { useTold, whyNot } from './told.tsx';

/** How long somebody stops before what they set is tried, in milliseconds. */
const pause = 300;

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(waiting);
  }, [value]);
  return settled;
}

/** Tries a definition as it is set; gives what is wrong with it by place. */
export function usePreview(definition: IndicatorDefinition) {
  const node = useNode({});
  const settled = useSettled(JSON.stringify(definition));
  return useQuery({
    queryKey: [...indicatorsKey, 'preview', settled, node],
    queryFn: ({ signal }) =>
      api.preview({
        body: { ...node, definition: JSON.parse(settled) as Record<string, unknown> },
        signal,
      }),
  });
}

/** The faults of a definition that a refusal tells, by their place in it. */
export function faultsOf(error: unknown): ReadonlyMap<string, string> {
  if (!(error instanceof Refused)) return new Map();
  return new Map(
    error.problem.errors.map(({ path, detail }): [string, string] => [
      path.replace(/^definition\./, ''),
      detail,
    ]),
  );
}

/** What the definition tells of this month, with its formula in words. */
export function PreviewBox({ tried }: { tried: ReturnType<typeof usePreview> }) {
  const say = useSay();
  const told = useTold();
  const { data, error } = tried;
  const why = data ? whyNot[data.value.state] : undefined;
  const isRefusal = error instanceof Refused && error.problem.errors.length > 0;
  return (
    <section className="settled-box" aria-live="polite" aria-label={say(w.preview)}>
      <h3>{say(w.preview)}</h3>
      {data ? (
        <>
          <p className="indicator-value tabular">
            <strong>{told(data.value)}</strong>
            {data.value.n === null ? null : (
              <span className="quiet">{say(listWords.madeOf, { count: grouped(String(data.value.n)) })}</span>
            )}
          </p>
          <p>{say(data.formula)}</p>
          {why ? <p className="quiet">{say(why)}</p> : null}
        </>
      ) : isRefusal ? (
        <ul className="reasons">
          {error.problem.errors.map(({ path, detail }) => (
            <li key={path}>{detail}</li>
          ))}
        </ul>
      ) : error ? (
        <Failure error={error} kind="read" retry={() => void tried.refetch()} />
      ) : (
        <p className="quiet">{say(w.previewWaits)}</p>
      )}
    </section>
  );
}
