import { read, write, writeThen } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { addDuty, changeDuty, removeDuty, restoreDuty } from './actions/duty.ts';
import { addEdition, changeEdition } from './actions/editions.ts';
import { offer } from './actions/offer.ts';
import { dutiesForm, importDuties, planning } from './actions/sheet.ts';
import { dutiesContract as contract } from './duties.contract.ts';
import { getDuty, getDutyPage, getRemoved } from './views/duties.ts';
import { getEditions } from './views/editions.ts';
import { getCell, getOwnership, ownershipSheet } from './views/ownership.ts';
import { dutySheet } from './views/sheet.ts';

export const dutiesRoutes = [
  read(contract.editions, (ctx) => getEditions(ctx)),
  write(contract.addEdition, async (ctx, { body }) => {
    await addEdition(ctx, body);
    return getEditions(ctx);
  }),
  writeThen(
    contract.changeEdition,
    (ctx, { params, body }) => changeEdition(ctx, params.id, body),
    getEditions,
  ),
  trialRoute(contract.trySheet, dutiesForm, (ctx, { id }) => planning(ctx, id)),
  importRoute(contract.importSheet, dutiesForm, (ctx, taking, { id }) => importDuties(ctx, taking, id)),
  write(contract.addDuty, async (ctx, { params, body }) => getDuty(ctx, await addDuty(ctx, params.id, body))),
  writeThen(
    contract.changeDuty,
    (ctx, { params, body }) => changeDuty(ctx, params.id, body),
    (ctx, { params }) => getDuty(ctx, params.id),
  ),
  write(contract.removeDuty, (ctx, { params, body }) => removeDuty(ctx, params.id, body)),
  read(contract.removedDuties, (ctx, { params }) => getRemoved(ctx, params.id)),
  writeThen(
    contract.restoreDuty,
    (ctx, { params, body }) => restoreDuty(ctx, params.id, body),
    (ctx, { params }) => getDuty(ctx, params.id),
  ),
  read(contract.list, (ctx, { query }) => getDutyPage(ctx, query)),
  read(contract.exportSheet, (ctx, { query }) => dutySheet(ctx, query)),
  read(contract.ownership, (ctx, { query }) => getOwnership(ctx, query)),
  read(contract.ownershipSheet, (ctx, { query }) => ownershipSheet(ctx, query)),
  read(contract.cell, (ctx, { params }) => getCell(ctx, params)),
  writeThen(
    contract.offer,
    (ctx, { params, body }) => offer(ctx, params, body),
    (ctx, { params }) => getCell(ctx, params),
  ),
];
