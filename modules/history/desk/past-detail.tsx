import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { pastOutcomeWords } from '../history.words.ts';
import { historyApi } from './history.api.ts';
import { pastWords as w } from './past.words.ts';
import { usePastTexts } from './past-screen.tsx';

/** One need of the past with all that its sheet tells. */
export function PastDetail({ id, back }: { id: string; back: ReactNode }) {
  const say = useSay();
  const texts = usePastTexts();
  const query = useQuery({
    queryKey: ['history', 'need', id],
    queryFn: ({ signal }) => historyApi.need({ params: { id }, signal }),
  });
  const queries = useQueryClient();
  const erase = useMutation({
    mutationFn: () => historyApi.erase({ params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['history'] }),
  });
  const found = query.data;
  if (!found) {
    return (
      <PageFrame title={say(w.title)}>
        {query.error ? (
          <Failure error={query.error} kind="read" retry={() => void query.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageFrame>
    );
  }
  const facts = [
    say(pastOutcomeWords[found.outcome]),
    texts.category(found),
    texts.organisation(found),
    texts.area(found),
    texts.day(found.saidAt),
    found.days === null ? '' : say(w.days, { days: found.days }),
  ].filter((one) => one !== '');
  return (
    <PageFrame title={say(w.title)}>
      <p>{back}</p>
      <p className="quiet">{facts.join(' · ')}</p>
      <p className="past-words">{found.words ?? say(w.hidden)}</p>
      {found.words === null ? null : (
        <>
          <h2>{say(w.answer)}</h2>
          <p className={found.answer === null ? 'quiet' : 'past-words'}>{found.answer ?? say(w.noAnswer)}</p>
        </>
      )}
      {found.more.length > 0 ? (
        <>
          <h2>{say(w.more)}</h2>
          <dl>
            {found.more.map(({ title, cell }) => (
              <div key={title}>
                <dt className="quiet">{title}</dt>
                <dd className="past-words">{cell}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {found.erasedAt === null ? null : <p className="quiet">{say(w.erased)}</p>}
      {found.mayErase ? (
        <AskFirst
          title={say(w.eraseTitle, { name: asWritten(found.from.name), row: found.from.row })}
          description={<p className="ask">{say(w.eraseText)}</p>}
          okText={say(w.erase)}
          onConfirm={() => erase.mutate()}
        >
          <Button danger loading={erase.isPending}>
            {say(w.erase)}
          </Button>
        </AskFirst>
      ) : null}
      {erase.error ? <Failure error={erase.error} kind="write" /> : null}
      {found.from.name === '' ? null : (
        <p className="quiet">{say(w.from, { name: asWritten(found.from.name), row: found.from.row })}</p>
      )}
    </PageFrame>
  );
}
