import type { DocumentContent } from '../documents.contract.ts';
import type { DocumentKind } from '../documents.rules.ts';

/** A document as it is typed: lists as lines. */
export interface Draft {
  readonly kind: DocumentKind;
  readonly code: string;
  readonly title: string;
  readonly scope: DocumentContent['scope'];
  readonly urgency: DocumentContent['urgency'];
  readonly addressees: string;
  readonly body: string;
  readonly present: string;
  readonly absent: string;
  readonly observing: string;
  readonly attachments: string;
  readonly note: string;
  readonly copiedTo: string;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function draftOf(kind: DocumentKind, content: DocumentContent): Draft {
  const { attendance, addressees, attachments, copiedTo, ...rest } = content;
  return {
    ...{ ...rest, ...attendance, kind },
    ...{
      addressees: addressees.join('\n'),
      attachments: attachments.join('\n'),
      copiedTo: copiedTo.join('\n'),
    },
  };
}

export function emptyDraft(code: string): Draft {
  return {
    ...{ kind: 'notice', code, title: '', scope: 'special', urgency: 'ordinary', addressees: '', body: '' },
    ...{ present: '', absent: '', observing: '', attachments: '', note: '', copiedTo: '' },
  };
}

export function contentOf(draft: Draft): DocumentContent {
  const { kind: _, present, absent, observing, addressees, attachments, copiedTo, ...rest } = draft;
  return {
    ...rest,
    title: rest.title.trim(),
    body: rest.body.trim(),
    ...{ addressees: linesOf(addressees), attachments: linesOf(attachments), copiedTo: linesOf(copiedTo) },
    attendance: { present: present.trim(), absent: absent.trim(), observing: observing.trim() },
  };
}
