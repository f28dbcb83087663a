import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Handed } from '../organisations.contract.ts';
import { staffWords as w } from './staff.words.ts';

/** A one-time link, shown once to whoever made it. */
export function HandedLink({ name, handed, onClose }: { name: string; handed: Handed; onClose: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const [copied, setCopied] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const link = `${location.origin}/desk/welcome#${handed.token}`;
  const copy = () => {
    // Not there on a page without https; then the text is marked at one touch and copied by hand.
    void navigator.clipboard?.writeText(link).then(() => setCopied(true));
  };
  const until = instantText(new Date(handed.expiresAt), city.zone, language);
  return (
    <section
      ref={place}
      className="notice stack"
      aria-label={say(w.linkTitle, { name: asWritten(name) })}
      tabIndex={-1}
    >
      <h2>{say(w.linkTitle, { name: asWritten(name) })}</h2>
      <p className="link-made">{link}</p>
      <p>{say(w.linkText, { until, login: handed.login })}</p>
      <div className="row">
        <Button type="primary" onClick={copy}>
          {say(copied ? w.copied : w.copy)}
        </Button>
        <Button onClick={onClose}>{say(uiWords.close)}</Button>
      </div>
    </section>
  );
}
