/**
 * Why a link, code or file does not open. Each has a sentence in words/.
 * `newer`: sound, but holds something this copy of the program does not know yet (a later version, a new room kind).
 */
export type SnapshotWhy =
  /** Nothing there. */
  | 'empty'
  /** Longer than any drawing can be. */
  | 'too-long'
  /** Has signs that no link of ours has. */
  | 'alphabet'
  | 'version'
  /** The end is missing; the whole link is needed. */
  | 'cut'
  | 'damaged'
  | 'newer'
  /** It opens only with a password, which is not asked for here. */
  | 'locked'
  /** A file that the device does not hand over: in a cloud, on a stick that was taken out, thrown away since. */
  | 'unread'
  /** A picture that carries no drawing, and no code that can be read. */
  | 'no-code'
  /** A file that is not a drawing at all. */
  | 'not-a-drawing';

/** The only thing that reading a link, code or file ever throws. `message` is for logs, never for the screen. */
export class SnapshotError extends Error {
  readonly why: SnapshotWhy;
  override readonly name = 'SnapshotError';
  constructor(why: SnapshotWhy, message: string = why, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}

/** What a parser makes of something; what it refuses is damaged, and its own reason the cause. */
export function parsedOr<T>(not: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw new SnapshotError('damaged', not, { cause });
  }
}
