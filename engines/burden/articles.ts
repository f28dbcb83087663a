import { articleWords as w } from './burden.words.ts';
import type { Article, BurdenKind } from './interface.ts';

const official = (name: Article['name']): Article => ({ name, official: true });
const own = (name: Article['name']): Article => ({ name, official: false });

/** What each banned kind is refused by, the nearest article first. */
export const articlesOf: Record<BurdenKind, readonly Article[]> = {
  meetings: [official(w.rules38)],
  documents: [official(w.rules38)],
  tables: [official(w.once)],
  photos: [official(w.likes), official(w.rules38)],
  notes: [official(w.rules38)],
  remarks: [official(w.rules38)],
  press: [official(w.rules38)],
  logins: [official(w.installs), official(w.checks)],
  likes: [official(w.likes)],
  learning: [official(w.likes)],
  installs: [official(w.installs)],
  votes: [official(w.likes)],
  checkIns: [official(w.checks)],
  points: [official(w.checks)],
  dropIns: [own(w.dropIns)],
  visits: [own(w.visits)],
  satisfaction: [own(w.satisfaction)],
  perPerson: [own(w.perPerson), official(w.checks)],
  honours: [official(w.rules7)],
};

export const articles = {
  directive: official(w.rules11),
  length: official(w.rules12),
  report: official(w.rules13),
  honour: official(w.rules7),
  once: official(w.once),
} as const;
