import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { tongueOf } from '../../../engines/text/scripts.ts';
import { fieldMistake, type Mistake } from './mistake.ts';
import { portalUiWords as w } from './portal-ui.words.ts';

/** Whether the page is drawn for a machine that many people use; as long as nobody says so, it is. */
export const SharedMachine = createContext(true);

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly language: Language;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly mistake?: Mistake | null;
}

/** What ties one of the browser's own controls to its label, hint and error. */
function tied({ name, hint, mistake }: FieldProps): {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
} {
  const wrong = fieldMistake(mistake ?? null, name) !== null;
  const described = [hint ? `${name}-hint` : '', wrong ? `${name}-error` : ''].filter(Boolean).join(' ');
  return {
    id: name,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': wrong ? true : undefined,
  };
}

/** Label, hint and error around a control. */
function Field({ field, children }: { field: FieldProps; children: ReactNode }): ReactElement {
  const { name, label, hint, optional, language } = field;
  const error = fieldMistake(field.mistake ?? null, name);
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>
        {label}
        {optional ? <span className="quiet">{say(w.optional, language)}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      {children}
    </div>
  );
}

export function TextField(
  props: FieldProps & { value: string; type?: 'text' | 'tel' | 'search' | 'password'; autoComplete?: string },
): ReactElement {
  const { value, type = 'text', autoComplete = 'off' } = props;
  return (
    <Field field={props}>
      <input
        {...tied(props)}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        autoCapitalize="off"
        spellCheck={false}
      />
    </Field>
  );
}

/**
 * Several lines. `draft` names the text in the tab's storage, so that it survives a reload. There is no length
 * limit in the browser: it would silently cut what is pasted; the server says how much is too much instead.
 */
export function TextBox(
  props: FieldProps & { value: string; rows: number; draft: string; placeholder?: string },
): ReactElement {
  // Where a form was lost on a broken line, Back brings the words again without a script, but not to the next person.
  const shared = useContext(SharedMachine);
  return (
    <Field field={props}>
      <textarea
        {...tied(props)}
        rows={props.rows}
        dir="auto"
        translate="no"
        lang={tongueOf(props.value).lang ?? undefined}
        placeholder={props.placeholder}
        data-draft={props.draft}
        autoComplete={shared ? 'off' : undefined}
        defaultValue={props.value}
      />
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

export function SelectField(
  props: FieldProps & { value: string; none: string; groups: readonly OptionGroup[] },
): ReactElement {
  return (
    <Field field={props}>
      <select {...tied(props)} defaultValue={props.value}>
        <option value="">{props.none}</option>
        {props.groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** One of a few, each said in full. */
export function RadioField(props: FieldProps & { value: string; options: readonly Option[] }): ReactElement {
  const { name, label, hint, value, options, mistake } = props;
  const error = fieldMistake(mistake ?? null, name);
  return (
    <fieldset id={name} className={error ? 'field wrong' : undefined}>
      <legend>{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {error ? <p className="field-error">{error}</p> : null}
      {options.map((option) => (
        <label key={option.value} className="check">
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function CheckBox(props: {
  name: string;
  value: string;
  checked: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <label className="check">
      <input type="checkbox" name={props.name} value={props.value} defaultChecked={props.checked} />
      <span>{props.children}</span>
    </label>
  );
}

export function Hidden(props: { name: string; value: string }): ReactElement {
  return <input type="hidden" name={props.name} value={props.value} />;
}

/** What has to be looked at again, on top of the page, each line leading to its field. The script moves the focus here; without it, the title and the place on top tell. */
export function ErrorSummary(props: { mistake: Mistake | null }): ReactElement | null {
  const { mistake } = props;
  if (!mistake) return null;
  const lines = new Map(mistake.fields.map(({ path, text, line = text }) => [line, path.split('.')[0]]));
  // One field at fault says all there is to say; a line above it that only counts would be in the way.
  const said = mistake.status === 400 && mistake.fields.length === 1;
  const repeated = mistake.fields.some(({ text }) => text === mistake.text);
  return (
    <section className="summary" role="alert" tabIndex={-1} aria-labelledby="summary-title">
      <h2 id="summary-title">{mistake.title}</h2>
      {said || repeated ? null : <p>{mistake.text}</p>}
      {lines.size > 0 ? (
        <ul>
          {[...lines].map(([text, path]) => (
            <li key={text}>
              <a href={`#${path}`}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
