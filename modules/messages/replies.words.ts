/** What people write instead of the figure they are asked for; spaces and punctuation are taken out before. */
export const replyForms: readonly (readonly ['1' | '2' | '3' | 'stop', RegExp])[] = [
  ['1', /^(1|一|①)?(已经?)?解决了?$|^(1|一|①)$/],
  ['2', /^(2|二|②)?(还)?没(有)?解决$|^(2|二|②)$/],
  ['3', /^(3|三|③)?请?(给我)?(打|回)个?电话(给我)?$|^(3|三|③)$/],
  ['stop', /^(t|td|r|退订|stop|unsubscribe|不要再发|别发了)$/i],
];
