import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useMemo } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { Plan, Plans } from '../contract/plans.ts';
import { longestLine, mostLines } from '../kinds.rules.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { plansWords as w } from './plans-desk.words.ts';

interface DraftLine {
  readonly key: string;
  readonly id: string | null;
  readonly text: string;
  readonly innovation: boolean;
}

type Draft = { lines: readonly DraftLine[]; why: string };

const blank = (key: string): DraftLine => ({ key, id: null, text: '', innovation: false });

function LineEditor(props: {
  number: number;
  line: DraftLine;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
}) {
  const say = useSay();
  const { line, number } = props;
  return (
    <Field label={say(w.line, { number })}>
      {(id) => (
        <>
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={longestLine}
            value={line.text}
            onChange={({ target }) => props.onChange({ ...line, text: target.value })}
          />
          <span className="row spread">
            <Checkbox
              checked={line.innovation}
              onChange={({ target }) => props.onChange({ ...line, innovation: target.checked })}
            >
              {say(w.isInnovation)}
            </Checkbox>
            <Button size="small" type="text" aria-label={say(w.remove, { number })} onClick={props.onRemove}>
              ✕
            </Button>
          </span>
        </>
      )}
    </Field>
  );
}

/** A body's own plan: a sentence a line, innovation ticked. What is typed outlives a reload. */
export function PlanForm(props: { page: Plans; plan: Plan; onDone: (held: boolean) => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { page, plan } = props;
  const { office, year, meeting } = page;
  const { organisation } = plan;
  const version = plan.plan?.version ?? 0;
  const empty = useMemo<Draft>(
    () => ({
      lines: (plan.plan?.lines ?? []).map(({ id, text, innovation }) => ({ key: id, id, text, innovation })),
      why: '',
    }),
    [plan],
  );
  const [draft, setDraft, wipe] = useKept(`plan.${office.id}.${year}.${organisation.id}.${version}`, empty);
  const lines = draft.lines.length > 0 ? draft.lines : [blank('first')];
  const setLines = (next: readonly DraftLine[]) => setDraft({ ...draft, lines: next });
  const supersedes = meeting?.state === 'held' && plan.plan !== null;
  const saving = useMutation({
    mutationFn: () =>
      api.handIn({
        params: { organisation: organisation.id },
        body: {
          ...{ officeId: office.id, year, version, why: draft.why },
          lines: lines
            .filter(({ text }) => text.trim() !== '')
            .map(({ id, text, innovation }) => ({ id, text, innovation })),
        },
      }),
    onSuccess: async () => {
      wipe();
      await queries.invalidateQueries({ queryKey: meetingsKey });
      props.onDone(supersedes);
    },
  });
  const fresh = () => `new-${lines.length}-${lines.at(-1)?.key ?? ''}`.slice(0, 80);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <p className="quiet">{say(w.formHint, { most: mostLines, long: longestLine })}</p>
      {draft.lines.length === 0 && plan.before.length > 0 ? (
        <Button
          onClick={() =>
            setLines(plan.before.map(({ id, text, innovation }) => ({ key: id, id: null, text, innovation })))
          }
        >
          {say(w.takeBefore)}
        </Button>
      ) : null}
      {lines.map((line, at) => (
        <LineEditor
          key={line.key}
          {...{ line, number: at + 1 }}
          onChange={(next) => setLines(lines.map((one) => (one.key === line.key ? next : one)))}
          onRemove={() => setLines(lines.filter((one) => one.key !== line.key))}
        />
      ))}
      {lines.length < mostLines ? (
        <Button onClick={() => setLines([...lines, blank(fresh())])}>{say(w.addLine)}</Button>
      ) : null}
      {supersedes ? (
        <Field label={say(w.why)} hint={say(w.whyHint)}>
          {(id, describedBy) => (
            <Input
              {...{ id, 'aria-describedby': describedBy, maxLength: 200, value: draft.why }}
              onChange={({ target }) => setDraft({ ...draft, why: target.value })}
            />
          )}
        </Field>
      ) : null}
      <Failure error={saving.error} />
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {say(w.send)}
      </Button>
    </form>
  );
}
