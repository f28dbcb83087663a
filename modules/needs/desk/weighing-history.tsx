import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Weighing } from '../contract/weighing.ts';
import { weighingApi as api, weighingKey } from './weighing.api.ts';
import { trialWords, weighingHistoryWords as w, weightWords } from './weighing-desk.words.ts';
import { differing, useWeightText } from './weight-values.ts';

type Version = Weighing['history'][number];

function PutBack(props: { name: string; loading: boolean; onConfirm: () => void }) {
  const say = useSay();
  const { name, loading, onConfirm } = props;
  return (
    <AskFirst
      title={say(w.restoreAsk, { name })}
      description={<p className="ask">{say(w.restoreText)}</p>}
      okText={say(w.restore)}
      onConfirm={onConfirm}
    >
      <Button size="small" loading={loading}>
        {say(w.restore)}
      </Button>
    </AskFirst>
  );
}

/** Every version, newest first: who, when, what and why; any earlier one can be put back. */
export function WeighingHistory({ weighing }: { weighing: Weighing }) {
  const say = useSay();
  const textOf = useWeightText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const queries = useQueryClient();
  const { version, history, usual, mayWeigh } = weighing;
  const restoring = useMutation({
    mutationFn: (edition: number) => api.restoreWeights({ body: { version, edition } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: weighingKey }),
  });
  const nameOf = (number: number) => (number === 0 ? say(w.first) : say(w.version, { version: number }));
  const back = (edition: number) =>
    mayWeigh ? (
      <PutBack
        name={nameOf(edition)}
        loading={restoring.isPending && restoring.variables === edition}
        onConfirm={() => restoring.mutate(edition)}
      />
    ) : null;
  const restoredText = ({ restored }: Version) => {
    if (restored === null) return null;
    const text = restored === 0 ? say(w.restoredFirst) : say(w.restored, { version: restored });
    return <span className="quiet">{text}</span>;
  };
  return (
    <section className="settings-history">
      <h2>{say(w.title)}</h2>
      <Failure error={restoring.error} />
      {history.length === 0 ? (
        <p className="quiet">{say(w.usual)}</p>
      ) : (
        <ol className="editions">
          {history.map((one, index) => {
            const before = history[index + 1]?.weights ?? usual;
            return (
              <li key={one.version}>
                <div className="row">
                  <b>{nameOf(one.version)}</b>
                  <span className="quiet tabular">{instantText(new Date(one.at), zone, language)}</span>
                  {one.by ? <span>{say(w.by, { ...one.by, name: asWritten(one.by.name) })}</span> : null}
                  {restoredText(one)}
                  {index === 0 ? <span className="quiet">{say(w.now)}</span> : back(one.version)}
                </div>
                {one.why === '' ? null : <p className="quiet">{say(w.why, { why: asWritten(one.why) })}</p>}
                <ul>
                  {differing(before, one.weights).map((name) => (
                    <li key={name}>
                      {say(trialWords.change, {
                        name: say(weightWords[name]),
                        before: textOf(name, before[name]),
                        after: textOf(name, one.weights[name]),
                      })}
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
          <li>
            <div className="row">
              <b>{nameOf(0)}</b>
              {back(0)}
            </div>
          </li>
        </ol>
      )}
    </section>
  );
}
