import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, Told, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Body, Holder, Post } from '../bodies.contract.ts';
import { bodyWords as w } from './bodies-desk.words.ts';
import { useDayText } from './day-text.ts';
import { HolderForm, PostForm } from './post-forms.tsx';
import { sourceOf } from './threshold-source.ts';

function HolderLine(props: { holder: Holder; children?: ReactNode }) {
  const say = useSay();
  const dayText = useDayText();
  const { name, birthYear, since, until, others } = props.holder;
  const facts = [
    birthYear === null ? null : say(w.born, { year: birthYear }),
    since === null ? null : say(w.sinceDay, { day: dayText(since) }),
    until === null ? null : say(w.leftDay, { day: dayText(until) }),
    others.length === 0 ? null : say(w.alsoIs, { others: asWritten(others.join(say(w.comma))) }),
  ].filter((fact) => fact !== null);
  return (
    <div className="row">
      <CityText>{name}</CityText>
      <span className="quiet tabular">
        <Told>{facts.join(' · ')}</Told>
      </span>
      {props.children}
    </div>
  );
}

type Form =
  | { readonly kind: 'post'; readonly post: Post | null }
  | { readonly kind: 'holder'; readonly post: Post; readonly holder: Holder | null };

const keyOf = (form: Form) =>
  form.kind === 'post'
    ? `post ${form.post?.id ?? 'new'}`
    : `holder ${form.post.id} ${form.holder?.id ?? 'new'}`;

function PostLine(props: { post: Post; button: (form: Form, text: string) => ReactNode }) {
  const say = useSay();
  const { post, button } = props;
  const { name, working, established, holders, former } = post;
  return (
    <li>
      <div className="row">
        <strong>
          <CityText>{name}</CityText>
        </strong>
        <span className="quiet tabular">
          {say(w.postLine, { working: say(w[working]), established, held: holders.length })}
        </span>
        <span className="push">{button({ kind: 'post', post }, say(w.correct))}</span>
      </div>
      {holders.map((holder) => (
        <HolderLine key={holder.id} holder={holder}>
          <span className="push">{button({ kind: 'holder', post, holder }, say(w.correct))}</span>
        </HolderLine>
      ))}
      {holders.length < established ? button({ kind: 'holder', post, holder: null }, say(w.addHolder)) : null}
      {former.length > 0 ? (
        <details>
          <summary>{say(w.former, { count: former.length })}</summary>
          {former.map((holder) => (
            <HolderLine key={holder.id} holder={holder} />
          ))}
        </details>
      ) : null}
    </li>
  );
}

/** What the warnings say, each with its number and the threshold it is measured by. */
function Warnings({ body }: { body: Body }) {
  const say = useSay();
  const texts = body.found.map((one) => {
    if (one.kind === 'vacant') return say(w.warnVacant, { ...one, post: asWritten(one.post) });
    if (one.kind === 'busy') return say(w.warnBusy, { ...one, person: asWritten(one.person) });
    if (one.kind === 'old') return say(w.warnOld, { ...one, person: asWritten(one.person) });
    return say(w.warnMean, one);
  });
  if (texts.length === 0) return null;
  return (
    <div className="body-warnings">
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <Told>{text}</Told>
          </li>
        ))}
      </ul>
      <p className="quiet">
        <Told>{say(w.bySetting, { source: sourceOf(body.thresholds, say) })}</Told>
      </p>
    </div>
  );
}

/** The leading body: posts, who holds them, what is to be looked at. */
export function PostSection({ body, onDone }: { body: Body; onDone: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState<Form | null>(null);
  const close = () => {
    setOpen(null);
    onDone();
  };
  const button = (form: Form, text: string): ReactNode => {
    if (!body.mayKeep || body.endedOn !== null) return null;
    const shown = open !== null && keyOf(open) === keyOf(form);
    return (
      <Button
        className="no-print"
        type="text"
        aria-expanded={shown}
        onClick={() => setOpen(shown ? null : form)}
      >
        {shown ? say(w.closeForm) : text}
      </Button>
    );
  };
  return (
    <section className="body-part">
      <h2>{say(w.posts)}</h2>
      <Warnings body={body} />
      {body.posts.length === 0 ? <p className="quiet">{say(w.noPosts)}</p> : null}
      <ol className="body-list">
        {body.posts.map((post) => (
          <PostLine key={post.id} {...{ post, button }} />
        ))}
      </ol>
      {button({ kind: 'post', post: null }, say(w.addPost))}
      {open?.kind === 'post' ? (
        <PostForm key={keyOf(open)} {...{ body, post: open.post }} onDone={close} />
      ) : null}
      {open?.kind === 'holder' ? (
        <HolderForm key={keyOf(open)} {...{ body, post: open.post, holder: open.holder }} onDone={close} />
      ) : null}
    </section>
  );
}
