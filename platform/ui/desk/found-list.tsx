import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Word } from '../../../base/words.ts';
import { uiWords } from '../ui.words.ts';
import { useSay } from './language.tsx';
import { EmptyState } from './parts.tsx';
import { DataTable, type TableProps } from './table.tsx';

/** A list as the server tells it, a page at a time. */
interface Found {
  readonly data: { readonly total: number; readonly pageSize: number } | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

export interface FoundListProps<Row> extends Omit<TableProps<Row>, 'error' | 'onRetry' | 'empty' | 'pages'> {
  readonly found: Found;
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** `total` tells how many there are, with `{count}`; `none` where there are none at all, `notFound` where none fits. */
  readonly words: Readonly<
    Record<'none' | 'noneText', Word> & Partial<Record<'total' | 'notFound' | 'notFoundText', Word>>
  >;
  /** Beside how many there are. */
  readonly beside?: ReactNode;
  /** Whether what is shown was searched for, and how the search is dropped. */
  readonly searching?: boolean;
  readonly onClear?: () => void;
  /** What one may begin with where there are none at all. */
  readonly begin?: ReactNode;
}

/** A list that the server cuts: how many there are, the table, what stands instead of an empty one, the way out. */
export function FoundList<Row>(props: FoundListProps<Row>) {
  const say = useSay();
  const { found, page, onPage, words: w, beside, searching = false, onClear, begin, ...table } = props;
  const { total = 0, pageSize = 1 } = found.data ?? {};
  const title = searching ? (w.notFound ?? w.none) : w.none;
  const text = searching ? (w.notFoundText ?? w.noneText) : w.noneText;
  return (
    <>
      {total > 0 && w.total ? (
        <p className="row tabular">
          <span className="quiet">{say(w.total, { count: total })}</span>
          {beside}
        </p>
      ) : null}
      <DataTable
        keys
        {...table}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={
          <EmptyState title={say(title)} text={say(text)}>
            {searching && onClear ? <Button onClick={onClear}>{say(uiWords.clearFilters)}</Button> : null}
            {searching ? null : begin}
          </EmptyState>
        }
        pages={{ page, total, pageSize, onPage }}
      />
    </>
  );
}
