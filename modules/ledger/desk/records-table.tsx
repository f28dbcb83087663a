import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { figureWords } from '../figures.words.ts';
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
  /** The instant they are to be of; now where it is left out. */
  readonly asOf: string | undefined;
  readonly words: RecordWords;
  readonly onPage: (page: number) => void;
  /** The link to a need, or to one of the past, around its category. */
  readonly needLink: (id: string, text: string, imported: boolean) => ReactNode;
}

/** Columns that say nothing about any record of this figure are left out. */
function useColumns(records: readonly LedgerRecord[], props: RecordsProps): Column<LedgerRecord>[] {
  const say = useSay();
  const text = useCityText();
  const { language } = useLanguage();
  const { city } = useSession();
  const named = (known: RecordWords['outcomes'], code: string | null) => {
    const word = known[code ?? ''];
    return word ? say(word) : (code ?? '');
  };
  const nameOf = ({ category }: LedgerRecord) =>
    category ? (language === 'en' ? category.nameEn : text(category.name)) : say(w.noCategory);
  const rest: (Omit<Column<LedgerRecord>, 'cell'> & { cell: (record: LedgerRecord) => string })[] = [
    {
      key: 'outcome',
      title: say(w.outcome),
      cell: ({ outcome }) => named(props.words.outcomes, outcome),
      compare: (a, b) => (a.outcome ?? '').localeCompare(b.outcome ?? ''),
    },
    {
      key: 'at',
      title: say(w.at),
      className: 'tabular',
      cell: ({ at }) => instantText(new Date(at), city.zone, language),
      compare: (a, b) => a.at.localeCompare(b.at),
    },
    {
      key: 'organisation',
      title: say(w.organisation),
      cell: ({ organisation }) => text(organisation?.shortName ?? ''),
      compare: (a, b) =>
        (a.organisation?.shortName ?? '').localeCompare(b.organisation?.shortName ?? '', 'zh'),
    },
    {
      key: 'area',
      title: say(w.area),
      cell: ({ area }) => text(area ?? ''),
      compare: (a, b) => (a.area ?? '').localeCompare(b.area ?? '', 'zh'),
    },
    {
      key: 'marks',
      title: say(w.marks),
      cell: ({ late, joint }) =>
        [late ? say(w.lateMark) : '', joint ? say(w.jointMark) : ''].filter(Boolean).join(' · '),
    },
    { key: 'via', title: say(w.via), cell: ({ via }) => named(props.words.channels, via) },
    {
      key: 'days',
      title: say(w.days),
      number: true,
      cell: ({ days }) => (days === null ? '' : String(days)),
      compare: (a, b) => (a.days ?? -1) - (b.days ?? -1),
    },
  ];
  return [
    {
      key: 'category',
      title: say(w.category),
      cell: (record) => props.needLink(record.recordId, nameOf(record), record.imported),
      compare: (a, b) => nameOf(a).localeCompare(nameOf(b), 'zh'),
    },
    ...rest.filter(({ cell }) => records.some((record) => cell(record) !== '')),
  ];
}

/** The records a figure is made of: category, outcome, time and place, never words or names. */
export function RecordsTable(props: RecordsProps) {
  const say = useSay();
  const { month, range, figure, page, asOf } = props;
  const found = useQuery({
    queryKey: ['ledger', 'records', month, range, figure, page, asOf],
    queryFn: ({ signal }) =>
      ledgerApi.records({ params: { month }, query: { range, figure, page, asOf }, signal }),
    placeholderData: keepPreviousData,
  });
  const records = found.data?.records;
  const hidden = found.data?.hidden ?? 0;
  return (
    <>
      {records && records.length > 0 ? <p className="quiet">{say(w.hidden)}</p> : null}
      {hidden > 0 ? <p className="quiet">{say(w.hiddenRecords, { count: hidden })}</p> : null}
      <DataTable
        name="records"
        caption={say(figureWords[figure])}
        columns={useColumns(records ?? [], props)}
        rows={records}
        rowKey={(record) => `${record.recordId}-${record.at}-${String(record.organisation?.id)}`}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={
          found.data?.few ? (
            <EmptyState title={say(w.tooFew)} text={say(w.tooFewText)} />
          ) : (
            <EmptyState title={say(w.none)} text={say(w.noneText)} />
          )
        }
        pages={{
          page,
          total: (found.data?.total ?? 0) - hidden,
          pageSize: found.data?.pageSize ?? 1,
          onPage: props.onPage,
        }}
        keys
      />
    </>
  );
}
