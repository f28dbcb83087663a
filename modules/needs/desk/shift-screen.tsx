import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, Field, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { mostSentence, type Shift } from '../contract/shift.ts';
import { needsApi } from './needs.api.ts';
import { shiftKey, useShift } from './shift.ts';
import { shiftDeskWords as w } from './shift-desk.words.ts';

/** The sentences as they would be handed over: on paper a box cuts what is longer than itself. */
function OnPaper(props: { shift: Shift; lines: readonly { needId: string; sentence: string }[] }) {
  return (
    <ul className="print-only">
      {props.lines.map(({ needId, sentence }) => (
        <li key={needId}>
          <strong>{props.shift.open.find((one) => one.needId === needId)?.reference}</strong>{' '}
          {asWritten(sentence)}
        </li>
      ))}
    </ul>
  );
}

function ShiftForm({ shift, onDone }: { shift: Shift; onDone: (next: Shift, count: number) => void }) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  useSendKey(form);
  const key = useSubmissionKey('counter.shift');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const lines = shift.open
    .map(({ needId, sentence }) => ({ needId, sentence: (typed[needId] ?? sentence).trim() }))
    .filter(({ sentence }) => sentence !== '');
  const send = async () => {
    if (pending || lines.length === 0) return;
    setPending(true);
    setError(null);
    try {
      const body = { lines };
      const next = await needsApi.handShift({ body, key: key.keyOf(body) });
      key.done();
      onDone(next, lines.length);
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    // Enter goes on to the next line; only the last one's leads to the button.
    event.preventDefault();
    const boxes = [...(form.current?.querySelectorAll<HTMLElement>('input, button[type=submit]') ?? [])];
    boxes[boxes.indexOf(event.currentTarget) + 1]?.focus();
  };
  return (
    <>
      <OnPaper shift={shift} lines={lines} />
      <form
        ref={form}
        className="stack no-print"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {shift.open.map(({ needId, reference, words, sentence }, at) => (
          <Field key={needId} label={say(w.sentence, { reference })} hint={asWritten(words)}>
            {(id, describedBy) => (
              <Input
                id={id}
                aria-describedby={describedBy}
                autoFocus={at === 0}
                maxLength={mostSentence}
                value={typed[needId] ?? sentence}
                onChange={(event) => setTyped({ ...typed, [needId]: event.target.value })}
                onKeyDown={onKey}
              />
            )}
          </Field>
        ))}
        <p className="quiet">{say(w.skip)}</p>
        <Failure error={error} />
        <div className="row">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            loading={pending}
            disabled={lines.length === 0}
          >
            {say(w.send, { count: lines.length })} <kbd>Ctrl+Enter</kbd>
          </Button>
        </div>
      </form>
    </>
  );
}

/** One sentence on each open matter for the next shift, proposed and changed where it is not what one would say. */
export function ShiftScreen() {
  const say = useSay();
  const queries = useQueryClient();
  const found = useShift(true);
  const [done, setDone] = useState<number | null>(null);
  return (
    <PageFrame title={say(w.title)}>
      {done === null ? null : <output className="done">{say(w.done, { count: done })}</output>}
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.isPending ? <Skeleton lines={4} /> : null}
      {found.data && found.data.protected > 0 ? (
        <p className="lead">{say(w.protected, { count: found.data.protected })}</p>
      ) : null}
      {found.data && found.data.open.length === 0 ? <EmptyState text={say(w.none)} /> : null}
      {found.data && found.data.open.length > 0 ? (
        <>
          <p className="hint lead no-print">{say(w.what)}</p>
          <ShiftForm
            shift={found.data}
            onDone={(next, count) => {
              queries.setQueryData(shiftKey, next);
              setDone(count);
            }}
          />
        </>
      ) : null}
    </PageFrame>
  );
}
