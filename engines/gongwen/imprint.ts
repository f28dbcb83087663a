import { AlignmentType, type Paragraph, TabStopType, TextWrappingType } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { formOf, type OfficialDocument } from './document.ts';
import { marks } from './lexicon.ts';
import { measures as m, roomOf } from './measures.ts';
import { dayInWords, fill } from './numerals.ts';
import { exact, line, rule, run, tab } from './runs.ts';

/** Characters of 14 pt that a line of 抄送 holds beside its label and between one character in on both sides, less one. */
const perLine = 25;

interface Imprint {
  readonly paragraphs: Paragraph[];
  /** Lines that it takes; rather one too many than too few. */
  readonly lines: number;
}

/** 抄送, 印发机关 and 印发日期 between lines as wide as the text; a letter's has neither lines nor who printed it. */
function imprintOf({ kind, copiedTo = [], imprint }: OfficialDocument): Imprint {
  const small = { size: m.size.small, tight: false };
  const ruled = formOf(kind) !== 'letter';
  const rows: Paragraph[] = [];
  let lines = 0;
  if (copiedTo.length > 0) {
    const names = `${copiedTo.join(marks.and)}${marks.end}`;
    lines += Math.max(1, Math.ceil(roomOf(names) / perLine));
    rows.push(
      line([run(`${marks.copiedTo}${names}`, small)], {
        alignment: AlignmentType.LEFT,
        indent: { left: m.smallCharacter * 4, hanging: m.smallCharacter * 3, right: m.smallCharacter },
      }),
    );
  }
  if (ruled && imprint) {
    const issued = fill(marks.issuedOn, { day: dayInWords(imprint.issuedOn) });
    lines += 1;
    rows.push(
      line([tab(), run(imprint.office, small), tab(), run(issued, small)], {
        tabStops: [
          { type: TabStopType.LEFT, position: m.smallCharacter },
          { type: TabStopType.RIGHT, position: m.width - m.smallCharacter },
        ],
      }),
    );
  }
  if (!ruled || rows.length === 0) return { paragraphs: rows, lines };
  const ruleOf = (size: number) => rule(20, { size, color: '000000' });
  const between = rows.flatMap((row, index) => (index === 0 ? [row] : [ruleOf(m.rule.inner), row]));
  return { paragraphs: [ruleOf(m.rule.outer), ...between, ruleOf(m.rule.outer)], lines };
}

const pixels = (twips: number): number => (twips / 1440) * 96;

/**
 * The imprint at the foot of the last page. It stands in a box on the lower edge of the type area, and an empty
 * paragraph of the box's height holds its room in the run of the text: where the last page has no such room the
 * paragraph goes to the next page and the box with it. Nothing flows around the box, so no program has to decide
 * twice where a page ends.
 */
export function imprintBox(document: OfficialDocument): Paragraph[] {
  const { paragraphs, lines } = imprintOf(document);
  // More than three quarters of a page in one box would leave no page that could take it.
  if (paragraphs.length === 0 || lines > 16) return paragraphs;
  const height = lines * m.line + 120;
  const box = new ShapeRun({
    type: 'rectangle',
    altText: { name: marks.imprint },
    children: paragraphs,
    transformation: { width: pixels(m.width), height: pixels(height) },
    line: { width: 0, transparency: 100 },
    textOptions: { verticalAlignment: 'bottom', margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    floating: {
      horizontalPosition: { relative: 'margin', offset: 0 },
      verticalPosition: { relative: 'margin', align: 'bottom' },
      wrap: { type: TextWrappingType.NONE },
      allowOverlap: true,
    },
  });
  return [line([box], { spacing: { ...exact, line: height } })];
}
