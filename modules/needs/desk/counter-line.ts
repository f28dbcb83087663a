import { useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent, RefObject } from 'react';
import { firstDoorFor } from '../first-door.rules.ts';
import type { useCards } from './answer-cards.tsx';
import type { Draft } from './counter-draft.ts';
import { useNear } from './counter-planning.ts';
import type { useEarlier } from './earlier-found.ts';
import type { CardChoice } from './look-ups.ts';
import { proposalsFor } from './service-picker.tsx';
import type { TextAreaRef } from './spot-fields.tsx';

/** Longer nobody at a counter waits for a proposal. */
const patience = 1_500;

function within<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([asked, new Promise<T>((give) => setTimeout(() => give(otherwise), patience))]);
}

interface Line {
  readonly draft: Draft;
  readonly earlier: ReturnType<typeof useEarlier>;
  readonly cards: ReturnType<typeof useCards>;
  readonly line: RefObject<TextAreaRef | null>;
  readonly answer: RefObject<TextAreaRef | null>;
  /** Adds the words to the open matter; there only where one was found. */
  readonly same: RefObject<HTMLButtonElement | null>;
  readonly door: RefObject<HTMLButtonElement | null>;
  /** What was typed is an accusation, whether or not the screen has been drawn with it yet. */
  readonly onAccusation: (words: string) => void;
  readonly takeCard: (card: CardChoice, words: string) => void;
  /** Writes a first answer where no card tells one. */
  readonly onNoCard: () => void;
  /** Proposes a dispatch; null for whoever takes nothing down. */
  readonly propose: (() => void) | null;
}

/**
 * What Enter does on the line: the same matter again, a door that is not ours, a card as the answer, or writing one. It
 * asks at once and does not wait for what the screen shows while somebody types.
 */
export function useLine(at: Line) {
  const queries = useQueryClient();
  const near = useNear();
  const isAccusation = (draft: Draft) =>
    queries.fetchQuery(proposalsFor(draft.words, near(draft))).then(
      ({ urgent }) => urgent.kind === 'accuse',
      () => false,
    );
  const enter = async (draft: Draft) => {
    const typed = draft.words;
    // Plainly others' to do: nobody has to be asked for that.
    if (firstDoorFor(typed)) return at.door.current?.focus();
    const [card, found, accusation] = await Promise.all([
      at.cards.of(typed),
      within(at.earlier.of(typed), { employer: null, open: null }),
      within(isAccusation(draft), false),
    ]);
    // Typed on meanwhile: then it is not the answer any more.
    if (at.line.current?.resizableTextArea?.textArea.value !== typed) return;
    // What was just found is only there after it is drawn.
    if (found.open) return void setTimeout(() => at.same.current?.focus());
    // Its door is shut until the screen knows, and what is shut takes no cursor.
    if (accusation) return at.onAccusation(typed);
    if (card) return at.takeCard(card, typed);
    at.onNoCard();
    at.answer.current?.focus({ cursor: 'end' });
  };
  return (event: KeyboardEvent) => {
    const { draft, same, answer, propose } = at;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) return;
    // An empty line stays one line.
    if (draft.words.trim() === '') return event.preventDefault();
    if (event.altKey && propose) {
      event.preventDefault();
      return propose();
    }
    if (draft.way !== 'spot' && propose) return;
    event.preventDefault();
    if (same.current) return same.current.focus();
    if (draft.answer !== '') return answer.current?.focus({ cursor: 'end' });
    void enter(draft);
  };
}
