import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { freshKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Offer, Source } from '../contract/agenda.ts';
import type { Meeting } from '../contract/meetings.ts';
import { Facts } from './facts.tsx';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { agendaWords as w } from './meetings-desk.words.ts';

export type RecordsLink = (source: Source, text: ReactNode) => ReactNode;

export const sourceWords = {
  ...{ unmet: w.unmet, duty: w.duty, concern: w.concern, undecided: w.undecided, overdue: w.overdue },
  ...{ proposal: w.fromProposal, own: w.fromOwn },
} as const;

const keyOf = ({ source }: Offer) => JSON.stringify(source);

/**
 * Keeps what is pressed, one after the other, however fast it is pressed: what is taken leaves the list at once, so that
 * the next number means what stands there then. What is refused comes back with the reason.
 */
function useKeeping(meeting: Meeting) {
  const queries = useQueryClient();
  const mutationKey = [...meetingsKey, 'keep', meeting.id];
  const kept = useRef<string[]>([]);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const release = (keys: readonly string[]) =>
    setTaken((before) => before.filter((one) => !keys.includes(one)));
  const { mutate } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: ({ source, title }: Offer) =>
      api.keep({
        params: { meeting: meeting.id },
        body: { source, title: title.slice(0, 120), proposal: '' },
        key: freshKey(),
      }),
    onSuccess: (_, offer) => {
      kept.current.push(keyOf(offer));
    },
    onError: (thrown, offer) => {
      setError(thrown);
      release([keyOf(offer)]);
    },
    onSettled: async () => {
      // What is offered is counted anew once, after the last of them.
      if (queries.isMutating({ mutationKey }) > 1) return;
      const done = kept.current;
      kept.current = [];
      await queries.invalidateQueries({ queryKey: meetingsKey });
      release(done);
    },
  });
  const take = (offer: Offer) => {
    setError(null);
    setTaken((before) => [...before, keyOf(offer)]);
    mutate(offer);
  };
  return { taken, error, take };
}

/** At most seven; a number keeps one. */
export function Offers({ meeting, recordsLink }: { meeting: Meeting; recordsLink: RecordsLink }) {
  const say = useSay();
  const found = useQuery({
    queryKey: [...meetingsKey, 'offers', meeting.id],
    queryFn: ({ signal }) => api.offers({ params: { meeting: meeting.id }, signal }),
  });
  const { taken, error, take } = useKeeping(meeting);
  const offers = (found.data?.offers ?? []).filter((one) => !taken.includes(keyOf(one)));
  const press = (at: number) => () => {
    const offer = offers[at];
    if (offer) take(offer);
  };
  useKeys(Object.fromEntries(Array.from({ length: 7 }, (_, at) => [String(at + 1), press(at)])));
  return (
    <section className="no-print">
      <h3>{say(w.offers)}</h3>
      <p className="quiet">{say(w.offersHint)}</p>
      <Failure error={found.error ?? error} />
      {found.data === undefined && !found.error ? <Skeleton lines={4} /> : null}
      {found.data && offers.length === 0 && taken.length === 0 ? (
        <p className="quiet">{say(w.noOffers)}</p>
      ) : null}
      <ol className="meeting-list">
        {offers.map((offer, at) => (
          <li key={keyOf(offer)} className="row">
            <Button size="small" aria-keyshortcuts={String(at + 1)} onClick={press(at)}>
              {at + 1} {say(w.keep)}
            </Button>
            <span className="grow">
              <CityText>{offer.title}</CityText>{' '}
              <span className="quiet">{say(sourceWords[offer.source.kind])}</span>
              <br />
              <Facts facts={offer.facts} />
            </span>
            {recordsLink(offer.source, say(w.records))}
          </li>
        ))}
      </ol>
      {taken.length === 0 ? null : (
        <output className="quiet">{say(w.keeping, { count: taken.length })}</output>
      )}
    </section>
  );
}
