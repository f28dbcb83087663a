import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Chain } from '../contract/chain.ts';
import { supervisionApi as api, supervisionKey } from './supervision.api.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

function ChainForm({ chain, onDone }: { chain: Chain; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('supervision.chain');
  const { remind, head, leader, version } = chain;
  return (
    <SettingForm
      name={`supervision.chain.${version}`}
      start={{ remind, head, leader, source: '' }}
      onSend={async (draft) => {
        const body = { ...draft, version };
        await api.setChain({ body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: supervisionKey });
        await queries.invalidateQueries({ queryKey: ['settings'] });
        onDone();
      }}
      fields={[
        { key: 'remind', kind: 'number', label: say(w.chainRemind) },
        { key: 'head', kind: 'number', label: say(w.chainHead) },
        { key: 'leader', kind: 'number', label: say(w.chainLeader) },
        { key: 'source', kind: 'text', label: say(w.chainSource), hint: say(w.chainSourceHint) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** On which days who is told, and every setting there was. */
export function ChainSetting({ history }: { history: ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const [changing, setChanging] = useState(false);
  const found = useQuery({
    queryKey: [...supervisionKey, 'chain'],
    queryFn: ({ signal }) => api.chain({ signal }),
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={6} />
    );
  }
  const { remind, head, leader, editions } = found.data;
  return (
    <div className="stack">
      <p className="quiet lead">{say(w.chainLead)}</p>
      <p>
        <strong>{say(w.chainNow, { remind, head, leader })}</strong>
      </p>
      {changing ? (
        <ChainForm chain={found.data} onDone={() => setChanging(false)} />
      ) : (
        <div className="row">
          <Button onClick={() => setChanging(true)}>{say(w.change)}</Button>
        </div>
      )}
      {editions.length === 0 ? <p className="quiet">{say(w.chainGiven)}</p> : null}
      <ul>
        {editions.map((one) => (
          <li key={one.number}>
            {say(w.chainNow, one)}{' '}
            <span className="quiet">
              <Told>{one.source}</Told> {instantText(new Date(one.at), zone, language)}
            </span>
          </li>
        ))}
      </ul>
      {history}
    </div>
  );
}
