import { tellNews } from './news.ts';
import { sendsFiles } from './pictures.ts';
import { proposeWhileTyping } from './typing.ts';

/**
 * The portal's only script. Every task works without it; with it, a half-written text survives a reload, a failed
 * submit and a server that went away, and a second press of a button sends nothing twice.
 */
const prefix = 'lianxin-draft:';
const sentPrefix = 'lianxin-sent:';
const leftKey = 'lianxin-left';
const offlineKey = 'lianxin-offline-as';
/** After this long a button may be pressed again: a guard must never become a trap. */
const patience = 10_000;
/** How often the offline page looks whether the server answers again. */
const lookAgain = 5_000;

const shared = document.documentElement.hasAttribute('data-station');

/** The tab's own storage, or null where the browser forbids it. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

const store = storage();

function keep(key: string, text: string): void {
  try {
    if (text === '') store?.removeItem(key);
    else store?.setItem(key, text);
  } catch {
    // A full storage keeps the older draft; the text itself is still on the page.
  }
}

function keys(start: string): string[] {
  return store ? Object.keys(store).filter((key) => key.indexOf(start) === 0) : [];
}

function forgetAll(): void {
  for (const key of [...keys(prefix), ...keys(sentPrefix)]) store?.removeItem(key);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** A sent draft is wiped when the page that came back shows these very words as said or tells that they arrived, and not before. */
function wipeArrived(): void {
  const said = Array.from(document.querySelectorAll('[data-said]'), (one) => plain(one.textContent ?? ''));
  const arrived = Array.from(
    document.querySelectorAll<HTMLElement>('[data-arrived]'),
    (one) => one.dataset['arrived'],
  );
  for (const key of keys(sentPrefix)) {
    const name = key.slice(sentPrefix.length);
    const draft = prefix + name;
    if (said.indexOf(plain(store?.getItem(key) ?? '')) < 0 && arrived.indexOf(name) < 0) continue;
    if (plain(store?.getItem(draft) ?? '') === plain(store?.getItem(key) ?? '')) store?.removeItem(draft);
    store?.removeItem(key);
  }
}

function boxes(within: ParentNode): HTMLTextAreaElement[] {
  return Array.from(within.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft]'));
}

function keepDrafts(): void {
  for (const box of boxes(document)) {
    const key = prefix + (box.dataset['draft'] ?? '');
    const kept = store?.getItem(key) ?? '';
    // What the server shows again is newer than what the tab remembers.
    if (box.value === '' && kept !== '') box.value = kept;
    else if (box.defaultValue !== '' && box.value === box.defaultValue) keep(key, box.value);
    box.addEventListener('input', () => keep(key, box.value));
  }
}

function rememberSent(form: HTMLFormElement): void {
  for (const box of boxes(form)) {
    const name = box.dataset['draft'] ?? '';
    keep(prefix + name, box.value);
    keep(sentPrefix + name, box.value);
  }
}

function release(form: HTMLFormElement): void {
  delete form.dataset['sending'];
  for (const button of Array.from(form.querySelectorAll('button'))) button.removeAttribute('aria-disabled');
}

function guardForms(): void {
  for (const form of Array.from(document.querySelectorAll<HTMLFormElement>('form[method="post"]'))) {
    form.addEventListener('submit', (event) => {
      if (form.dataset['sending'] !== undefined) {
        event.preventDefault();
        return;
      }
      form.dataset['sending'] = '';
      for (const button of Array.from(form.querySelectorAll('button'))) {
        button.setAttribute('aria-disabled', 'true');
      }
      if (form.hasAttribute('data-finish')) forgetAll();
      else if (!shared) rememberSent(form);
      // Pictures take as long as they take; the form is released when they did not get through.
      if (sendsFiles(form, event.submitter, () => release(form))) event.preventDefault();
      else setTimeout(() => release(form), patience);
    });
  }
  // Coming back with the browser's own button shows the page as it was left.
  window.addEventListener('pageshow', () => {
    for (const form of Array.from(document.forms)) release(form);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
    button.textContent = button.dataset['copied'] ?? '';
  } catch {
    button.hidden = true;
  }
}

/** Shown only where it works: an unsafe address or an old browser has no clipboard. */
function offerCopying(): void {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return;
  for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

/** The page for when the line is gone, in the language and print of this one. Machines of many people keep none. */
function keepOfflinePage(): void {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!workers || shared) return;
  const { lang, className } = document.documentElement;
  const wanted = `${lang} ${className}`;
  const before = store?.getItem(offlineKey) ?? null;
  keep(offlineKey, wanted);
  void workers
    .register('/worker.js')
    .then(({ active }) => {
      if (active && before !== wanted) active.postMessage('refresh', []);
    })
    .catch(() => undefined);
}

/** On the offline page: back to the page that was wanted as soon as the server answers. */
function returnWhenOnline(): void {
  if (!document.querySelector('[data-offline]')) return;
  const look = (): void => {
    void fetch('/offline', { method: 'HEAD', cache: 'no-store' }).then(
      // Not a reload: that would send a form again, without what was written since.
      ({ ok }) => ok && navigator.onLine && location.replace(location.href),
      () => undefined,
    );
  };
  window.addEventListener('online', look);
  setInterval(look, lookAgain);
}

if (shared) {
  forgetAll();
} else {
  wipeArrived();
  keepDrafts();
}
/** Away at once: nothing written is left in the tab, and the way back does not lead here. */
function leaveAtOnce(): void {
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>('a[data-leave]'))) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.documentElement.hidden = true;
      forgetAll();
      keep(leftKey, 'left');
      history.replaceState(null, '', '/');
      location.replace(link.href);
    });
  }
}

/** Whoever comes back by the browser's own button to a page of before finds nothing of what was written there. */
function showNothingOfBefore(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (store?.getItem(leftKey) == null || !(persisted || way?.type === 'back_forward')) return;
    for (const box of boxes(document)) box.value = '';
    const typing = document.querySelector<HTMLElement>('[data-typing]');
    if (typing) typing.hidden = true;
  });
}

guardForms();
showNothingOfBefore();
offerCopying();
proposeWhileTyping();
tellNews();
leaveAtOnce();
keepOfflinePage();
returnWhenOnline();
// What has to be looked at again is read first.
document.querySelector<HTMLElement>('.summary')?.focus();
