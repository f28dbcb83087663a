import type { Language } from '../../../base/words.ts';
import { say } from '../../../base/words.ts';
import type { Proposal } from '../contract/proposal.ts';
import type { Proposed } from '../contract/urgent.ts';
import { counterWords as w } from './counter.words.ts';
import { type GroupCode, readAreaOf, readGroupsOf } from './groups-field.tsx';
import type { Chosen } from './hand-overs.ts';
import type { EmployerChoice } from './look-ups.ts';

/** Everything typed at the counter and not sent yet; it outlives a reload and a lost line. */
export interface Draft {
  readonly words: string;
  readonly via: 'counter' | 'phone';
  readonly way: 'spot' | 'register';
  readonly answer: string;
  /** Null until somebody chose: then the first proposal's. */
  readonly category: string | null;
  /** Null until somebody chose: then as the words name it; empty: left out on purpose. */
  readonly areaId: string | null;
  /** Null until somebody chose: then as the words tell. */
  readonly groups: readonly GroupCode[] | null;
  readonly name: string;
  readonly phone: string;
  readonly employer: EmployerChoice | null;
  readonly chosen: readonly Chosen[];
  /** Whom it is about where that is not whoever tells it. */
  readonly concerned: { readonly relation: string; readonly name: string } | null;
  /** Those who came along and leave a name; `key` tells the rows apart. */
  readonly also: readonly { readonly key: string; readonly name: string; readonly phone: string }[];
  /** Of how many people it is the matter. */
  readonly total: number;
}

export const emptyDraft: Draft = {
  words: '',
  via: 'counter',
  way: 'spot',
  answer: '',
  category: null,
  areaId: null,
  groups: null,
  name: '',
  phone: '',
  employer: null,
  chosen: [],
  concerned: null,
  also: [],
  total: 1,
};

/** A draft with what was read from its words where nobody chose. */
export function withRead(draft: Draft, proposed: Proposed | undefined): Draft {
  if (!proposed) return draft;
  return {
    ...draft,
    areaId: draft.areaId ?? readAreaOf(proposed),
    groups: draft.groups ?? readGroupsOf(proposed),
  };
}

/** How many of the people left no name. */
export function othersOf({ total, also }: Draft): number {
  return Math.max(0, total - 1 - also.length);
}

/** A first answer from a service, for the clerk to change: what it is, what to bring, whom to ask. */
export function answerFrom(proposal: Proposal, language: Language): string {
  const { title, summary, documents, organisation, phone } = proposal;
  const lines = [say(w.answerFrom, language, { title, summary })];
  if (documents.length > 0) {
    lines.push(say(w.answerDocuments, language, { documents: documents.join(say(w.between, language)) }));
  }
  lines.push(
    say(w.answerPhone, language, {
      organisation: organisation.shortName,
      phone: phone || organisation.phone,
    }),
  );
  return lines.join('\n');
}
