import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Quarter } from '../contract/quarter.ts';
import { type ExceptionKind, exceptionsShown } from '../kinds.rules.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { quarterWords as w } from './assessment-desk.words.ts';
import { assessmentTitleWords } from './assessment-title.words.ts';
import { useDayText } from './day-text.ts';

/** To the list behind a part, or to one of its entries. */
export type ExceptionLink = (
  kind: ExceptionKind,
  id: string | null,
  text: ReactNode,
  category?: string,
) => ReactNode;

function Part({ part, link }: { part: Quarter['parts'][number]; link: ExceptionLink }) {
  const say = useSay();
  const dayText = useDayText();
  const { language } = useLanguage();
  const { kind, count, entries } = part;
  const named = (words: string, wordsEn: string | null) => {
    if (words === '') return say(w.noCategory);
    return language === 'en' && wordsEn ? wordsEn : <CityText>{words}</CityText>;
  };
  return (
    <section className="assessment-part">
      <h2>
        {link(kind, null, say(w[kind]))} · <span className="tabular">{count ?? say(w.few)}</span>
      </h2>
      <ol className="assessment-list">
        {entries.map(({ id, category, words, wordsEn, who, day, matter }, at) => (
          // One matter may stand here twice, for two places.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
          <li key={`${String(id)} ${words} ${at}`}>
            {id === null && category === undefined
              ? named(words, wordsEn)
              : link(kind, id, named(words, wordsEn), category)}{' '}
            <span className="quiet">
              <CityText>{who}</CityText>
              {day === null ? null : ` · ${dayText(day)}`}
              {matter === null ? null : <> · {link('supervised', matter, say(w.alsoSupervised))}</>}
            </span>
          </li>
        ))}
      </ol>
      {count !== null && entries.length === exceptionsShown && count > exceptionsShown && kind !== 'unmet' ? (
        <p className="quiet">{say(w.more, { count: count - exceptionsShown })}</p>
      ) : null}
    </section>
  );
}

/** One page for a meeting: what is late, refused or without an answer, and nothing of what is on track. */
export function QuarterScreen({ link }: { link: ExceptionLink }) {
  const say = useSay();
  const dayText = useDayText();
  const found = useQuery({
    queryKey: [...assessmentKey, 'quarter'],
    queryFn: ({ signal }) => api.quarter({ signal }),
  });
  const data = found.data;
  return (
    <PageFrame
      title={say(assessmentTitleWords.quarter)}
      aside={
        <div className="row no-print">
          <Button onClick={() => window.print()}>{say(uiWords.print)}</Button>
        </div>
      }
    >
      <p className="quiet lead">
        {data ? `${dayText(data.day)} · ` : ''}
        {say(w.lead)}
      </p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {data === undefined && !found.error ? <Skeleton lines={8} /> : null}
      {data?.parts.length === 0 ? <EmptyState title={say(w.none)} text={say(w.noneText)} /> : null}
      <div className="assessment-quarter">
        {data?.parts.map((part) => (
          <Part key={part.kind} {...{ part, link }} />
        ))}
      </div>
    </PageFrame>
  );
}
