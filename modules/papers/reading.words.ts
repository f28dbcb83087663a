/** What titles of papers end in; Chinese alone, since they are written in it. */
export const readingWords = {
  kinds: [
    ['speech', /讲话|发言|致辞|讲稿|报告会/u],
    ['notice', /通知|方案|意见|要点|计划|安排|倡议|办法|规定|决定|函$/u],
    ['summary', /总结|报告|通报|简报|专报|汇报|综述|述职/u],
  ],
} as const satisfies { readonly kinds: readonly (readonly ['speech' | 'notice' | 'summary', RegExp])[] };
