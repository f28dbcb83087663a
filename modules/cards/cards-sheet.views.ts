import { bodyKindWords } from '../../base/body-kinds.words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { dayCell, listSheet } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { listCategories } from '../services/services.public.ts';
import type { KeptCard } from './cards.contract.ts';
import { stateOf } from './cards.rules.ts';
import { listKept } from './cards.views.ts';
import { cardsDeskWords as w } from './desk/cards-desk.words.ts';

/** Every card in its newest edition, as a sheet. */
export async function cardsSheet(ctx: ReadContext, kind: SheetQuery['kind']): Promise<SheetFile> {
  const categories = new Map((await listCategories(ctx.db)).map(({ code, name }) => [code, name]));
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  const columns = [
    { title: w.name, width: 30, cell: ({ content }: KeptCard) => content.title },
    { title: w.words, width: 60, cell: ({ content }: KeptCard) => content.words },
    { title: w.source, width: 40, cell: ({ content }: KeptCard) => content.source },
    { title: w.sourceDayColumn, width: 14, cell: ({ content }: KeptCard) => dayCell(content.sourceDay) },
    { title: w.category, width: 16, cell: ({ content }: KeptCard) => categories.get(content.category) ?? '' },
    {
      ...{ title: w.organisationColumn, width: 16 },
      cell: ({ content }: KeptCard) => organisations.get(content.organisationId ?? '') ?? '',
    },
    { title: w.validUntilColumn, width: 14, cell: ({ content }: KeptCard) => dayCell(content.validUntil) },
    {
      ...{ title: w.joinsColumn, width: 14 },
      cell: ({ content: { joins } }: KeptCard) => (joins === null ? '' : bodyKindWords[joins].zh),
    },
    { title: w.state, width: 18, cell: (card: KeptCard) => w[stateOf(card)].zh },
  ];
  return listSheet(ctx, { file: 'cards', title: w.title, kind, columns }, (await listKept(ctx)).cards);
}
