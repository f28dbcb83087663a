import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { needsContract } from '../needs.contract.ts';
import { needsApi } from './needs.api.ts';
import { shiftKey, useShift } from './shift.ts';
import { shiftDeskWords as w } from './shift-desk.words.ts';

/** What the last shift left, at the top of the counter, until each line is ticked off; nothing where nothing was left. */
export function LeftByShift({ openLink }: { openLink: (id: string) => ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const session = useSession();
  const queries = useQueryClient();
  const found = useShift(mayCall(session, needsContract.shift));
  const [error, setError] = useState<unknown>(null);
  const left = found.data?.left ?? [];
  if (left.length === 0) return null;
  const see = async (id: string) => {
    try {
      setError(null);
      queries.setQueryData(shiftKey, await needsApi.seeShift({ params: { id }, body: {} }));
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <section className="notice shift-left no-print" aria-label={say(w.left)}>
      <p className="heading">{say(w.left)}</p>
      <ul className="plain-list">
        {left.map(({ id, needId, sentence, by, at, over }) => (
          <li key={id} className="row spread">
            <span>
              <strong>{asWritten(sentence)}</strong>{' '}
              <span className="quiet">
                {say(w.by, {
                  name: asWritten(by),
                  time: instantText(new Date(at), session.city.zone, language),
                })}
                {over ? ` · ${say(w.over)}` : ''}
              </span>
            </span>
            <span className="row">
              {openLink(needId)}
              <Button aria-label={say(w.seenOf, { sentence })} onClick={() => void see(id)}>
                {say(w.seen)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Failure error={error} />
    </section>
  );
}
