import { isId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
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
import { mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { nominatePublicly, objectPublicly } from '../actions/nominate.ts';
import { publicNomination, publicObjection } from '../contract/public.ts';
import { getPublic, listPublic } from '../views/public.ts';
import { portalWords as w } from './honours-portal.words.ts';
import { RoundList } from './list.tsx';
import { RoundPage, type Typed } from './round.tsx';

/** So often in a minute one address may send something. */
const mostInMinute = 10;

const nothingTyped: Typed = {
  ...{ form: null, nominee: '', name: '', words: '', contact: '', nominationId: '', mistake: null },
};

const labels = {
  nominate: { nominee: w.nominee, name: w.name, words: w.why, contact: w.contact },
  object: { nominationId: w.about, words: w.objectWords, contact: w.contact },
} as const;

function idOf({ params: { id = '' } }: PageRequest): string {
  if (!isId(id)) throw notFound();
  return id;
}

function keyOf(request: PageRequest): string {
  const key = field(request, 'key');
  return /^[\w-]{8,100}$/.test(key) ? key : request.freshKey;
}

async function show(request: PageRequest, typed: Typed): Promise<PageAnswer> {
  const { language, freshKey, query } = request;
  const id = idOf(request);
  const round = await request.caller.read((ctx) => getPublic(ctx, id));
  const done = (['nominated', 'objected'] as const).find((one) => one === query['done']) ?? null;
  return page(round.title, <RoundPage {...{ round, language, freshKey, typed, done }} />, {
    status: typed.mistake?.status ?? 200,
    personal: typed.form !== null,
  });
}

function typedIn(request: PageRequest, form: 'nominate' | 'object'): Typed {
  const of = (name: string) => field(request, name);
  return {
    ...{ form, nominee: of('nominee'), name: of('name'), words: of('words'), contact: of('contact') },
    ...{ nominationId: of('nominationId'), mistake: null },
  };
}

async function nominateIt(request: PageRequest): Promise<PageAnswer> {
  const id = idOf(request);
  const typed = typedIn(request, 'nominate');
  const { nominee, name, words, contact } = typed;
  try {
    const body = parse(publicNomination, { nominee, name, words, contact });
    await request.caller.write((ctx) =>
      submitOnce(ctx, 'honours.publicNominate', keyOf(request), { id, ...body }, () =>
        nominatePublicly(ctx, id, body),
      ),
    );
    return redirect(`/honours/${id}?done=nominated`);
  } catch (error) {
    return show(request, { ...typed, mistake: mistakeOf(error, request.language, labels.nominate) });
  }
}

async function objectTo(request: PageRequest): Promise<PageAnswer> {
  const id = idOf(request);
  const typed = typedIn(request, 'object');
  const { nominationId, words, contact } = typed;
  try {
    const about = nominationId === '' ? null : nominationId;
    const body = parse(publicObjection, { nominationId: about, words, contact });
    await request.caller.write((ctx) =>
      submitOnce(ctx, 'honours.publicObject', keyOf(request), { id, ...body }, () =>
        objectPublicly(ctx, id, body),
      ),
    );
    return redirect(`/honours/${id}?done=objected`);
  } catch (error) {
    return show(request, { ...typed, mistake: mistakeOf(error, request.language, labels.object) });
  }
}

export const honoursPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/honours',
    answer: async ({ caller, language }) => {
      const { rounds } = await caller.read(listPublic);
      return page(say(w.title, language), <RoundList rounds={rounds} language={language} />);
    },
  },
  { method: 'GET', path: '/honours/:id', answer: (request) => show(request, nothingTyped) },
  { method: 'POST', path: '/honours/:id/nominate', mostInMinute, answer: nominateIt },
  { method: 'POST', path: '/honours/:id/object', mostInMinute, answer: objectTo },
];
