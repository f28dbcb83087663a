import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Word } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Pager } from '../../../platform/ui/desk/pager.tsx';
import { EmptyState, Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { FigureKey, LedgerRecord } from '../ledger.contract.ts';
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

function Row({ record, props }: { record: LedgerRecord; props: RecordsProps }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const { category, organisation, area, via, outcome, days } = record;
  const name = category ? (language === 'en' ? category.nameEn : category.name) : say(w.noCategory);
  const named = (word: Word | undefined, code: string | null) => (word ? say(word) : (code ?? ''));
  return (
    <tr>
      <td>{props.needLink(record.needId, name)}</td>
      <td>{named(props.words.outcomes[outcome ?? ''], outcome)}</td>
      <td className="tabular">{instantText(new Date(record.at), city.zone, language)}</td>
      <td>{organisation?.shortName ?? ''}</td>
      <td>{area ?? ''}</td>
      <td>{named(props.words.channels[via ?? ''], via)}</td>
      <td className="tabular number">{days ?? ''}</td>
    </tr>
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
        <table className="records">
          <thead>
            <tr>
              <th scope="col">{say(w.category)}</th>
              <th scope="col">{say(w.outcome)}</th>
              <th scope="col">{say(w.at)}</th>
              <th scope="col">{say(w.organisation)}</th>
              <th scope="col">{say(w.area)}</th>
              <th scope="col">{say(w.via)}</th>
              <th scope="col" className="number">
                {say(w.days)}
              </th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <Row
                key={`${record.needId}-${record.at}-${record.organisation?.id}`}
                record={record}
                props={props}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={page} total={total} pageSize={pageSize} onPage={props.onPage} />
    </>
  );
}
