import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Word } from '../../../base/words.ts';
import { Refused } from '../../../platform/http/client.ts';
import type { CellField } from '../cells.rules.ts';
import type { CellOutcome, Task } from '../tasks.contract.ts';
import { tableKey, tasksApi } from './tasks.api.ts';
import { type Known, putSaved } from './use-table.ts';

export interface Edit {
  readonly taskId: string;
  readonly field: CellField;
  readonly text: string;
  /** The version that was seen when the writing began. */
  readonly base: number;
}

export interface Pending extends Edit {
  readonly state: 'saving' | 'unsent' | 'stale' | 'refused';
  readonly why: Word | null;
  /** What stands there instead, and its version, where somebody else wrote meanwhile. */
  readonly theirs: { readonly text: string; readonly version: number } | null;
}

/** A due day that is no working day, with the one before it. */
export interface Offer {
  readonly taskId: string;
  readonly why: Word;
  readonly day: string;
}

type Change = {
  readonly taskId: string;
  readonly field: CellField;
  readonly before: string;
  readonly after: string;
};
interface Steps {
  readonly back: readonly (readonly Change[])[];
  readonly forth: readonly (readonly Change[])[];
}

export const cellKey = (taskId: string, field: string) => `${taskId}:${field}`;

const mostSteps = 100;

/**
 * Saves cells of a table one batch after another; what could not be saved is kept beside the table until the person
 * decides. Own changes can be undone as long as nobody wrote over them.
 */
export function useSaving(tableId: string) {
  const queries = useQueryClient();
  const [pending, setPending] = useState<ReadonlyMap<string, Pending>>(new Map());
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const [steps, setSteps] = useState<Steps>({ back: [], forth: [] });
  const [notUndone, setNotUndone] = useState(0);
  const own = useRef(new Map<string, number>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const taskOf = useCallback(
    (id: string): Task | undefined => queries.getQueryData<Known>(tableKey(tableId))?.tasks.get(id),
    [queries, tableId],
  );
  const versionOf = useCallback(
    (taskId: string, field: CellField) =>
      Math.max(taskOf(taskId)?.versions[field] ?? 0, own.current.get(cellKey(taskId, field)) ?? 0),
    [taskOf],
  );

  const settle = useCallback(
    (edits: readonly Edit[], outcomes: readonly CellOutcome[]) => {
      const good = outcomes.filter(({ state }) => state === 'saved' || state === 'same');
      for (const { taskId, field, version } of good) own.current.set(cellKey(taskId, field), version);
      putSaved(queries, tableId, good);
      const read = new Map(good.map(({ taskId, field, text }) => [cellKey(taskId, field), text]));
      const wrote = new Map(edits.map(({ taskId, field, text }) => [cellKey(taskId, field), text]));
      // As the server reads it: 6 月底 became a day, and going back compares with that.
      const asRead = (one: Change): Change => {
        const key = cellKey(one.taskId, one.field);
        return one.after === wrote.get(key) ? { ...one, after: read.get(key) ?? one.after } : one;
      };
      setSteps(({ back, forth }) => ({ back: back.map((changes) => changes.map(asRead)), forth }));
      setPending((before) => {
        const next = new Map(before);
        for (const [at, { taskId, field, state, why, text, version }] of outcomes.entries()) {
          const key = cellKey(taskId, field);
          const edit = edits[at];
          // Written again meanwhile: that one is on its way.
          if (!edit || next.get(key)?.text !== edit.text) continue;
          if (state === 'saved' || state === 'same') next.delete(key);
          else next.set(key, { ...edit, state, why, theirs: state === 'stale' ? { text, version } : null });
        }
        return next;
      });
      const told = outcomes.flatMap(({ taskId, offer, why }) =>
        offer && why ? [{ taskId, day: offer, why }] : [],
      );
      const due = new Set(outcomes.filter(({ field }) => field === 'due').map(({ taskId }) => taskId));
      setOffers((before) => [...before.filter(({ taskId }) => !due.has(taskId)), ...told]);
    },
    [queries, tableId],
  );

  const send = useCallback(
    (edits: readonly Edit[]) => {
      setPending((before) => {
        const next = new Map(before);
        for (const edit of edits) {
          next.set(cellKey(edit.taskId, edit.field), { ...edit, state: 'saving', why: null, theirs: null });
        }
        return next;
      });
      queue.current = queue.current.then(async () => {
        const cells = edits.map(({ taskId, field, text, base }) => ({
          ...{ taskId, field, text },
          version: Math.max(base, own.current.get(cellKey(taskId, field)) ?? 0),
        }));
        try {
          settle(edits, (await tasksApi.saveCells({ params: { id: tableId }, body: { cells } })).cells);
        } catch (error) {
          // A refusal of the whole is an answer; without one nothing is known, and it is sent again.
          const why = error instanceof Refused ? { zh: error.message, en: error.message } : null;
          const state = why ? 'refused' : 'unsent';
          setPending((before) => {
            const next = new Map(before);
            for (const edit of edits) {
              const key = cellKey(edit.taskId, edit.field);
              const at = next.get(key);
              if (at?.text === edit.text) next.set(key, { ...at, state, why });
            }
            return next;
          });
        }
      });
    },
    [settle, tableId],
  );

  /** Own changes, to be undone as one. */
  const change = useCallback(
    (edits: readonly Edit[]) => {
      const changes = edits
        .map(({ taskId, field, text }) => ({
          taskId,
          field,
          before: taskOf(taskId)?.cells[field] ?? '',
          after: text,
        }))
        .filter(({ before, after }) => before !== after);
      if (changes.length === 0) return;
      setSteps(({ back }) => ({ back: [...back, changes].slice(-mostSteps), forth: [] }));
      send(edits.filter(({ taskId, field, text }) => (taskOf(taskId)?.cells[field] ?? '') !== text));
    },
    [send, taskOf],
  );

  const goBack = useCallback(
    (changes: readonly Change[], to: 'before' | 'after') => {
      const free = changes.filter(({ taskId, field, before, after }) => {
        const text = taskOf(taskId)?.cells[field] ?? '';
        return (
          text === (to === 'before' ? after : before) ||
          text.trim() === (to === 'before' ? after : before).trim()
        );
      });
      setNotUndone(changes.length - free.length);
      if (free.length === 0) return;
      send(
        free.map(({ taskId, field, [to]: text }) => ({
          taskId,
          field,
          text,
          base: versionOf(taskId, field),
        })),
      );
    },
    [send, taskOf, versionOf],
  );
  const undo = useCallback(() => {
    const last = steps.back.at(-1);
    if (!last) return;
    setSteps({ back: steps.back.slice(0, -1), forth: [...steps.forth, last] });
    goBack(last, 'before');
  }, [goBack, steps]);
  const redo = useCallback(() => {
    const last = steps.forth.at(-1);
    if (!last) return;
    setSteps({ back: [...steps.back, last], forth: steps.forth.slice(0, -1) });
    goBack(last, 'after');
  }, [goBack, steps]);

  const drop = useCallback((one: Edit) => {
    setPending((before) => {
      const next = new Map(before);
      next.delete(cellKey(one.taskId, one.field));
      return next;
    });
  }, []);
  const insist = useCallback(
    (one: Pending) => send([{ ...one, base: one.theirs?.version ?? versionOf(one.taskId, one.field) }]),
    [send, versionOf],
  );
  const noOffer = useCallback(
    (taskId: string) => setOffers((before) => before.filter((one) => one.taskId !== taskId)),
    [],
  );
  return {
    ...{ pending, offers, notUndone, change, send, drop, insist, noOffer, versionOf },
    ...{ undo, redo, canUndo: steps.back.length > 0, canRedo: steps.forth.length > 0 },
  };
}

export type Saving = ReturnType<typeof useSaving>;
