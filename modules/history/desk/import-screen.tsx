import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import type { AreaChoice } from '../../../platform/ui/desk/area-options.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { ImportDetail } from '../history.contract.ts';
import { stateWords } from '../history.words.ts';
import { ColumnsForm } from './columns-form.tsx';
import { Faults } from './faults.tsx';
import { historyApi, importsKey } from './history.api.ts';
import { importsWords as w } from './imports.words.ts';

const working = { checking: w.checking, taking: w.taking, undoing: w.undoing } as const;

function isWorking(state: ImportDetail['state']): state is keyof typeof working {
  return Object.hasOwn(working, state);
}

function Progress({ found, text }: { found: ImportDetail; text: string }) {
  const say = useSay();
  const { done, rows } = found;
  return (
    <section className="stack" aria-live="polite">
      <p>
        {text} <span className="tabular">{say(w.progress, { done, rows })}</span>
      </p>
      <progress className="import-progress" value={done} max={rows} aria-label={text} />
      <p className="quiet">{say(w.mayLeave)}</p>
    </section>
  );
}

function Ask(props: { title: string; text: string; ok: string; pending: boolean; onYes: () => void }) {
  return (
    <AskFirst
      title={props.title}
      description={<p className="ask">{props.text}</p>}
      okText={props.ok}
      onConfirm={props.onYes}
    >
      <Button loading={props.pending}>{props.ok}</Button>
    </AskFirst>
  );
}

/** One import from its columns to its end. */
export function ImportScreen(props: {
  id: string;
  areas: readonly AreaChoice[];
  back: ReactNode;
  pastLink: (text: string) => ReactNode;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const { id } = props;
  const [changing, setChanging] = useState(false);
  const key = [...importsKey, id, 'detail'];
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => historyApi.import({ params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data.state) ? 700 : false),
  });
  const settle = (next: ImportDetail) => {
    setChanging(false);
    queries.setQueryData(key, next);
    void queries.invalidateQueries({ queryKey: importsKey });
  };
  const version = query.data?.version ?? 1;
  const acting = useMutation({
    mutationFn: (act: 'all' | 'good' | 'undo' | 'drop') => {
      const params = { id };
      if (act === 'undo') return historyApi.undo({ params, body: { version } });
      if (act === 'drop') return historyApi.drop({ params, body: { version } });
      return historyApi.take({ params, body: { version, take: act } });
    },
    onSuccess: settle,
  });
  const found = query.data;
  if (!found) {
    return query.error ? (
      <Failure error={query.error} kind="read" retry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={10} />
    );
  }
  const { state, taken, good, bad, name, may } = found;
  const mapping = may.includes('map') && (state === 'mapping' || changing);
  return (
    <div className="stack">
      <p>{props.back}</p>
      <h2>
        {asWritten(name)} · {say(stateWords[state])}
      </h2>
      {isWorking(state) ? <Progress found={found} text={say(working[state])} /> : null}
      {mapping ? (
        <ColumnsForm key={found.version} {...{ found, areas: props.areas }} onDone={settle} />
      ) : null}
      {state === 'checked' && !changing ? (
        <section className="stack">
          <h2>{say(w.step2)}</h2>
          <p>{say(w.counts, { rows: found.rows, good, bad, doubled: found.doubled })}</p>
          {found.undated > 0 ? <p>{say(w.undated, { count: found.undated })}</p> : null}
        </section>
      ) : null}
      {state === 'taken' ? <output className="done">{say(w.done, { taken })}</output> : null}
      {state === 'stopped' ? <p className="notice">{say(w.stopped, { taken })}</p> : null}
      {state === 'undone' ? <p>{say(w.undone, { taken })}</p> : null}
      {state === 'dropped' ? <p>{say(w.dropped)}</p> : null}
      <Failure error={acting.error} />
      <div className="row">
        {may.includes('take') && good === 0 ? <span className="quiet">{say(w.noneGood)}</span> : null}
        {may.includes('take') && good > 0 && !changing ? (
          <Button
            type="primary"
            loading={acting.isPending}
            onClick={() => acting.mutate(bad > 0 ? 'good' : 'all')}
          >
            {state === 'stopped' ? say(w.takeAgain) : say(bad > 0 ? w.takeGood : w.takeAll, { good })}
          </Button>
        ) : null}
        {state === 'checked' && !changing ? (
          <Button onClick={() => setChanging(true)}>{say(w.change)}</Button>
        ) : null}
        {state === 'taken' ? props.pastLink(say(w.seePast)) : null}
        {may.includes('undo') ? (
          <Ask
            title={say(w.undoAsk, { name: asWritten(name) })}
            text={say(w.undoText, { taken })}
            ok={say(w.undo)}
            pending={acting.isPending}
            onYes={() => acting.mutate('undo')}
          />
        ) : null}
        {may.includes('drop') ? (
          <Ask
            title={say(w.dropAsk, { name: asWritten(name) })}
            text={say(w.dropText)}
            ok={say(w.drop)}
            pending={acting.isPending}
            onYes={() => acting.mutate('drop')}
          />
        ) : null}
      </div>
      {found.faults.length > 0 && !mapping ? <Faults found={found} /> : null}
    </div>
  );
}
