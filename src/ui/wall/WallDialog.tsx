import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { appAddress } from '../../io/address.ts';
import { readLink } from '../../io/link.ts';
import { carriesLink } from '../../io/marked.ts';
import { readStripLink, stripLinkFor, writeStripFile } from '../../io/strip.ts';
import { planOf } from '../../store/derived.ts';
import type { Strip, Wall } from '../../store/wall.ts';
import { isNextDoor, stripIn, wallOf } from '../../store/wall.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { saveFile, today } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable, useTableStore } from '../parts/table.ts';
import { CopyTold, LinkField } from '../share/LinkField.tsx';
import { LinkForm } from '../share/LinkForm.tsx';
import { useCopy } from '../share/use-copy.ts';
import { WallPicture } from './WallPicture.tsx';
import './wall.css';

type WallDialogProps = { readonly onClose: () => void; readonly onBoth: () => void };

/** The wall between the two homes: what each tells of its side, where they clash, and how both stand to it. */
export function WallDialog({ onClose, onBoth }: WallDialogProps): ReactNode {
  const { both, wall: say } = useMore();
  const plan = useTable(planOf);
  const models = useTable((t) => t.models);
  const talk = useTable((t) => t.wall);
  const wall = useMemo(() => wallOf(plan, models, talk), [plan, models, talk]);
  return (
    <Dialog title={say.title} onClose={onClose} wide>
      <p>{say.decided}</p>
      <WallPicture wall={wall} />
      <Clashes wall={wall} />
      <Stands wall={wall} />
      <Show wall={wall} />
      <Get wall={wall} />
      <Button icon="house" variant="tertiary" onClick={onBoth}>
        {both.title}
      </Button>
    </Dialog>
  );
}

/** Where sound meets sleep, in metres, and what helps. */
function Clashes({ wall }: { readonly wall: Wall }): ReactNode {
  const { words, formats } = useSpeech();
  const { wall: say } = useMore();
  const storeys = useTable((t) => t.shell.storeys);
  if (!wall.theirs) return <p role="status">{say.unknown}</p>;
  if (wall.clash === 0) return <p role="status">{say.calm}</p>;
  return (
    <div className="rs-stack">
      <p role="status">
        <strong>{say.clash(formats.metres(wall.clash))}</strong>
      </p>
      <ul className="ds-list">
        {wall.clashes.map(({ storey, from, to, quiet }) => (
          <li key={`${storey} ${from}`}>
            {say.clashAt(words.storey.name(storeys[storey]!.level), formats.metres(to - from), quiet)}
          </li>
        ))}
      </ul>
      <h3 className="ds-heading" data-size="2xs">
        {say.talk}
      </h3>
      <ul className="ds-list">
        {say.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}

/** What each has said of the wall as it is; both must say yes before they agree. */
function Stands({ wall: { ours, theirs } }: { readonly wall: Wall }): ReactNode {
  const { wall: say } = useMore();
  const store = useTableStore();
  if (!theirs) return null;
  const agreed = ours.stand === 'agreed';
  return (
    <div className="rs-stack">
      <p role="status">
        {agreed && theirs.stand === 'agreed'
          ? say.both
          : `${say.theirStand[theirs.stand]} ${say.stand[ours.stand]}`}
      </p>
      <div className="rs-row">
        <Button
          icon={agreed ? 'undo' : 'holds'}
          variant={agreed ? 'secondary' : 'primary'}
          onClick={() => store.getState().talk({ ours: { ...ours, stand: agreed ? 'withdrawn' : 'agreed' } })}
        >
          {agreed ? say.withdraw : say.agree}
        </Button>
        <Button icon="close" variant="tertiary" onClick={() => store.getState().talk({ theirs: null })}>
          {say.putAway}
        </Button>
      </div>
    </div>
  );
}

const stripFileName = ({ shell, side }: Strip): string =>
  `${shell.id}-${side.toLowerCase()}-${today()}.romslig-vegg.json`;

/** Our side of the wall, to be carried to the neighbour. */
function Show({ wall: { ours } }: { readonly wall: Wall }): ReactNode {
  const { wall: say, share, menuDialog } = useMore();
  const field = useRef<HTMLInputElement>(null);
  const link = stripLinkFor(ours, appAddress());
  const { copy, copied } = useCopy(link, field);
  return (
    <section className="rs-stack" aria-label={say.share}>
      <h3 className="ds-heading" data-size="2xs">
        {say.share}
      </h3>
      <p className="rs-soft">{say.shareHint}</p>
      <LinkField label={say.link} link={link} field={field}>
        <Button icon="copy" onClick={copy}>
          {share.copy}
        </Button>
        <CopyTold copied={copied} />
        <Button
          icon="download"
          onClick={() => saveFile(stripFileName(ours), 'application/json', writeStripFile(ours))}
        >
          {menuDialog.saveFile}
        </Button>
      </LinkField>
    </section>
  );
}

/** The neighbour's side, from the link they gave. */
function Get({ wall: { theirs } }: { readonly wall: Wall }): ReactNode {
  const { wall: say } = useMore();
  const store = useTableStore();
  const { models } = store.getState();
  const take = (strip: Strip | null): string | null => {
    if (!strip) return say.notNextDoor;
    if (!isNextDoor(store.getState().shell, strip)) return say.notNextDoor;
    store.getState().talk({ theirs: strip });
    return null;
  };
  return (
    <LinkForm
      title={say.get}
      hint={say.getHint}
      action={say.open}
      primary={!theirs}
      onText={async (text) =>
        take(carriesLink(text, 'ks') ? stripIn(readLink(text), models) : readStripLink(text))
      }
      onFile={async (file) => {
        const held = await (await import('../../io/read-strip.ts')).readWallIn(file);
        return take('rooms' in held ? stripIn(held, models) : held);
      }}
    />
  );
}
