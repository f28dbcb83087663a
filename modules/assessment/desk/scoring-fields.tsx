import { Button, InputNumber, Select } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { howWords, levelWords } from '../assessment.words.ts';
import type { ToldScoring } from '../contract/shapes.ts';
import { levels } from '../kinds.rules.ts';
import { schemeWords as w } from './assessment-desk.words.ts';

/** What a new line begins with, in each way of scoring. */
export function startOf(how: ToldScoring['how']): ToldScoring {
  switch (how) {
    case 'linear':
      return { how, from: 0, to: 100, targets: {} };
    case 'steps':
      return { how, bands: [{ from: 1, points: 100 }] };
    case 'better':
      return { how, even: 60, full: 20, targets: {} };
    case 'share':
      return { how, target: 100, targets: {} };
  }
}

function NumberField(props: {
  label: string;
  value: number;
  min?: number;
  max?: number;
  onChange: (next: number) => void;
}) {
  const { label, value, onChange, ...limits } = props;
  return (
    <Field label={label}>
      {(id) => (
        <InputNumber
          id={id}
          {...limits}
          value={value}
          onChange={(next: number | null) => onChange(next ?? 0)}
        />
      )}
    </Field>
  );
}

type Targeted = Exclude<ToldScoring, { how: 'steps' }>;

/** What full points ask for of bodies of a level, where that is something else. */
function Targets({ scoring, onChange }: { scoring: Targeted; onChange: (next: Targeted) => void }) {
  const say = useSay();
  return (
    <details>
      <summary>{say(w.targets)}</summary>
      <div className="assessment-numbers">
        {levels.map((level) => (
          <Field key={level} label={say(levelWords[level])}>
            {(id) => (
              <InputNumber
                id={id}
                value={scoring.targets[level] ?? null}
                onChange={(next: number | null) => {
                  const { [level]: _, ...rest } = scoring.targets;
                  onChange({ ...scoring, targets: next === null ? rest : { ...rest, [level]: next } });
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}

type Steps = Extract<ToldScoring, { how: 'steps' }>;

function Bands({ scoring, onChange }: { scoring: Steps; onChange: (next: Steps) => void }) {
  const say = useSay();
  const { bands } = scoring;
  const set = (at: number, change: Partial<Steps['bands'][number]>) =>
    onChange({
      ...scoring,
      bands: bands.map((band, place) => (place === at ? { ...band, ...change } : band)),
    });
  return (
    <div className="stack">
      {bands.map((band, at) => (
        // Bands have no name but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: what is typed stays in its place
        <div className="assessment-numbers" key={at}>
          <NumberField label={say(w.bandFrom)} value={band.from} onChange={(from) => set(at, { from })} />
          <NumberField
            {...{ label: say(w.bandPoints), value: band.points, min: 0, max: 100 }}
            onChange={(points) => set(at, { points })}
          />
          {bands.length > 1 ? (
            <Button onClick={() => onChange({ ...scoring, bands: bands.filter((_, place) => place !== at) })}>
              {say(w.remove)}
            </Button>
          ) : null}
        </div>
      ))}
      <div>
        <Button onClick={() => onChange({ ...scoring, bands: [...bands, { from: 0, points: 0 }] })}>
          {say(w.addBand)}
        </Button>
      </div>
    </div>
  );
}

function Numbers({ scoring, onChange }: { scoring: Targeted; onChange: (next: Targeted) => void }) {
  const say = useSay();
  switch (scoring.how) {
    case 'linear':
      return (
        <>
          <NumberField
            {...{ label: say(w.from), value: scoring.from }}
            onChange={(from) => onChange({ ...scoring, from })}
          />
          <NumberField
            {...{ label: say(w.to), value: scoring.to }}
            onChange={(to) => onChange({ ...scoring, to })}
          />
        </>
      );
    case 'better':
      return (
        <>
          <NumberField
            {...{ label: say(w.even), value: scoring.even, min: 0, max: 100 }}
            onChange={(even) => onChange({ ...scoring, even })}
          />
          <NumberField
            {...{ label: say(w.fullChange), value: scoring.full }}
            onChange={(full) => onChange({ ...scoring, full })}
          />
        </>
      );
    case 'share':
      return (
        <NumberField
          {...{ label: say(w.target), value: scoring.target, min: 0, max: 100 }}
          onChange={(target) => onChange({ ...scoring, target })}
        />
      );
  }
}

/** How a value becomes points. */
export function ScoringFields(props: {
  scoring: ToldScoring;
  error?: string | undefined;
  onChange: (next: ToldScoring) => void;
}) {
  const say = useSay();
  const { scoring, error, onChange } = props;
  return (
    <>
      <div className="assessment-numbers">
        <Field label={say(w.how)} error={error}>
          {(id) => (
            <Select
              id={id}
              value={scoring.how}
              options={(Object.keys(howWords) as ToldScoring['how'][]).map((how) => ({
                ...{ value: how, label: say(howWords[how]) },
              }))}
              onChange={(how: ToldScoring['how']) => onChange(startOf(how))}
            />
          )}
        </Field>
        {scoring.how === 'steps' ? null : <Numbers {...{ scoring, onChange }} />}
      </div>
      {scoring.how === 'steps' ? (
        <Bands {...{ scoring, onChange }} />
      ) : (
        <Targets {...{ scoring, onChange }} />
      )}
    </>
  );
}
