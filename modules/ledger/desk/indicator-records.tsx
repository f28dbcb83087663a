import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { yuanOf } from '../../../base/money.ts';
import { asWritten, type Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { kindWords } from '../indicator-kinds.words.ts';
import type { NodeQuery } from '../indicators.contract.ts';
import type { LedgerRecord } from '../ledger.contract.ts';
import { indicatorsApi as api, indicatorsKey } from './indicators.api.ts';
import { indicatorsDeskWords as w } from './indicators.words.ts';
import type { IndicatorSearch } from './indicators-search.ts';
import { monthWords } from './month.words.ts';
import type { RecordWords } from './records-table.tsx';

/** Leads to the page of a record, as its text. */
export type RecordLink = (record: Pick<LedgerRecord, 'recordId' | 'recordKind'>, text: string) => ReactNode;

/** Records without a title, told by what they count as. */
const namedByKind: readonly string[] = ['joint_meeting', 'station', 'member'];

interface RecordsProps {
  readonly code: string;
  readonly part: number;
  readonly node: NodeQuery;
  readonly search: IndicatorSearch;
  readonly words: RecordWords;
  readonly onSearch: (search: IndicatorSearch) => void;
  readonly recordLink: RecordLink;
}

function useColumns({ words, recordLink }: RecordsProps): Column<LedgerRecord>[] {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const named = (known: Readonly<Record<string, Word>>, code: string | null) => {
    const word = known[code ?? ''];
    return word ? say(word) : (code ?? '');
  };
  const category = ({ category: of }: LedgerRecord) =>
    of ? (language === 'en' ? of.nameEn : city(of.name)) : say(monthWords.noCategory);
  const titleOf = (record: LedgerRecord) => {
    const known = namedByKind.includes(record.recordKind) && record.title === null;
    if (known) return named(kindWords, record.kind);
    return record.title === null ? category(record) : city(record.title);
  };
  const amount = ({ kind, quantity, about, basis, recordKind }: LedgerRecord) => {
    if (recordKind !== 'activity') return String(quantity);
    const given = kind === 'money_given' || kind === 'goods_given';
    const count = given ? say(w.yuan, { amount: yuanOf(quantity) }) : String(quantity);
    const roughly = about ? say(w.about, { count }) : count;
    return basis === 'on_spot' ? say(w.onSpot, { count: asWritten(roughly) }) : roughly;
  };
  return [
    {
      ...{ key: 'category', title: say(w.record), rowHead: true },
      cell: (record) => recordLink(record, titleOf(record)),
    },
    { ...{ key: 'amount', title: say(w.amount), number: true }, cell: amount },
    { key: 'outcome', title: say(monthWords.outcome), cell: ({ outcome }) => named(words.outcomes, outcome) },
    {
      ...{ key: 'at', title: say(monthWords.at), className: 'tabular' },
      cell: ({ at }) => instantText(new Date(at), zone, language),
    },
    {
      ...{ key: 'organisation', title: say(monthWords.organisation) },
      cell: ({ organisation }) => city(organisation?.shortName ?? ''),
    },
    { key: 'area', title: say(monthWords.area), cell: ({ area }) => city(area ?? '') },
    { key: 'via', title: say(monthWords.via), cell: ({ via }) => named(words.channels, via) },
    {
      ...{ key: 'days', title: say(monthWords.days), number: true },
      cell: ({ days }) => (days === null ? '' : String(days)),
    },
  ];
}

/** The records of one number of an indicator: category, outcome, time and place, never words or names. */
export function IndicatorRecords(props: RecordsProps) {
  const say = useSay();
  const { code, part, node, search } = props;
  const page = search.page ?? 1;
  const { basis, category, kind } = search;
  const of = { ...node, part, basis, category, kind };
  const found = useQuery({
    queryKey: [...indicatorsKey, 'records', code, of, page],
    queryFn: ({ signal }) => api.records({ params: { code }, query: { ...of, page }, signal }),
    placeholderData: keepPreviousData,
  });
  const { data } = found;
  // A column of ones, or of nothing, tells nothing.
  const tells = ({ key, cell }: Column<LedgerRecord>) =>
    (data?.records ?? []).some((one) => cell(one) !== '' && !(key === 'amount' && cell(one) === '1')) ||
    key === 'category';
  const columns = useColumns(props).filter(tells);
  const hidden = data?.hidden ?? 0;
  return (
    <>
      {data ? <p>{say(data.formula)}</p> : null}
      {data && data.records.length > 0 ? <p className="quiet">{say(w.recordsNote)}</p> : null}
      {hidden > 0 ? <p className="quiet">{say(w.hiddenRecords, { count: hidden })}</p> : null}
      <DataTable
        name="indicator-records"
        caption={data ? say(data.formula) : say(w.parts)}
        columns={columns}
        rows={data?.records}
        rowKey={(one) =>
          [one.recordId, one.kind, one.at, one.organisation?.id, one.outcome].map(String).join(' ')
        }
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={
          data?.few ? (
            <EmptyState title={say(monthWords.tooFew)} text={say(w.fewText)} />
          ) : (
            <EmptyState title={say(w.noRecords)} text={say(w.noRecordsText)} />
          )
        }
        pages={{
          ...{ page, total: (data?.total ?? 0) - hidden, pageSize: data?.pageSize ?? 1 },
          onPage: (to) => props.onSearch({ ...search, page: to }),
        }}
        keys
      />
      {data && data.records.length > 0 ? (
        <ExportButtons
          download={(format) => api.recordsSheet({ params: { code }, query: { ...of, format } })}
        />
      ) : null}
    </>
  );
}
