import type { ReactNode } from 'react';
import { uiWords as w } from '../ui.words.ts';
import { Told, useSay } from './language.tsx';
import { DataTable } from './table.tsx';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Zero or more; null where it may not be told. */
  readonly value: number | null;
  /** What stands at the bar; the value itself unless given. */
  readonly text?: string;
}

interface ChartProps {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly Bar[];
  /** The head of the labels in the table: "类别", "月份". */
  readonly of: string;
  /** Where the table tells more than the drawing; else the drawing's own numbers are the table. */
  readonly table?: ReactNode;
}

const textOf = ({ value, text }: Bar) => text ?? (value === null ? '—' : String(value));

/** A drawing with its name and, one click away, the same numbers as a table. */
function Chart({ props, children }: { props: ChartProps; children: ReactNode }) {
  const say = useSay();
  const { points, title, unit } = props;
  if (points.length === 0) return null;
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong> <span className="quiet">{unit}</span>
      </figcaption>
      <p className="unseen">
        <Told>{summary(title, points)}</Told>
      </p>
      {children}
      <details className="no-print">
        <summary>{say(w.asTable)}</summary>
        {props.table ?? (
          <DataTable
            name="chart"
            caption={title}
            className="narrow"
            rows={points}
            rowKey={({ key }) => key}
            empty={null}
            columns={[
              { key: 'label', title: props.of, cell: ({ label }) => label, rowHead: true },
              {
                key: 'value',
                title: unit,
                cell: textOf,
                number: true,
                compare: (a, b) => (a.value ?? 0) - (b.value ?? 0),
              },
            ]}
          />
        )}
      </details>
    </figure>
  );
}

function summary(title: string, points: readonly Bar[]): string {
  return `${title}: ${points.map((point) => `${point.label} ${textOf(point)}`).join('; ')}`;
}

const row = 28;
/** Where bars begin and how far the longest reaches, in percent of the width. */
const from = 34;
const reach = 52;

/** Bars from zero, each with its name before and its number behind it. */
export function BarChart(props: ChartProps) {
  const { points } = props;
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
  return (
    <Chart props={props}>
      <svg width="100%" height={points.length * row} aria-hidden="true">
        <line x1={`${from}%`} x2={`${from}%`} y1="0" y2="100%" className="chart-axis" />
        {points.map((point, index) => {
          const length = ((point.value ?? 0) / most) * reach;
          const middle = index * row + row / 2;
          return (
            <g key={point.key}>
              {/* Text of a drawing cannot be cut with an ellipsis. */}
              <foreignObject x="0" y={index * row} width={`${from - 1}%`} height={row}>
                <div className="chart-label" title={point.label}>
                  <Told>{point.label}</Told>
                </div>
              </foreignObject>
              <rect x={`${from}%`} y={index * row + 5} width={`${length}%`} height={row - 10} />
              <text x={`${from + length}%`} dx="8" y={middle} dy="0.35em" className="tabular">
                {textOf(point)}
              </text>
            </g>
          );
        })}
      </svg>
    </Chart>
  );
}

const high = 160;
const top = 24;
const side = 6;

interface LineProps extends ChartProps {
  /** Another line behind it at the same points, and what both are called at their ends. */
  readonly beside?: {
    readonly name: string;
    readonly ownName: string;
    readonly values: readonly (number | null)[];
  };
  /** The last told point is not whole yet: the way to it is drawn apart. */
  readonly unfinished?: boolean;
}

/** A line through points in time, from zero; first, last, highest and lowest carry their numbers. */
export function LineChart(props: LineProps) {
  const { points, beside } = props;
  const behind = beside?.values ?? [];
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0), ...behind.map((value) => value ?? 0));
  const least = Math.min(...points.map(({ value }) => value ?? most));
  const x = (index: number) => (points.length === 1 ? 50 : side + (index / last) * (100 - 2 * side));
  const y = (value: number) => top + (1 - value / most) * (high - top);
  const last = points.length - 1;
  // On a phone five dates have room side by side.
  const every = Math.ceil(points.length / 5);
  const highest = Math.max(...points.map(({ value }) => value ?? 0));
  const end = points.findLastIndex(({ value }) => value !== null);
  const behindEnd = behind.findLastIndex((value) => value !== null);
  const told = (index: number) => {
    const value = points[index]?.value;
    if (beside && value === null) return false;
    return (
      index === 0 ||
      index === (beside ? end : last) ||
      value === highest ||
      value === least ||
      points.length <= 8
    );
  };
  return (
    <Chart props={props}>
      <svg width="100%" height={high + 28} aria-hidden="true">
        <line x1={`${side}%`} x2={`${100 - side}%`} y1={high} y2={high} className="chart-axis" />
        {behind.map((value, index) => {
          const before = behind[index - 1];
          if (value === null || before === null || before === undefined) return null;
          return (
            <line
              key={points[index]?.key}
              className="chart-beside"
              x1={`${x(index - 1)}%`}
              y1={y(before)}
              x2={`${x(index)}%`}
              y2={y(value)}
            />
          );
        })}
        {points.map(({ key, value }, index) => {
          const before = points[index - 1]?.value;
          if (value === null || before === null || before === undefined) return null;
          return (
            <line
              key={key}
              className={props.unfinished && index === end ? 'chart-line chart-open' : 'chart-line'}
              x1={`${x(index - 1)}%`}
              y1={y(before)}
              x2={`${x(index)}%`}
              y2={y(value)}
            />
          );
        })}
        {points.map((point, index) => (
          <g key={point.key}>
            {point.value === null ? null : (
              <circle cx={`${x(index)}%`} cy={y(point.value)} r="3" className="chart-dot" />
            )}
            {told(index) ? (
              <text x={`${x(index)}%`} y={y(point.value ?? 0) - 8} textAnchor="middle" className="tabular">
                <tspan className="chart-whole">{textOf(point)}</tspan>
                <tspan className="chart-short">{point.value}</tspan>
              </text>
            ) : null}
            {(last - index) % every === 0 ? (
              <text x={`${x(index)}%`} y={high + 20} textAnchor="middle" className="chart-quiet">
                {point.label}
              </text>
            ) : null}
          </g>
        ))}
        {beside && behindEnd >= 0 ? (
          <text
            x={`${x(behindEnd)}%`}
            y={y(behind[behindEnd] ?? 0) + 16}
            textAnchor="middle"
            className="chart-quiet"
          >
            {beside.name}
          </text>
        ) : null}
        {beside && end >= 0 ? (
          <text x={`${x(end)}%`} y={y(points[end]?.value ?? 0) - 22} textAnchor="middle">
            {beside.ownName}
          </text>
        ) : null}
      </svg>
    </Chart>
  );
}
