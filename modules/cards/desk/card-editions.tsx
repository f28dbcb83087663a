import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { CardEdition, KeptCard } from '../cards.contract.ts';
import { cardsApi as api, cardsKey } from './cards.api.ts';
import { cardsDeskWords as w } from './cards-desk.words.ts';

/** Every edition of a card, who proposed and who published it; whoever may, publishes any of them. */
export function CardEditions({ card }: { card: KeptCard }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const queries = useQueryClient();
  const { id, version } = card;
  const found = useQuery({
    queryKey: [...cardsKey, 'editions', id, version],
    queryFn: ({ signal }) => api.history({ params: { id }, signal }),
  });
  const publishing = useMutation({
    mutationFn: (edition: number | null) => api.publish({ params: { id }, body: { version, edition } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: cardsKey }),
  });
  const at = (instant: string) => instantText(new Date(instant), zone, language);
  const by = (person: CardEdition['proposedBy']) => (person ? asWritten(person.name) : say(w.founded));
  return (
    <section className="settings-history">
      <h3>{say(w.editions)}</h3>
      <Failure error={found.error} kind="read" />
      <Failure error={publishing.error} />
      <ol className="editions">
        {found.data?.editions.map((edition) => (
          <li key={edition.number}>
            <div className="row">
              <span>
                {say(w.edition, {
                  number: edition.number,
                  by: by(edition.proposedBy),
                  day: at(edition.proposedAt),
                })}
              </span>
              <span className="quiet">
                {edition.publishedAt === null
                  ? say(w.notPublished)
                  : say(w.publishedBy, { by: by(edition.publishedBy), day: at(edition.publishedAt) })}
              </span>
              {card.published === edition.number ? (
                <>
                  <b>{say(w.shown)}</b>
                  {card.mayPublish ? (
                    <AskFirst
                      title={say(w.takeDownAsk, { name: asWritten(edition.content.title) })}
                      okText={say(w.takeDown)}
                      onConfirm={() => publishing.mutate(null)}
                    >
                      <Button size="small" danger>
                        {say(w.takeDown)}
                      </Button>
                    </AskFirst>
                  ) : null}
                </>
              ) : card.mayPublish ? (
                <Button size="small" onClick={() => publishing.mutate(edition.number)}>
                  {say(w.publish)}
                </Button>
              ) : null}
            </div>
            <p>{asWritten(edition.content.words)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
