import { bitmapBytes, bitmapFrom, Chunk, chunkSize, countUnion } from '../../engines/rollup/chunk.ts';
import { whole } from '../../engines/rollup/tally.ts';

/** The id of the whole city among areas, and of all organisations. */
export const wholeId = whole;

/** A set of persons: those of one area and organisation (or all), of one kind in one month. */
export interface PersonNode {
  readonly area: string;
  readonly organisation: string;
  readonly kind: string;
  readonly month: number;
}

/** One chunk of a set as it is stored. */
export interface PackedSet extends PersonNode {
  readonly chunk: number;
  readonly size: number;
  readonly members: Uint8Array;
}

export const nodeKey = ({ area, organisation, kind, month }: PersonNode, chunk: number): string =>
  `${area}\n${organisation}\n${kind}\n${String(month)}\n${String(chunk)}`;

/** Numbers of persons that one chunk of a set gains or loses, counted from where the chunk begins. */
export interface Change extends PersonNode {
  readonly chunk: number;
  readonly low: number[];
}

/** Changes of many nodes, by chunk. */
export function changesOf(changes: Iterable<PersonNode & { readonly ordinal: number }>): Change[] {
  const found = new Map<string, Change>();
  for (const { ordinal, ...node } of changes) {
    const chunk = Math.floor(ordinal / chunkSize);
    const key = nodeKey(node, chunk);
    const change = found.get(key) ?? { ...node, chunk, low: [] };
    change.low.push(ordinal % chunkSize);
    found.set(key, change);
  }
  return [...found.values()];
}

/** A stored chunk after its change; null where nothing changes. */
export function changed(
  before: Uint8Array | undefined,
  { low, ...node }: Change,
  how: 'add' | 'remove',
): PackedSet | null {
  const members = before ? Chunk.unpack(before) : new Chunk();
  const { size } = members;
  for (const one of low) {
    if (how === 'add') members.add(one);
    else members.remove(one);
  }
  return members.size === size ? null : { ...node, size: members.size, members: members.pack() };
}

/** A packed chunk as it is stored: a list in `members`, a bitmap in `bits`. */
export interface StoredSet {
  readonly members: Uint8Array | null;
  readonly bits: string | null;
}

export function storedAs(packed: Uint8Array): StoredSet {
  if (packed.length !== bitmapBytes) return { members: packed, bits: null };
  return { members: null, bits: `x${Buffer.from(packed).toString('hex')}` };
}

/** The packed form of what the database gives back. */
export function packedFrom({ members, bits }: StoredSet): Uint8Array {
  return bits === null ? (members ?? new Uint8Array()) : bitmapFrom(bits);
}

/** Of several sets the part in one chunk: how many it has where the database could unite them, else what is to be united. */
export interface UnitedChunk extends StoredSet {
  readonly united: number | null;
}

/** How many persons several sets have together, each once. */
export function countPersonsIn(chunks: readonly UnitedChunk[]): number {
  return chunks.reduce((sum, { united, members, bits }) => {
    if (united !== null) return sum + united;
    return sum + countUnion(members ?? new Uint8Array(), bits === null ? null : bitmapFrom(bits));
  }, 0);
}

/** Sets of persons while they grow. */
export class GrowingSets {
  readonly #sets = new Map<string, { node: PersonNode; chunk: number; members: Chunk }>();

  #of({ area, organisation, kind, month }: PersonNode, chunk: number): Chunk {
    const node = { area, organisation, kind, month };
    const key = nodeKey(node, chunk);
    const set = this.#sets.get(key) ?? { node, chunk, members: new Chunk() };
    this.#sets.set(key, set);
    return set.members;
  }

  add(node: PersonNode, ordinals: readonly number[]): void {
    for (const ordinal of ordinals) this.#of(node, Math.floor(ordinal / chunkSize)).add(ordinal % chunkSize);
  }

  /** Adds all members of a stored chunk. */
  unite(node: PersonNode, chunk: number, members: Uint8Array): void {
    this.#of(node, chunk).unite(members);
  }

  packed(): PackedSet[] {
    return [...this.#sets.values()].map(({ node, chunk, members }) => ({
      ...{ ...node, chunk, size: members.size },
      members: members.pack(),
    }));
  }
}
