import { isSparing } from './sparing.ts';

/** After a line has broken. */
const again = 15_000;

/** Hears whether something happened; resolves when the line has ended. */
async function hear(secret: string, news: () => void): Promise<boolean> {
  const answer = await fetch('/api/live/mine', { headers: { 'lianxin-secret': secret }, cache: 'no-store' });
  const reader = answer.ok ? answer.body?.getReader() : undefined;
  if (!reader) return false;
  const decoder = new TextDecoder();
  for (let rest = ''; ; ) {
    const { done, value } = await reader.read();
    if (done) return true;
    rest = (rest + decoder.decode(value, { stream: true })).slice(-200);
    if (rest.indexOf('event: happened') >= 0) {
      news();
      rest = '';
    }
  }
}

/** On the page of a need: says quietly that there is news, and leaves it to the reader when to look. */
export function tellNews(): void {
  const place = document.querySelector<HTMLElement>('[data-news]');
  const secret = /^\/n\/([\w-]+)$/.exec(location.pathname)?.[1];
  if (!place || secret === undefined || isSparing()) return;
  const news = (): void => {
    if (place.firstChild) return;
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = place.dataset['news'] ?? '';
    place.appendChild(link);
  };
  const listen = (): void => {
    hear(secret, news).then(
      (open) => open && setTimeout(listen, again),
      () => setTimeout(listen, again),
    );
  };
  listen();
}
