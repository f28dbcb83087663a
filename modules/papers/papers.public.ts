export { decideProposal } from './actions/decide.ts';
export { endItem as endPaperItem } from './actions/items.ts';
export { keepPaper } from './actions/keep.ts';
export type { Item as PaperItem } from './items.contract.ts';
export {
  type DocumentFigure,
  getDocumentFigure,
  listDocumentFigures,
} from './views/figures.ts';
export {
  type AcceptedTask,
  getItem as getPaperItem,
  listAcceptedTasks,
  listSeenItems as listPaperItems,
} from './views/items.ts';
export { getPaper } from './views/papers.ts';
export { readSource } from './views/reading.ts';
