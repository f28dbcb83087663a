import type { PastLessons } from '../../needs/needs.public.ts';
import * as happenings from '../history.happenings.ts';
import { listSorted } from '../store/past-needs.ts';

/** Needs of the past whose category the sheet told: what the city's own words for things are learned from. */
export const pastLessons: PastLessons = {
  list: listSorted,
  moved: (happening) =>
    [happenings.finished, happenings.undone, happenings.erased].some(({ name }) => name === happening),
};
