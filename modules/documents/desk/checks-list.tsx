import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { countCharacters } from '../body.rules.ts';
import { burdenTexts } from '../burden.rules.ts';
import { checkWords } from '../checks.words.ts';
import type { DocumentCheck } from '../documents.contract.ts';
import { documentsApi as api, documentsKey } from './documents.api.ts';
import { documentWords as w } from './documents-desk.words.ts';
import { contentOf, type Draft } from './draft.ts';

/** So long after the last key the server is asked. */
const restMs = 500;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** The checks of what is being typed, a moment after the last key. */
export function useLiveChecks(draft: Draft, supersedes: string | null, on: boolean) {
  const rested = useRested(draft);
  const body = { kind: rested.kind, content: contentOf(rested), supersedes };
  return useQuery({
    queryKey: [...documentsKey, 'trial', body],
    queryFn: ({ signal }) => api.trial({ body, signal }),
    enabled: on && body.content.title !== '',
    placeholderData: (before) => before,
    staleTime: 60_000,
    retry: false,
  });
}

/** What stands against a document: first what cannot be sent so, each with its article and the way that is allowed. */
export function ChecksList(props: {
  checks: readonly DocumentCheck[] | undefined;
  body: string;
  error?: unknown;
}) {
  const say = useSay();
  const { checks, body, error } = props;
  return (
    <section className="document-checks" aria-label={say(w.checks)}>
      <h2>{say(w.checks)}</h2>
      <p className="quiet tabular">{say(w.count, { count: countCharacters(body) })}</p>
      <Failure error={error} kind="read" />
      <div aria-live="polite">
        {checks === undefined ? <p className="quiet">{say(w.checking)}</p> : null}
        {checks?.length === 0 ? <p className="quiet">{say(w.clear)}</p> : null}
        <ul>
          {checks?.map(({ rule, level, quote, values }) => (
            <li key={`${rule} ${quote}`}>
              <StateTag
                tone={level === 'refused' ? 'overdue' : 'dueSoon'}
                text={say(level === 'refused' ? w.refusedMark : w.warningMark)}
              />
              {quote === '' ? null : (
                <blockquote>
                  <CityText>{quote}</CityText>
                </blockquote>
              )}
              <p>
                {say(checkWords[rule], {
                  ...Object.fromEntries(
                    Object.entries(values).map(([key, value]) => [key, asWritten(value)]),
                  ),
                  ...Object.fromEntries(
                    Object.entries((rule === 'bannedMeasure' ? burdenTexts(values['kind']) : null) ?? {}).map(
                      ([key, word]) => [key, say(word)],
                    ),
                  ),
                })}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
