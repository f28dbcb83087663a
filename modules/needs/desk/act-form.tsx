import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Need } from '../contract/need.ts';
import { actWords as w } from './act.words.ts';
import { newEvents } from './need-events.tsx';
import { needKey, queueKey } from './needs.api.ts';

/** What a form does when it is done: the newest need where the server told it, and what to say. */
export type Done = (said: string, next: Need | null) => void;

export interface ActProps {
  readonly need: Need;
  readonly onDone: Done;
  readonly onCancel: () => void;
}

const Gone = createContext(false);
/** Above a form whose step is no longer to be done, since somebody else was faster; what was typed stays. */
export const GoneProvider = Gone.Provider;

/**
 * Sends one change of a need with the version the person decided on, which is the one the form was opened
 * with: when the need changes meanwhile, they are shown so and say that they have seen it.
 */
export function useAct(need: Need) {
  const queries = useQueryClient();
  const [seen, setSeen] = useState(need);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (send: (version: number) => Promise<void>) => {
    if (pending) return;
    setPending(true);
    setError(null);
    try {
      await send(seen.version);
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
    /** The need as it was decided on, and as it is. */
    seen,
    newest: need,
    changed: need.version !== seen.version,
    goOn: () => {
      setSeen(need);
      setError(null);
    },
  };
}

/** What others did since the form was opened: when, what, and who where it is known. */
function Changes({ act }: { act: ReturnType<typeof useAct> }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const today = useToday(city.zone);
  const events = newEvents(act.seen, act.newest, { say, language, today });
  if (events.length === 0) return null;
  return (
    <ul aria-label={say(w.changes)} className="changes">
      {events.map((event, index) => (
        <li key={`${event.at}-${String(index)}`}>
          <time className="quiet tabular">{instantText(new Date(event.at), city.zone, language)}</time>{' '}
          {typeof event.title === 'string' ? <Told>{event.title}</Told> : event.title}
          {event.body}
        </li>
      ))}
    </ul>
  );
}

/** The form of one act on a need; held while others' changes have not been looked at. */
export function ActForm(props: {
  title: string;
  send: string;
  act: ReturnType<typeof useAct>;
  onSend: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  const { act } = props;
  const gone = useContext(Gone);
  const held = act.changed || gone;
  const notice = held ? (
    <div className="notice stack" role="alert">
      <p>{say(gone ? w.gone : w.changed)}</p>
      <Changes act={act} />
      {gone ? null : (
        <div className="row">
          <Button onClick={act.goOn}>{say(w.goOn)}</Button>
        </div>
      )}
    </div>
  ) : null;
  return (
    <FormFrame
      title={props.title}
      send={props.send}
      pending={act.pending}
      error={act.error}
      held={held}
      onSend={props.onSend}
      onCancel={props.onCancel}
      notice={notice}
    >
      {props.children}
    </FormFrame>
  );
}
