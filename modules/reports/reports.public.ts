export { issueReport } from './issuing.actions.ts';
export { withoutFigure } from './markers.rules.ts';
export { makeReport, saveDraft } from './reports.actions.ts';
export { getReport } from './reports.views.ts';
