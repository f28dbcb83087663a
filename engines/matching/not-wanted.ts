/**
 * What somebody says they do not want or does not happen: everything up to the end of the clause. Only ways that
 * take back a wish; 没人管 and 不想上学 are the matter itself.
 */
const takenBack =
  /(?:不是(?:要|想|来|为了?)|不用(?!手机|智能)|不需要|用不着|不必|无需|没有?(?:要|想)|没打算|不打算|不要(?=贷款|律师|介绍|补助|轮椅|培训|陪)|(?:从来?)?(?:没有?|不)(?:人)?(?=打我|骂我|欠我|欺负我))[^,.!?;，。！？；、\n]*/gu;

/** Stretches of a normalised text [start, end) in which nothing is asked for. */
export function notWanted(text: string): (readonly [start: number, end: number])[] {
  return [...text.matchAll(takenBack)].map((found) => [found.index, found.index + found[0].length] as const);
}
