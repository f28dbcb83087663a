import { Button, Checkbox, Input, Select } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { bounds, mechanismKinds } from '../kinds.rules.ts';
import type { FigureContent, MechanismContent, ProposalContent, TaskContent } from '../proposals.contract.ts';
import { errorAt } from './head-fields.tsx';
import { paperWords as w } from './paper.words.ts';

interface FormOf<Content> {
  readonly draft: Content;
  readonly onChange: (next: Content) => void;
  readonly error: unknown;
}

/** One line of text of a content. */
function Line<Content extends object>(
  props: FormOf<Content> & {
    of: keyof Content & string;
    label: string;
    hint?: string;
    type?: 'text' | 'date';
    /** What an empty field means. */
    empty?: null;
    required?: boolean;
  },
) {
  const { draft, onChange, of, error, label, hint, type = 'text', required = false } = props;
  const value = draft[of];
  return (
    <Field label={label} hint={hint} error={errorAt(error, `content.${of}`)}>
      {(id, describedBy) => (
        <Input
          id={id}
          type={type}
          required={required}
          aria-describedby={describedBy}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) =>
            onChange({ ...draft, [of]: target.value === '' && props.empty === null ? null : target.value })
          }
        />
      )}
    </Field>
  );
}

function FigureFields(props: FormOf<FigureContent>) {
  const say = useSay();
  const { draft, onChange } = props;
  return (
    <>
      <Line {...props} of="what" label={say(w.what)} required />
      <div className="incoming-pair">
        <Line {...props} of="value" label={say(w.value)} hint={say(w.valueHint)} required />
        <Line {...props} of="unit" label={say(w.unit)} required />
        <Line {...props} of="upto" label={say(w.upto)} empty={null} />
        <Field label={say(w.bound)}>
          {(id) => (
            <Select
              id={id}
              value={draft.bound ?? ''}
              options={[
                { value: '', label: say(w.noBound) },
                ...bounds.map((value) => ({
                  value,
                  label: say(value === 'at-least' ? w.atLeast : w.atMost),
                })),
              ]}
              onChange={(value) => onChange({ ...draft, bound: bounds.find((one) => one === value) ?? null })}
            />
          )}
        </Field>
        <Line {...props} of="who" label={say(w.who)} />
        <Line {...props} of="place" label={say(w.place)} />
        <Line {...props} of="periodWords" label={say(w.periodWords)} />
        <Line {...props} of="period" label={say(w.period)} hint={say(w.periodHint)} empty={null} />
        <Line {...props} of="per" label={say(w.per)} />
      </div>
      <div className="row">
        <Checkbox
          checked={draft.about}
          onChange={({ target }) => onChange({ ...draft, about: target.checked })}
        >
          {say(w.about)}
        </Checkbox>
        <Checkbox
          checked={draft.target}
          onChange={({ target }) => onChange({ ...draft, target: target.checked })}
        >
          {say(w.target)}
        </Checkbox>
      </div>
    </>
  );
}

function TaskFields(props: FormOf<TaskContent>) {
  const say = useSay();
  return (
    <>
      <Line {...props} of="verb" label={say(w.verb)} required />
      <Line {...props} of="object" label={say(w.object)} required />
      <div className="incoming-pair">
        <Line {...props} of="who" label={say(w.who)} />
        <Line {...props} of="measure" label={say(w.measure)} />
        <Line {...props} of="by" label={say(w.by)} />
        <Line {...props} of="due" label={say(w.due)} type="date" empty={null} />
      </div>
    </>
  );
}

function MechanismFields(props: FormOf<MechanismContent>) {
  const say = useSay();
  const { draft, onChange } = props;
  return (
    <div className="incoming-pair">
      <Line {...props} of="name" label={say(w.name)} required />
      <Field label={say(w.mechanismKind)}>
        {(id) => (
          <Select
            id={id}
            value={draft.kind}
            options={mechanismKinds.map((value) => ({
              value,
              label: say(value === 'place' ? w.placeKind : w[value]),
            }))}
            onChange={(kind) => onChange({ ...draft, kind })}
          />
        )}
      </Field>
    </div>
  );
}

function fieldsOf(
  draft: ProposalContent,
  onChange: (next: ProposalContent) => void,
  error: unknown,
): ReactNode {
  if ('value' in draft) return <FigureFields {...{ draft, onChange, error }} />;
  if ('verb' in draft) return <TaskFields {...{ draft, onChange, error }} />;
  return <MechanismFields {...{ draft, onChange, error }} />;
}

/** A proposal as a person words it. The first field has the focus. */
export function ProposalForm(props: {
  content: ProposalContent;
  isSending: boolean;
  error: unknown;
  onSave: (content: ProposalContent) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const [draft, setDraft] = useState(props.content);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(draft);
      }}
    >
      {fieldsOf(draft, setDraft, props.error)}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={props.isSending}>
          {say(w.saveAccept)}
        </Button>
        <Button onClick={props.onCancel} aria-keyshortcuts="Escape">
          {say(w.cancel)}
        </Button>
      </div>
    </form>
  );
}
