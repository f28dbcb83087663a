import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Overview } from '../messages.contract.ts';
import { messageStates } from '../messages.rules.ts';
import { messageStateWords, reasonWords } from '../messages.words.ts';
import { messagesApi } from './messages.api.ts';
import { messagesDeskWords as w } from './messages-desk.words.ts';
import { QuietForm } from './quiet-form.tsx';

/** What messages of modules that this one does not know are called, by their templates. */
type Names = Readonly<Record<string, Word>>;

function useName(names: Names): (template: string) => string {
  const say = useSay();
  return (template) => {
    const name = names[template];
    return name ? say(name) : template;
  };
}

function Counts({ overview, names }: { overview: Overview; names: Names }) {
  const say = useSay();
  const nameOf = useName(names);
  const templates = [...new Set(overview.counts.map(({ template }) => template))];
  const shown = messageStates.filter((state) => overview.counts.some((row) => row.state === state));
  if (templates.length === 0) return <EmptyState title={say(w.empty)} text={say(w.emptyText)} />;
  const countOf = (template: string, state: string) =>
    overview.counts
      .filter((row) => row.template === template && row.state === state)
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(w.about)}</th>
            {shown.map((state) => (
              <th key={state} scope="col" className="tabular number">
                {say(messageStateWords[state])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {templates.map((template) => (
            <tr key={template}>
              <td>{nameOf(template)}</td>
              {shown.map((state) => (
                <td key={state} className="tabular number">
                  {countOf(template, state) || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dropped({ overview }: { overview: Overview }) {
  const say = useSay();
  const why = new Map<string, number>();
  for (const { state, reason, count } of overview.counts) {
    if (state === 'dropped' && reason !== null) why.set(reason, (why.get(reason) ?? 0) + count);
  }
  if (why.size === 0) return null;
  return (
    <ul className="quiet">
      {[...why].map(([reason, count]) => (
        <li key={reason}>
          {say(messageStateWords.dropped)} {count}: {say(reasonWords[reason as keyof typeof reasonWords])}
        </li>
      ))}
    </ul>
  );
}

function Failed({ failed, names }: { failed: Overview['failed']; names: Names }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const nameOf = useName(names);
  const queries = useQueryClient();
  const retrying = useMutation({
    mutationFn: (id: string) => messagesApi.retry({ params: { id }, body: {} }),
    onSuccess: (found) => {
      queries.setQueryData(['messages'], found);
    },
  });
  const retried = retrying.isSuccess ? <output className="done">{say(w.retried)}</output> : null;
  if (failed.length === 0) {
    return (
      <>
        {retried}
        <p className="quiet">{say(w.failedNone)}</p>
      </>
    );
  }
  return (
    <>
      <p className="quiet">{say(w.failedText)}</p>
      <Failure error={retrying.error} />
      {retried}
      <div className="table-scroll">
        <table className="table cards">
          <thead>
            <tr>
              {[w.about, w.queued, w.channel, w.why].map((word) => (
                <th key={word.en} scope="col">
                  {say(word)}
                </th>
              ))}
              <th scope="col">{say(w.retryHead)}</th>
            </tr>
          </thead>
          <tbody>
            {failed.map(({ id, template, createdAt, channel, reason }) => {
              const at = instantText(new Date(createdAt), city.zone, language);
              const about = nameOf(template);
              return (
                <tr key={id}>
                  <td>{about}</td>
                  <td className="tabular">{at}</td>
                  <td>{say(w[channel])}</td>
                  <td>{say(reasonWords[reason ?? 'fault'])}</td>
                  <td>
                    <Button
                      aria-label={say(w.againNamed, { about, at })}
                      loading={retrying.isPending && retrying.variables === id}
                      onClick={() => retrying.mutate(id)}
                    >
                      {say(w.again)}
                    </Button>
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

/** For the administrator: how many messages went out, what failed and why, and when none go out. */
export function MessagesScreen({ names }: { names: Names }) {
  const say = useSay();
  const found = useQuery({
    queryKey: ['messages'],
    queryFn: ({ signal }) => messagesApi.overview({ signal }),
    refetchInterval: 15_000,
  });
  const overview = found.data;
  return (
    <PageFrame title={say(w.title)}>
      <p className="quiet lead">{say(w.lead)}</p>
      {overview === undefined ? (
        found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )
      ) : (
        <div className="messages">
          <Counts overview={overview} names={names} />
          <Dropped overview={overview} />
          <p>{say(w.replies, overview.replies)}</p>
          <section aria-labelledby="failed-messages">
            <h2 id="failed-messages">{say(w.failedTitle)}</h2>
            <Failed failed={overview.failed} names={names} />
          </section>
          <QuietForm quietHours={overview.quietHours} />
        </div>
      )}
    </PageFrame>
  );
}
