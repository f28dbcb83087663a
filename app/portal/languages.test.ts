import { expect, test } from 'vitest';
import { createTraditional } from '../../engines/text/traditional.ts';
import { fillLibrary } from '../demo/library.ts';
import { modules, segmenter } from '../modules.ts';
import { aCity, type TestCity } from '../testing/city.ts';
import { aNeed, choose, solve, wages } from '../testing/need.fixtures.ts';
import { testNow } from '../testing/parts.ts';
import { portalPages } from './portal-pages.tsx';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const han = /\p{Script=Han}/u;
const shownAttributes = /\s(?:aria-label|placeholder|title|alt|label|data-copied)="([^"]*)"/g;
const isVoid = /^<(?:!|area|base|br|hr|img|input|link|meta|wbr)|\/>$/;

interface Text {
  readonly text: string;
  readonly lang: string;
  /** What a person wrote. */
  readonly kept: boolean;
}

/** Every text a page shows or says, with the language it stands in. */
function textsOf(html: string): Text[] {
  const found: Text[] = [];
  const open = [{ lang: '', kept: false, silent: false }];
  for (const part of html.match(/<[^>]*>|[^<]+/g) ?? []) {
    const at = open.at(-1) ?? { lang: '', kept: false, silent: false };
    if (!part.startsWith('<')) {
      if (!at.silent && part.trim() !== '') found.push({ ...at, text: part });
      continue;
    }
    if (part.startsWith('</')) {
      open.pop();
      continue;
    }
    const lang = /\slang="([^"]*)"/.exec(part)?.[1] ?? at.lang;
    const kept = at.kept || part.includes('translate="no"');
    for (const [, text = ''] of part.matchAll(shownAttributes)) found.push({ text, lang, kept: at.kept });
    if (!isVoid.test(part)) open.push({ lang, kept, silent: /^<(?:script|style)/.test(part) });
  }
  expect(open).toHaveLength(1);
  return found;
}

async function visit(
  city: TestCity,
  path: string,
  language: string,
): Promise<{ html: string; status: number }> {
  const response = await city.app.request(path, {
    headers: { host: city.host, 'accept-language': language },
  });
  return { html: await response.text(), status: response.status };
}

/** All pages there are, opened on needs in different states, and some that are not there. */
async function addresses(city: OwnCity): Promise<string[]> {
  const said = await aNeed(city, `${wages}。皇后大道后面的头发店`);
  const handed = await aNeed(city);
  await choose(city, handed, {
    lead: 'wage-help',
    joint: ['legal-aid-wages'],
    name: '范后里',
    phone: '13800138000',
  });
  const answered = await aNeed(city);
  await choose(city, answered, { lead: 'wage-help' });
  await solve(city, answered, 'liu-haidong');
  const params: Record<string, string[]> = {
    ':secret': [said.secret, handed.secret, answered.secret, 'x'.repeat(22)],
    ':id': [city.at.service('wage-help')],
    // A link for a photograph that is over: whose it was, nobody is told.
    ':token': ['y'.repeat(22)],
  };
  const patterns = [...portalPages, ...modules.flatMap((module) => module.pages)]
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path);
  const filled = patterns.flatMap((pattern) => {
    const name = /:\w+/.exec(pattern)?.[0];
    if (name === undefined) return [pattern];
    const values = params[name];
    if (!values) throw new Error(`${pattern}: this test does not know what to put for ${name}`);
    return values.map((value) => pattern.replace(name, value));
  });
  const service = said.proposals[0]?.serviceId ?? '';
  await fillLibrary(city.runtime, city.at, segmenter, testNow);
  const library = await city.ok<{ items: { id: string }[] }>('GET', '/api/library/public', {});
  return [
    ...library.items.flatMap(({ id }) => [`/library/${id}`, `/library/${id}?edition=1`]),
    '/library?search=补助',
    '/library?search=没有的词',
    ...new Set(filled),
    `/n/${said.secret}/choose?service=${service}`,
    `/n/${said.secret}/choose?help=1`,
    `/?service=${service}`,
    `/stations?area=${city.at.area('yunhe')}`,
    '/services?search=后面',
    '/services?search=工资',
    '/nothing-here',
  ];
}

test('every page, in every language', async () => {
  const city = await aCity();
  const all = await addresses(city);
  expect(all.length).toBeGreaterThan(15);
  const traditional = createTraditional();
  const wrong: string[] = [];
  let drawn = 0;
  for (const path of all) {
    const english = await visit(city, path, 'en');
    // A form's answer, or a copy of one's data as a file.
    if (english.status === 303 || !english.html.startsWith('<!doctype html>')) continue;
    drawn += 1;
    expect(english.html, path).toMatch(/<html lang="en"/);
    for (const { text, lang } of textsOf(english.html)) {
      if (han.test(text) && !lang.startsWith('zh')) wrong.push(`en ${path}: ${text}`);
    }
    const hant = await visit(city, path, 'zh-TW');
    expect(hant.html, path).toMatch(/<html lang="zh-Hant"/);
    for (const { text, kept } of textsOf(hant.html)) {
      if (!kept && traditional(text) !== text) wrong.push(`zh-Hant ${path}: ${text}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(drawn).toBeGreaterThan(15);
});

test('what a resident wrote is shown as written in all of them', async () => {
  const city = await aCity();
  const own = '后面理发店的头发、里程和面条，ᠮᠣᠩᠭᠣᠯ';
  const said = await aNeed(city, own);
  for (const language of ['zh-CN', 'zh-TW', 'en']) {
    const { html } = await visit(city, `/n/${said.secret}`, language);
    expect(html).toContain(`>${own}</blockquote>`);
  }
});

test('a reader chooses by address, and the choice stays', async () => {
  const city = await aCity();
  const response = await city.app.request('/services?search=a&lang=zh-Hant', {
    headers: { host: city.host },
  });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/services?search=a');
  expect(response.headers.get('set-cookie')).toMatch(/^lianxin_language=zh-Hant; Path=\/; SameSite=Lax/);
  const next = await city.app.request('/services', {
    headers: { host: city.host, cookie: 'lianxin_language=zh-Hant', 'accept-language': 'en' },
  });
  expect(next.headers.get('vary')).toBe('Accept-Language, Cookie');
  const html = await next.text();
  expect(html).toContain('服務菜單');
  expect(html).toContain('hrefLang="en" href="/services?lang=en"');
});

test('who signs in at the desk gets refusals in traditional characters too', async () => {
  const city = await aCity();
  const refused = await city.refused('GET', '/api/session', { headers: { 'accept-language': 'zh-HK' } });
  expect(refused.detail).toBe('請先登錄，再繼續。');
});
