import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Weighing, WeighingTrial } from '../contract/weighing.ts';
import { type WeightName, type Weights, weightNames } from '../weighing.rules.ts';
import { weighingApi as api } from './weighing.api.ts';
import { weighingDeskWords as w, weightWords } from './weighing-desk.words.ts';
import { differing, isField, shown, typed, useWeightText } from './weight-values.ts';

type Draft = Record<WeightName, string>;

const groups: readonly {
  readonly word: 'fields' | 'pro' | 'against';
  readonly names: readonly WeightName[];
}[] = [
  { word: 'fields', names: ['said', 'title', 'summary'] },
  { word: 'pro', names: ['groupFits', 'placeNamed', 'doorsOpen', 'language', 'record'] },
  { word: 'against', names: ['groupMissing', 'placeUnknown', 'full', 'doorsClosed', 'declined'] },
];

function draftOf(weights: Weights): Draft {
  return Object.fromEntries(weightNames.map((name) => [name, String(shown(name, weights[name]))])) as Draft;
}

function weightsIn(draft: Draft): Weights {
  return Object.fromEntries(weightNames.map((name) => [name, typed(name, draft[name])])) as Record<
    WeightName,
    number
  >;
}

/** Every weight with its present value and bounds, to be looked at with other numbers. */
export function WeighingForm(props: { weighing: Weighing; onBegun: (trial: WeighingTrial) => void }) {
  const say = useSay();
  const textOf = useWeightText();
  const { weights, bounds, version, mayWeigh } = props.weighing;
  const start = useMemo(() => draftOf(weights), [weights]);
  const [draft, setDraft, wipe] = useKept<Draft>(`weighing.${String(version)}`, start);
  const [checked, setChecked] = useState(false);
  const submission = useSubmissionKey('weighing.trial');
  const lesson = useSubmissionKey('weighing.lesson');
  const tried = weightsIn(draft);
  const wrong = weightNames.filter(
    (name) => !(tried[name] >= bounds[name].least && tried[name] <= bounds[name].most),
  );
  const unchanged = differing(weights, tried).length === 0;
  const looking = useMutation({
    mutationFn: () => api.tryWeights({ body: { weights: tried }, key: submission.keyOf([version, tried]) }),
    onSuccess: (trial) => {
      submission.done();
      props.onBegun(trial);
    },
  });
  const learning = useMutation({
    mutationFn: () => api.learnWeights({ body: {}, key: lesson.keyOf(version) }),
    onSuccess: (trial) => {
      lesson.done();
      props.onBegun(trial);
    },
  });
  const told = looking.error instanceof Refused ? looking.error.problem.errors : [];
  const boundsOf = (name: WeightName) =>
    say(w.now, {
      value: textOf(name, weights[name]),
      least: textOf(name, bounds[name].least),
      most: textOf(name, bounds[name].most),
    });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (wrong.length === 0 && !unchanged) looking.mutate();
      }}
    >
      {groups.map(({ word, names }) => (
        <fieldset key={word} className="weights">
          <legend>{say(w[word])}</legend>
          <div>
            {names.map((name) => (
              <Field
                key={name}
                label={say(weightWords[name])}
                hint={boundsOf(name)}
                error={
                  told.find(({ path }) => path === name)?.detail ??
                  (checked && wrong.includes(name) ? boundsOf(name) : undefined)
                }
              >
                {(id, describedBy) => (
                  <Input
                    id={id}
                    aria-describedby={describedBy}
                    type="number"
                    step="any"
                    min={shown(name, bounds[name].least)}
                    max={shown(name, bounds[name].most)}
                    suffix={isField(name) ? <span /> : '%'}
                    disabled={!mayWeigh}
                    value={draft[name]}
                    onChange={({ target }) => setDraft((before) => ({ ...before, [name]: target.value }))}
                  />
                )}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      <Failure error={looking.error ?? learning.error} />
      {checked && unchanged ? <p role="alert">{say(w.unchanged)}</p> : null}
      {mayWeigh ? (
        <div className="row">
          <Button type="primary" htmlType="submit" loading={looking.isPending}>
            {say(w.look)}
          </Button>
          <Button loading={learning.isPending} onClick={() => learning.mutate()}>
            {say(w.learn)}
          </Button>
          {unchanged ? null : (
            <Button
              type="text"
              onClick={() => {
                wipe();
                setChecked(false);
              }}
            >
              {say(w.back)}
            </Button>
          )}
        </div>
      ) : (
        <p className="quiet">{say(w.readOnly)}</p>
      )}
    </form>
  );
}
