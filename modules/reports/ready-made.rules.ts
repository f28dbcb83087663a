import { parsedTemplate } from './blanks.rules.ts';
import { readyMade } from './ready-made.words.ts';

/** As every city has them; a city changes a copy. */
export const readyMadeTemplates = readyMade.map(({ code, title, text }) => ({
  ...{ id: code, title: title.zh, version: 1, content: parsedTemplate(text) },
}));
