import { type Bar, BarChart, LineChart } from '../../../platform/ui/desk/chart.tsx';
import { Figure, FigureGroup } from '../../../platform/ui/desk/figure.tsx';
import { EmptyState, Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { Deadline, StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import { Timeline, type TimelineStep } from '../../../platform/ui/desk/timeline.tsx';
import { sampleTexts as t } from './parts.words.ts';

/** The longest that is really met: a full name of an organisation, and a sentence without a break. */
export const longText = t.s18;

const tones: readonly (readonly [tone: Tone, text: string])[] = [
  ['waiting', t.s19],
  ['onTime', t.s20],
  ['dueSoon', t.s21],
  ['overdue', t.s22],
  ['ended', t.s23],
  ['stopped', t.s24],
];

export function StatesShown() {
  return (
    <div className="stack">
      <div className="row">
        {tones.map(([tone, text]) => (
          <StateTag key={tone} tone={tone} text={text} />
        ))}
      </div>
      <div className="row">
        {[5, 1, 0, -1, -12].map((days) => (
          <Deadline key={days} day="2026-11-26" daysLeft={days} />
        ))}
        <Deadline day={null} daysLeft={null} />
      </div>
      <Skeleton lines={4} />
      <EmptyState title={t.s1} text={t.s2}>
        <a href="/desk/organisation">{t.s39}</a>
      </EmptyState>
      <Failure error={new Error('shown')} kind="read" retry={() => undefined} />
      <p className="notice">{t.s40}</p>
      <output className="done">{t.s41}</output>
    </div>
  );
}

export function FiguresShown() {
  const shared = { unit: t.s12, opens: t.s6, href: '#figure', onOpen: () => undefined };
  return (
    <FigureGroup title={t.s3}>
      <Figure {...shared} name={t.s4} value="128" change={t.s5} />
      <Figure {...shared} name={t.s7} value={t.s8} exact="32104" base="n = 41207" change={t.s9} />
      <Figure {...shared} name={longText.slice(0, 30)} value="0" />
    </FigureGroup>
  );
}

const categories: readonly Bar[] = [
  { key: 'a', label: t.s25, value: 64 },
  { key: 'b', label: t.s26, value: 31 },
  { key: 'c', label: t.s27, value: 12 },
  { key: 'd', label: t.s28, value: null, text: t.s29 },
  { key: 'e', label: t.s30, value: 0 },
];
const months: readonly Bar[] = [31, 28, 45, 60, 52, 58, 71, 64, 80, 77, 92, 88].map((value, index) => ({
  key: String(index),
  label: `${index + 1} ${t.s44}`,
  value,
}));

export function ChartsShown() {
  return (
    <>
      <BarChart title={t.s11} unit={t.s12} of={t.s13} points={categories} />
      <LineChart title={t.s14} unit={t.s12} of={t.s15} points={months} />
      <LineChart title={t.s16} unit={t.s12} of={t.s15} points={months.slice(0, 1)} />
    </>
  );
}

const steps: readonly TimelineStep[] = [
  {
    key: '1',
    time: t.s31,
    title: t.s32,
    tone: 'resident',
    body: <p className="text">{longText}</p>,
  },
  { key: '2', time: t.s33, title: t.s34, tone: 'plain' },
  {
    key: '3',
    time: t.s35,
    title: t.s36,
    tone: 'inner',
    body: <p className="text">{t.s42}</p>,
  },
  {
    key: '4',
    time: t.s37,
    title: t.s38,
    tone: 'public',
    body: <p className="text">{t.s43}</p>,
  },
];

export function TimelineShown() {
  return <Timeline label={t.s17} steps={steps} />;
}
