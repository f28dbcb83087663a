export {
  createItem,
  type Facts,
  load as loadItem,
  type NewEdition,
  putEdition,
  withdrawItem,
} from './library.actions.ts';
export type { Content } from './library.contract.ts';
