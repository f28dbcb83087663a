import { Input } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { actWords as w } from './act.words.ts';
import type { BasisGiven } from './hand-overs.ts';

/** What one organisation may be told on: the sentence to read to the person, their answer, or the law. */
export function BasisFields(props: {
  organisation: string;
  purpose: string;
  value: BasisGiven;
  /** What holds until the person answers, where they are asked. */
  askHint: string;
  /** Whether what is missing is told. */
  checked: boolean;
  onChange: (value: BasisGiven) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { value, checked, onChange } = props;
  const organisation = city(props.organisation);
  return (
    <>
      <div className="read-aloud">
        <p className="quiet">{say(w.readAloud)}</p>
        <p className="sentence">{say(w.sentence, { organisation, purpose: city(props.purpose) })}</p>
      </div>
      <Choices
        legend={say(w.basis, { organisation })}
        value={value.basis}
        options={[
          { value: 'counter', label: say(w.consentCounter) },
          { value: 'phone', label: say(w.consentPhone) },
          { value: 'ask', label: say(w.ask), hint: props.askHint },
          { value: 'duty', label: say(w.duty) },
        ]}
        onChange={(basis) => onChange({ ...value, basis })}
      />
      {checked && value.basis === null ? (
        <p className="error" role="alert">
          {say(w.needsBasis, { organisation })}
        </p>
      ) : null}
      {value.basis === 'duty' ? (
        <Field
          label={say(w.article)}
          hint={say(w.articleHint)}
          error={checked && value.article.trim() === '' ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={200}
              value={value.article}
              onChange={(event) => onChange({ ...value, article: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
