import { useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyKinds, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { CityText, Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { RuleFields, RulesSeen } from '../bodies.contract.ts';
import { bodyLevels } from '../bodies.rules.ts';
import { usualMost } from '../terms.rules.ts';
import { levelWords } from '../words/bodies.words.ts';
import { bodiesApi as api, bodiesKey } from './bodies.api.ts';
import { listWords, ruleWords as w } from './bodies-desk.words.ts';
import { bodiesTitleWords } from './bodies-title.words.ts';
import { numberOf } from './body-form.tsx';
import { useDayText } from './day-text.ts';
import { sourceOf } from './threshold-source.ts';

type Rule = RulesSeen['rules'][number];

interface RuleDraft {
  kind: RuleFields['kind'] | null;
  level: RuleFields['level'] | null;
  edition: string;
  effectiveFrom: string;
  years: readonly string[];
  usual: string;
  mostEarly: number;
  mostLate: number;
  source: string;
  [key: string]: string | number | readonly string[] | null;
}

const start: RuleDraft = {
  ...{ kind: null, level: null, edition: '', effectiveFrom: '', years: [], usual: '', source: '' },
  ...{ mostEarly: usualMost, mostLate: usualMost },
};

function RuleForm({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const submission = useSubmissionKey('body-rule');
  return (
    <SettingForm<RuleDraft>
      name="body-rule"
      start={start}
      onSend={async ({ kind, level, years, usual, ...draft }) => {
        const body = {
          ...draft,
          // What was not chosen is refused beside its field, never guessed.
          kind: (kind ?? '') as RuleFields['kind'],
          level: (level ?? '') as RuleFields['level'],
          ...{ years: years.map(Number), usual: numberOf(usual) },
        };
        await api.addRule({ body, key: submission.keyOf(body) });
        submission.done();
        onDone();
      }}
      fields={[
        {
          ...{ key: 'kind', kind: 'choice', label: say(listWords.kind) },
          options: bodyKinds.map((value) => ({ value, label: say(bodyKindWords[value]) })),
        },
        {
          ...{ key: 'level', kind: 'choice', label: say(listWords.level) },
          options: bodyLevels.map((value) => ({ value, label: say(levelWords[value]) })),
        },
        { key: 'edition', kind: 'text', label: say(w.edition) },
        { key: 'effectiveFrom', kind: 'date', label: say(w.from) },
        { key: 'years', kind: 'list', label: say(w.years), hint: say(w.yearsHint) },
        { key: 'usual', kind: 'text', label: say(w.usual) },
        { key: 'mostEarly', kind: 'number', label: say(w.mostEarly) },
        { key: 'mostLate', kind: 'number', label: say(w.mostLate) },
        { key: 'source', kind: 'text', label: say(w.source) },
      ]}
    />
  );
}

function ThresholdForm({ seen, onDone }: { seen: RulesSeen; onDone: () => void }) {
  const say = useSay();
  const { version, ...now } = seen.thresholds;
  return (
    <SettingForm<{ mostOthers: number; oldAge: number; meanAge: number; source: string }>
      name={`body-thresholds.${version}`}
      start={now}
      onSend={async (draft) => {
        await api.setThresholds({ body: { version, ...draft } });
        onDone();
      }}
      fields={[
        { key: 'mostOthers', kind: 'number', label: say(w.mostOthers) },
        { key: 'oldAge', kind: 'number', label: say(w.oldAge) },
        { key: 'meanAge', kind: 'number', label: say(w.meanAge) },
        { key: 'source', kind: 'text', label: say(w.source) },
      ]}
    />
  );
}

function DaysForm({ seen, onDone }: { seen: RulesSeen; onDone: () => void }) {
  const say = useSay();
  const { version, ...now } = seen.days;
  return (
    <SettingForm<{ formerKept: number; standstill: number }>
      name={`body-days.${version}`}
      start={now}
      onSend={async (draft) => {
        await api.setDays({ body: { version, ...draft } });
        onDone();
      }}
      fields={[
        { key: 'formerKept', kind: 'number', label: say(w.formerKept) },
        { key: 'standstill', kind: 'number', label: say(w.standstill) },
      ]}
    />
  );
}

function useColumns(): Column<Rule>[] {
  const say = useSay();
  const dayText = useDayText();
  return [
    {
      ...{ key: 'kind', title: say(listWords.kind), rowHead: true },
      cell: ({ kind }) => say(bodyKindWords[kind]),
    },
    { key: 'level', title: say(listWords.level), cell: ({ level }) => say(levelWords[level]) },
    { key: 'years', title: say(w.years), cell: ({ years }) => years.join(say(w.or)) },
    { key: 'from', title: say(w.from), cell: ({ effectiveFrom }) => dayText(effectiveFrom) },
    { key: 'most', title: say(w.most), cell: ({ mostEarly, mostLate }) => `${mostEarly} / ${mostLate}` },
    {
      ...{ key: 'edition', title: say(w.edition) },
      cell: ({ edition, source }) => (
        <>
          <CityText>{edition}</CityText>
          <div className="quiet">
            <CityText>{source}</CityText>
          </div>
        </>
      ),
    },
    { key: 'whose', title: say(w.whose), cell: ({ own }) => say(own ? w.own : w.brought) },
  ];
}

/** The editions by which terms are reckoned, and the thresholds of warnings. */
export function RulesScreen() {
  const say = useSay();
  const queries = useQueryClient();
  const columns = useColumns();
  const found = useQuery({
    queryKey: [...bodiesKey, 'rules'],
    queryFn: ({ signal }) => api.rules({ signal }),
  });
  const done = () => void queries.invalidateQueries({ queryKey: bodiesKey });
  const seen = found.data;
  return (
    <PageFrame title={say(bodiesTitleWords.rules)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      <section className="body-part">
        <h2>{say(w.thresholds)}</h2>
        {seen ? (
          <p>
            <Told>{say(w.shown, { ...seen.thresholds, source: sourceOf(seen.thresholds, say) })}</Told>
          </p>
        ) : null}
        {seen?.maySet ? (
          <details className="no-print">
            <summary>{say(w.set)}</summary>
            <ThresholdForm key={seen.thresholds.version} seen={seen} onDone={done} />
          </details>
        ) : null}
      </section>
      <section className="body-part">
        <h2>{say(w.days)}</h2>
        {seen ? <p>{say(w.daysShown, seen.days)}</p> : null}
        {seen?.maySet ? (
          <details className="no-print">
            <summary>{say(w.setDays)}</summary>
            <DaysForm key={seen.days.version} seen={seen} onDone={done} />
          </details>
        ) : null}
      </section>
      <section className="body-part">
        <h2>{say(bodiesTitleWords.rules)}</h2>
        {seen?.maySet ? (
          <details className="no-print">
            <summary>{say(w.add)}</summary>
            <RuleForm key={seen.rules.length} onDone={done} />
          </details>
        ) : null}
        <DataTable
          name="body-rules"
          caption={say(bodiesTitleWords.rules)}
          columns={columns}
          rows={seen?.rules}
          rowKey={({ kind, level, effectiveFrom, own }) => `${kind} ${level} ${effectiveFrom} ${own}`}
          empty={<EmptyState text={say(w.none)} />}
        />
      </section>
    </PageFrame>
  );
}
