export { decideProposal } from './actions/decide.ts';
export { keepPaper } from './actions/keep.ts';
export {
  type DocumentFigure,
  getDocumentFigure,
  listDocumentFigures,
} from './views/figures.ts';
export { type AcceptedTask, listAcceptedTasks } from './views/items.ts';
export { getPaper } from './views/papers.ts';
