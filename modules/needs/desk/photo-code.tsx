import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { FileList } from '../../../platform/ui/desk/files.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Need } from '../contract/need.ts';
import { needsApi } from './needs.api.ts';
import { photoDeskWords as w } from './photo.words.ts';

// What draws it is as large as a page, and seldom wanted.
const QrCode = lazy(async () => ({
  default: (await import('../../../platform/ui/desk/qr-code.tsx')).QrCode,
}));

/** A code for the person's telephone; what they send shows here as soon as it is there. */
export function PhotoCode({ need }: { need: Need }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const key = useSubmissionKey(`photo.${need.id}`);
  const [link, setLink] = useState<{ path: string; expiresAt: string; before: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { files } = need;
  const ask = async () => {
    try {
      setError(null);
      const made = await needsApi.askPhoto({
        params: { id: need.id },
        body: {},
        key: key.keyOf({ at: files.length }),
      });
      key.done();
      setLink({ ...made, before: files.length });
    } catch (failed) {
      setError(failed);
    }
  };
  const came = link === null ? 0 : files.length - link.before;
  return (
    <div className="stack no-print">
      {link && came === 0 ? (
        <figure className="photo-code">
          <Suspense fallback={<Skeleton lines={6} />}>
            <QrCode address={`${location.origin}${link.path}`} label={say(w.code)} />
          </Suspense>
          <figcaption>
            <strong>{say(w.title)}</strong>
            <div className="quiet">
              {say(w.hint, { time: instantText(new Date(link.expiresAt), zone, language).slice(-5) })}
            </div>
          </figcaption>
        </figure>
      ) : null}
      {came > 0 ? <output>{say(w.came, { count: came })}</output> : null}
      {link && files.length > 0 ? <FileList files={files} /> : null}
      <Failure error={error} />
      <div className="row">
        <Button onClick={() => void ask()}>{say(w.ask)}</Button>
      </div>
    </div>
  );
}
