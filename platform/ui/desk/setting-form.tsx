import { Button, Checkbox, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { Refused } from '../../http/client.ts';
import { settingsUiWords as w } from '../settings.words.ts';
import { useKept } from './kept.ts';
import { useSay } from './language.tsx';
import { Failure, Field } from './parts.tsx';

export interface SettingChoice {
  readonly value: string;
  readonly label: string;
}

/** One field of a form of settings. `list` holds texts of the person's own, `days` ISO week days. */
export type SettingField<Draft> = {
  readonly key: keyof Draft & string;
  readonly label: string;
  readonly hint?: string;
} & (
  | { readonly kind: 'text' | 'date' | 'time' | 'number' | 'list' }
  | { readonly kind: 'check' }
  | { readonly kind: 'choice'; readonly options: readonly SettingChoice[]; readonly none?: string }
  | { readonly kind: 'suggest'; readonly options: readonly string[] }
  | { readonly kind: 'days'; readonly names: readonly string[] }
);

/** Values of a form; a `choice` of nothing is null. */
export type Draft = Record<string, string | number | boolean | null | readonly string[] | readonly number[]>;

function errorsOf(error: unknown): Record<string, string> {
  if (!(error instanceof Refused)) return {};
  return Object.fromEntries(error.problem.errors.map(({ path, detail }) => [path.split('.')[0], detail]));
}

function Control<D extends Draft>(props: {
  field: SettingField<D>;
  id: string;
  describedBy: string | undefined;
  value: D[string];
  onChange: (value: D[string]) => void;
}) {
  const say = useSay();
  const { field, id, describedBy, value } = props;
  const change = (next: unknown) => props.onChange(next as D[string]);
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear={field.none !== undefined}
          placeholder={field.none ?? say(w.choose)}
          value={(value as string | null) ?? undefined}
          options={[...field.options]}
          onChange={(next: string | undefined) => change(next ?? null)}
        />
      );
    case 'suggest':
      return (
        <>
          <Input
            id={id}
            list={`${id}-options`}
            aria-describedby={describedBy}
            value={String(value ?? '')}
            onChange={(event) => change(event.target.value)}
          />
          <datalist id={`${id}-options`}>
            {field.options.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
        </>
      );
    case 'check':
      return (
        <Checkbox id={id} checked={value === true} onChange={(event) => change(event.target.checked)}>
          {field.label}
        </Checkbox>
      );
    case 'days':
      return (
        <Checkbox.Group
          value={[...((value ?? []) as readonly number[])]}
          options={field.names.map((label, index) => ({ label, value: index + 1 }))}
          onChange={(next) => change([...next].sort())}
        />
      );
    case 'list':
      return (
        <Select
          id={id}
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['、', '，', ',', '；', ';']}
          value={[...((value ?? []) as readonly string[])]}
          onChange={change}
        />
      );
    default:
      return (
        <Input
          id={id}
          type={field.kind}
          aria-describedby={describedBy}
          value={String(value ?? '')}
          onChange={(event) =>
            change(field.kind === 'number' ? Number(event.target.value) : event.target.value)
          }
        />
      );
  }
}

/**
 * The fields of one setting with what is wrong below each. What was typed survives a reload and a refusal; `name`
 * must tell the record and its version apart from others.
 */
export function SettingForm<D extends Draft>(props: {
  name: string;
  fields: readonly SettingField<D>[];
  start: D;
  onSend: (draft: D) => Promise<unknown>;
  children?: ReactNode;
}) {
  const say = useSay();
  const [start] = useState(props.start);
  const [draft, setDraft, wipe] = useKept(props.name, start);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const errors = errorsOf(error);
  const send = async () => {
    setSending(true);
    setError(null);
    try {
      await props.onSend(draft);
      wipe();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Failure error={error} />
      {props.fields.map((field) => (
        <Field key={field.key} label={field.label} hint={field.hint} error={errors[field.key]}>
          {(id, describedBy) => (
            <Control<D>
              {...{ field, id, describedBy }}
              value={draft[field.key]}
              onChange={(value) => setDraft({ ...draft, [field.key]: value })}
            />
          )}
        </Field>
      ))}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={sending}>
          {say(w.save)}
        </Button>
        {props.children}
      </div>
    </form>
  );
}
