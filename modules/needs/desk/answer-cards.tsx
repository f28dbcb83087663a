import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import type { Language } from '../../../base/words.ts';
import { say as sayIn } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { counterCardWords as w } from './cards.words.ts';
import { JoinNow } from './join-first.tsx';
import { type CardChoice, useLookUps } from './look-ups.ts';
import { useSettled } from './service-picker.tsx';

const staleTime = 300_000;

/** Where a card says so. */
function sourceText({ source, sourceDay }: CardChoice, language: Language): string {
  return sourceDay === null
    ? sayIn(w.source, language, { source })
    : sayIn(w.sourceSince, language, { source, day: dayText(sourceDay, language, '') });
}

/** What is written down when a card was the answer. */
export function answerOfCard(card: CardChoice, language: Language): string {
  const ask = card.organisation
    ? [
        sayIn(w.ask, language, {
          organisation: card.organisation.shortName,
          phone: card.organisation.phone,
        }),
      ]
    : [];
  return [card.words, ...ask, sourceText(card, language)].join('\n');
}

/** The cards that answer a line; `of` asks at once, for whoever types faster than the screen. */
export function useCards(words: string) {
  const { cards } = useLookUps();
  const queries = useQueryClient();
  const key = (line: string) => ['look-up', 'cards', line];
  const line = useSettled(words.trim(), 200);
  const found = useQuery({
    queryKey: key(line),
    queryFn: ({ signal }) => cards(line, signal),
    enabled: Array.from(line).length >= 2,
    placeholderData: keepPreviousData,
    staleTime,
    retry: false,
  });
  return {
    shown: Array.from(line).length >= 2 ? (found.data ?? []) : [],
    /** None where the server cannot be reached: then the clerk writes the answer. */
    of: async (typed: string): Promise<CardChoice | null> => {
      const now = typed.trim();
      try {
        const all = await queries.fetchQuery({
          ...{ queryKey: key(now), queryFn: () => cards(now), staleTime, retry: false },
        });
        return all[0] ?? null;
      } catch {
        return null;
      }
    },
  };
}

/** Cards beside the line, in large type, each to be used or printed. */
export function AnswerCards(props: {
  cards: readonly CardChoice[];
  onUse: (card: CardChoice) => void;
  onPrint: (card: CardChoice) => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  if (props.cards.length === 0) return null;
  return (
    <section aria-label={say(w.title)}>
      <p className="heading">{say(w.title)}</p>
      <p className="quiet">{say(w.hint)}</p>
      <ul className="services">
        {props.cards.slice(0, 3).map((card, index) => (
          <li key={card.id} className="service answer-card">
            <div className="grow">
              <strong>{card.title}</strong>
              {/* The first is what Enter takes: it is read out from the screen. */}
              <p className={index === 0 ? 'card-words' : 'one-line'}>{card.words}</p>
              <div className="quiet">{sourceText(card, language)}</div>
            </div>
            <div className="row">
              {card.joins === null ? null : <JoinNow kind={card.joins} />}
              <Button aria-label={say(w.useOf, { title: card.title })} onClick={() => props.onUse(card)}>
                {say(w.use)}
              </Button>
              <Button aria-label={say(w.printOf, { title: card.title })} onClick={() => props.onPrint(card)}>
                {say(w.print)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One card on paper, in large type; the print window opens by itself. */
export function PrintedCard({ card, onDone }: { card: CardChoice; onDone: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return (
    <section className="slip paper print-only" aria-label={card.title}>
      <p>{say(uiWords.product)}</p>
      <h1>{card.title}</h1>
      <p className="paper-words">{card.words}</p>
      {card.organisation ? (
        <p>{say(w.ask, { organisation: card.organisation.shortName, phone: card.organisation.phone })}</p>
      ) : null}
      <p className="paper-small">{sourceText(card, language)}</p>
      {card.validUntil === null ? null : (
        <p className="paper-small">{say(w.until, { day: dayText(card.validUntil, language, '') })}</p>
      )}
    </section>
  );
}
