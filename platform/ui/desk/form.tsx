import { useBlocker } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { uiWords as w } from '../ui.words.ts';
import { useSendKey } from './keys.tsx';
import { useSay } from './language.tsx';
import { Failure } from './parts.tsx';

interface Wrong {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The fields of a form that say something is wrong, as they stand on the screen. */
function wrongIn(form: HTMLFormElement | null): Wrong[] {
  return Array.from(form?.querySelectorAll<HTMLElement>('.field') ?? []).flatMap((field) => {
    const text = field.querySelector(':scope > .error')?.textContent;
    const label = field.querySelector('label');
    return text && label ? [{ id: label.htmlFor, label: label.textContent, text }] : [];
  });
}

/**
 * The frame of a form: title, fields, what is wrong with them all together, one main button. Ctrl+Enter sends.
 * After a try the focus goes to the first field that is wrong. Keep what is typed with `useKept`, or guard it with
 * `LeaveGuard`.
 */
export function FormFrame(props: {
  title: string;
  send: string;
  pending: boolean;
  error: unknown;
  /** Something has to be settled first: the button waits and sending does nothing. */
  held?: boolean;
  onSend: () => void;
  onCancel?: () => void;
  /** False where the form is not what the person has just opened. */
  focus?: boolean;
  /** Between the fields and the button. */
  notice?: ReactNode;
  children: ReactNode;
}) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  useSendKey(form);
  const { focus = true } = props;
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [focus]);
  useLayoutEffect(() => {
    if (tries === 0) return;
    const found = wrongIn(form.current);
    setWrong(found);
    const first = found[0];
    if (first) document.getElementById(first.id)?.focus();
  }, [tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.held) return;
    props.onSend();
    setTries((count) => count + 1);
  };
  return (
    <form ref={form} className="act stack" aria-label={props.title} onSubmit={submit} noValidate>
      <h3>{props.title}</h3>
      {wrong.length > 1 ? (
        <div className="failure" role="alert">
          <div>
            <p>{say(w.lookAgain, { count: wrong.length })}</p>
            <ul>
              {wrong.map(({ id, label, text }) => (
                <li key={id}>
                  <a href={`#${id}`}>{label}</a> {text}
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      {props.children}
      <Failure error={props.error} />
      {props.notice}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={props.pending} disabled={props.held ?? false}>
          {props.pending ? say(w.sending) : props.send}
        </Button>
        {props.onCancel ? <Button onClick={props.onCancel}>{say(w.cancel)}</Button> : null}
      </div>
    </form>
  );
}

/** For a form whose content is kept nowhere: asks before somebody leaves the page or the tab with it. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const say = useSay();
  const blocker = useBlocker({
    shouldBlockFn: () => unsaved,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  return (
    <Modal
      open={blocker.status === 'blocked'}
      title={say(w.leaveTitle)}
      okText={say(w.leaveStay)}
      cancelText={say(w.leaveGo)}
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
    >
      <p>{say(w.leaveText)}</p>
    </Modal>
  );
}
