import type { ReadContext, WriteContext } from '../access/context.ts';
import type { SheetImportBody, SheetReport, SheetTaking, SheetTrial } from '../sheets/sheet.contract.ts';
import {
  type Opened,
  openSheet,
  type Planning,
  type SheetForm,
  type SheetPlan,
  type Tried,
  triedReport,
  trySheet,
} from '../sheets/take-sheet.ts';
import type { AnswerInput, Endpoint, Input } from './contract.ts';
import { type Route, writeAfter } from './route.ts';

type Params<E extends Endpoint> = Input<E>['params'];

/**
 * Answers what importing a sheet would do. The file is taken apart before the snapshot and given back after it: of a
 * hundred thousand rows only what the city has to say of them is asked on a connection.
 */
export function trialRoute<E extends Endpoint, Key extends string>(
  endpoint: E,
  form: SheetForm<Key>,
  planning: (ctx: ReadContext, params: Params<E>) => Promise<Planning<Key, SheetPlan>>,
): Route {
  const sentOf = (input: Input<Endpoint>) => input.body as SheetTrial;
  return {
    kind: 'read',
    endpoint,
    first: (input, ask) => openSheet(form, sentOf(input), ask),
    answer: async (ctx, input, made) => ({
      tried: await trySheet(made as Opened<Key>, await planning(ctx, input.params as Params<E>)),
      copy: sentOf(input).copy,
    }),
    make: (read) => {
      const { tried, copy } = read as { tried: Tried<Key>; copy: SheetTrial['copy'] };
      return triedReport(tried, copy);
    },
  };
}

/** A sheet that is to be taken over, taken apart already. */
export interface Taking<Key extends string> {
  readonly opened: Opened<Key>;
  readonly take: SheetTaking;
}

/** Takes over a sheet that is taken apart before its transaction begins. */
export function importRoute<E extends Endpoint, Key extends string>(
  endpoint: E,
  form: SheetForm<Key>,
  act: (ctx: WriteContext, taking: Taking<Key>, params: Params<E>) => Promise<SheetReport>,
): Route {
  const bodyOf = (input: Input<E>) => input.body as SheetImportBody;
  return writeAfter(
    endpoint,
    (input, ask) => openSheet(form, bodyOf(input), ask),
    async (ctx, input, opened) =>
      (await act(ctx, { opened, take: bodyOf(input).take }, input.params)) as AnswerInput<E>,
  );
}
