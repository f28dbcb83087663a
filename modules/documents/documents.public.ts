export { draftDocument, sendDocument } from './documents.actions.ts';
export type { DocumentContent } from './documents.contract.ts';
export type { DocumentKind } from './documents.rules.ts';
export { codeFor, getCodes } from './documents.views.ts';
export { type IssuedText, readIssued } from './issued.views.ts';
export { issueDocument, signDocument } from './issuing.actions.ts';
export { paperName } from './paper.rules.ts';
