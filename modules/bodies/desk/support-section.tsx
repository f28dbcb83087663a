import { useQuery, useQueryClient } from '@tanstack/react-query';
import { grouped } from '../../../base/grouped.ts';
import { yuanOf } from '../../../base/money.ts';
import { asWritten } from '../../../base/words.ts';
import { CityText, Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { typedFen } from '../../../platform/ui/desk/typed-amount.ts';
import type { Body, SupportRuleFields, SupportSeen } from '../bodies.contract.ts';
import { type MeansKind, meansKinds } from '../support.rules.ts';
import { supportKindWords } from '../words/support.words.ts';
import { bodiesApi as api, bodiesKey } from './bodies.api.ts';
import { supportDeskWords as w } from './support-desk.words.ts';

type Year = SupportSeen['years'][number];

function useAmount() {
  const say = useSay();
  return (what: MeansKind, value: number | null): string => {
    if (value === null) return '—';
    const amount = what === 'money' ? grouped(yuanOf(value)) : String(value);
    return say(w[what], { amount });
  };
}

interface Draft {
  money: string;
  rooms: string;
  fullTime: string;
  partTime: string;
  edition: string;
  effectiveFrom: string;
  source: string;
  [key: string]: string;
}

const empty: Draft = {
  ...{ money: '', rooms: '', fullTime: '', partTime: '', edition: '', effectiveFrom: '', source: '' },
};
/** What is no number is refused beside its field: JSON has no NaN. */
const countOf = (typed: string) =>
  typed.trim() === '' ? null : /^\s*\d+\s*$/.test(typed) ? Number(typed) : -1;

function RuleForm({ body, onDone }: { body: Body; onDone: () => void }) {
  const say = useSay();
  const key = useSubmissionKey('body.support.rule');
  return (
    <details className="no-print">
      <summary>{say(w.addRule)}</summary>
      <SettingForm<Draft>
        name={`body.support.rule.${body.kind}.${body.level}`}
        start={empty}
        onSend={async ({ money, rooms, fullTime, partTime, ...about }) => {
          const rule: SupportRuleFields = {
            ...{ kind: body.kind, level: body.level, money: typedFen(money), rooms: countOf(rooms) },
            ...{ fullTime: countOf(fullTime), partTime: countOf(partTime) },
            effectiveFrom: about.effectiveFrom,
            edition: about.edition,
            source: about.source,
          };
          await api.addSupportRule({ body: rule, key: key.keyOf(rule) });
          key.done();
          onDone();
        }}
        fields={[
          { key: 'money', kind: 'text', label: say(w.moneyAsked) },
          { key: 'rooms', kind: 'text', label: say(w.roomsAsked) },
          { key: 'fullTime', kind: 'text', label: say(w.fullAsked) },
          { key: 'partTime', kind: 'text', label: say(w.partAsked) },
          { key: 'effectiveFrom', kind: 'date', label: say(w.from) },
          { key: 'edition', kind: 'text', label: say(w.edition) },
          { key: 'source', kind: 'text', label: say(w.ruleSource) },
        ]}
      />
    </details>
  );
}

/** What a body has for its work by year, beside what the rule asks; the gap in words, compared with nobody. */
export function SupportSection({ body }: { body: Body }) {
  const say = useSay();
  const amount = useAmount();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: [...bodiesKey, 'support', body.id],
    queryFn: ({ signal }) => api.support({ params: { id: body.id }, signal }),
  });
  const cellOf = (year: Year, what: MeansKind) => {
    const short = year.gaps.find((gap) => gap.what === what)?.short;
    const asked = year.rule?.[what] ?? null;
    return (
      <>
        <div className="tabular">{amount(what, year[what])}</div>
        {asked === null ? null : <div className="quiet">{say(w.asked, { amount: amount(what, asked) })}</div>}
        {short === undefined ? null : (
          <StateTag tone="dueSoon" text={say(w.short, { amount: amount(what, short) })} />
        )}
      </>
    );
  };
  const columns: Column<Year>[] = [
    { key: 'year', title: say(w.year), cell: ({ year }) => year, rowHead: true },
    ...meansKinds.map((what) => ({
      ...{ key: what, title: say(supportKindWords[what]) },
      cell: (year: Year) => cellOf(year, what),
    })),
    {
      key: 'source',
      title: say(w.source),
      cell: ({ source, rule }) => (
        <>
          <CityText>{source}</CityText>
          {rule ? (
            <div className="quiet">
              <Told>
                {say(w.byRule, { edition: asWritten(rule.edition), source: asWritten(rule.source) })}
              </Told>
            </div>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <section className="body-part">
      <h2>{say(w.title)}</h2>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.data && found.data.years.length === 0 ? <p className="quiet">{say(w.nothing)}</p> : null}
      {found.data && found.data.years.length > 0 ? (
        <DataTable
          name="body-support"
          caption={say(w.title)}
          rows={found.data.years}
          rowKey={({ year }) => String(year)}
          empty={null}
          columns={columns}
        />
      ) : null}
      {found.data?.maySet ? (
        <RuleForm body={body} onDone={() => void queries.invalidateQueries({ queryKey: bodiesKey })} />
      ) : null}
    </section>
  );
}
