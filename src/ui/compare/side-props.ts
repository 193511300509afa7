import type { ReactNode } from 'react';
import type { BoardStore } from '../../store/board.ts';
import type { Shown } from './shown-home.ts';

/** Homes that stand beside one another. */
export type SideProps = {
  readonly board: BoardStore;
  /** One to six homes. */
  readonly homes: readonly Shown[];
  /** For a projector: what is written is larger. */
  readonly large: boolean;
  /** What stands first over them. */
  readonly children?: ReactNode;
};
