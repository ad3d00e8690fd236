import { CircleAlert, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { presentStore } from '../present/present-store.ts';
import { type InterfaceState, interfaceStore } from '../store/interface-store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { noticeWords } from '../words/workspace-words.ts';
import './notices.css';

type Notice = NonNullable<InterfaceState['notice']> & { readonly number: number };

/** How long something that needs no answer stays, in milliseconds; looking at it keeps it. */
const SHOWN_FOR = 6000;
/** More at once would cover the chart: the oldest goes. */
const MOST = 4;

let next = 1;

/** Short messages in the corner. Errors stay until they are put away and interrupt a screen reader. */
export function Notices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(
    () =>
      interfaceStore.subscribe(({ notice }, before) => {
        if (!notice || notice === before.notice) return;
        const added = { ...notice, number: next++ };
        // The same message again takes the place of the one before.
        setNotices((shown) =>
          [...shown.filter(({ text }) => text !== notice.text), added].slice(-MOST),
        );
      }),
    [],
  );
  useEffect(
    () =>
      // Nobody's audience needs to read them; what went wrong stays.
      presentStore.subscribe(({ on }, { on: before }) => {
        if (on && !before) setNotices((shown) => shown.filter(({ tone }) => tone === 'error'));
      }),
    [],
  );
  const dismiss = (number: number) =>
    setNotices((shown) => shown.filter((notice) => notice.number !== number));
  const of = (tone: Notice['tone']) =>
    notices
      .filter((notice) => notice.tone === tone)
      .map((notice) => (
        <NoticeCard key={notice.number} notice={notice} onDismiss={() => dismiss(notice.number)} />
      ));
  return (
    <section className="notices" aria-label={noticeWords.label}>
      <div role="alert" aria-live="assertive">
        {of('error')}
      </div>
      <div role="status" aria-live="polite">
        {of('info')}
      </div>
    </section>
  );
}

function NoticeCard({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const { text, tone, details, action } = notice;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (tone === 'error' || held) return;
    const timer = setTimeout(onDismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [tone, held, onDismiss]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message on screen
    <div
      className={`notice notice-${tone}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'error' && <CircleAlert className="notice-mark" aria-label={noticeWords.error} />}
      <div className="notice-words">
        <p>{text}</p>
        {action && (
          <Button
            className="notice-action"
            onClick={() => {
              onDismiss();
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
        {details && (
          <details>
            <summary>{noticeWords.details}</summary>
            <pre className="notice-details">{details}</pre>
            <Button icon={<Copy />} onClick={() => copyText(`${text}\n\n${details}`)}>
              {noticeWords.copy}
            </Button>
          </details>
        )}
      </div>
      <IconButton label={noticeWords.dismiss} onClick={onDismiss}>
        <X />
      </IconButton>
    </div>
  );
}
