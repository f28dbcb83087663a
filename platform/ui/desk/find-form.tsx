import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useId } from 'react';

/** A box to find by with the filters beside it; what is typed counts from Enter or the button on. */
export function FindForm(props: {
  /** Names the whole and the box, unless the box has a `label` of its own. */
  title: string;
  label?: string;
  hint: string;
  send: string;
  typed: string;
  onType: (typed: string) => void;
  onSend: () => void;
  /** The filters between the box and the button. */
  children?: ReactNode;
  /** After the button. */
  after?: ReactNode;
}) {
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSend();
  };
  return (
    <search aria-label={props.title}>
      <form className="filters" onSubmit={submit}>
        <div className="field grow">
          <label htmlFor={id}>{props.label ?? props.title}</label>
          <Input
            id={id}
            allowClear
            maxLength={60}
            placeholder={props.hint}
            value={props.typed}
            onChange={(event) => props.onType(event.target.value)}
          />
        </div>
        {props.children}
        <Button htmlType="submit">{props.send}</Button>
        {props.after}
      </form>
    </search>
  );
}
