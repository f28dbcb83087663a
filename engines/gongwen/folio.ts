import { AlignmentType, Footer, Header, PageNumber, TextRun } from 'docx';
import { formOf, type OfficialDocument } from './document.ts';
import { letterFoot, letterHead, letterHeadAt } from './heads.ts';
import { faces } from './lexicon.ts';
import { measures as m } from './measures.ts';
import { line, space } from './runs.ts';

/** Page number between dashes, one character in from the outer edge. */
function folio(side: 'odd' | 'even', lift: number): Footer {
  const style = {
    size: m.size.small,
    font: { ascii: faces.folio, hAnsi: faces.folio, eastAsia: faces.folio },
  };
  return new Footer({
    children: [
      line([new TextRun({ ...style, children: ['\u2014 ', PageNumber.CURRENT, ' \u2014'] })], {
        spacing: { before: 0, after: 0 },
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: m.smallCharacter } : { left: m.smallCharacter },
      }),
      // Lifts the number where the page's foot lies lower for the sake of a letter's red line.
      ...(lift > 0 ? [space(lift)] : []),
    ],
  });
}

/** Margins, heads and feet of the pages; a letter's first page has lines instead of a number. */
export function pagesOf(document: OfficialDocument) {
  if (formOf(document.kind) !== 'letter') {
    return {
      properties: { page: { size: m.page, margin: m.margin } },
      footers: { default: folio('odd', 0), even: folio('even', 0) },
    };
  }
  const lift = m.margin.footer - m.letter.foot;
  const margin = { ...m.margin, header: letterHeadAt(document), footer: m.letter.foot };
  return {
    properties: { titlePage: true, page: { size: m.page, margin } },
    headers: { first: new Header({ children: letterHead(document) }) },
    footers: {
      first: new Footer({ children: letterFoot() }),
      default: folio('odd', lift),
      even: folio('even', lift),
    },
  };
}
