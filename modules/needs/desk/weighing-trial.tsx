import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { Weighing, WeighingTrial } from '../contract/weighing.ts';
import { AdoptForm } from './adopt-form.tsx';
import { weighingApi as api, weighingKey } from './weighing.api.ts';
import { trialWords as w, weightWords } from './weighing-desk.words.ts';
import { differing, useWeightText } from './weight-values.ts';

type Result = NonNullable<WeighingTrial['result']>;
type Changed = Result['changed'][number];

/** Milliseconds between two looks at how far it is. */
const soon = 700;

function Progress({ trial }: { trial: WeighingTrial }) {
  const say = useSay();
  const { state, done, total } = trial;
  const text =
    state === 'waiting'
      ? say(w.waiting)
      : state === 'learning'
        ? say(w.learning, { done })
        : say(w.comparing, { done, total });
  return (
    <output className="row">
      <progress aria-label={text} {...(state === 'comparing' ? { value: done, max: total } : {})} />
      <span className="tabular">{text}</span>
    </output>
  );
}

function Tried({ trial, weighing }: { trial: WeighingTrial; weighing: Weighing }) {
  const say = useSay();
  const textOf = useWeightText();
  const { weights } = trial;
  if (weights === null) return null;
  const names = differing(weighing.weights, weights);
  return names.length === 0 ? null : (
    <>
      <h3>{say(w.tried)}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>
            {say(w.change, {
              name: say(weightWords[name]),
              before: textOf(name, weighing.weights[name]),
              after: textOf(name, weights[name]),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Learned({ trial }: { trial: WeighingTrial }) {
  const say = useSay();
  const { learned, weights } = trial;
  if (!learned) return null;
  const { cases, fewest } = learned;
  if (cases < fewest) return <p>{say(w.few, { cases, fewest })}</p>;
  const points = (share: number) => (share * 100).toFixed(1);
  const told = { cases, mean: points(learned.mean), deviation: points(learned.deviation) };
  return <p>{say(weights === null ? w.noBetter : w.gain, told)}</p>;
}

function Right({ result }: { result: Result }) {
  const say = useSay();
  const { taken, firstRight, fiveRight } = result;
  const share = (count: number) =>
    say(w.share, { count, taken, share: taken === 0 ? 0 : Math.round((100 * count) / taken) });
  return (
    <>
      <h3>{say(w.where)}</h3>
      <p className="quiet">{say(w.bias, { taken })}</p>
      <DataTable
        name="weighing-right"
        className="narrow"
        caption={say(w.where)}
        rows={[
          { key: 'first', name: say(w.firstRight), pair: firstRight },
          { key: 'five', name: say(w.fiveRight), pair: fiveRight },
        ]}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'what', title: say(w.what), rowHead: true, cell: ({ name }) => name },
          { key: 'before', title: say(w.before), number: true, cell: ({ pair }) => share(pair[0]) },
          { key: 'after', title: say(w.after), number: true, cell: ({ pair }) => share(pair[1]) },
        ]}
      />
    </>
  );
}

function ChangedList(props: { result: Result; link: (id: string, text: string) => ReactNode }) {
  const say = useSay();
  const city = useCityText();
  const service = (one: Changed['before']) =>
    one === null
      ? say(w.nothing)
      : say(w.service, { title: city(one.title), organisation: city(one.organisation) });
  const judged = ({ right }: Changed) => {
    if (right === null) return say(w.open);
    const [before, after] = right;
    if (before === after) return say(before ? w.stays : w.neither);
    return say(after ? w.better : w.worse);
  };
  return (
    <>
      <h3>{say(w.list)}</h3>
      <DataTable
        name="weighing-changed"
        caption={say(w.list)}
        rows={props.result.changed}
        rowKey={({ needId }) => needId}
        empty={<p className="quiet">{say(w.same)}</p>}
        columns={[
          {
            key: 'reference',
            title: say(w.reference),
            rowHead: true,
            cell: ({ needId, reference }) => props.link(needId, reference),
          },
          {
            key: 'category',
            title: say(w.category),
            cell: ({ category }) => (category === null ? '' : city(category)),
          },
          { key: 'before', title: say(w.before), cell: ({ before }) => service(before) },
          { key: 'after', title: say(w.after), cell: ({ after }) => service(after) },
          { key: 'judged', title: say(w.judged), cell: judged },
        ]}
      />
    </>
  );
}

/** A look at other weights: how far it is, then what it showed, then the way to adopt them. */
export function TrialPanel(props: {
  id: string;
  weighing: Weighing;
  link: (id: string, text: string) => ReactNode;
}) {
  const say = useSay();
  const { id, weighing } = props;
  const found = useQuery({
    queryKey: [...weighingKey, 'trial', id],
    queryFn: ({ signal }) => api.weighingTrial({ params: { trial: id }, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : soon),
  });
  const trial = found.data;
  const result = trial?.result ?? null;
  return (
    <section aria-label={say(w.title)} className="stack settings-history">
      <h2>{say(w.title)}</h2>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {trial ? (
        <>
          {trial.state === 'done' ? null : <Progress trial={trial} />}
          <Learned trial={trial} />
          <Tried trial={trial} weighing={weighing} />
          {result === null ? null : result.needs === 0 ? (
            <p>{say(w.none)}</p>
          ) : (
            <>
              <p>
                {say(w.changed, {
                  needs: result.needs,
                  first: result.firstChanged,
                  five: result.fiveChanged,
                })}
              </p>
              {result.taken > 0 ? <Right result={result} /> : null}
              <ChangedList result={result} link={props.link} />
            </>
          )}
          {trial.mayAdopt ? <AdoptForm trial={trial} version={weighing.version} /> : null}
          {result !== null && !trial.mayAdopt ? <p className="quiet">{say(w.notNow)}</p> : null}
        </>
      ) : found.error ? null : (
        <Skeleton lines={4} />
      )}
    </section>
  );
}
