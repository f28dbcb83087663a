import { type Labelled, labelledOf } from '../confusion.ts';
import { anyDay } from '../development/any-day.fixtures.ts';
import { askedAndFlat } from '../development/asked-and-flat.fixtures.ts';
import { atHome } from '../development/at-home.fixtures.ts';
import { body } from '../development/body.fixtures.ts';
import { children } from '../development/children.fixtures.ts';
import { consumerAndCare } from '../development/consumer-and-care.fixtures.ts';
import { estatesAndSchools } from '../development/estates-and-schools.fixtures.ts';
import { everydayMore } from '../development/everyday-more.fixtures.ts';
import { hardDays } from '../development/hard-days.fixtures.ts';
import { inFull } from '../development/in-full.fixtures.ts';
import { inPassing } from '../development/in-passing.fixtures.ts';
import { inWant } from '../development/in-want.fixtures.ts';
import { lived } from '../development/lived.fixtures.ts';
import { manyMouths } from '../development/many-mouths.fixtures.ts';
import { onceMore } from '../development/once-more.fixtures.ts';
import { oneself } from '../development/oneself.fixtures.ts';
import { outThere } from '../development/out-there.fixtures.ts';
import { plainNeeds } from '../development/plain-needs.fixtures.ts';
import { publicMatters } from '../development/public-matters.fixtures.ts';
import { quietly } from '../development/quietly.fixtures.ts';
import type { Theme } from '../development/theme.fixtures.ts';
import { titles } from '../development/titles.fixtures.ts';
import { toldAtLength } from '../development/told-at-length.fixtures.ts';
import { toldFlatly } from '../development/told-flatly.fixtures.ts';
import { unspoken } from '../development/unspoken.fixtures.ts';
import { unusual } from '../development/unusual.fixtures.ts';
import { variations } from '../development/variations.fixtures.ts';
import { voices } from '../development/voices.fixtures.ts';
import { fresh } from '../fresh.fixtures.ts';
import { freshFurther } from '../fresh-further.fixtures.ts';
import { heldOut } from '../held-out.fixtures.ts';
import { tuning } from '../tuning.fixtures.ts';
import { cases } from '../urgency.fixtures.ts';

/** Lines by theme: whoever leaves one out leaves out all that is like it. */
export const themes: readonly Theme[] = [
  ...anyDay,
  ...atHome,
  ...body,
  ...children,
  ...inPassing,
  ...lived,
  ...manyMouths,
  ...onceMore,
  ...oneself,
  ...outThere,
  ...inWant,
  ...plainNeeds,
  ...quietly,
  ...toldAtLength,
  ...toldFlatly,
  ...unusual,
  ...publicMatters,
  ...estatesAndSchools,
  ...consumerAndCare,
  ...titles,
  ...unspoken,
  ...voices,
  ...inFull,
  ...everydayMore,
  ...askedAndFlat,
  ...hardDays,
];

/** One line stands in two older sets. */
const measured = new Set(
  [...labelledOf(heldOut), ...labelledOf(fresh), ...labelledOf(freshFurther)].map(({ text }) => text),
);

/** Lines of no theme: those the ways of saying are mended by. */
export const themeless: readonly Labelled[] = [
  ...variations,
  ...labelledOf(tuning),
  ...cases.filter(({ text }) => !measured.has(text)).map(({ text, urgency }) => ({ text, is: urgency })),
];

/** All that is learned from, in one order. No held-out line is among them. */
export const learnedFrom: readonly Labelled[] = [...themes.flatMap(labelledOf), ...themeless];
