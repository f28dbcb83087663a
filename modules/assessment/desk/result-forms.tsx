import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { followUpWords } from '../assessment.words.ts';
import type { Contest, Results } from '../contract/results.ts';
import { type FollowUpKind, followUpKinds } from '../kinds.rules.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { resultWords as w } from './assessment-desk.words.ts';

type Line = Results['lines'][number];

interface FormProps {
  readonly onDone: () => void;
}

/** Empty is nothing; anything that is no number is refused beside the field. */
const numberOf = (text: string) => (text.trim() === '' ? null : Number(text));

export function ContestForm(props: FormProps & { schemeId: string; lines: Results['lines']; own: string }) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { schemeId, lines, own, onDone } = props;
  const submission = useSubmissionKey(`assessment.contest.${schemeId}`);
  return (
    <SettingForm<{ line: string | null; facts: string; links: readonly string[] }>
      name={`assessment.contest.${schemeId}`}
      start={{ line: null, facts: '', links: [] }}
      onSend={async ({ line, facts, links }) => {
        const body = { line: line ?? '', facts, links: [...links] };
        await api.contest({ params: { id: schemeId }, body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: assessmentKey });
        onDone();
      }}
      fields={[
        {
          ...{ key: 'line', kind: 'choice', label: say(w.line) },
          options: lines
            .filter(({ part, bodyId }) => part === 'common' || bodyId === own)
            .map(({ key, name }) => ({ value: key, label: city(name) })),
        },
        { key: 'facts', kind: 'long', label: say(w.facts), hint: say(w.factsHint) },
        { key: 'links', kind: 'list', label: say(w.links), hint: say(w.linksHint) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

export function DecideForm({
  contest,
  line,
  onDone,
}: FormProps & { contest: Contest; line: Line | undefined }) {
  const say = useSay();
  const queries = useQueryClient();
  const unit = line ? say(line.unit) : '';
  return (
    <SettingForm<{ decision: string | null; value: string; last: string; reason: string }>
      name={`assessment.decide.${contest.id}`}
      start={{ decision: null, value: '', last: '', reason: '' }}
      onSend={async ({ decision, value, last, reason }) => {
        const right = decision === 'accepted' ? { value: numberOf(value), last: numberOf(last) } : {};
        const body = {
          ...{ version: contest.version, reason, ...right },
          // What was not chosen is refused beside its field, never guessed.
          decision: (decision ?? '') as 'accepted' | 'refused',
        };
        await api.decide({ params: { id: contest.id }, body });
        await queries.invalidateQueries({ queryKey: assessmentKey });
        onDone();
      }}
      fields={[
        {
          ...{ key: 'decision', kind: 'choice', label: say(w.decision) },
          options: [
            { value: 'accepted', label: say(w.accept) },
            { value: 'refused', label: say(w.refuse) },
          ],
        },
        {
          ...{ key: 'value', kind: 'text', label: say(w.value), hint: say(w.valueHint, { unit }) },
          when: ({ decision }) => decision === 'accepted',
        },
        {
          ...{ key: 'last', kind: 'text', label: say(w.last), hint: say(w.lastHint) },
          when: ({ decision }) => decision === 'accepted' && line?.scoring.how === 'better',
        },
        { key: 'reason', kind: 'long', label: say(w.reason) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

interface FollowDraft {
  kind: string | null;
  bodyId: string | null;
  onDay: string;
  words: string;
  people: string;
  before: number;
  after: number;
  fillers: number;
  times: number;
  minutes: number;
  [key: string]: string | number | null;
}

const start: FollowDraft = {
  ...{ kind: null, bodyId: null, onDay: '', words: '', people: '' },
  ...{ before: 0, after: 0, fillers: 0, times: 0, minutes: 0 },
};

const isMerged = ({ kind }: FollowDraft) => kind === 'merged';

export function FollowUpForm(
  props: FormProps & { schemeId: string; bodies: Results['rows'][number]['body'][] },
) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { schemeId, bodies, onDone } = props;
  const submission = useSubmissionKey(`assessment.follow-up.${schemeId}`);
  return (
    <SettingForm<FollowDraft>
      name={`assessment.follow-up.${schemeId}`}
      start={start}
      onSend={async ({ kind, bodyId, onDay, words, people, ...merged }) => {
        const body = {
          ...{ kind: (kind ?? '') as FollowUpKind, bodyId, onDay, words },
          people: kind === 'talk' ? people : '',
          merged: kind === 'merged' ? { ...merged } : null,
        };
        await api.followUp({ params: { id: schemeId }, body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: assessmentKey });
        onDone();
      }}
      fields={[
        {
          ...{ key: 'kind', kind: 'choice', label: say(w.kind) },
          options: followUpKinds.map((value) => ({ value, label: say(followUpWords[value]) })),
        },
        {
          ...{ key: 'bodyId', kind: 'choice', label: say(w.forBody), none: say(w.forAll) },
          options: bodies.map(({ id, shortName }) => ({ value: id, label: city(shortName) })),
        },
        { key: 'onDay', kind: 'date', label: say(w.day) },
        { key: 'words', kind: 'long', label: say(w.words) },
        { key: 'people', kind: 'text', label: say(w.people), when: ({ kind }) => kind === 'talk' },
        { key: 'before', kind: 'number', label: say(w.before), when: isMerged },
        { key: 'after', kind: 'number', label: say(w.after), when: isMerged },
        { key: 'fillers', kind: 'number', label: say(w.fillers), when: isMerged },
        { key: 'times', kind: 'number', label: say(w.times), when: isMerged },
        { key: 'minutes', kind: 'number', label: say(w.minutes), when: isMerged },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
