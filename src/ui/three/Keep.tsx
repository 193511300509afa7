import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { saveFile } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import type { Film } from './film.ts';
import { canFilm } from './film.ts';
import './slide.css';

type KeepProps = {
  /** What the files are called, before what they show: the house, never a family. */
  readonly name: string;
  readonly several: boolean;
  /** A picture of what is seen, or one of each storey. */
  readonly onPicture: (each: boolean) => void;
  readonly onFilm: (stop: AbortSignal, onShare: (share: number) => void) => Promise<Film | null>;
};

/** What can be taken along of the model: pictures, and a film that goes once round it. */
export function Keep({ name, several, onPicture, onFilm }: KeepProps): ReactNode {
  const { three: say } = useMore();
  const { formats } = useSpeech();
  const [share, setShare] = useState<number | null>(null);
  const [film, setFilm] = useState<Film | null>(null);
  const stop = useRef(new AbortController());
  // A film nobody waits for is not made.
  useEffect(() => () => stop.current.abort(), []);

  const start = async (): Promise<void> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setShare(0);
    const made = await onFilm(signal, setShare);
    if (signal.aborted && !made) setFilm(null);
    else setFilm(made);
    setShare(null);
  };

  if (share !== null)
    return (
      <div className="rs-slide">
        <progress className="rs-looks__bar" aria-label={say.film.making} value={share} max={1} />
        <output>{say.film.making}</output>
        <Button icon="close" onClick={() => stop.current.abort()}>
          {say.film.stop}
        </Button>
      </div>
    );
  if (film)
    return (
      <>
        <p role="status">{say.film.made(`${formats.number(film.blob.size / 1e6, 1)} MB`)}</p>
        <Button
          icon="download"
          onClick={() => {
            saveFile(`${name}.${film.ending}`, film.blob.type, film.blob);
            setFilm(null);
          }}
        >
          {say.film.save}
        </Button>
        <Button icon="trash" variant="tertiary" onClick={() => setFilm(null)}>
          {say.film.drop}
        </Button>
      </>
    );
  return (
    <>
      <Button icon="download" onClick={() => onPicture(false)}>
        {say.picture}
      </Button>
      {several && (
        <Button icon="download" variant="tertiary" onClick={() => onPicture(true)}>
          {say.pictures}
        </Button>
      )}
      {canFilm() ? (
        <Button icon="turn" variant="tertiary" onClick={() => void start()}>
          {say.film.start}
        </Button>
      ) : (
        <p className="rs-soft">{say.film.cannot}</p>
      )}
    </>
  );
}
