import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { uiWords as w } from '../ui.words.ts';
import { isWriting, useKeys } from './keys.tsx';
import { useSay } from './language.tsx';

/** A record beside its list. The list stays usable; closing gives the focus back to whoever opened it. */
export function SidePanel(props: {
  label: string;
  links: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useKeys({
    Escape: () => {
      const { activeElement } = document;
      // From a field the first Escape only leaves it.
      if (isWriting(activeElement) && panel.current?.contains(activeElement)) panel.current.focus();
      else props.onClose();
    },
  });
  return (
    <section ref={panel} className="side-panel" aria-label={props.label} tabIndex={-1}>
      <div className="side-panel-bar">
        {props.links}
        <Button type="text" icon={<CloseOutlined />} onClick={props.onClose} aria-keyshortcuts="Escape">
          {say(w.close)}
        </Button>
      </div>
      <div className="side-panel-body">{props.children}</div>
    </section>
  );
}
