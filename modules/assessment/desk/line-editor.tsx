import { Button, Input, InputNumber, Select } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import type { Choices } from '../contract/schemes.ts';
import type { ToldLine, ToldSource } from '../contract/shapes.ts';
import { schemeWords as w } from './assessment-desk.words.ts';
import { LineNote } from './line-note.tsx';
import { ScoringFields, startOf } from './scoring-fields.tsx';

/** A line while it is written: what counts it may still be missing. */
export type DraftLine = Omit<ToldLine, 'source'> & { readonly source: ToldSource | null };

/** A source as one value of a list. */
export const sourceValue = (source: ToldSource) =>
  source.kind === 'indicator' ? `indicator ${source.code}` : `measure ${source.measure}`;

interface Props {
  readonly line: DraftLine;
  readonly choices: Choices;
  readonly bodies: readonly { id: string; shortName: string }[];
  readonly others: readonly string[];
  readonly counts: { common: number; individual: number };
  /** By the name of the field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (next: DraftLine) => void;
  readonly onRemove: () => void;
}

function SourceField({
  line,
  choices,
  errors,
  onSource,
}: Props & { onSource: (source: ToldSource) => void }) {
  const say = useSay();
  return (
    <Field label={say(w.source)} error={errors['source']}>
      {(id) => (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          value={line.source ? sourceValue(line.source) : null}
          options={choices.sources.map(({ source, name, unit }) => ({
            ...{
              value: sourceValue(source),
              label: `${say(name)}${say(unit) === '' ? '' : ` · ${say(unit)}`}`,
            },
          }))}
          onChange={(value: string) => {
            const found = choices.sources.find(({ source }) => sourceValue(source) === value);
            if (found) onSource(found.source);
          }}
        />
      )}
    </Field>
  );
}

/** One indicator of the draft: its name judged while it is typed, what counts it, weight and points. */
export function LineEditor(props: Props) {
  const say = useSay();
  const city = useCityText();
  const { line, choices, bodies, others, counts, errors, onChange, onRemove } = props;
  const setSource = (source: ToldSource) => {
    const found = choices.sources.find((one) => sourceValue(one.source) === sourceValue(source));
    // A share is scored as one, until the office says otherwise.
    const fits = found?.percent === (line.scoring.how === 'share');
    const name = line.name.trim() === '' && found ? found.name.zh : line.name;
    const scoring = fits ? line.scoring : startOf(found?.percent ? 'share' : 'linear');
    onChange({ ...line, source, name, scoring });
  };
  return (
    <li className="assessment-line">
      <div className="assessment-main">
        {line.part === 'individual' ? (
          <Field label={say(w.whose)} error={errors['bodyId']}>
            {(id) => (
              <Select
                id={id}
                value={line.bodyId ?? null}
                options={bodies.map((body) => ({ value: body.id, label: city(body.shortName) }))}
                onChange={(bodyId: string) => onChange({ ...line, bodyId })}
              />
            )}
          </Field>
        ) : null}
        <Field label={say(w.name)} error={errors['name']}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={60}
              value={line.name}
              onChange={(event) => onChange({ ...line, name: event.target.value })}
            />
          )}
        </Field>
        <SourceField {...props} onSource={setSource} />
        <Field label={say(w.weight)} error={errors['weight']}>
          {(id) => (
            <InputNumber
              {...{ id, min: 1, max: 100, precision: 0 }}
              value={line.weight}
              onChange={(next: number | null) => onChange({ ...line, weight: next ?? 1 })}
            />
          )}
        </Field>
      </div>
      <LineNote
        {...{ name: line.name, source: line.source, bodyId: line.bodyId, others, counts }}
        onSource={setSource}
      />
      <ScoringFields
        scoring={line.scoring}
        error={errors['scoring']}
        onChange={(scoring) => onChange({ ...line, scoring })}
      />
      <div>
        <Button onClick={onRemove} aria-label={say(w.removeNamed, { name: line.name })}>
          {say(w.remove)}
        </Button>
      </div>
    </li>
  );
}
