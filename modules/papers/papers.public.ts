export {
  type DocumentFigure,
  getDocumentFigure,
  listDocumentFigures,
} from './views/figures.ts';
