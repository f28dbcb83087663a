import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { accountWords as w } from './account.words.ts';
import { accountsKey, useAct } from './account-forms.ts';
import { organisationsApi } from './organisations.api.ts';

/** Where one is signed in, each to be ended. */
export function SessionsTable() {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const [done, setDone] = useState<number | null>(null);
  const found = useQuery({
    queryKey: [...accountsKey, 'sessions'],
    queryFn: ({ signal }) => organisationsApi.sessions({ signal }),
  });
  const end = useAct(
    (id: string | null) =>
      id === null ? organisationsApi.endOthers() : organisationsApi.endSession({ params: { id } }),
    ({ ended }) => setDone(ended),
  );
  const begin = (id: string | null) => {
    setDone(null);
    end.mutate(id);
  };
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={3} />
    );
  }
  const at = (instant: string) => instantText(new Date(instant), city.zone, language);
  const { sessions } = found.data;
  return (
    <div className="stack">
      {done === null ? null : (
        <output className="done">
          <p>{say(w.ended, { count: done })}</p>
        </output>
      )}
      <Failure error={end.error} />
      <div className="table-scroll">
        <table className="table cards">
          <thead>
            <tr>
              <th scope="col">{say(w.device)}</th>
              <th scope="col">{say(w.began)}</th>
              <th scope="col">{say(w.seen)}</th>
              <th aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, device, began, seen, current }) => (
              <tr key={id}>
                <td>{device || say(w.unknownDevice)}</td>
                <td className="tabular" data-label={say(w.began)}>
                  {at(began)}
                </td>
                <td className="tabular" data-label={say(w.seen)}>
                  {at(seen)}
                </td>
                <td>
                  {current ? (
                    <span className="quiet">{say(w.here)}</span>
                  ) : (
                    <Button
                      size="small"
                      onClick={() => begin(id)}
                      aria-label={say(w.endOneOf, { device: device || say(w.unknownDevice) })}
                    >
                      {say(w.endOne)}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sessions.length > 1 ? (
        <div className="row">
          <Button onClick={() => begin(null)}>{say(w.endOthers)}</Button>
        </div>
      ) : null}
    </div>
  );
}
