import { formOf } from '../../engines/gongwen/document.ts';
import { marks, urgencies } from '../../engines/gongwen/lexicon.ts';
import { dayInWords, fill } from '../../engines/gongwen/numerals.ts';
import type { DocumentContent } from './documents.contract.ts';
import type { DocumentKind } from './documents.rules.ts';
import { wording } from './wording.words.ts';

interface Number {
  readonly code: string;
  readonly year: number;
  readonly number: number;
}

/** A document number as it is written: 云工发〔2026〕7号. */
export function numberText(number: Number): string {
  return fill(marks.number, { ...number });
}

/** The place of a number that is given only at issue. */
export function numberPlace(code: string): string {
  return fill(marks.number, { code, year: wording.place.repeat(2), number: wording.place });
}

/** A body's name as it stands on paper: without the second name that some carry in brackets. */
export function paperName(name: string): string {
  return name.replace(wording.secondName, '');
}

/** The red mark. */
export function markText(kind: DocumentKind, issuer: string): string {
  const form = formOf(kind);
  if (form === 'minutes') return fill(marks.minutes, { issuer });
  return form === 'letter' ? issuer : `${issuer}${marks.head}`;
}

/** Everything of a document that stands on paper besides title and body, as it stands there. */
export function paperTexts(
  { addressees, urgency, note, copiedTo, attendance }: DocumentContent,
  { day, issuedOn, signer }: { day: string | null; issuedOn: string | null; signer: string | null },
) {
  const attended = [
    { mark: marks.present, names: attendance.present },
    { mark: marks.absent, names: attendance.absent },
    { mark: marks.observing, names: attendance.observing },
  ];
  return {
    urgency: urgency === 'ordinary' ? null : urgency === 'urgent' ? urgencies.urgent : urgencies.extra,
    signer: `${marks.signer}${signer ?? ''}`,
    addressees: addressees.length > 0 ? fill(marks.addressee, { name: addressees.join(marks.and) }) : null,
    attachments: marks.attachments,
    day: day === null ? wording.undated : dayInWords(day),
    note: note === '' ? null : fill(marks.note, { note }),
    attended: attended.filter(({ names }) => names !== ''),
    copiedTo: copiedTo.length > 0 ? `${marks.copiedTo}${copiedTo.join(marks.and)}${marks.end}` : null,
    issuedOn: issuedOn === null ? null : fill(marks.issuedOn, { day: dayInWords(issuedOn) }),
  };
}
