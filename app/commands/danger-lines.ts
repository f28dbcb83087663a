import { conceptNames } from '../../engines/urgency/concepts.ts';
import type { Labelled } from '../../engines/urgency/confusion.ts';
import { themeless } from '../../engines/urgency/learn/rows.fixtures.ts';
import { createPreparing } from '../../engines/urgency/readings.ts';
import { needs } from '../demo/needs.ts';

/** What nobody should call ordinary without a look. */
const doubtful = ['wantsToDie', 'selfHarm', 'leftAlone', 'sexual', 'kill', 'threat'];

/** Needs of the demo city in which neither a way of saying nor a grave idea stands: how ordinary needs are told, at their length. */
export function ordinaryNeeds(): Labelled[] {
  const prepare = createPreparing();
  return needs
    .filter(({ text }) => {
      const { hits, ideas } = prepare(text);
      return hits.length === 0 && !ideas.some(({ idea }) => doubtful.includes(conceptNames[idea] ?? ''));
    })
    .map(({ text }) => ({ text, is: 'ordinary' }));
}

/** All lines that are learned from whatever theme is left out. */
export function alwaysLearned(): Labelled[] {
  return [...themeless, ...ordinaryNeeds()];
}
