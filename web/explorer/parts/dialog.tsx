import { type PropsWithChildren, useEffect, useId, useRef } from 'react';
import { useSay } from '../words/say.tsx';
import './dialog.css';

/** A dialog over the page: the browser keeps the focus in it and gives it back, and Escape closes it. */
export function Dialog({
  title,
  isOpen,
  close,
  children,
}: PropsWithChildren<{ title: string; isOpen: boolean; close: () => void }>) {
  const { say } = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={close}>
      {isOpen && (
        <div className="dialog__content">
          <h2 id={heading}>{title}</h2>
          {children}
          <button type="button" className="button" onClick={close}>
            {say('dialog.close')}
          </button>
        </div>
      )}
    </dialog>
  );
}
