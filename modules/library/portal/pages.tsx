import { isId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import { type Page, page } from '../../../platform/http/page.ts';
import { itemKinds } from '../kinds.rules.ts';
import { getPublic, listPublic, type SegmenterOnce } from '../library.views.ts';
import { LibraryItemPage } from './item.tsx';
import { portalWords as w } from './library-portal.words.ts';
import { LibraryList } from './list.tsx';

/** Longer searches find nothing anyway; the field shows what was searched for. */
const mostSearch = 60;

/** A number of an address; what makes no sense is none. */
function numberOf(text: string | undefined): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : undefined;
}

export const libraryPages = (segmenter: SegmenterOnce): Page[] => [
  {
    method: 'GET',
    path: '/library',
    answer: async ({ caller, language, query }) => {
      const search = (query['search'] ?? '').trim().slice(0, mostSearch).toWellFormed();
      const kind = itemKinds.find((one) => one === query['kind']);
      const year = numberOf(query['year']);
      const issuer = query['issuer'] === '' ? undefined : query['issuer']?.slice(0, 80).toWellFormed();
      const at = numberOf(query['page']) ?? 1;
      const found = await caller.read((ctx) =>
        listPublic(ctx, { search, kind, issuer, year, page: at }, segmenter),
      );
      const filter = {
        ...{ search, kind: kind ?? '', page: at, issuer: issuer ?? '' },
        year: year === undefined ? '' : String(year),
      };
      return page(say(w.title, language), <LibraryList {...found} {...{ language, filter }} />);
    },
  },
  {
    method: 'GET',
    path: '/library/:id',
    answer: async ({ caller, language, params, query }) => {
      const { id = '' } = params;
      if (!isId(id)) throw notFound();
      const item = await caller.read((ctx) => getPublic(ctx, id, numberOf(query['edition'])));
      return page(item.title, <LibraryItemPage {...{ item, language }} />);
    },
  },
];
