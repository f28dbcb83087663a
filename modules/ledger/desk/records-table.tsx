import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Pager } from '../../../platform/ui/desk/pager.tsx';
import { EmptyState, Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { LedgerRecord } from '../ledger.contract.ts';
import type { FigureKey } from '../ledger.rules.ts';
import { ledgerApi } from './ledger.api.ts';
import { monthWords as w } from './month.words.ts';
import type { MonthRange } from './month-search.ts';

/** Words of needs that a record names by code. */
export interface RecordWords {
  readonly outcomes: Readonly<Record<string, Word>>;
  readonly channels: Readonly<Record<string, Word>>;
}

export interface RecordsProps {
  readonly month: string;
  readonly range: MonthRange;
  readonly figure: FigureKey;
  readonly page: number;
  readonly words: RecordWords;
  readonly onPage: (page: number) => void;
  /** The link to a need, around its category. */
  readonly needLink: (id: string, text: string) => ReactNode;
}

interface Column {
  readonly title: Word;
  readonly className?: string;
  readonly cell: (record: LedgerRecord) => string;
}

/** Columns that say nothing about any record of this figure are left out. */
function useColumns(records: readonly LedgerRecord[], words: RecordWords): Column[] {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const named = (known: RecordWords['outcomes'], code: string | null) => {
    const word = known[code ?? ''];
    return word ? say(word) : (code ?? '');
  };
  const all: Column[] = [
    { title: w.outcome, cell: ({ outcome }) => named(words.outcomes, outcome) },
    {
      title: w.at,
      className: 'tabular',
      cell: ({ at }) => instantText(new Date(at), city.zone, language),
    },
    { title: w.organisation, cell: ({ organisation }) => organisation?.shortName ?? '' },
    { title: w.area, cell: ({ area }) => area ?? '' },
    { title: w.via, cell: ({ via }) => named(words.channels, via) },
    { title: w.days, className: 'tabular number', cell: ({ days }) => (days === null ? '' : String(days)) },
  ];
  return all.filter(({ cell }) => records.some((record) => cell(record) !== ''));
}

function Table({ records, props }: { records: readonly LedgerRecord[]; props: RecordsProps }) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useColumns(records, props.words);
  const nameOf = ({ category }: LedgerRecord) =>
    category ? (language === 'en' ? category.nameEn : category.name) : say(w.noCategory);
  return (
    <table className="records">
      <thead>
        <tr>
          <th scope="col">{say(w.category)}</th>
          {columns.map(({ title, className }) => (
            <th key={title.en} scope="col" className={className}>
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={`${record.needId}-${record.at}-${record.organisation?.id}`}>
            <td>{props.needLink(record.needId, nameOf(record))}</td>
            {columns.map(({ title, className, cell }) => (
              <td key={title.en} className={className}>
                {cell(record)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The records a figure is made of: category, outcome, time and place, never words or names. */
export function RecordsTable(props: RecordsProps) {
  const say = useSay();
  const { month, range, figure, page } = props;
  const found = useQuery({
    queryKey: ['ledger', 'records', month, range, figure, page],
    queryFn: ({ signal }) => ledgerApi.records({ params: { month }, query: { range, figure, page }, signal }),
    placeholderData: keepPreviousData,
  });
  if (found.data === undefined) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const { records, total, pageSize } = found.data;
  if (records.length === 0) return <EmptyState title={say(w.none)} text={say(w.noneText)} />;
  return (
    <>
      <p className="quiet">{say(w.hidden)}</p>
      <div className="table-scroll">
        <Table records={records} props={props} />
      </div>
      <Pager page={page} total={total} pageSize={pageSize} onPage={props.onPage} />
    </>
  );
}
