import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { say, tagOf } from '../../base/words.ts';
import { readCookies } from '../../platform/http/cookies.ts';
import { languageOf } from '../../platform/http/language.ts';
import { light } from '../../platform/ui/tokens.ts';
import { portalWords as w } from './portal.words.ts';

/** What a phone asks for to put the portal on its home screen and to show a page when the line is gone. */
export function installable(dist: string, workerFile: string | undefined): Hono {
  const app = new Hono();
  const file = workerFile === undefined ? null : join(dist, 'portal', workerFile);
  const worker = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (worker !== null) {
    app.get('/worker.js', (c) => {
      // At the root, so that it may serve every page; looked at anew, so that a mended one comes soon.
      c.header('cache-control', 'no-cache');
      return c.body(worker, 200, { 'content-type': 'text/javascript; charset=utf-8' });
    });
  }
  app.get('/manifest.webmanifest', (c) => {
    const language = languageOf(readCookies(c.req.header('cookie')), c.req.header('accept-language'));
    c.header('vary', 'Accept-Language, Cookie');
    c.header('cache-control', 'private, max-age=86400');
    const icon = (size: number) => ({
      src: `/assets/icon-1-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    });
    const manifest = {
      name: say(w.name, language),
      short_name: say(w.name, language),
      description: say(w.about, language),
      lang: tagOf(language),
      start_url: '/',
      scope: '/',
      // With an address bar: whoever holds a page's address holds the matter, so people must be able to see and copy it.
      display: 'minimal-ui',
      background_color: light.paper,
      theme_color: light.paper,
      icons: [icon(192), icon(512), { src: '/assets/icon-1.svg', sizes: 'any', type: 'image/svg+xml' }],
    };
    return c.body(JSON.stringify(manifest), 200, { 'content-type': 'application/manifest+json' });
  });
  return app;
}
