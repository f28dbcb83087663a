import { type RefObject, useEffect, useEffectEvent } from 'react';
import { uiWords as w } from '../ui.words.ts';
import { useSay } from './language.tsx';

export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Single keys of a page. They are left alone while somebody writes, except Escape. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (isWriting(event.target) && event.key !== 'Escape') return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Ctrl+Enter (⌘ Enter) anywhere in a form sends it. */
export function useSendKey(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const { current } = form;
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Node && current?.contains(event.target)) current.requestSubmit();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [form]);
}

/** The keys of a page, written down. */
export function KeyHints({ hints }: { hints: readonly (readonly [keys: string, what: string])[] }) {
  const say = useSay();
  return (
    <aside className="keys" aria-label={say(w.keys)}>
      <dl>
        {hints.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
