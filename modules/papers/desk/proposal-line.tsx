import { Button } from 'antd';
import type { ReactNode } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { figureText } from '../amounts.rules.ts';
import type { Proposal, ProposalContent } from '../proposals.contract.ts';
import { paperWords as w } from './paper.words.ts';

const tones = { open: 'waiting', accepted: 'ended', rejected: 'stopped' } as const;

/** A proposal in a line: what first, then what else the text tells of it. */
export function useContentText(): (content: ProposalContent) => { main: string; more: string } {
  const say = useSay();
  const { language } = useLanguage();
  return (content) => {
    const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
    if ('value' in content) {
      const { about, bound, target, what, who, periodWords, place, per } = content;
      const limit = bound === null ? '' : say(bound === 'at-least' ? w.atLeast : w.atMost);
      const more = [who, periodWords, place, per, target ? say(w.target) : ''];
      return {
        main: `${limit}${about ? say(w.about) : ''} ${figureText(content)}　${what}`.trim(),
        more: joined(more),
      };
    }
    if ('verb' in content) {
      const { verb, object, who, by, due, measure } = content;
      const until = due === null ? by : `${by} ${dayText(due, language)}`.trim();
      return { main: `${verb}${object}`, more: joined([who, until, measure]) };
    }
    return { main: content.name, more: say(content.kind === 'place' ? w.placeKind : w[content.kind]) };
  };
}

/** One proposal: chosen by a click or the arrow keys, decided on by its buttons or A, E, R. */
export function ProposalLine(props: {
  proposal: Proposal;
  isHere: boolean;
  isSending: boolean;
  /** Shown instead of the buttons while it is edited. */
  form: ReactNode;
  heldLink: ((text: string) => ReactNode) | null;
  onHere: () => void;
  onDecide: (state: Proposal['state']) => void;
  onEdit: () => void;
}) {
  const say = useSay();
  const { proposal, isHere, isSending, form, heldLink, onHere, onDecide, onEdit } = props;
  const { content, state, sentence, edited } = proposal;
  const { main, more } = useContentText()(content);
  const isDecided = state !== 'open';
  return (
    <li className={isHere ? 'proposal here' : 'proposal'} data-proposal={proposal.id}>
      <button type="button" className="plain proposal-main" aria-current={isHere} onClick={onHere}>
        <CityText>{main}</CityText>
        {more === '' ? null : (
          <span className="quiet">
            <CityText>{more}</CityText>
          </span>
        )}
      </button>
      <div className="row">
        <StateTag tone={tones[state]} text={edited ? `${say(w[state])} · ${say(w.edited)}` : say(w[state])} />
        {heldLink && state === 'accepted' ? heldLink(say(w.held)) : null}
        {form || !isHere ? null : isDecided ? (
          <Button size="small" disabled={isSending} onClick={() => onDecide('open')}>
            {say(w.reopen)}
          </Button>
        ) : (
          <>
            <Button
              size="small"
              type="primary"
              disabled={isSending}
              aria-keyshortcuts="A"
              onClick={() => onDecide('accepted')}
            >
              {say(w.accept)} <kbd>A</kbd>
            </Button>
            <Button size="small" disabled={isSending} aria-keyshortcuts="E" onClick={onEdit}>
              {say(w.edit)} <kbd>E</kbd>
            </Button>
            <Button
              size="small"
              disabled={isSending}
              aria-keyshortcuts="R"
              onClick={() => onDecide('rejected')}
            >
              {say(w.reject)} <kbd>R</kbd>
            </Button>
          </>
        )}
      </div>
      {isHere ? (
        <blockquote className="proposal-said">
          <CityText>{sentence}</CityText>
        </blockquote>
      ) : null}
      {form}
    </li>
  );
}
