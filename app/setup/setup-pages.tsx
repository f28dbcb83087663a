import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../base/error.ts';
import { isLanguage, type Language, say } from '../../base/words.ts';
import { kindWords } from '../../modules/organisations/organisations.public.ts';
import { listAreas, planAreas, readAreaSheet } from '../../modules/places/places.public.ts';
import { cookie, cookieNames, readCookies } from '../../platform/http/cookies.ts';
import { languageOf } from '../../platform/http/language.ts';
import { cleaned } from '../../platform/http/schema.ts';
import { LinkButton } from '../../platform/ui/portal/elements.tsx';
import { type Mistake, mistakeOf } from '../../platform/ui/portal/mistake.ts';
import type { PortalAssets } from '../portal/assets.ts';
import { AreasForm, SheetReport } from './areas-form.tsx';
import { CityForm, CodeForm, OrganisationForm, StaffForm, type Typed } from './forms.tsx';
import { type Asked, codeScript, drawAsked } from './frame.tsx';
import { setupWords as w } from './setup.words.ts';
import * as acts from './setup-acts.ts';
import { refuse } from './setup-fields.ts';
import { founder, type SetupState, type Step } from './setup-state.ts';

const codeCookie = 'lianxin_setup';
/** A file of 4 MB and the form around it. */
const largest = 20 * 1024 * 1024 + 64 * 1024;

interface Parts {
  readonly state: SetupState;
  readonly assets: PortalAssets;
  readonly publicUrl: string | null;
  readonly fault: (what: string, error: unknown) => void;
}

function language(c: Context): Language {
  return languageOf(readCookies(c.req.header('cookie')), c.req.header('accept-language'));
}

async function typedOf(c: Context): Promise<{ typed: Typed; file: File | null }> {
  const typed: Record<string, string> = {};
  let file: File | null = null;
  for (const [name, value] of Object.entries(await c.req.parseBody())) {
    if (typeof value === 'string') typed[name] = String(cleaned(value));
    else if (value instanceof File && value.size > 0) file = value;
  }
  return { typed, file };
}

function mistaken(error: unknown, at: Language): Mistake {
  const found = mistakeOf(error, at);
  return { ...found, title: say(w.changed, at) };
}

/** The page of a step, with what was typed and what is wrong with it. */
async function stepPage({ state }: Parts, c: Context, typed: Typed, mistake: Mistake | null): Promise<Asked> {
  const at = language(c);
  const { step, city } = await state.step();
  const form = { language: at, typed, mistake };
  const titles = {
    city: [1, w.cityTitle, w.cityLead],
    areas: [2, w.areasTitle, w.areasLead],
    organisation: [3, w.organisationTitle, w.organisationLead],
    administrator: [4, w.staffTitle, w.staffLead],
    open: [null, w.openTitle, w.openLead],
  } as const;
  const [place, title, lead] = titles[step];
  const bodies: Record<Step, () => Promise<Asked['body']>> = {
    city: async () => <CityForm {...form} />,
    areas: async () => {
      const kept = await state.keptSheet();
      const cityName = city?.name ?? '';
      if (kept) {
        const rows = acts.withRoot(kept, cityName);
        const plan = planAreas([], rows);
        // The city above them is no row of the sheet.
        const good = plan.good.filter(({ number }) => number > 0).length;
        return <SheetReport language={at} read={{ rows: kept, good, bad: plan.bad }} />;
      }
      const search = (typed['search'] ?? '').trim().slice(0, 30);
      return <AreasForm {...{ language: at, search, cityName, mistake }} />;
    },
    organisation: async () => {
      if (!city) return null;
      const areas = await state.running.runtime.read(city, founder, (ctx) => listAreas(ctx.db));
      return <OrganisationForm {...form} areas={areas} kinds={kindWords} />;
    },
    administrator: async () => <StaffForm {...form} />,
    open: async () => (
      <form method="post" action="/setup/open">
        <button type="submit" className="button main">
          {say(w.openNow, at)}
        </button>
      </form>
    ),
  };
  const body = await bodies[step]();
  return { number: place, title: say(title, at), lead: say(lead, at), mistake, body };
}

async function areasAct({ state }: Parts, typed: Typed, file: File | null): Promise<void> {
  const how = typed['how'] ?? '';
  switch (how) {
    case 'national':
      return acts.takeNational(state, typed['code'] ?? '');
    case 'only':
      return acts.takeOnly(state);
    case 'take':
      return acts.takeSheet(state);
    case 'drop':
      return state.keepSheet(null);
    default:
      if (!file) throw refuse([{ path: 'sheet', text: w.noFile }]);
      return state.keepSheet(await readAreaSheet(new Uint8Array(await file.arrayBuffer())));
  }
}

function donePage(name: string, at: Language): Asked {
  return {
    ...{ number: null, title: say(w.doneTitle, at, { name }), lead: say(w.doneLead, at), mistake: null },
    body: (
      <>
        <ol>
          {[w.done1, w.done2, w.done3, w.done4].map((word) => (
            <li key={word.en}>{say(word, at)}</li>
          ))}
        </ol>
        <div className="actions">
          <LinkButton href="/desk">{say(w.toDesk, at)}</LinkButton>
          <LinkButton href="/" weight="quiet">
            {say(w.toPortal, at)}
          </LinkButton>
        </div>
      </>
    ),
  };
}

/** The first start without the demo, as pages that work without a script. */
export function setupPages(parts: Parts): Hono {
  const { state, assets, publicUrl } = parts;
  const secure = publicUrl?.startsWith('https:') ?? false;
  const app = new Hono();
  const draw = (c: Context, asked: Asked, status: Mistake['status'] | 200 = 200) =>
    c.html(drawAsked(assets, language(c), asked), status, { 'cache-control': 'no-store' });
  const askCode = (c: Context, mistake: Mistake | null) => {
    const at = language(c);
    const body = <CodeForm language={at} typed={{}} mistake={mistake} />;
    const asked = { number: null, title: say(w.codeTitle, at), lead: say(w.codeLead, at), mistake, body };
    return draw(c, asked, mistake?.status ?? 200);
  };
  const isIn = (c: Context) => state.admits(readCookies(c.req.header('cookie'))[codeCookie] ?? '');

  app.get('/setup/code.js', (c) => c.text(codeScript, 200, { 'content-type': 'text/javascript' }));
  app.use('/setup/*', async (c, next) => {
    const origin = c.req.header('origin');
    if (c.req.method === 'POST' && origin !== undefined && origin !== 'null') {
      if (origin.replace(/^https?:\/\//, '') !== c.req.header('host')) {
        return c.text(say(w.foreign, language(c as Context)), 403);
      }
    }
    return next();
  });
  app.use(
    '/setup/*',
    bodyLimit({
      maxSize: largest,
      onError: async (c) => {
        const at = language(c);
        const error = refuse([{ path: 'sheet', text: w.tooLargeFile }]);
        const mistake: Mistake = { ...mistaken(error, at), status: 413 };
        return (await isIn(c)) ? draw(c, await stepPage(parts, c, {}, mistake), 413) : askCode(c, null);
      },
    }),
  );
  app.post('/setup/language', async (c) => {
    const { typed } = await typedOf(c);
    const chosen = isLanguage(typed['language']) ? typed['language'] : 'zh';
    c.header('set-cookie', cookie(cookieNames.language, chosen, { secure, maxAge: 365 * 24 * 3600 }));
    return c.redirect('/setup', 303);
  });
  app.get('/setup/done', async (c) => {
    if (!(await state.isOver())) return c.redirect('/setup', 303);
    const city = await state.city();
    return draw(c, donePage(city?.name ?? '', language(c)));
  });
  app.use('/setup/*', async (c, next) => {
    if (await state.isOver()) return c.redirect('/setup/done', 303);
    if (c.req.path !== '/setup' && !(await isIn(c as Context))) return c.redirect('/setup', 303);
    return next();
  });
  app.post('/setup', async (c) => {
    const { typed } = await typedOf(c);
    const code = typed['code'] ?? '';
    if (!(await state.admits(code))) {
      return askCode(c, mistaken(refuse([{ path: 'code', text: w.wrongCode }]), language(c)));
    }
    c.header('set-cookie', cookie(codeCookie, code, { secure, maxAge: 24 * 3600 }));
    return c.redirect('/setup', 303);
  });
  for (const path of ['/setup', '/setup/areas']) {
    app.get(path, async (c) => {
      if (!(await isIn(c))) return askCode(c, null);
      return draw(c, await stepPage(parts, c, c.req.query(), null));
    });
  }
  const posts: Record<string, (typed: Typed, file: File | null) => Promise<void>> = {
    '/setup/city': (typed) => acts.makeCity(state, typed),
    '/setup/areas': (typed, file) => areasAct(parts, typed, file),
    '/setup/organisation': (typed) => acts.makeOrganisation(state, typed),
    '/setup/administrator': (typed) => acts.makeAdministrator(state, typed),
    '/setup/open': () => acts.openNow(state),
  };
  for (const [path, act] of Object.entries(posts)) {
    app.post(path, async (c) => {
      const { typed, file } = await typedOf(c);
      try {
        await act(typed, file);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const mistake = mistaken(error, language(c));
        return draw(c, await stepPage(parts, c, typed, mistake), mistake.status);
      }
      return c.redirect('/setup', 303);
    });
  }
  app.onError((error, c) => {
    parts.fault(`setup ${c.req.method}`, error);
    return c.text(say(w.fault, language(c)), 500);
  });
  return app;
}
