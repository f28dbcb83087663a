import { normalise } from '../../engines/text/normalise.ts';
import { outcomeWritten, titleWords } from './columns.words.ts';

/** What a column of a sheet may hold; `more` means nothing to us and is kept as it is. */
export const fields = [
  'text',
  'time',
  'area',
  'category',
  'organisation',
  'answer',
  'ended',
  'outcome',
  'more',
] as const;
export type Field = (typeof fields)[number];

/** Columns whose writing has to be told what it means. */
export const meantFields = ['category', 'organisation', 'outcome', 'area'] as const;
export type MeantField = (typeof meantFields)[number];

export const outcomes = [
  'confirmed',
  'not_accepted',
  'solved',
  'partly',
  'not_solved',
  'referred',
  'unknown',
] as const;
export type Outcome = (typeof outcomes)[number];

export const importStates = [
  'mapping',
  'checking',
  'checked',
  'taking',
  'stopped',
  'taken',
  'undoing',
  'undone',
  'dropped',
] as const;
export type ImportState = (typeof importStates)[number];

/** What may be done in which state. */
export const actStates = {
  map: ['mapping', 'checked'],
  take: ['checked', 'stopped'],
  undo: ['taken', 'stopped'],
  drop: ['mapping', 'checked'],
} as const satisfies Record<string, readonly ImportState[]>;
export type Act = keyof typeof actStates;

export const mostColumns = 60;
export const previewRows = 20;
/** Rows of one block: what is judged, taken over and told at once. */
export const blockRows = 250;

/** What is written in a column → the code or id that is meant; `none` says on purpose that nothing is. */
export type Meanings = Readonly<Record<MeantField, Readonly<Record<string, string>>>>;
export const none = '';

/** Fields whose meaning is something of the city: its categories, organisations and areas. */
export type NamedField = Exclude<MeantField, 'outcome'>;

/** What a category, an organisation or an area is called, for what is written exactly so; the first name is shown. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

function fieldOf(title: string): Field {
  const plain = normalise(title).replaceAll(/\s/g, '');
  return titleWords.find(([, known]) => known.some((word) => plain.includes(word)))?.[0] ?? 'more';
}

/** What the columns seem to hold, each field once. */
export function guessColumns(titles: readonly string[]): Field[] {
  const taken = new Set<Field>();
  return titles.map((title) => {
    const field = fieldOf(title);
    if (field === 'more' || taken.has(field)) return 'more';
    taken.add(field);
    return field;
  });
}

/** Whether a first row names columns: at least one title is known, and all are short. */
export function looksTitled(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.length <= 20) && cells.some((cell) => fieldOf(cell) !== 'more');
}

/** Sheets part the way to an area in many ways, or not at all. */
function unparted(name: string): string {
  return name.normalize('NFKC').replaceAll(/[\s/\-—·>]/g, '');
}

const outcomeOf = new Map(
  outcomeWritten.flatMap(([outcome, known]) => known.map((one) => [one.replaceAll(' ', ''), outcome])),
);

/** Tells what is meant by a text in a column when nobody has said so; undefined where it has to be asked. */
export function guesser(
  field: MeantField,
  named: Readonly<Record<NamedField, readonly Named[]>>,
): (written: string) => string | undefined {
  if (field === 'outcome') return (written) => outcomeOf.get(normalise(written).replaceAll(/\s/g, ''));
  const plain = field === 'area' ? unparted : (name: string) => name;
  const keys = new Map<string, Set<string>>();
  for (const { key, names } of named[field]) {
    for (const name of names) keys.set(plain(name), (keys.get(plain(name)) ?? new Set()).add(key));
  }
  return (written) => {
    const found = [...(keys.get(plain(written)) ?? [])];
    return found.length === 1 ? found[0] : undefined;
  };
}
