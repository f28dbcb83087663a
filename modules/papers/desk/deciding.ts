import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Paper } from '../papers.contract.ts';
import type { Proposal, ProposalContent } from '../proposals.contract.ts';
import { papersApi as api, papersKey } from './papers.api.ts';

/** What was done last, to be taken back. */
type Done =
  | { readonly one: string; readonly state: Proposal['state']; readonly content: ProposalContent }
  | { readonly many: readonly string[] };

export interface Deciding {
  readonly decide: (
    proposal: Proposal,
    state: Proposal['state'],
    content?: ProposalContent,
    onDone?: () => void,
  ) => void;
  readonly rejectAll: (proposals: readonly Proposal[]) => void;
  readonly undo: () => void;
  readonly mayUndo: boolean;
  readonly isSending: boolean;
  readonly error: unknown;
}

/** Decides on proposals of a paper, each step of which can be taken back while the page is open. */
export function useDeciding(paper: Paper): Deciding {
  const queries = useQueryClient();
  const [done, setDone] = useState<readonly Done[]>([]);
  const params = { id: paper.id };
  const deciding = useMutation({
    mutationFn: (act: () => Promise<Paper>) => act(),
    onSuccess: (next) => {
      queries.setQueryData([...papersKey, 'one', paper.id], next);
      void queries.invalidateQueries({
        queryKey: papersKey,
        predicate: ({ queryKey }) => queryKey[1] !== 'one',
      });
    },
    // Somebody else may have decided: what is there now is shown.
    onError: () => void queries.invalidateQueries({ queryKey: [...papersKey, 'one', paper.id] }),
  });
  const send = (act: () => Promise<Paper>, next: readonly Done[], onDone?: () => void) => {
    if (deciding.isPending) return;
    deciding.mutate(act, {
      onSuccess: () => {
        setDone(next);
        onDone?.();
      },
    });
  };
  const put = (
    { id, version }: Proposal,
    state: Proposal['state'],
    content?: ProposalContent,
  ): Promise<Paper> =>
    api.decide({
      params: { ...params, proposal: id },
      body: { version, state, ...(content ? { content } : {}) },
    });
  const many = (state: 'open' | 'rejected', proposals: readonly Proposal[]) =>
    api.decideMany({
      params,
      body: { state, proposals: proposals.map(({ id, version }) => ({ id, version })) },
    });
  return {
    decide: (proposal, state, content, onDone) =>
      send(
        () => put(proposal, state, content),
        [...done, { one: proposal.id, state: proposal.state, content: proposal.content }],
        onDone,
      ),
    rejectAll: (proposals) => {
      if (proposals.length === 0) return;
      send(() => many('rejected', proposals), [...done, { many: proposals.map(({ id }) => id) }]);
    },
    undo: () => {
      const last = done.at(-1);
      if (!last) return;
      const rest = done.slice(0, -1);
      if ('many' in last) {
        const again = paper.proposals.filter(({ id }) => last.many.includes(id));
        send(() => many('open', again), rest);
        return;
      }
      const proposal = paper.proposals.find(({ id }) => id === last.one);
      if (proposal) send(() => put(proposal, last.state, last.content), rest);
    },
    mayUndo: done.length > 0,
    isSending: deciding.isPending,
    error: deciding.error,
  };
}
