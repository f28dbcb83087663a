import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { indicatorFormWords as w } from './indicator-form.words.ts';
import { indicatorLintApi, indicatorsKey } from './indicators.api.ts';

/** So long after the last key the server is asked. */
const restMs = 400;

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** While a name is typed: that it may be shown but not scored, after which article, and what may be. */
export function ScoreNote({ name }: { name: string }) {
  const say = useSay();
  const rested = useRested(name.trim()).slice(0, 200);
  const found = useQuery({
    queryKey: [...indicatorsKey, 'lint', rested],
    queryFn: ({ signal }) => indicatorLintApi.lint({ body: { names: [rested] }, signal }),
    enabled: rested !== '',
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const [verdict] = rested === '' ? [] : (found.data?.verdicts ?? []);
  return (
    <div className="score-note" aria-live="polite">
      {verdict === undefined || verdict.scorable ? null : (
        <>
          <p>
            <strong>{say(w.showOnly)}</strong>
          </p>
          <p>
            {say(w.showOnlyWhy, {
              because: say(verdict.because),
              article: verdict.articles.map((one) => say(one)).join(say(w.comma)),
            })}
          </p>
          {verdict.instead ? <p>{say(w.allowedWay, { instead: say(verdict.instead) })}</p> : null}
        </>
      )}
    </div>
  );
}
