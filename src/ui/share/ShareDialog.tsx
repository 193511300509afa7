import type { ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import { appAddress } from '../../io/address.ts';
import { linkFor } from '../../io/link.ts';
import type { PrivatePart } from '../../io/outgoing.ts';
import { outgoing, privateParts } from '../../io/outgoing.ts';
import type { Purpose } from '../../model/purpose.ts';
import { planOf, pricesOf } from '../../store/derived.ts';
import { canonical } from '../../store/opened.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { useWhen } from '../parts/use-when.ts';
import { SheetButtons } from '../sheet/SheetButtons.tsx';
import { Sheets } from '../snapshot/Sheets.tsx';
import { ForMeetings } from './ForMeetings.tsx';
import { CopyTold, LinkField } from './LinkField.tsx';
import { LockLink } from './LockLink.tsx';
import { saveDrawing } from './save-drawing.ts';
import { Ticks } from './Ticks.tsx';
import { useCopy } from './use-copy.ts';
import { useLocked } from './use-locked.ts';

/**
 * Before anything leaves the device: a picture of exactly what is sent, who can see it, and that it cannot be taken back. What the
 * family has told for itself stays here unless it is ticked; link, code and file all carry what the picture and the ticks say.
 * Link and code may be locked with a password; the rest cannot, and is not offered then.
 * "Not now" stands beside the link, as large.
 */
export function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const kept = useTable((t) => t.history.present);
  const [ticked, setTicked] = useState<readonly PrivatePart[]>([]);
  const parts = useMemo(() => privateParts(kept), [kept]);
  // As whoever gets it opens it: a sheet numbers rooms of one kind as the link on it does.
  const design = useMemo(() => canonical(outgoing(kept, ticked)), [kept, ticked]);
  const plan = useTable((t) => planOf({ ...t, draft: design }));
  const prices = useTable((t) => pricesOf(plan, t.models));
  const [asked, ask] = useState<Purpose>('looking');
  // Words that are not sent cannot be shown.
  const purpose = asked === 'meetings-and-words' && design.wishes === undefined ? 'meetings' : asked;
  const open = useMemo(() => linkFor(design, appAddress(), purpose), [design, purpose]);
  const [password, setPassword] = useState<string | null>(null);
  const link = useLocked(open, password);
  const field = useRef<HTMLInputElement>(null);
  const { copy, copied } = useCopy(link ?? '', field);
  const [shared, onShared] = useWhen('shared', design);

  return (
    <Dialog
      title={more.share.title}
      onClose={onClose}
      wide
      actions={
        <>
          <CopyTold copied={copied} />
          <Button
            icon="copy"
            variant="primary"
            disabled={link === null}
            onClick={() => {
              void copy();
              onShared();
            }}
          >
            {more.share.copy}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {copied ? words.app.close : words.app.notNow}
          </Button>
        </>
      }
    >
      <p>{more.share.lead}</p>
      <Sheets plan={plan} />
      {parts.length > 0 && <Ticks design={kept} parts={parts} ticked={ticked} onChange={setTicked} />}
      <ForMeetings words={design.wishes !== undefined} purpose={purpose} onChange={ask} />
      <ul className="ds-list">
        <li>{more.share.who}</li>
        <li>{more.share.recall}</li>
        <li>{more.share.none}</li>
        {design.muted && <li>{more.share.reasons}</li>}
      </ul>
      <LockLink password={password} locking={link === null} onChange={setPassword} />
      {link !== null && (
        <LinkField label={more.share.link} link={link} field={field}>
          {password === null && (
            <>
              <Button icon="download" onClick={() => saveDrawing(design, prices, purpose)}>
                {more.share.file}
              </Button>
              <SheetButtons plan={plan} link={link} purpose={purpose} />
            </>
          )}
        </LinkField>
      )}
      {shared && (
        <p className="rs-soft" role="status">
          {more.share.made(shared)}
        </p>
      )}
    </Dialog>
  );
}
