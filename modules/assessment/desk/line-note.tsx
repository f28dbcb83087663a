import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { sameSource } from '../content.rules.ts';
import type { ToldSource } from '../contract/shapes.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { schemeWords as w } from './assessment-desk.words.ts';

/** So long after the last key the server is asked. */
const restMs = 400;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** While a name is typed: whether it may be scored, after which article not, and what of the ledger counts it. */
export function LineNote(props: {
  name: string;
  source: ToldSource | null;
  bodyId: string | null;
  others: readonly string[];
  counts: { common: number; individual: number };
  onSource: (source: ToldSource) => void;
}) {
  const say = useSay();
  const { source, bodyId, onSource } = props;
  const name = useRested(props.name.trim()).slice(0, 200);
  const body = {
    ...{ name, source, bodyId, ...props.counts },
    others: props.others.filter((other) => other.trim() !== '').slice(0, 20),
  };
  const found = useQuery({
    queryKey: [...assessmentKey, 'trial', body],
    queryFn: ({ signal }) => api.trial({ body, signal }),
    enabled: name !== '',
    placeholderData: (before) => before,
    staleTime: 60_000,
    retry: false,
  });
  const told = name === '' ? undefined : found.data;
  const proposed = told?.source ?? null;
  return (
    <div className="assessment-note" aria-live="polite">
      {told?.accepted ? <p className="quiet">{say(w.accepted)}</p> : null}
      {told?.refusals.map(({ text, articles }) => (
        <p key={text.zh} className="warn">
          <strong>{say(w.refused)}</strong> {say(text)}
          {articles.length > 0 && !text.zh.includes(articles[0]?.zh ?? '')
            ? say(w.article, { articles: articles.map((one) => say(one)).join(say(w.colon)) })
            : null}
        </p>
      ))}
      {told?.countedAs && proposed && !(source && sameSource(source, proposed)) ? (
        <p>
          {say(w.countedAs, { name: say(told.countedAs) })}{' '}
          <Button size="small" onClick={() => onSource(proposed)}>
            {say(w.take)}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
