import type { Word } from '../../../base/words.ts';
import { FigureGroup, Figure as FigurePart } from '../../../platform/ui/desk/figure.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { figureWords } from '../figures.words.ts';
import type { Figure } from '../ledger.contract.ts';
import type { FigureKey } from '../ledger.rules.ts';
import { monthWords as w } from './month.words.ts';
import { countText } from './month-name.ts';

const groups = [
  { title: w.incoming, unit: w.unit, keys: ['received', 'answered_on_spot', 'shown_the_door', 'said'] },
  { title: w.verdicts, unit: w.unit, keys: ['confirmed', 'not_accepted', 'unconfirmed', 'reopened'] },
  {
    title: w.grades,
    unit: w.unit,
    keys: ['grade_5', 'grade_4', 'grade_3', 'grade_2', 'grade_1', 'contested'],
  },
  { title: w.missing, unit: w.unit, keys: ['unmet'] },
  {
    title: w.work,
    unit: w.legUnit,
    keys: ['taken_on', 'taken_on_in_time', 'taken_on_late', 'declined'],
  },
  {
    title: w.answers,
    unit: w.legUnit,
    keys: [
      'served',
      'ended_solved',
      'ended_partly',
      'ended_not_solved',
      'ended_referred',
      'ended_not_reached',
    ],
  },
  {
    title: w.noBasis,
    unit: w.legUnit,
    keys: ['ended_no_legal_basis', 'no_basis_not_accepted', 'no_basis_graded'],
  },
] as const;

/** Needs are counted once each; what organisations do, as often as they do it. */
export function unitOf(figure: FigureKey): Word {
  return groups.find(({ keys }) => keys.some((key) => key === figure))?.unit ?? w.unit;
}

function MonthFigure(props: { figure: Figure; unit: string; href: string; onOpen: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { key, value, before, imported } = props.figure;
  const { unit } = props;
  const name = say(figureWords[key]);
  const text = typeof value === 'number' ? countText(value, language) : say(w[value]);
  let change = '';
  if (typeof value === 'number' && typeof before === 'number') {
    change = say(w.same);
    if (value > before) change = say(w.more, { count: value - before });
    if (value < before) change = say(w.fewer, { count: before - value });
  }
  if (before === 'no_records') change = say(w.noRecordsBefore);
  if (imported > 0) change = `${say(w.imported, { count: imported })} · ${change}`;
  return (
    <FigurePart
      name={name}
      value={text}
      exact={typeof value === 'number' && value >= 10_000 ? String(value) : undefined}
      unit={typeof value === 'number' ? unit : ''}
      change={change}
      opens={say(w.openFigure)}
      href={props.href}
      onOpen={props.onOpen}
    />
  );
}

/** The figures of a month; the whole of each opens its records. */
export function Figures(props: {
  figures: readonly Figure[];
  hrefOf: (key: FigureKey) => string;
  onOpen: (key: FigureKey) => void;
}) {
  const say = useSay();
  const found = new Map(props.figures.map((figure) => [figure.key, figure]));
  return (
    <div className="figure-groups">
      {groups.map(({ title, unit, keys }) => {
        const figures = keys.map((key) => found.get(key) ?? { key, value: 0, before: 0, imported: 0 });
        const none = figures.every(
          ({ value, before }) => value === 0 && (before === 0 || before === 'no_records'),
        );
        return (
          <FigureGroup key={title.en} title={say(title)}>
            {none ? (
              <p className="quiet">{say(w.neither)}</p>
            ) : (
              figures.map((figure) => (
                <MonthFigure
                  key={figure.key}
                  figure={figure}
                  unit={say(unit)}
                  href={props.hrefOf(figure.key)}
                  onOpen={() => props.onOpen(figure.key)}
                />
              ))
            )}
          </FigureGroup>
        );
      })}
    </div>
  );
}
