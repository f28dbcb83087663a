import { type BadCell, Misfit } from '../../base/misfit.ts';
import type { Day } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import type { Holder, Post } from './bodies.contract.ts';
import { codeIn, dayIn, numberIn, textIn } from './sheet-cells.rules.ts';
import { bodyFinder, type Named } from './sheet-tree.rules.ts';
import { type Thresholds, type Warning, warningsOf } from './warnings.rules.ts';
import { postTitles, postSheetWords as w, warningWords, workingWords } from './words/posts-sheet.words.ts';

export type PostColumn = keyof typeof postTitles;

export interface PostSheetRow {
  readonly number: number;
  readonly values: Readonly<Record<PostColumn, string>>;
}

type Working = Post['working'];
type HolderFacts = Pick<Holder, 'name' | 'birthYear' | 'since' | 'others'>;

/** One row: a post of a body, and who holds it, where somebody does. */
export interface PlannedPost {
  readonly number: number;
  readonly kind: 'added' | 'changed' | 'same';
  readonly bodyId: string;
  readonly name: string;
  readonly working: Working;
  readonly established: number;
  readonly holder: HolderFacts | null;
  /** Of the post and the person as they are here. */
  readonly postId: string | null;
  readonly holderId: string | null;
}

export interface Note {
  readonly number: number;
  readonly column: string;
  readonly text: Word;
  readonly values: Record<string, string | number>;
}

interface Around {
  readonly bodies: readonly Named[];
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  readonly thresholds: Thresholds;
  readonly today: Day;
  readonly mayKeep: (bodyId: string) => boolean;
}

function birthIn(cell: string, today: Day): number | null {
  const year = numberIn(cell, 2099);
  const age = year === null ? null : Number(today.slice(0, 4)) - year;
  if (age !== null && (age < 16 || age > 100)) throw new Misfit(w.badBirth);
  return year;
}

function othersIn(cell: string): string[] {
  const others = cell
    .split(/[\u3001\uff0c,;\uff1b]/)
    .map((one) => textIn(one, 80))
    .filter((one) => one !== '');
  if (others.length > 20) throw new Misfit(w.tooMany);
  return others;
}

type Read = Omit<PlannedPost, 'kind' | 'postId' | 'holderId'>;

function readRow({ number, values }: PostSheetRow, around: Around, bad: BadCell[]): Read | null {
  const from = bad.length;
  const take = <T>(column: PostColumn, read: (cell: string) => T, otherwise: T): T => {
    try {
      return read(values[column]);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      const { reason, values: told } = error;
      bad.push({ number, name: values.post, column: postTitles[column][0], reason, values: told });
      return otherwise;
    }
  };
  const find = bodyFinder(around.bodies);
  const bodyId = take(
    'body',
    (cell) => {
      const found = find(textIn(cell, 100, true));
      if (!around.mayKeep(found)) throw new Misfit(w.notYours);
      return found;
    },
    '',
  );
  const name = take('post', (cell) => textIn(cell, 60, true), '');
  const working = take('working', (cell) => codeIn<Working>(cell, workingWords), 'full');
  const established = take('established', (cell) => numberIn(cell, 99) ?? 0, 0);
  const person = take('holder', (cell) => textIn(cell, 40), '');
  const facts = {
    birthYear: take('birthYear', (cell) => birthIn(cell, around.today), null),
    since: take('since', (cell) => dayIn(cell, around.today), null),
    others: take('others', othersIn, []),
  };
  if (bad.length > from) return null;
  return {
    number,
    bodyId,
    name,
    working,
    established,
    holder: person === '' ? null : { name: person, ...facts },
  };
}

const sameHolder = (a: HolderFacts, b: HolderFacts) =>
  a.birthYear === b.birthYear && a.since === b.since && a.others.join('\n') === b.others.join('\n');

const keyOf = ({ bodyId, name, working }: Pick<Read, 'bodyId' | 'name' | 'working'>) =>
  `${bodyId}\n${name}\n${working}`;

/** What a warning says of a body, on the first of its rows. */
function noteOf(number: number, body: string, warning: Warning): Note {
  const { kind, ...values } = warning;
  return { number, column: postTitles.body[0], text: warningWords[kind], values: { body, ...values } };
}

/** The leading body as it would be, for its warnings. */
function after(bodyId: string, rows: readonly PlannedPost[], { posts }: Around) {
  const all = new Map(
    (posts.get(bodyId) ?? []).map((post) => [
      keyOf({ bodyId, ...post }),
      { ...post, holders: [...post.holders] },
    ]),
  );
  for (const row of rows) {
    const key = keyOf(row);
    const known = all.get(key);
    const holders = (known?.holders ?? []).filter(({ name }) => name !== row.holder?.name);
    const held = row.holder ? [...holders, { ...row.holder, id: '', until: null }] : holders;
    all.set(key, {
      ...{ id: '', name: row.name, working: row.working, former: [], established: row.established },
      holders: held,
    });
  }
  return [...all.values()];
}

/**
 * What importing posts and who holds them would do. A row is of the post with its name and way of working; a person is
 * known by name within it. Nobody is taken out: that somebody left is entered with its day. `established` of 0 means as
 * many as hold it. The warnings are told before anything is taken.
 */
export function planPosts(
  rows: readonly PostSheetRow[],
  around: Around,
): { good: PlannedPost[]; bad: BadCell[]; notes: Note[] } {
  const bad: BadCell[] = [];
  const read = rows.flatMap((row) => readRow(row, around, bad) ?? []);
  const seen = new Map<string, number>();
  const good: PlannedPost[] = [];
  for (const [key, group] of Map.groupBy(read, keyOf)) {
    const [bodyId = ''] = key.split('\n');
    const post = (around.posts.get(bodyId) ?? []).find((one) => keyOf({ bodyId, ...one }) === key);
    const names = new Set([
      ...(post?.holders ?? []).map(({ name }) => name),
      ...group.flatMap(({ holder }) => (holder ? [holder.name] : [])),
    ]);
    const said = Math.max(...group.map(({ established }) => established));
    const established = said > 0 ? said : Math.max(1, post?.established ?? names.size);
    for (const row of group) {
      const wrong = (column: PostColumn, { reason, values }: Misfit) =>
        bad.push({ number: row.number, name: row.name, column: postTitles[column][0], reason, values });
      const twin = row.holder && seen.get(`${key}\n${row.holder.name}`);
      if (typeof twin === 'number') wrong('holder', new Misfit(w.twice, { row: twin }));
      else if (names.size > established) wrong('established', new Misfit(w.full, { count: established }));
      else {
        const held = post?.holders.find(({ name }) => name === row.holder?.name);
        const isNew = !post || (row.holder !== null && !held);
        const stays =
          post?.established === established && (!row.holder || (held && sameHolder(held, row.holder)));
        good.push({
          ...row,
          ...{ established, postId: post?.id ?? null, holderId: held?.id ?? null },
          kind: isNew ? 'added' : stays ? 'same' : 'changed',
        });
        if (row.holder) seen.set(`${key}\n${row.holder.name}`, row.number);
      }
    }
  }
  good.sort((a, b) => a.number - b.number);
  const names = new Map(around.bodies.map(({ id, name }) => [id, name]));
  const year = Number(around.today.slice(0, 4));
  const notes = [...Map.groupBy(good, ({ bodyId }) => bodyId)].flatMap(([bodyId, planned]) =>
    warningsOf(after(bodyId, planned, around), around.thresholds, year).map((warning) =>
      noteOf(planned[0]?.number ?? 0, names.get(bodyId) ?? '', warning),
    ),
  );
  return { good, bad: bad.toSorted((a, b) => a.number - b.number), notes };
}
