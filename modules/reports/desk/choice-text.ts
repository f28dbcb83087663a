import type { Word } from '../../../base/words.ts';
import type { Choice } from '../figure.contract.ts';
import type { ReportTemplate } from '../templates.contract.ts';
import { spanWords, templateDeskWords as w } from './reports-desk.words.ts';

/** What was settled for a blank, in words. */
export function choiceText(
  choice: Choice,
  indicators: ReportTemplate['indicators'],
  say: (word: Word, values?: Record<string, string | number>) => string,
): string {
  if (choice.kind === 'ledger') {
    const name = indicators.find(({ code }) => code === choice.code)?.name;
    const span = choice.span === 'period' ? '' : ` · ${say(spanWords[choice.span])}`;
    return `${name ? say(name) : choice.code}${span}`;
  }
  return say(choice.kind === 'none' ? w.noneKind : w[choice.kind]);
}
