import { readNumeral } from '../../engines/text/numerals.ts';
import { toldWords as w } from './told.words.ts';

/** What somebody told of their household besides what they asked for; null where they did not. */
export interface ToldOfHousehold {
  readonly persons: number | null;
  /** Of the children, as they are called, each once. */
  readonly grades: readonly string[];
}

const household = new RegExp(w.household.zh.replace('{n}', w.number.zh), 'gu');
const child = new RegExp(w.child.zh, 'u');
const notChild = new RegExp(w.notChild.zh, 'u');
const grade = new RegExp(w.grade.zh, 'gu');
const reading = new RegExp(w.reading.zh, 'u');
const clauses = new RegExp(w.clause.zh, 'u');
const fewest = 1;
const most = 20;

function personsIn(words: string): number | null {
  const told = new Set(
    [...words.matchAll(household)].map(([, number = '']) =>
      /^\d+$/.test(number) ? Number(number) : (readNumeral(number) ?? 0),
    ),
  );
  const [persons, ...others] = told;
  // Two numbers told are none to rely on.
  if (persons === undefined || others.length > 0 || persons < fewest || persons > most) return null;
  return persons;
}

/** Grades told of somebody's own children: the clause names the child, or goes on with the one before it. */
function gradesIn(words: string): string[] {
  const found: string[] = [];
  let own = false;
  for (const clause of words.split(clauses)) {
    if (notChild.test(clause)) own = false;
    else if (child.test(clause)) own = true;
    if (!own) continue;
    for (const [said] of clause.matchAll(grade)) {
      const called = said.replace(reading, '');
      if (!found.includes(called)) found.push(called);
    }
  }
  return found;
}

/** Reads only what is plainly told; what could mean something else is left. A person looks at it before it is used. */
export function toldOfHousehold(words: string): ToldOfHousehold {
  return { persons: personsIn(words), grades: gradesIn(words) };
}
