import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { type Day, localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { submitOnce } from '../../../platform/http/submission.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Button, LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { CheckBox, ErrorSummary, Hidden, TextField } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { shareWithFamily, withdrawFamily } from '../actions/family.ts';
import { familySchema } from '../contract/family.ts';
import type { Known } from '../contract/rights.ts';
import { getKnown } from '../views/known.ts';
import { FamilyList } from './family-list.tsx';
import { familyWords as w } from './rights.words.ts';
import { guarded } from './story-page.tsx';
import { submissionKey } from './typed.ts';

/** What the holder does for a relative: make a look, see who looked, take it back. */
export const familyPages: readonly Page[] = [
  { method: 'GET', path: '/n/:secret/family', answer: (request) => guarded(request, () => form(request)) },
  { method: 'POST', path: '/n/:secret/family', answer: (request) => guarded(request, () => make(request)) },
  {
    method: 'POST',
    path: '/n/:secret/family/:view',
    answer: (request) => guarded(request, () => withdraw(request)),
  },
];

interface Typed {
  readonly name: string;
  readonly showsWords: boolean;
}

async function form(
  request: PageRequest,
  typed: Typed = { name: '', showsWords: false },
  mistake: Mistake | null = null,
): Promise<PageAnswer> {
  const { language, freshKey } = request;
  const here = `/n/${request.params['secret'] ?? ''}`;
  const seen = await request.caller.read(async (ctx) => ({
    known: await getKnown(ctx),
    zone: ctx.city.zone,
    now: ctx.now,
  }));
  if (seen.known.erasedAt !== null) return redirect(here);
  const body = <FamilyForm {...{ language, here, freshKey, typed, mistake, ...seen }} />;
  return page(say(w.title, language), body, { status: mistake?.status ?? 200, personal: true });
}

async function make(request: PageRequest): Promise<PageAnswer> {
  const { language, origin } = request;
  const typed = { name: field(request, 'name'), showsWords: field(request, 'words') === 'yes' };
  const here = `/n/${request.params['secret'] ?? ''}`;
  try {
    const body = parse(familySchema, typed);
    const { made, today } = await request.caller.write(async (ctx) => ({
      made: await submitOnce(ctx, 'needs.shareWithFamily', submissionKey(request), { ...body, here }, () =>
        shareWithFamily(ctx, body),
      ),
      today: localTime(ctx.now, ctx.city.zone).day,
    }));
    const zone = request.city.zone;
    // Not led elsewhere: link and code are known only now.
    const shown = <Made {...{ language, here, origin, zone, today, name: body.name, ...made }} />;
    return page(say(w.title, language), shown, { personal: true });
  } catch (error) {
    const mistake = mistakeOf(error, language);
    const empty = typed.name.trim() === '';
    const fields = mistake.fields.map((one) =>
      one.path === 'name' && empty ? { path: 'name', text: say(w.empty, language) } : one,
    );
    return form(request, typed, { ...mistake, fields });
  }
}

async function withdraw(request: PageRequest): Promise<PageAnswer> {
  const view = request.params['view'] ?? '';
  if (isId(view)) await request.caller.write((ctx) => withdrawFamily(ctx, view));
  return redirect(`/n/${request.params['secret'] ?? ''}/family`);
}

export function FamilyForm(props: {
  language: Language;
  here: string;
  freshKey: string;
  typed: Typed;
  mistake: Mistake | null;
  known: Known;
  zone: string;
  now: Date;
}): ReactElement {
  const { language, here, freshKey, typed, mistake, known, zone, now } = props;
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.title, language)}</h1>
      <p>{say(w.lead, language)}</p>
      <form method="post" action={`${here}/family`}>
        <Hidden name="key" value={freshKey} />
        <TextField
          name="name"
          label={say(w.name, language)}
          hint={say(w.nameHint, language)}
          language={language}
          value={typed.name}
          mistake={mistake}
        />
        <CheckBox name="words" value="yes" checked={typed.showsWords}>
          {say(w.words, language)}
        </CheckBox>
        <Button>{say(w.make, language)}</Button>
      </form>
      <h2>{say(w.list, language)}</h2>
      <FamilyList {...{ language, here, zone, now, family: known.family }} />
      <div className="actions">
        <LinkButton href={here} weight="quiet">
          {say(w.backToMatter, language)}
        </LinkButton>
      </div>
    </>
  );
}

function Made(props: {
  language: Language;
  here: string;
  origin: string;
  zone: string;
  today: Day;
  name: string;
  secret: string;
  code: string;
  expiresAt: string;
}): ReactElement {
  const { language, here, origin, zone, today, name, secret, code, expiresAt } = props;
  const until = dayText(localTime(new Date(expiresAt), zone).day, language, today);
  const link = `${origin}/family/${secret}`;
  return (
    <>
      <h1>{say(w.madeTitle, language, { name })}</h1>
      <p>{say(w.madeText, language)}</p>
      <h2>{say(w.linkIs, language)}</h2>
      <p>
        <bdi>{link}</bdi>{' '}
        <button
          type="button"
          hidden
          data-copy={link}
          data-copied={say(w.copied, language)}
          className="plain-button"
        >
          {say(w.copyLink, language)}
        </button>
      </p>
      <h2>{say(w.code, language)}</h2>
      <p className="code">
        <bdi>{code}</bdi>
      </p>
      <p>{say(w.codeText, language, { site: new URL(origin).host })}</p>
      <p className="quiet">{say(w.until, language, { day: until })}</p>
      <div className="actions">
        <LinkButton href={`${here}/family`} weight="quiet">
          {say(w.list, language)}
        </LinkButton>
        <LinkButton href={here} weight="quiet">
          {say(w.backToMatter, language)}
        </LinkButton>
      </div>
    </>
  );
}
