/** What people write instead of the figure they are asked for; spaces and punctuation are taken out before. */
export const replyForms: readonly (readonly ['1' | '2' | '3' | 'stop', RegExp])[] = [
  ['1', /^(1|一|①)?(已[经經]?)?解[决決]了?$|^(1|一|①|yes|solved)$/i],
  ['2', /^(2|二|②)?[还還]?[没沒]有?解[决決]$|^(2|二|②|no|notsolved)$/i],
  ['1', /^(1|一|①)?(已[经經]?|都)?好了$/],
  ['2', /^(2|二|②)?[还還]?[没沒]好$/],
  ['3', /^(3|三|③)?[请請]?([给給]我)?(打|回)[个個]?[电電][话話]([给給]我)?$|^(3|三|③|ringme|callme)$/i],
  ['stop', /^(t|td|r|退[订訂]|stop|unsubscribe|不要再[发發]|[别別][发發]了)$/i],
];
