import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { documentKinds } from '../documents.rules.ts';
import { kindWords } from '../documents.words.ts';
import { documentWords as w } from './documents-desk.words.ts';
import type { Draft } from './draft.ts';

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  /** Codes this organisation numbers under. */
  readonly codes: readonly string[];
}

type TextKey = { [Key in keyof Draft]: Draft[Key] extends string ? Key : never }[keyof Draft];

function Lines(
  props: FieldsProps & { field: TextKey; label: string; hint?: string; rows: number; most?: number },
) {
  const { draft, onChange, field, label, hint, rows, most = 4000 } = props;
  return (
    <Field label={label} hint={hint}>
      {(id, describedBy) => (
        <Input.TextArea
          id={id}
          aria-describedby={describedBy}
          autoSize={{ minRows: rows, maxRows: Math.max(rows, 24) }}
          maxLength={most}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
}

function Pick<T extends string>(props: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onPick: (value: T) => void;
}) {
  return (
    <Field label={props.label}>
      {(id) => <Select id={id} value={props.value} options={[...props.options]} onChange={props.onPick} />}
    </Field>
  );
}

function Basics({ draft, onChange, codes }: FieldsProps): ReactNode {
  const say = useSay();
  return (
    <div className="document-basics">
      <Pick
        label={say(w.kind)}
        value={draft.kind}
        options={documentKinds.map((value) => ({ value, label: say(kindWords[value]) }))}
        onPick={(kind) => onChange({ kind })}
      />
      <Field label={say(w.code)} hint={say(w.codeHint)}>
        {(id, describedBy) => (
          <>
            <Input
              id={id}
              aria-describedby={describedBy}
              list={`${id}-codes`}
              maxLength={20}
              value={draft.code}
              onChange={(event) => onChange({ code: event.target.value })}
            />
            <datalist id={`${id}-codes`}>
              {codes.map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Pick
        label={say(w.scope)}
        value={draft.scope}
        options={(['special', 'general'] as const).map((value) => ({ value, label: say(w[value]) }))}
        onPick={(scope) => onChange({ scope })}
      />
      <Pick
        label={say(w.urgency)}
        value={draft.urgency}
        options={(['ordinary', 'urgent', 'very-urgent'] as const).map((value) => ({
          value,
          label: say(w[value]),
        }))}
        onPick={(urgency) => onChange({ urgency })}
      />
    </div>
  );
}

/** The parts of a document as they are written. */
export function DocumentFields(props: FieldsProps) {
  const say = useSay();
  const { draft, onChange } = props;
  return (
    <div className="stack">
      <Basics {...props} />
      <Field label={say(w.title)} hint={say(w.titleHint)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={100}
            value={draft.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      {draft.kind === 'minutes' ? (
        <>
          <Lines
            {...props}
            field="present"
            label={say(w.present)}
            hint={say(w.namesHint)}
            rows={2}
            most={600}
          />
          <Lines {...props} field="absent" label={say(w.absent)} rows={1} most={600} />
          <Lines {...props} field="observing" label={say(w.observing)} rows={1} most={600} />
        </>
      ) : (
        <Lines {...props} field="addressees" label={say(w.addressees)} hint={say(w.listHint)} rows={2} />
      )}
      <Lines {...props} field="body" label={say(w.body)} hint={say(w.bodyHint)} rows={10} most={30_000} />
      <details className="document-further">
        <summary>{say(w.further)}</summary>
        <div className="stack">
          <Lines {...props} field="attachments" label={say(w.attachments)} hint={say(w.listHint)} rows={1} />
          <Lines {...props} field="copiedTo" label={say(w.copiedTo)} hint={say(w.listHint)} rows={2} />
          <Lines {...props} field="note" label={say(w.note)} hint={say(w.noteHint)} rows={1} most={100} />
        </div>
      </details>
    </div>
  );
}
