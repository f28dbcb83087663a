import type { ReactNode } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Month } from '../ledger.contract.ts';
import { monthWords as w } from './month.words.ts';

/** Of fewer grades no percentage is told. */
const leastGraded = 5;

function Line(props: { name: string; value: string | null; how: string }): ReactNode {
  return (
    <p className="median">
      {props.name} {props.value === null ? null : <strong className="tabular">{props.value}</strong>}
      <span className="quiet tabular">
        {props.value === null ? '' : ' · '}
        {props.how}
      </span>
    </p>
  );
}

/** What is computed from several figures: closed, satisfied, persons, median days; each with what it rests on. */
export function Summary({ month }: { month: Month }): ReactNode {
  const say = useSay();
  const { closed, satisfaction, persons, medianDays, figures } = month;
  const of = (key: string) => figures.find((figure) => figure.key === key)?.value ?? 0;
  const text = (cell: Month['closed']) => (typeof cell === 'number' ? String(cell) : say(w[cell]));
  const { answers, satisfied } = satisfaction;
  const untold = typeof answers === 'number' && answers >= leastGraded ? w.satisfiedUntold : w.satisfiedFew;
  return (
    <>
      <Line
        name={say(w.closed)}
        value={typeof closed === 'number' ? say(w.closedValue, { value: closed }) : say(w[closed])}
        how={say(w.closedHow)}
      />
      <Line
        name={say(w.satisfied)}
        value={satisfied === null ? null : say(w.satisfiedValue, { value: satisfied })}
        how={satisfied === null ? say(untold) : say(w.satisfiedBase, { base: text(answers) })}
      />
      <Line
        name={say(w.persons)}
        value={say(w.personsValue, { persons: text(persons), times: text(of('served')) })}
        how={say(w.personsHow, { spot: text(of('answered_on_spot')) })}
      />
      <Line
        name={say(w.median)}
        value={medianDays === null ? null : say(w.medianValue, { value: medianDays.value })}
        how={medianDays === null ? say(w.medianFew) : say(w.medianBase, { base: medianDays.base })}
      />
      {of('taken_on') !== 0 && of('taken_on_in_time') === 0 && of('taken_on_late') === 0 ? (
        <p className="quiet">{say(w.inTimeUnset)}</p>
      ) : null}
    </>
  );
}
