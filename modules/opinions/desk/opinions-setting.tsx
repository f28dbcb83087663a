import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { ModelOverview } from '../opinions.contract.ts';
import { opinionsApi as api, opinionsKey } from './opinions.api.ts';
import { faultWords, opinionsDeskWords as w } from './opinions-desk.words.ts';

function useFault(): (fault: string) => string {
  const say = useSay();
  const known: Record<string, Word> = faultWords;
  return (fault) => {
    const word = known[fault];
    return word ? say(word) : fault;
  };
}

function Sendings({ sendings }: Pick<ModelOverview, 'sendings'>) {
  const say = useSay();
  const faultOf = useFault();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  if (sendings.length === 0) return <p className="quiet">{say(w.none)}</p>;
  return (
    <div className="table-scroll">
      <table className="table cards">
        <thead>
          <tr>
            {[w.at, w.what, w.characters, w.where, w.result].map((title) => (
              <th key={title.en} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sendings.map(({ id, needId, services, characters, model, host, at, fault }) => (
            <tr key={id}>
              <td className="tabular">{instantText(new Date(at), zone, language)}</td>
              <td>
                {needId === null ? say(w.menu, { count: services }) : say(w.need, { id: needId.slice(-6) })}
              </td>
              <td className="tabular number" data-label={say(w.characters)}>
                {characters}
              </td>
              <td data-label={say(w.where)}>{say(w.service, { model, host })}</td>
              <td data-label={say(w.result)}>{fault === null ? say(w.done) : faultOf(fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Switch({ overview }: { overview: ModelOverview }) {
  const say = useSay();
  const queries = useQueryClient();
  const { enabled, version, service } = overview;
  const turning = useMutation({
    mutationFn: (next: boolean) => api.switch({ body: { version, enabled: next } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['settings'] }),
  });
  const facts = { model: service?.model ?? '', host: service?.host ?? '' };
  const title = enabled ? say(w.offAsk) : say(w.onAsk, facts);
  const text = enabled ? say(w.offText) : say(w.onText, facts);
  return (
    <>
      <div className="row">
        <b>{say(enabled ? w.on : w.off)}</b>
        {enabled || service ? (
          <AskFirst
            title={title}
            description={<p className="ask">{text}</p>}
            okText={say(enabled ? w.turnOff : w.turnOn)}
            onConfirm={() => turning.mutate(!enabled)}
          >
            <Button type={enabled ? 'default' : 'primary'} loading={turning.isPending}>
              {say(enabled ? w.turnOff : w.turnOn)}
            </Button>
          </AskFirst>
        ) : null}
      </div>
      <Failure error={turning.error} />
    </>
  );
}

/** Whether an outside model has a part in this city, whether it answers, and all that left the house. */
export function OpinionsSetting({ history }: { history: ReactNode }) {
  const say = useSay();
  const faultOf = useFault();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const found = useQuery({ queryKey: opinionsKey, queryFn: ({ signal }) => api.overview({ signal }) });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const { enabled, service, failing, services, needs, sendings } = found.data;
  return (
    <>
      <p className="quiet lead">{say(w.lead)}</p>
      <p className="quiet lead">{say(w.leaves)}</p>
      <p>{service ? say(w.service, service) : say(w.notThere)}</p>
      <Switch overview={found.data} />
      {enabled ? <p className="quiet">{say(w.kept, { services, needs })}</p> : null}
      {enabled && failing ? (
        <output className="notice">
          {say(w.failing, {
            since: instantText(new Date(failing.since), zone, language),
            fault: faultOf(failing.fault),
          })}
        </output>
      ) : null}
      <section>
        <h2>{say(w.sendings)}</h2>
        <Sendings sendings={sendings} />
        {sendings.length > 0 ? (
          <ExportButtons download={(format) => api.sheet({ query: { format } })} />
        ) : null}
      </section>
      {history}
    </>
  );
}
