import { Popconfirm, type PopconfirmProps } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * Asks before what cannot be undone, beside the button that does it. The focus goes into the question, on the answer
 * that does nothing; Escape closes it, and the button has the focus again.
 */
export function AskFirst(props: Omit<PopconfirmProps, 'open' | 'onOpenChange' | 'afterOpenChange'>) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLSpanElement>(null);
  const opener = useRef<Element | null>(null);
  const box = () => mark.current?.closest('.ant-popover') ?? null;
  const change = (next: boolean) => {
    if (next) opener.current = document.activeElement;
    // Whoever clicked elsewhere stays there.
    else if (box()?.contains(document.activeElement) && opener.current instanceof HTMLElement) {
      opener.current.focus();
    }
    setOpen(next);
  };
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Before the page: the same key closes the panel in which the question stands.
    event.preventDefault();
    change(false);
  });
  useEffect(() => {
    if (!open) return undefined;
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener, true);
    return () => document.removeEventListener('keydown', listener, true);
  }, [open]);
  return (
    <Popconfirm
      {...props}
      title={<span ref={mark}>{typeof props.title === 'function' ? props.title() : props.title}</span>}
      open={open}
      onOpenChange={change}
      afterOpenChange={(shown) => {
        if (shown) box()?.querySelector('button')?.focus();
      }}
    />
  );
}
