import { read, write } from '../../platform/http/route.ts';
import { addCard, proposeEdition, publishCard } from './cards.actions.ts';
import { cardsContract as contract } from './cards.contract.ts';
import { getEditions, listKept, searchCards } from './cards.views.ts';
import { cardsSheet } from './cards-sheet.views.ts';

export const cardsRoutes = [
  read(contract.search, (ctx, { body }) => searchCards(ctx, body)),
  read(contract.all, (ctx) => listKept(ctx)),
  read(contract.sheet, (ctx, { query }) => cardsSheet(ctx, query.format)),
  read(contract.history, (ctx, { params }) => getEditions(ctx, params.id)),
  write(contract.add, (ctx, { body }) => addCard(ctx, body)),
  write(contract.propose, (ctx, { params, body }) => proposeEdition(ctx, params.id, body)),
  write(contract.publish, (ctx, { params, body }) => publishCard(ctx, params.id, body)),
];
