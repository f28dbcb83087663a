import { useState } from 'react';
import { settingsUiWords as w } from '../settings.words.ts';
import { useKept } from './kept.ts';
import { useSay } from './language.tsx';
import type { SettingField, Values } from './setting-field.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a value of a field is called on the screen; empty for nothing. */
function useValueText<D extends Values>(): (field: SettingField<D>, value: D[string] | undefined) => string {
  const say = useSay();
  return (field, value) => {
    const nameOf = (one: unknown) => {
      if (field.kind === 'choice' || field.kind === 'choices') {
        return field.options.find((option) => option.value === one)?.label ?? '';
      }
      if (field.kind === 'days') return field.names[Number(one) - 1] ?? '';
      if (field.kind === 'check') return say(one === true ? w.yes : w.no);
      return typeof one === 'string' || typeof one === 'number' ? String(one) : '';
    };
    return Array.isArray(value) ? value.map(nameOf).join(say(w.comma)) : nameOf(value);
  };
}

/**
 * What is typed into the form of a record that others may change meanwhile. `start` is the record as it is now: when
 * it moves, what was not touched takes the new value and what was touched stays; `madeMeanwhile` tells of both.
 */
export function useMerged<D extends Values>(name: string, start: D) {
  const say = useSay();
  const text = useValueText<D>();
  const [base, setBase] = useState(start);
  const [draft, setDraft, wipe] = useKept(name, base);
  const [moved, setMoved] = useState<readonly string[]>([]);
  // During the render, so that the old value is never shown beside the new record.
  if (!same(start, base)) {
    const keys = Object.keys(start).filter((key) => !same(start[key], base[key]));
    const taken = keys.filter((key) => same(draft[key], base[key]));
    setDraft({ ...draft, ...Object.fromEntries(taken.map((key) => [key, start[key]])) });
    setBase(start);
    setMoved([...new Set([...moved, ...keys])]);
  }
  const madeMeanwhile = (field: SettingField<D>): string | undefined => {
    if (!moved.includes(field.key)) return undefined;
    if (same(draft[field.key], base[field.key])) return say(w.taken);
    const value = text(field, base[field.key]);
    return value === '' ? say(w.nowEmpty) : say(w.nowIs, { value });
  };
  return { draft, setDraft, wipe, madeMeanwhile };
}
