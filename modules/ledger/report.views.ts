import { AppError } from '../../base/error.ts';
import { localTime } from '../../base/time.ts';
import { say, type Word } from '../../base/words.ts';
import type { Block, OfficialDocument } from '../../engines/gongwen/document.ts';
import { toDocx } from '../../engines/gongwen/docx.ts';
import { dayInWords } from '../../engines/gongwen/numerals.ts';
import { staffOf } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { Delivery } from '../../platform/http/delivery.ts';
import { areasSeen, findOrganisation } from '../organisations/organisations.public.ts';
import type { FigureKey } from './ledger.rules.ts';
import { getMonth, type Range } from './ledger.views.ts';
import type { Cell } from './published.rules.ts';
import { reportWords as w } from './report.words.ts';

type Month = Awaited<ReturnType<typeof getMonth>>;

const zh = (word: Word, values: Record<string, string | number> = {}): string => say(word, 'zh', values);

/** A number as a document says it. */
export function cellText(cell: Cell | 'no_records'): string {
  if (cell === 'few') return zh(w.few);
  if (cell === 'no_records') return zh(w.noRecords);
  return cell === 'withheld' ? zh(w.withheld) : String(cell);
}

/** What a line of a table is called. */
export const lineName = (line: { part: string; name: string; code?: string }): string => {
  const { part, name, code } = line;
  if (part === 'none') return zh(code === undefined ? w.noPart : w.noCategory);
  return part === 'protected' ? zh(w.protected) : name;
};

function changeOf(now: Cell, before: Cell | 'no_records'): string {
  if (before === 'no_records') return zh(w.changeNoRecords);
  if (typeof now !== 'number' || typeof before !== 'number') return zh(w.changeUntold);
  if (now === before) return zh(w.same);
  return now > before ? zh(w.more, { count: now - before }) : zh(w.fewer, { count: before - now });
}

function shareOf({ satisfaction: { answers, satisfied } }: Month): string {
  if (satisfied === null) return zh(answers === 0 || answers === 'few' ? w.satisfiedFew : w.satisfiedUntold);
  return zh(w.satisfiedShare, { satisfied });
}

function bodyOf(month: Month, about: { who: string; when: string; time: string }): Block[] {
  const figures = new Map(month.figures.map((figure) => [figure.key, figure]));
  const of = (key: FigureKey): string => cellText(figures.get(key)?.value ?? 0);
  const heading = (text: Word): Block => ({ kind: 'heading', level: 1, text: zh(text) });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const imported = figures.get('received')?.imported ?? 0;
  const inTime = of('taken_on_in_time');
  const late = of('taken_on_late');
  const work = {
    takenOn: of('taken_on'),
    declined: of('declined'),
    ended: of('served'),
    solved: of('ended_solved'),
    partly: of('ended_partly'),
    notSolved: of('ended_not_solved'),
    referred: of('ended_referred'),
    notReached: of('ended_not_reached'),
  };
  const noBasis = {
    noBasis: of('ended_no_legal_basis'),
    notAccepted: of('no_basis_not_accepted'),
    graded: of('no_basis_graded'),
  };
  const head = [zh(w.received), zh(w.onSpotColumn), zh(w.doorColumn), zh(w.confirmed)];
  const widths = [2, 1, 1, 1, 1.2];
  const rowOf = (line: Month['byCategory'][number] | Month['byArea'][number]) => [
    lineName(line),
    ...[line.received, line.answeredOnSpot, line.shownTheDoor, line.confirmed].map(cellText),
  ];
  return [
    heading(w.incoming),
    paragraph(
      zh(w.incomingText, {
        ...about,
        received: of('received'),
        change: changeOf(figures.get('received')?.value ?? 0, figures.get('received')?.before ?? 0),
        onSpot: of('answered_on_spot'),
        said: of('said'),
        door: of('shown_the_door'),
      }) + (imported > 0 ? zh(w.importedText, { imported }) : ''),
    ),
    heading(w.work),
    paragraph(
      zh(month.range === 'city' ? w.workText : w.ownWorkText, work) +
        (inTime === '0' && late === '0' ? '' : zh(w.inTimeText, { inTime, late })),
    ),
    paragraph(zh(w.noBasisText, noBasis)),
    heading(w.verdicts),
    paragraph(
      zh(w.verdictsText, { confirmed: of('confirmed'), notAccepted: of('not_accepted') }) +
        zh(w.closedText, {
          ...{ unconfirmed: of('unconfirmed'), reopened: of('reopened'), closed: cellText(month.closed) },
        }) +
        (month.medianDays ? zh(w.median, month.medianDays) : zh(w.medianFew)),
    ),
    paragraph(
      zh(w.gradesText, {
        ...{ answers: cellText(month.satisfaction.answers), contested: of('contested') },
        ...{ five: of('grade_5'), four: of('grade_4'), three: of('grade_3') },
        ...{ two: of('grade_2'), one: of('grade_1'), share: shareOf(month) },
      }),
    ),
    paragraph(zh(w.personsText, { persons: cellText(month.persons), served: of('served') })),
    heading(w.missing),
    paragraph(zh(w.missingText, { unmet: of('unmet') })),
    heading(w.categories),
    {
      kind: 'table',
      title: `${about.when}${zh(w.categories)}`,
      head: [zh(w.category), ...head],
      rows: month.byCategory.map(rowOf),
      widths,
    },
    heading(w.areas),
    {
      kind: 'table',
      title: `${about.when}${zh(w.areas)}`,
      head: [zh(w.area), ...head],
      rows: month.byArea.map(rowOf),
      widths,
    },
    heading(w.about),
    paragraph(zh(w.aboutText, about) + (month.complete ? '' : zh(w.notComplete))),
  ];
}

/** Whose figures they are, and of when, in the words of documents. */
export async function namesOfMonth(ctx: ReadContext, month: string, range: Range) {
  const own = await findOrganisation(ctx.db, staffOf(ctx.actor).organisationId);
  const issuer = own?.name ?? ctx.city.name;
  // Whoever sees one county reports of it, not of the city.
  const areas = await areasSeen(ctx);
  const who = range === 'city' ? (areas?.join(zh(w.and)) ?? ctx.city.name) : issuer;
  const [year = '', number = ''] = month.split('-');
  return { issuer, who, when: zh(w.when, { year, month: Number(number) }) };
}

/** The figures of a month as they are published. Throws 409 where the city kept no records of it. */
export async function getKeptMonth(ctx: ReadContext, month: string, range: Range, asOf: Date | null) {
  const found = await getMonth(ctx, month, range, asOf, false);
  if (!found.kept) throw new AppError(409, 'no-records', w.notKept, { month });
  return found;
}

/** The month's page as a DOCX in the layout of official documents; the same figures, nothing typed again. */
export async function monthDocument(
  ctx: ReadContext,
  month: string,
  range: Range,
  asOf: Date | null = null,
): Promise<Delivery> {
  const found = await getKeptMonth(ctx, month, range, asOf);
  const { issuer, who, when } = await namesOfMonth(ctx, month, range);
  const { day } = localTime(ctx.now, ctx.city.zone);
  const until = localTime(new Date(found.asOf), ctx.city.zone);
  const instant = zh(w.instant, { day: dayInWords(until.day), time: until.time.slice(0, 5) });
  const document: OfficialDocument = {
    kind: 'circular',
    issuers: [issuer],
    // A page of figures, not a 文件 that somebody has signed.
    head: issuer,
    title: [who, when, zh(w.matter), zh(w.state)],
    body: bodyOf(found, { who, when, time: instant }),
    date: day,
  };
  return {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: zh(w.fileName, { who, when }),
    bytes: await toDocx(document),
  };
}
