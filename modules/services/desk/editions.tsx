import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten, type Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Edition, OpenedService } from '../contract/editing.ts';
import { serviceFormWords, editionWords as w } from './menu.words.ts';
import { menuKey, servicesApi } from './services.api.ts';

/** Every version of a service, newest first: who, when, what; any earlier one can be put back. */
export function Editions(props: { service: OpenedService; onDone: (service: OpenedService) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { service } = props;
  const { id, version, title, may } = service;
  const found = useQuery({
    queryKey: [...menuKey, 'editions', id, version],
    queryFn: ({ signal }) => servicesApi.history({ params: { id }, signal }),
  });
  const restoring = useMutation({
    mutationFn: (edition: number) => servicesApi.restore({ params: { id }, body: { version, edition } }),
    onSuccess: props.onDone,
  });
  const how = ({ via, restored }: Edition) =>
    restored === null ? (via === 'sheet' ? say(w.sheet) : '') : say(w.restoredFrom, { version: restored });
  return (
    <section className="settings-history">
      <h3>{say(w.title)}</h3>
      <Failure error={found.error} kind="read" />
      <Failure error={restoring.error} />
      {found.data?.editions.length === 1 ? <p className="quiet">{say(w.none)}</p> : null}
      <ol className="editions">
        {found.data?.editions.map((edition, index) => (
          <li key={edition.version}>
            <div className="row">
              <b>{say(w.version, { version: edition.version })}</b>
              <span className="quiet tabular">{instantText(new Date(edition.at), zone, language)}</span>
              <span>
                {edition.by ? say(w.by, { ...edition.by, name: asWritten(edition.by.name) }) : say(w.system)}
              </span>
              <span className="quiet">{how(edition)}</span>
              {index === 0 ? (
                <span className="quiet">{say(w.now)}</span>
              ) : may.change ? (
                <AskFirst
                  title={say(w.restoreAsk, { title: asWritten(title), version: edition.version })}
                  description={<p className="ask">{say(w.restoreText)}</p>}
                  okText={say(w.restore)}
                  onConfirm={() => restoring.mutate(edition.version)}
                >
                  <Button size="small">{say(w.restore)}</Button>
                </AskFirst>
              ) : null}
            </div>
            <ul>
              {edition.changes.map(({ field, before, after }) => (
                <li key={field}>
                  <b>{say((serviceFormWords as Record<string, Word>)[field] ?? w.title)}</b>{' '}
                  <del>
                    <CityText>{before}</CityText>
                  </del>{' '}
                  →{' '}
                  <ins>
                    <CityText>{after}</CityText>
                  </ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
