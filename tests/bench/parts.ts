import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';

/** A share of some work: every `of`th piece from the `at`th, none begun after so many ms of work. */
export type Part = {
  readonly what: string;
  readonly at: number;
  readonly of: number;
  readonly until: number;
};

/**
 * How long this process has worked, in ms. What else the machine does meanwhile makes nothing slower by this clock and no figure another;
 * with nothing else to do it goes as the clock on the wall.
 */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** More at a time would only measure how they wait for each other. */
const MOST = 2;

const read = (text: string): Part => JSON.parse(text) as Part;

/** The part that this process was begun for, if it was. */
export function ownPart(args: readonly string[]): Part | null {
  const at = args.indexOf('--part');
  return at < 0 ? null : read(args[at + 1]!);
}

/** Which of some pieces are a part's. */
export const piecesOf = <T>({ at, of }: Part, all: readonly T[]): T[] => all.filter((_, i) => i % of === at);

/** Runs this bench once more for each core, with a part each; gives what each line they print says. */
export async function inParts<T>(what: string, until: number): Promise<T[]> {
  const of = Math.min(MOST, availableParallelism());
  const parts = Array.from({ length: of }, async (_, at): Promise<T[]> => {
    const part: Part = { what, at, of, until };
    const child = spawn(process.execPath, [process.argv[1]!, '--part', JSON.stringify(part)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    const said: T[] = [];
    for await (const line of createInterface(child.stdout)) said.push(JSON.parse(line) as T);
    const code = await ended;
    if (code !== 0) throw new Error(`Part ${at} of ${what} ended with ${code}`);
    return said;
  });
  return (await Promise.all(parts)).flat();
}
