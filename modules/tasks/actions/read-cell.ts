import { asWritten, type Word } from '../../../base/words.ts';
import type { IndicatorChoice } from '../../ledger/ledger.public.ts';
import type { Organisation } from '../../organisations/organisations.public.ts';
import {
  type CellField,
  isPart,
  monthOfField,
  mostOf,
  prioritiesCalled,
  type TaskPart,
} from '../cells.rules.ts';
import { cycleWith, type Waits } from '../cycle.rules.ts';
import { calledSo, dayIn, namesIn, numbersIn, saysNothing } from '../reading.rules.ts';
import type { PriorityRecord } from '../store/tables.ts';
import type { TaskRecord } from '../store/tasks.ts';
import { tasksWords as w } from '../tasks.words.ts';

/** Why a cell cannot hold what was written. */
export interface NotSo {
  readonly text: Word;
  readonly values: Record<string, string | number>;
}

/** What reading a cell needs of its table and city. */
export interface Reading {
  readonly year: number;
  readonly organisations: readonly Organisation[];
  readonly indicators: readonly IndicatorChoice[];
  /** Ids by number, and the other way. */
  readonly numbered: ReadonlyMap<number, string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly titles: ReadonlyMap<string, string>;
  readonly waits: Waits;
  readonly priorities: readonly PriorityRecord[];
}

export type Read = { readonly task: TaskRecord } | { readonly not: NotSo };

const not = (text: Word, values: NotSo['values'] = {}): Read => ({ not: { text, values } });

const already: Readonly<Record<TaskPart, Word>> = {
  lead: w.alreadyLead,
  responsible: w.alreadyResponsible,
  assisting: w.alreadyAssisting,
  taking: w.alreadyTaking,
};

function readParties(task: TaskRecord, part: TaskPart, text: string, { organisations }: Reading): Read {
  const names = namesIn(text);
  if (part === 'lead' && names.length !== 1) return not(w.oneLead, { count: names.length });
  const found: string[] = [];
  for (const name of names) {
    const one = calledSo(organisations, name);
    if (!one) return not(w.unknownOrganisation, { name: asWritten(name) });
    const before = task.parties.find(({ organisationId }) => organisationId === one.id);
    if (one.closed && before?.part !== part) return not(w.closedOrganisation, { name });
    if (before && before.part !== part) {
      return not(already[before.part], { name: asWritten(one.shortName) });
    }
    if (!found.includes(one.id)) found.push(one.id);
  }
  const others = task.parties.filter((party) => party.part !== part);
  const parties = found.map((organisationId) => ({
    ...{ organisationId, part },
    staffId: task.parties.find((party) => party.organisationId === organisationId)?.staffId ?? null,
  }));
  return { task: { ...task, parties: [...others, ...parties] } };
}

function readStep(task: TaskRecord, field: CellField, text: string): Read {
  const month = monthOfField(field);
  if (month === null) return { task };
  const before = task.steps.find((step) => step.month === month);
  const others = task.steps.filter((step) => step !== before);
  if (text === '') {
    return before?.doneOn ? not(w.doneStep) : { task: { ...task, steps: others } };
  }
  if (saysNothing(text)) return not(w.saysNothing, { text: asWritten(text) });
  const step = before ?? { month, doneOn: null, how: '', doneBy: null, text };
  const steps = [...others, { ...step, text }].toSorted((a, b) => a.month - b.month);
  return { task: { ...task, steps } };
}

function readAfter(task: TaskRecord, text: string, reading: Reading): Read {
  const numbers = numbersIn(text);
  if (!numbers) return not(w.badNumbers);
  const unknown = numbers.find((number) => !reading.numbered.has(number));
  if (unknown !== undefined) return not(w.unknownNumber, { number: unknown });
  const after = numbers.map((number) => reading.numbered.get(number) ?? '');
  const ring = cycleWith(reading.waits, task.id, after);
  if (ring) {
    // Numbers and titles only, so that it reads in every language.
    const told = ring.map((id) => {
      const title = asWritten(reading.titles.get(id) ?? '');
      return `${reading.numbers.get(id) ?? ''} ${title}`.trim();
    });
    return not(w.cycle, { ring: told.join(' → ') });
  }
  return { task: { ...task, after } };
}

function readDue(task: TaskRecord, text: string, { year }: Reading): Read {
  const due = dayIn(text, year);
  if (due === null) return not(w.badDay);
  if (due !== '' && (due < `${year}-01-01` || due > `${year + 1}-03-31`)) return not(w.notInYear, { year });
  return { task: { ...task, due: due === '' ? null : due } };
}

function readTarget(task: TaskRecord, text: string): Read {
  const plain = text.replace(/[,\uff0c\s]/g, '');
  if (plain === '') return { task: { ...task, target: null } };
  if (!/^\d{1,15}(\.\d{1,4})?$/.test(plain)) return not(w.badTarget);
  return { task: { ...task, target: plain } };
}

function readIndicator(task: TaskRecord, text: string, { indicators }: Reading): Read {
  if (text === '') return { task: { ...task, indicator: null } };
  const found = indicators.find(({ code, name }) => [code, name.zh, name.en].includes(text));
  if (!found) return not(w.unknownIndicator, { name: asWritten(text) });
  return { task: { ...task, indicator: found.code } };
}

/** Under another priority, where the task keeps its place among the others. */
function readPriority(task: TaskRecord, text: string, { priorities }: Reading): Read {
  if (text === '') return not(w.priorityFirst);
  const [found, ...more] = prioritiesCalled(priorities, text);
  if (!found) return not(w.noSuchPriority, { name: asWritten(text) });
  if (more.length > 0) return not(w.severalPriorities, { name: asWritten(text), count: more.length + 1 });
  return { task: { ...task, priorityId: found.id } };
}

/** The task with this text in this cell, or why it cannot stand there. */
export function readCell(task: TaskRecord, field: CellField, written: string, reading: Reading): Read {
  const text = written.trim();
  const most = mostOf[field];
  if (text.length > most) return not(w.tooLong, { most, count: text.length });
  if (monthOfField(field) !== null) return readStep(task, field, text);
  if (isPart(field)) return readParties(task, field, text, reading);
  if (field === 'after') return readAfter(task, text, reading);
  if (field === 'due') return readDue(task, text, reading);
  if (field === 'priority') return readPriority(task, text, reading);
  if (field === 'target') return readTarget(task, text);
  if (field === 'indicator') return readIndicator(task, text, reading);
  if (field === 'title') return text === '' ? not(w.titleFirst) : { task: { ...task, title: text } };
  return { task: { ...task, [field]: text } };
}
