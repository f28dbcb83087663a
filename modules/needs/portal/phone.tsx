import type { ReactElement } from 'react';
import { localTime } from '../../../base/time.ts';
import { type Language, say, type Word } from '../../../base/words.ts';
import { cookieNames } from '../../../platform/http/cookies.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Button, LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { ErrorSummary, Hidden, TextField } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { codeMinutes, endPhoneSession, phoneSessionMinutes } from '../../people/people.public.ts';
import { askCode, openByPhone } from '../actions/phone.ts';
import type { FoundLook } from '../contract/family.ts';
import type { FoundNeed } from '../contract/rights.ts';
import { listLooksOfPhone, listNeedsOfPhone } from '../views/known.ts';
import { progress } from './progress.tsx';
import { familyStates, ownStates, phoneWords as w } from './rights.words.ts';

/** To see one's matters again with the telephone that was left for them. */
export const phonePages: readonly Page[] = [
  { method: 'GET', path: '/progress/phone', answer: async () => redirect('/progress#phone-way') },
  { method: 'POST', path: '/progress/phone', answer: ask },
  { method: 'GET', path: '/progress/code', answer: async () => redirect('/progress#phone-way') },
  { method: 'POST', path: '/progress/code', answer: open },
  { method: 'GET', path: '/mine', answer: mine },
  { method: 'POST', path: '/mine/end', answer: end },
];

async function ask(request: PageRequest): Promise<PageAnswer> {
  const phone = field(request, 'phone');
  try {
    const { caller, language } = request;
    await caller.write((ctx) => askCode(ctx, { typed: phone, from: caller.address, language }));
    return codePage(request, phone, null);
  } catch (error) {
    return progress(request, { code: '', phone }, mistakeOf(error, request.language));
  }
}

function codePage({ language }: PageRequest, phone: string, mistake: Mistake | null): PageAnswer {
  const body = <CodeForm {...{ language, phone, mistake }} />;
  return page(say(w.codeTitle, language), body, { status: mistake?.status ?? 200, personal: true });
}

async function open(request: PageRequest): Promise<PageAnswer> {
  const phone = field(request, 'phone');
  const { caller } = request;
  try {
    const typed = { phone, code: field(request, 'code'), from: caller.address };
    const { token } = await caller.write((ctx) => openByPhone(ctx, typed));
    caller.setCookie(cookieNames.phone, token, phoneSessionMinutes * 60);
    return redirect('/mine');
  } catch (error) {
    return codePage(request, phone, mistakeOf(error, request.language));
  }
}

async function mine(request: PageRequest): Promise<PageAnswer> {
  const { language, cookies } = request;
  const token = cookies[cookieNames.phone];
  const seen =
    token === undefined
      ? null
      : await request.caller.read(async (ctx) => ({
          needs: await listNeedsOfPhone(ctx, token),
          looks: await listLooksOfPhone(ctx, token),
          zone: ctx.city.zone,
          today: localTime(ctx.now, ctx.city.zone).day,
        }));
  if (!seen || seen.needs === null) return redirect('/progress#phone-way');
  const body = (
    <Mine {...{ language, needs: seen.needs, looks: seen.looks, zone: seen.zone, today: seen.today }} />
  );
  return page(say(w.mine, language), body, { personal: true });
}

async function end(request: PageRequest): Promise<PageAnswer> {
  const token = request.cookies[cookieNames.phone];
  if (token !== undefined) await request.caller.write((ctx) => endPhoneSession(ctx, token));
  request.caller.setCookie(cookieNames.phone, '', 0);
  return redirect('/');
}

function CodeForm(props: { language: Language; phone: string; mistake: Mistake | null }): ReactElement {
  const { language, phone, mistake } = props;
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.codeTitle, language)}</h1>
      <p>{say(w.sent, language, { minutes: codeMinutes })}</p>
      <form method="post" action="/progress/code">
        <Hidden name="phone" value={phone} />
        <TextField
          name="code"
          label={say(w.code, language)}
          hint={say(w.never, language)}
          language={language}
          value=""
          type="tel"
          autoComplete="one-time-code"
          mistake={mistake}
        />
        <div className="actions">
          <Button>{say(w.look, language)}</Button>
          <LinkButton href="/progress#phone-way" weight="quiet">
            {say(w.again, language)}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

function Mine(props: {
  language: Language;
  needs: readonly FoundNeed[];
  looks: readonly FoundLook[];
  zone: string;
  today: string;
}): ReactElement {
  const { language, needs, looks, zone, today } = props;
  const line = (address: string, state: Word, { saidAt, reference }: FoundNeed | FoundLook) => (
    <li key={address}>
      <a href={address}>
        <b>{say(state, language)}</b>
        <span>
          {say(w.said, language, {
            day: dayText(localTime(new Date(saidAt), zone).day, language, today),
            reference,
          })}
        </span>
      </a>
    </li>
  );
  return (
    <>
      <h1>{say(w.mine, language)}</h1>
      <p>{say(needs.length + looks.length > 0 ? w.mineLead : w.none, language)}</p>
      <ul className="plain rows">{needs.map((one) => line(`/n/${one.id}`, ownStates[one.state], one))}</ul>
      {looks.length === 0 ? null : (
        <>
          <h2>{say(w.looks, language)}</h2>
          <ul className="plain rows">
            {looks.map((one) => line(`/family/${one.viewId}`, familyStates[one.state], one))}
          </ul>
        </>
      )}
      <form method="post" action="/mine/end" className="actions">
        <Button weight="quiet">{say(w.end, language)}</Button>
      </form>
    </>
  );
}
