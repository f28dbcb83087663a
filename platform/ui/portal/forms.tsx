import type { ReactElement, ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { fieldMistake, type Mistake } from './mistake.ts';
import { portalUiWords as w } from './portal-ui.words.ts';

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly language: Language;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly mistake?: Mistake | null;
}

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label, hint and error around one of the browser's own controls. */
function Field(props: FieldProps & { control: (ids: Ids) => ReactElement }): ReactElement {
  const { name, label, hint, optional, language, control } = props;
  const error = fieldMistake(props.mistake ?? null, name);
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
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
      {control({
        id: name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

export function TextField(
  props: FieldProps & {
    value: string;
    type?: 'text' | 'tel' | 'search';
    autoComplete?: string;
    inputMode?: 'text' | 'tel' | 'numeric';
  },
): ReactElement {
  const { value, type = 'text', autoComplete = 'off', inputMode } = props;
  return (
    <Field
      {...props}
      control={(ids) => (
        <input
          {...ids}
          name={props.name}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          inputMode={inputMode}
          autoCapitalize="off"
          spellCheck={false}
        />
      )}
    />
  );
}

/**
 * Several lines. `draft` names the text in the tab's storage, so that it survives a reload. There is no length
 * limit in the browser: it would silently cut what is pasted; the server says how much is too much instead.
 */
export function TextBox(
  props: FieldProps & { value: string; rows: number; draft: string; placeholder?: string },
): ReactElement {
  return (
    <Field
      {...props}
      control={(ids) => (
        <textarea
          {...ids}
          name={props.name}
          rows={props.rows}
          dir="auto"
          placeholder={props.placeholder}
          data-draft={props.draft}
          autoComplete="off"
          defaultValue={props.value}
        />
      )}
    />
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
    <Field
      {...props}
      control={(ids) => (
        <select {...ids} name={props.name} defaultValue={props.value}>
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
      )}
    />
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

/** What has to be looked at again, on top of the page, each line leading to its field. Takes the focus. */
export function ErrorSummary(props: { mistake: Mistake | null }): ReactElement | null {
  const { mistake } = props;
  if (!mistake) return null;
  return (
    <section className="summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="summary-title">
      <h2 id="summary-title">{mistake.title}</h2>
      <p>{mistake.text}</p>
      {mistake.fields.length > 0 ? (
        <ul>
          {mistake.fields.map(({ path, text }) => (
            <li key={path}>
              <a href={`#${path.split('.')[0]}`}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
