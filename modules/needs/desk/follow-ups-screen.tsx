import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import {
  Choices,
  EmptyState,
  Failure,
  Field,
  PageFrame,
  Skeleton,
} from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { followUpOutcomeWords, followUpReasonWords } from '../closing.words.ts';
import type { FollowUpLine, FollowUps } from '../contract/closing.ts';
import { mostReply } from '../contract/shapes.ts';
import { type FollowUpOutcome, followUpOutcomes } from '../verdict.rules.ts';
import { closingDeskWords as w } from './closing.words.ts';
import { ContestDecision } from './contest-decision.tsx';
import { type NeedLink, useNeedName, useSend } from './follow-ups.ts';
import { needsApi } from './needs.api.ts';
import { useFollowUps } from './notices.tsx';
import { needState } from './state-of.ts';

function Naming(props: {
  line: FollowUpLine;
  colleagues: FollowUps['colleagues'];
  onSend: (staffId: string) => void;
  pending: boolean;
}) {
  const say = useSay();
  const id = useId();
  const [to, setTo] = useState<string | null>(props.line.assignee?.id ?? null);
  return (
    <div className="row">
      <label htmlFor={id}>{say(w.name)}</label>
      <Select
        id={id}
        className="w-state"
        value={to}
        onChange={setTo}
        showSearch
        optionFilterProp="label"
        options={props.colleagues.map(({ id: value, name, post }) => ({ value, label: `${name} ${post}` }))}
      />
      <Button disabled={to === null} loading={props.pending} onClick={() => to && props.onSend(to)}>
        {say(w.nameSend)}
      </Button>
    </div>
  );
}

function Ending(props: {
  onSend: (outcome: FollowUpOutcome, note: string) => void;
  onCancel: () => void;
  pending: boolean;
}) {
  const say = useSay();
  const [outcome, setOutcome] = useState<FollowUpOutcome | null>(null);
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  return (
    <div className="stack">
      <Choices
        legend={say(w.outcome)}
        value={outcome}
        options={followUpOutcomes.map((value) => ({ value, label: say(followUpOutcomeWords[value]) }))}
        onChange={setOutcome}
      />
      {checked && outcome === null ? <p role="alert">{say(uiWords.required)}</p> : null}
      <Field label={say(w.words)}>
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={mostReply}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button
          type="primary"
          loading={props.pending}
          onClick={() => (outcome === null ? setChecked(true) : props.onSend(outcome, note.trim()))}
        >
          {say(w.endSend)}
        </Button>
        <Button onClick={props.onCancel}>{say(uiWords.cancel)}</Button>
      </div>
    </div>
  );
}

function Line(props: {
  line: FollowUpLine;
  colleagues: FollowUps['colleagues'];
  needLink: NeedLink;
  onDone: (said: string) => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { staffId: own } = useSession();
  const nameOf = useNeedName();
  const { send, pending, error } = useSend(props.onDone);
  const [ending, setEnding] = useState(false);
  const { line } = props;
  const { id, need, due, daysLeft, may } = line;
  const day = dayText(due, language);
  const { tone, word } = needState(need.state);
  const assign = (staffId: string) =>
    void send(say(w.named), () => needsApi.assignFollowUp({ params: { id }, body: { staffId } }));
  return (
    <li className="stack tight">
      <div className="row">
        <strong>{props.needLink(need.id, nameOf(need))}</strong>
        <StateTag tone={tone} text={say(word)} />
        <span>{say(followUpReasonWords[line.why])}</span>
      </div>
      {line.outcome === null ? (
        <div>{say(daysLeft < 0 ? w.overdue : w.due, { day, days: daysLeft })}</div>
      ) : (
        <div>{say(followUpOutcomeWords[line.outcome])}</div>
      )}
      <div className="quiet">
        <Told>
          {say(w.facts, {
            reference: need.reference,
            organisations: need.organisations.join(say(w.between)),
          })}
        </Told>
        {' · '}
        <Told>{line.assignee ? say(w.asks, { name: asWritten(line.assignee.name) }) : say(w.nobody)}</Told>
      </div>
      {line.note ? <p>{asWritten(line.note)}</p> : null}
      <Failure error={error} />
      {ending ? (
        <Ending
          pending={pending}
          onCancel={() => setEnding(false)}
          onSend={(outcome, note) =>
            void send(say(outcome === 'not_solved' ? w.endedNot : w.ended), () =>
              needsApi.endFollowUp({ params: { id }, body: { outcome, note } }),
            )
          }
        />
      ) : line.outcome === null ? (
        <div className="row">
          {may.do ? (
            <Button type="primary" onClick={() => setEnding(true)}>
              {say(w.end)}
            </Button>
          ) : null}
          {may.take ? <Button onClick={() => assign(own)}>{say(w.take)}</Button> : null}
          {may.assign ? (
            <Naming {...{ line, pending }} colleagues={props.colleagues} onSend={assign} />
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** What somebody who did not handle it is to ask again about, and the contested grades a coordinator decides on. */
export function FollowUpsScreen({ needLink }: { needLink: NeedLink }) {
  const say = useSay();
  const queries = useQueryClient();
  const [past, setPast] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const found = useFollowUps(past);
  const done = (text: string) => {
    setSaid(text);
    void queries.invalidateQueries({ queryKey: ['needs'] });
  };
  const switched = (
    <fieldset className="switch">
      <legend className="unseen">{say(w.title)}</legend>
      {[false, true].map((value) => (
        <button
          key={String(value)}
          type="button"
          aria-pressed={past === value}
          onClick={() => setPast(value)}
        >
          {say(value ? w.done : w.open)}
        </button>
      ))}
    </fieldset>
  );
  return (
    <PageFrame title={say(w.title)} aside={switched}>
      {said === null ? null : <output className="done">{said}</output>}
      {found.data === undefined ? (
        found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={4} />
        )
      ) : (
        <>
          {found.data.contests.length > 0 ? (
            <section>
              <h2>{say(w.contests)}</h2>
              <ul className="plain-list follow-ups">
                {found.data.contests.map((contest) => (
                  <ContestDecision key={contest.id} {...{ contest, needLink }} onDone={done} />
                ))}
              </ul>
            </section>
          ) : null}
          {found.data.followUps.length === 0 ? (
            <EmptyState title={say(w.empty)} text={say(w.emptyText)} />
          ) : (
            <>
              <p className="quiet">{say(w.lead)}</p>
              <ul className="plain-list follow-ups">
                {found.data.followUps.map((line) => (
                  <Line
                    key={line.id}
                    {...{ line, needLink }}
                    colleagues={found.data.colleagues}
                    onDone={done}
                  />
                ))}
              </ul>
              <ExportButtons
                download={(format) => needsApi.followUpsSheet({ query: { done: String(past), format } })}
              />
            </>
          )}
        </>
      )}
    </PageFrame>
  );
}
