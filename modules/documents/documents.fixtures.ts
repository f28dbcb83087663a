import type { DocumentContent } from './documents.contract.ts';
import type { DocumentKind } from './documents.rules.ts';

/** A document as the API takes it, which breaks no rule. */
export function aDocument(
  more: Partial<DocumentContent> = {},
  kind: DocumentKind = 'notice',
): { kind: DocumentKind; content: DocumentContent; supersedes: null } {
  return {
    kind,
    supersedes: null,
    content: {
      ...{ code: '云工发', title: '关于冬季送温暖安排的通知', scope: 'special', urgency: 'ordinary' },
      ...{ addressees: ['各基层工会'], attachments: [], note: '', copiedTo: [] },
      body: '一、时间\n十二月第一周。\n二、办法\n（一）先看台账\n已有的材料从台账取。',
      attendance: { present: '', absent: '', observing: '' },
      ...more,
    },
  };
}
