import { isSparing } from './sparing.ts';

/**
 * What the script adds to the first page: while somebody writes, who could help appears below the button. It asks
 * after a pause, keeps nothing, and is silent about every failure, since the same is shown after sending.
 */
const pause = 400;
const fewest = 4;

/** Starts it where the page has a place for it. */
export function proposeWhileTyping(): void {
  const place = document.querySelector<HTMLElement>('[data-typing]');
  const box = place?.closest('form')?.querySelector('textarea');
  const told = place?.querySelector('p');
  const shown = place?.querySelector('div');
  if (!place || !box || !told || !shown || isSparing()) return;
  let timer = 0;
  let asked = '';
  let last = '';
  const ask = async (): Promise<void> => {
    const words = box.value.trim();
    if (words === asked) return;
    asked = words;
    let html = '';
    if (words.length >= fewest) {
      try {
        const body = new URLSearchParams({ words });
        const answer = await fetch(place.dataset['typing'] ?? '', { method: 'POST', body });
        if (!answer.ok) return;
        html = await answer.text();
      } catch {
        return;
      }
    }
    // Meanwhile more was written, and that is asked for by itself.
    if (words !== asked || html === last) return;
    last = html;
    shown.innerHTML = html;
    const text = shown.querySelector<HTMLElement>('[data-told]')?.dataset['told'] ?? '';
    if (told.textContent !== text) told.textContent = text;
  };
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pause);
  };
  box.addEventListener('input', (event) => {
    // Half a word of an input method is no word yet.
    if (!event.isComposing) soon();
  });
  box.addEventListener('compositionend', soon);
  if (box.value !== '') soon();
}
