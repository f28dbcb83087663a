import { yuanOf } from '../../base/money.ts';
import { say } from '../../base/words.ts';
import { chineseNumeral } from '../../engines/gongwen/numerals.ts';
import type { AgreedItem, Part } from './contract/items.ts';
import type { Meeting } from './contract/meetings.ts';
import { aboutWords, minutesWords as w, writtenWords } from './meetings.words.ts';

const comma = say(writtenWords.comma, 'zh');
/** As it stands in a document: without leading zeros. */
const number = (digits: string | undefined) => String(Number(digits));

function dayIn(day: string, yearOf: string): string {
  const [year, month, date] = day.split('-');
  const values = { year: number(year), month: number(month), day: number(date) };
  return say(yearOf.startsWith(`${year}-`) ? w.due : w.dueIn, 'zh', values);
}

export function titleOf({ title }: Meeting): string {
  return say(w.title, 'zh', { title });
}

type Seen = Pick<Meeting, 'seats'>;

/** Present with their deputies, and absent with the reason, by name and organisation. */
export function attendanceOf({ seats }: Seen): { present: string; absent: string; observing: string } {
  const line = ({ answer, name, organisation, reason }: Meeting['seats'][number]) => {
    const values = { name, organisation: organisation.shortName, reason };
    if (answer === 'absent') return say(w.absentSeat, 'zh', values);
    if (name === '') return organisation.shortName;
    return say(answer === 'deputy' ? w.deputySeat : w.seat, 'zh', values);
  };
  const of = (...answers: string[]) => seats.filter(({ answer }) => answers.includes(answer)).map(line);
  return { present: of('present', 'deputy').join(comma), absent: of('absent').join(comma), observing: '' };
}

function disagreements({ organisation, answer, about, reason, noted }: Part): string {
  if (answer !== 'contested' || about === null) return '';
  const values = { name: organisation.shortName, about: say(aboutWords[about], 'zh'), reason };
  return say(w.contested, 'zh', values) + (noted === '' ? '' : say(w.noted, 'zh', { noted }));
}

const stop = say(w.stop, 'zh');
const unstopped = (text: string) => (text.endsWith(stop) ? text.slice(0, -stop.length) : text);
/** A sentence ends once, whoever typed its end. */
const ended = (text: string) => `${unstopped(text)}${stop}`;

function itemOf(item: AgreedItem, day: string): string {
  const { text, lead, assisting, due } = item;
  const values = {
    ...{ text: ended(text), lead: lead.organisation.shortName, due: dayIn(due, day) },
    assisting: assisting.map(({ organisation }) => organisation.shortName).join(comma),
  };
  const told = say(assisting.length === 0 ? w.lead : w.leadWith, 'zh', values);
  const money = item.promised
    ? say(w.promised, 'zh', { name: item.promised.by.shortName, yuan: yuanOf(item.promised.fen) })
    : '';
  return told + money + [lead, ...assisting].map(disagreements).join('');
}

/** The body: who presided, each agreed item under a heading of its own, and that nothing is to be reported. */
export function bodyOf({ title, day, chair, deputy, items, agenda }: Meeting): string {
  const name = chair?.shortName ?? '';
  const presiding = deputy
    ? say(w.deputy, 'zh', { chair: name, name: deputy.organisation.shortName })
    : say(w.chairs, 'zh', { name });
  const [, month, date] = day.split('-');
  const opening = say(w.opening, 'zh', { month: number(month), day: number(date), presiding, title });
  const kept = items.filter(({ state }) => state !== 'dropped');
  const lines = kept.flatMap((item, index) => {
    const about = agenda.find(({ id }) => id === item.agendaItemId)?.title ?? item.text.slice(0, 20);
    const values = { number: chineseNumeral(index + 1), title: unstopped(about) };
    return [say(w.item, 'zh', values), itemOf(item, day)];
  });
  return [opening, ...lines, say(w.closing, 'zh')].join('\n');
}
