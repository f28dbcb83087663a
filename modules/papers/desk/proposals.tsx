import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { KeyHints, useKeys } from '../../../platform/ui/desk/keys.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { type ProposalKind, proposalKinds } from '../kinds.rules.ts';
import type { Paper } from '../papers.contract.ts';
import type { Proposal } from '../proposals.contract.ts';
import { useDeciding } from './deciding.ts';
import { paperWords as w } from './paper.words.ts';
import { ProposalForm } from './proposal-form.tsx';
import { ProposalLine } from './proposal-line.tsx';

interface Props {
  readonly paper: Paper;
  readonly figureLink: (id: string, text: ReactNode) => ReactNode;
  /** Which one is looked at. */
  readonly onHere: (proposal: Proposal | null) => void;
}

/** The first that is still to be decided after this one, else the one behind it. */
function nextOpen(shown: readonly Proposal[], id: string): Proposal | undefined {
  const at = shown.findIndex((one) => one.id === id);
  const after = shown.slice(at + 1);
  return after.find(({ state }) => state === 'open') ?? after[0] ?? shown[at];
}

function Kinds(props: { paper: Paper; kind: ProposalKind; onKind: (kind: ProposalKind) => void }) {
  const say = useSay();
  const { paper, kind, onKind } = props;
  return (
    <div className="counts">
      {proposalKinds.map((one) => (
        <button
          key={one}
          type="button"
          className="count"
          aria-pressed={one === kind}
          onClick={() => onKind(one)}
        >
          <strong className="tabular">{paper.proposals.filter((other) => other.kind === one).length}</strong>{' '}
          <span>{say(w[one])}</span>
        </button>
      ))}
    </div>
  );
}

/** What was read in a paper, by kind: one is looked at, and decided on by keys or buttons. */
export function Proposals({ paper, figureLink, onHere }: Props) {
  const say = useSay();
  const [kind, setKind] = useState<ProposalKind>(
    () => proposalKinds.find((one) => paper.proposals.some((other) => other.kind === one)) ?? 'figure',
  );
  const [hereId, setHereId] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const deciding = useDeciding(paper);
  const all = paper.proposals.filter((one) => one.kind === kind);
  const sure = all.filter((one) => one.sure);
  const unsure = all.filter((one) => !one.sure);
  const shown = isUnfolded ? [...sure, ...unsure] : sure;
  const open = all.filter(({ state }) => state === 'open');
  const here = shown.find(({ id }) => id === hereId) ?? shown[0] ?? null;
  useEffect(() => onHere(here), [here, onHere]);

  const go = (to: Proposal | undefined) => {
    if (!to) return;
    setEditing(null);
    setHereId(to.id);
    document.querySelector(`[data-proposal="${to.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const move = (by: number) => go(shown[shown.findIndex(({ id }) => id === here?.id) + by]);
  const decide = (state: Proposal['state']) => {
    if (!here || deciding.isSending || here.state === state) return;
    deciding.decide(here, state);
    if (state !== 'open') go(nextOpen(shown, here.id));
  };
  const edit = () => setEditing(here?.id ?? null);
  useKeys({
    ...{ ArrowDown: () => move(1), ArrowUp: () => move(-1), j: () => move(1), k: () => move(-1) },
    ...{ a: () => decide('accepted'), A: () => decide('accepted') },
    ...{ r: () => decide('rejected'), R: () => decide('rejected') },
    ...{ e: edit, E: edit, u: deciding.undo, U: deciding.undo, Escape: () => setEditing(null) },
  });
  const line = (proposal: Proposal) => (
    <ProposalLine
      key={proposal.id}
      proposal={proposal}
      isHere={proposal.id === here?.id}
      isSending={deciding.isSending}
      heldLink={proposal.kind === 'figure' ? (text) => figureLink(proposal.id, text) : null}
      onHere={() => go(proposal)}
      onDecide={decide}
      onEdit={edit}
      form={
        editing === proposal.id ? (
          <ProposalForm
            key={proposal.version}
            content={proposal.content}
            isSending={deciding.isSending}
            error={deciding.error}
            onCancel={() => setEditing(null)}
            onSave={(content) => {
              deciding.decide(proposal, 'accepted', content, () => go(nextOpen(shown, proposal.id)));
            }}
          />
        ) : null
      }
    />
  );
  return (
    <section className="incoming-proposals">
      <p className="quiet">{say(w.decideLead)}</p>
      <Kinds
        paper={paper}
        kind={kind}
        onKind={(next) => {
          setKind(next);
          setHereId(null);
          setEditing(null);
        }}
      />
      <div className="row incoming-tools">
        <span className="tabular">
          {all.length > 0 && open.length === 0 ? say(w.allDecided) : say(w.left, { count: open.length })}
        </span>
        {open.length > 0 ? (
          <AskFirst
            title={say(w.rejectRestAsk, { name: say(w[kind]), count: open.length })}
            okText={say(w.rejectRestYes)}
            cancelText={say(w.cancel)}
            onConfirm={() => deciding.rejectAll(open)}
          >
            <Button>{say(w.rejectRest)}</Button>
          </AskFirst>
        ) : null}
        <Button disabled={!deciding.mayUndo || deciding.isSending} onClick={deciding.undo}>
          {say(w.undo)} <kbd>U</kbd>
        </Button>
      </div>
      <Failure error={editing === null ? deciding.error : null} />
      {all.length === 0 ? <p className="quiet">{say(w.nothing)}</p> : null}
      <ol className="proposals">{sure.map(line)}</ol>
      {unsure.length > 0 ? (
        <details open={isUnfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{say(w.unsure, { count: unsure.length })}</summary>
          <ol className="proposals">{unsure.map(line)}</ol>
        </details>
      ) : null}
      <KeyHints
        hints={[
          ['↑ ↓', say(w.keyMove)],
          ['A', say(w.accept)],
          ['E', say(w.edit)],
          ['R', say(w.reject)],
          ['U', say(w.keyUndo)],
        ]}
      />
    </section>
  );
}
