import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Need } from '../contract/shapes.ts';
import { actWords as w } from './act.words.ts';
import { needKey, queueKey } from './needs.api.ts';

/** What a form does when it is done: the newest need where the server told it, and what to say. */
export type Done = (said: string, next: Need | null) => void;

export interface ActProps {
  readonly need: Need;
  readonly onDone: Done;
  readonly onCancel: () => void;
}

/**
 * Sends one change of a need with the version the person decided on, which is the one the form was opened
 * with: when the need changes meanwhile, they are shown so and say that they have seen it.
 */
export function useAct(need: Need) {
  const queries = useQueryClient();
  const [seen, setSeen] = useState(need.version);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (send: (version: number) => Promise<void>) => {
    if (pending) return;
    setPending(true);
    setError(null);
    try {
      await send(seen);
      void queries.invalidateQueries({ queryKey: queueKey });
    } catch (failed) {
      setError(failed);
      if (failed instanceof Refused && failed.problem.status === 409) {
        await queries.invalidateQueries({ queryKey: needKey(need.id) });
      }
    } finally {
      setPending(false);
    }
  };
  return {
    run,
    pending,
    error,
    changed: need.version !== seen,
    goOn: () => {
      setSeen(need.version);
      setError(null);
    },
  };
}

/** The frame of every form: title, what is wrong, the fields, one main button. Ctrl+Enter sends. */
export function ActForm(props: {
  title: string;
  send: string;
  act: ReturnType<typeof useAct>;
  onSend: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const { act } = props;
  useSendKey(form);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!act.changed) props.onSend();
  };
  return (
    <form ref={form} className="act stack" aria-label={props.title} onSubmit={submit} noValidate>
      <h3>{props.title}</h3>
      {props.children}
      <Failure error={act.error} />
      {act.changed ? (
        <div className="notice row spread" role="alert">
          <p>{say(w.changed)}</p>
          <Button onClick={act.goOn}>{say(w.goOn)}</Button>
        </div>
      ) : null}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={act.pending} disabled={act.changed}>
          {act.pending ? say(uiWords.sending) : props.send}
        </Button>
        <Button onClick={props.onCancel}>{say(uiWords.cancel)}</Button>
      </div>
    </form>
  );
}
