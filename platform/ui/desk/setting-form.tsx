import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { Refused } from '../../http/client.ts';
import { settingsUiWords as w } from '../settings.words.ts';
import { uiWords } from '../ui.words.ts';
import { useSay } from './language.tsx';
import { useMerged } from './made-meanwhile.ts';
import { Failure, Field } from './parts.tsx';
import type { SettingField, Values } from './setting-field.ts';

type FieldProblem = Refused['problem']['errors'][number];

function errorsOf(error: unknown): Readonly<Record<string, FieldProblem>> {
  if (!(error instanceof Refused)) return {};
  return Object.fromEntries(error.problem.errors.map((one) => [one.path.split('.')[0] ?? one.path, one]));
}

const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

function Control<D extends Values>(props: {
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
    case 'choices':
      return (
        <Select
          id={id}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say(w.choose)}
          value={[...((value ?? []) as readonly string[])]}
          options={[...field.options]}
          onChange={change}
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
              <option key={option} value={option}>
                {option}
              </option>
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
          tokenSeparators={[...w.separators.zh]}
          value={[...((value ?? []) as readonly string[])]}
          onChange={change}
        />
      );
    case 'long':
      return (
        <Input.TextArea
          id={id}
          aria-describedby={describedBy}
          autoSize={{ minRows: 3, maxRows: 14 }}
          value={String(value ?? '')}
          onChange={(event) => change(event.target.value)}
        />
      );
    case 'text':
    case 'date':
    case 'time':
    case 'number':
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

/** What the server offers instead of what it refused. */
function WaysOut(props: {
  problem: FieldProblem | undefined;
  sending: boolean;
  take: (set: Readonly<Record<string, string | boolean>>) => void;
}) {
  const offers = props.problem?.offers ?? [];
  if (offers.length === 0) return null;
  return (
    <div className="row">
      {offers.map(({ detail, set }) => (
        <Button key={detail} disabled={props.sending} onClick={() => props.take(set)}>
          {detail}
        </Button>
      ))}
    </div>
  );
}

/**
 * The fields of one setting with what is wrong below each. What was typed survives a reload and a refusal; `name`
 * must tell the record and its version apart from others. Where somebody was faster the record is read anew: what was
 * not touched takes the new value, what was touched stays with the new one told below it.
 */
export function SettingForm<D extends Values>(props: {
  name: string;
  fields: readonly SettingField<D>[];
  start: D;
  onSend: (draft: D) => Promise<unknown>;
  children?: ReactNode;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const { draft, setDraft, wipe, madeMeanwhile } = useMerged(props.name, props.start);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const errors = errorsOf(error);
  const asked = props.fields.filter(({ when }) => when?.(draft) ?? true);
  const told = error instanceof Refused ? <p>{error.message}</p> : null;
  const send = async (sent: D) => {
    setSending(true);
    setError(null);
    try {
      await props.onSend(sent);
      wipe();
    } catch (thrown) {
      setError(thrown);
      if (thrown instanceof Refused && thrown.problem.code === 'stale') void queries.invalidateQueries();
    } finally {
      setSending(false);
    }
  };
  /** What is on the form stays there; a mere word on how to take it goes with this sending only. */
  const take = (set: Readonly<Record<string, string | boolean>>) => {
    const keys = new Set<string>(props.fields.map(({ key }) => key));
    setDraft({ ...draft, ...Object.fromEntries(Object.entries(set).filter(([key]) => keys.has(key))) });
    void send({ ...draft, ...set });
  };
  const errorOf = (key: string) =>
    errors[key] && isEmpty(draft[key]) ? say(uiWords.required) : errors[key]?.detail;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send(draft);
      }}
    >
      {/* What is wrong with a field is told below it. */}
      {told ? (
        <div className="failure" role="alert">
          {told}
        </div>
      ) : (
        <Failure error={error} />
      )}
      {asked.map((field) => (
        <Field
          key={field.key}
          label={field.kind === 'check' ? '' : field.label}
          hint={field.hint}
          warn={madeMeanwhile(field) ?? field.warn?.(draft)}
          error={errorOf(field.key)}
          offers={<WaysOut {...{ problem: errors[field.key], sending, take }} />}
        >
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
