import { useState } from 'react';
import { EmptyState } from '../../../platform/ui/desk/parts.tsx';
import { Deadline } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { longText } from './parts-shown.tsx';

export const tableStates = ['few', 'many', 'paged', 'long', 'empty', 'loading', 'error', 'stale'] as const;
export type TableState = (typeof tableStates)[number];

interface Row {
  readonly key: string;
  readonly words: string;
  readonly days: number;
}

const words = ['楼道灯坏了半个月', '三个月没发工资', '想给老人办残疾证', '孩子放学没人接'];
const rowsOf = (count: number, from = 0): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    key: String(from + index),
    words: words[(from + index) % words.length] ?? '',
    days: ((from + index) * 7) % 23,
  }));
const pageSize = 50;

function rowsIn(state: TableState, page: number): Row[] | undefined {
  if (state === 'loading' || state === 'error') return undefined;
  if (state === 'empty') return [];
  if (state === 'many') return rowsOf(500);
  if (state === 'paged') return rowsOf(pageSize, (page - 1) * pageSize);
  if (state === 'long') return rowsOf(3).map((row) => ({ ...row, words: longText.repeat(3) }));
  return rowsOf(5);
}

export function TableShown({ state }: { state: TableState }) {
  const [open, setOpen] = useState<string>();
  const [page, setPage] = useState(1);
  const columns: Column<Row>[] = [
    {
      key: 'deadline',
      title: '期限',
      className: 'c-deadline',
      cell: ({ days }) => <Deadline day="2026-11-26" daysLeft={days - 3} />,
      compare: (a, b) => a.days - b.days,
    },
    {
      key: 'words',
      title: '说的话',
      cell: (row) => (
        <button type="button" className="plain" onClick={() => setOpen(row.key)}>
          {row.words}
        </button>
      ),
    },
    {
      key: 'days',
      title: '天数',
      cell: ({ days }) => days,
      number: true,
      compare: (a, b) => a.days - b.days,
    },
  ];
  const broken = state === 'error' || state === 'stale';
  return (
    <DataTable
      name="parts"
      caption="Rows of the page of parts"
      columns={columns}
      rows={rowsIn(state, page)}
      rowKey={({ key }) => key}
      error={broken ? new Error('shown') : null}
      onRetry={() => undefined}
      empty={<EmptyState title="这里还没有" text="第一件事登记以后，会出现在这里。" />}
      open={open}
      onOpen={setOpen}
      keys
      {...(state === 'paged' ? { pages: { page, total: 500, pageSize, onPage: setPage } } : {})}
    />
  );
}
