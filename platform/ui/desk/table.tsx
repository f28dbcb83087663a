import { type MouseEvent, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import type { SheetFile, SheetQuery } from '../../sheets/sheet.contract.ts';
import { uiWords as w } from '../ui.words.ts';
import { ChooseAll, type Choosing, chosenWith } from './choosing.tsx';
import { ColumnHead, useWidths } from './column-head.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { useKeys } from './keys.tsx';
import { ToldWithin, useSay } from './language.tsx';
import { Pager } from './pager.tsx';
import { Failure, Skeleton } from './parts.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string;
  /** Figures stand right and under each other. */
  readonly number?: boolean;
  /** Names the row to screen readers. */
  readonly rowHead?: boolean;
  /** Lets people sort by it, where all rows are at hand: a list the server cuts is sorted by the server. */
  readonly compare?: (a: Row, b: Row) => number;
}

export interface TableProps<Row> {
  /** Under this name the browser keeps the widths that were dragged. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while they are on their way. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly error?: unknown;
  readonly onRetry?: () => void;
  /** What stands there instead of no rows: an `EmptyState`. */
  readonly empty: ReactNode;
  readonly className?: string;
  readonly open?: string | undefined;
  /** A click anywhere in a row, or moving to it with j and k while another lies open. `replace`: no step back. */
  readonly onOpen?: (key: string, replace: boolean) => void;
  readonly pages?: {
    readonly page: number;
    readonly total: number;
    readonly pageSize: number;
    readonly onPage: (page: number) => void;
  };
  /** The whole list as it is found, as a file. */
  readonly download?: ((kind: SheetQuery['kind']) => Promise<SheetFile>) | undefined;
  /** j and k move from row to row, n and p turn pages. At most one table of a page. */
  readonly keys?: boolean;
  /** A box before each row; x and space choose the row one is on, with shift all between. */
  readonly choosing?: Choosing<Row>;
  readonly table?: RefObject<HTMLTableElement | null>;
}

interface Sorting {
  readonly column: string;
  readonly down: boolean;
}

function useSorted<Row>(props: TableProps<Row>, sorting: Sorting | null) {
  const { rows, columns } = props;
  return useMemo(() => {
    const compare = columns.find(({ key }) => key === sorting?.column)?.compare;
    if (!rows || !sorting || !compare) return rows;
    return rows.toSorted((a, b) => (sorting.down ? compare(b, a) : compare(a, b)));
  }, [rows, columns, sorting]);
}

/** Chooses one row, or with shift all from the one chosen before. */
function useChoosing<Row>(props: TableProps<Row>, rows: readonly Row[] | undefined) {
  const last = useRef<string | null>(null);
  const { choosing, rowKey } = props;
  return (key: string, range: boolean) => {
    if (!choosing) return;
    const from = range ? last.current : null;
    last.current = key;
    choosing.onChoose(chosenWith(choosing.keys, (rows ?? []).map(rowKey), { key, from }));
  };
}

type Choose = ReturnType<typeof useChoosing>;

function useRowKeys<Row>(
  props: TableProps<Row>,
  table: RefObject<HTMLTableElement | null>,
  choose: Choose,
): void {
  const { open, onOpen, pages } = props;
  const here = (range: boolean) => {
    const rows = Array.from(table.current?.querySelectorAll<HTMLElement>('tbody tr[data-row]') ?? []);
    const row = rows.find((one) => one.contains(document.activeElement) || one.dataset['row'] === open);
    if (row?.dataset['row'] !== undefined) choose(row.dataset['row'], range);
  };
  const move = (by: 1 | -1) => {
    const rows = Array.from(table.current?.querySelectorAll<HTMLElement>('tbody tr[data-row]') ?? []);
    const at = rows.findIndex((row) =>
      open === undefined ? row.contains(document.activeElement) : row.dataset['row'] === open,
    );
    const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    const key = next?.dataset['row'];
    next?.querySelector<HTMLElement>('a, button')?.focus();
    if (open !== undefined && key !== undefined && key !== open) onOpen?.(key, true);
  };
  const turn = (by: 1 | -1) => {
    const last = pages ? Math.ceil(pages.total / pages.pageSize) : 1;
    const to = (pages?.page ?? 1) + by;
    if (to >= 1 && to <= last) pages?.onPage(to);
  };
  const choosing = props.choosing ? { x: () => here(false), X: () => here(true) } : {};
  const moving = { j: () => move(1), k: () => move(-1), n: () => turn(1), p: () => turn(-1) };
  useKeys(props.keys ? { ...moving, ...choosing } : {});
}

function Rows<Row>({
  props,
  rows,
  choose,
}: {
  props: TableProps<Row>;
  rows: readonly Row[];
  choose: Choose;
}) {
  const say = useSay();
  const { onOpen, open, choosing } = props;
  const click = (key: string) => (event: MouseEvent) => {
    // The box chooses and does not open.
    if (event.target instanceof Element && event.target.closest('.c-choose')) return;
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    // Somebody marks words to copy them.
    if (getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    onOpen(key, open !== undefined);
  };
  return rows.map((row) => {
    const key = props.rowKey(row);
    return (
      // The link in the row is what keyboards and screen readers use; the row only makes it easier to hit.
      <tr
        key={key}
        data-row={key}
        className={open === key ? 'open' : undefined}
        onClick={onOpen ? click(key) : undefined}
        onKeyDown={(event) => {
          // Of the row's link alone: a button is pressed by space.
          if (!choosing || event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
          event.preventDefault();
          choose(key, event.shiftKey);
        }}
      >
        {choosing ? (
          <td className="c-choose no-print">
            <input
              type="checkbox"
              aria-label={say(w.choose, { name: choosing.nameOf(row) })}
              checked={choosing.keys.has(key)}
              onClick={(event) => choose(key, event.shiftKey)}
              onChange={() => undefined}
            />
          </td>
        ) : null}
        {props.columns.map((column) => {
          const names = [column.className, column.number ? 'number tabular' : null].filter(Boolean).join(' ');
          return column.rowHead ? (
            <th key={column.key} scope="row" className={names || undefined}>
              <ToldWithin>{column.cell(row)}</ToldWithin>
            </th>
          ) : (
            <td key={column.key} className={names || undefined} data-label={column.title}>
              <ToldWithin>{column.cell(row)}</ToldWithin>
            </td>
          );
        })}
      </tr>
    );
  });
}

/** Rows of records: loading, failed, empty or there; sorted, paged, with widths to drag and keys to move. */
export function DataTable<Row>(props: TableProps<Row>) {
  const say = useSay();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const own = useRef<HTMLTableElement>(null);
  const table = props.table ?? own;
  const { widths, setWidth, reset } = useWidths(props.name);
  const rows = useSorted(props, sorting);
  const choose = useChoosing(props, rows);
  useRowKeys(props, table, choose);
  const { pages } = props;
  if (rows === undefined || (rows.length === 0 && props.error)) {
    return props.error ? (
      <Failure error={props.error} kind="read" {...(props.onRetry ? { retry: props.onRetry } : {})} />
    ) : (
      <Skeleton lines={10} />
    );
  }
  if (rows.length === 0) return props.empty;
  const whole = pages === undefined || pages.total <= pages.pageSize;
  const sized = Object.keys(widths).length > 0;
  // On a phone the columns of a wide table would break every word.
  const look = props.className ?? (props.columns.length > 3 ? 'cards' : '');
  return (
    <>
      {/* What was there stays readable while the line is down. */}
      {props.error ? (
        <Failure error={props.error} kind="read" {...(props.onRetry ? { retry: props.onRetry } : {})} />
      ) : null}
      <div className="table-scroll">
        <table ref={table} className={`table ${look} ${sized ? 'sized' : ''}`}>
          <caption className="unseen">{props.caption}</caption>
          <thead>
            <tr>
              {props.choosing ? (
                <th className="c-choose no-print">
                  <ChooseAll
                    keys={props.choosing.keys}
                    all={rows.map(props.rowKey)}
                    onChoose={props.choosing.onChoose}
                  />
                </th>
              ) : null}
              {props.columns.map((column) => {
                const sorted = sorting?.column === column.key ? (sorting.down ? 'down' : 'up') : null;
                return (
                  <ColumnHead
                    key={column.key}
                    title={column.title}
                    className={[column.className, column.number ? 'number' : null].filter(Boolean).join(' ')}
                    width={widths[column.key]}
                    sorted={sorted}
                    {...(column.compare && whole
                      ? { onSort: () => setSorting({ column: column.key, down: sorted === 'up' }) }
                      : {})}
                    onWidth={(width) => setWidth(column.key, width)}
                  />
                );
              })}
            </tr>
          </thead>
          <tbody>
            <Rows props={props} rows={rows} choose={choose} />
          </tbody>
        </table>
      </div>
      {sized ? (
        <button type="button" className="plain quiet no-print" onClick={reset}>
          {say(w.resetWidths)}
        </button>
      ) : null}
      {pages ? <Pager {...pages} /> : null}
      {props.download ? <ExportButtons download={props.download} /> : null}
    </>
  );
}
