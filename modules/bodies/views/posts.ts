import type { ReadContext } from '../../../platform/access/context.ts';
import type { Holder, Post } from '../bodies.contract.ts';
import { type HolderRow, listHolders, listPosts } from '../store/posts.ts';

function holder(row: HolderRow): Holder {
  const { id, name, birth_year, since_on, until_on, others } = row;
  return { id, name, birthYear: birth_year, since: since_on, until: until_on, others };
}

/** The posts of these bodies with who holds them and who did. */
export async function postsOf(ctx: ReadContext, bodyIds: readonly string[]): Promise<Map<string, Post[]>> {
  const posts = await listPosts(ctx.db, bodyIds);
  const holders = Map.groupBy(await listHolders(ctx.db, bodyIds), ({ post_id }) => post_id);
  const all = posts.map((row) => {
    const people = (holders.get(row.id) ?? []).map(holder);
    const post: Post = {
      ...{ id: row.id, name: row.name, working: row.working as Post['working'] },
      established: row.established,
      holders: people.filter(({ until }) => until === null),
      former: people.filter(({ until }) => until !== null),
    };
    return { bodyId: row.body_id, post };
  });
  const byBody = Map.groupBy(all, ({ bodyId }) => bodyId);
  return new Map([...byBody].map(([id, found]) => [id, found.map(({ post }) => post)]));
}
