import { labourCards } from './cards-labour.ts';
import { lifeCards } from './cards-life.ts';

/** What is asked at the counter over and over, with what it rests on. */
export const cards = [...labourCards, ...lifeCards];
