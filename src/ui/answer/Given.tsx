import type { ReactNode } from 'react';
import { useDesk } from '../parts/more.ts';
import { useAnswering } from './answering.ts';

/** What the family has said back to a remark, as the architect reads it. */
export function Given({ remark }: { readonly remark: number }): ReactNode {
  const { answer: say } = useDesk();
  const reply = useAnswering((a) => a.answer.replies.find((r) => r.remark === remark));
  const said = [reply?.says && say.read[reply.says], reply?.text].filter(Boolean).join('. ');
  return said === '' ? null : <p className="rs-given">{say.read.theirs(said)}</p>;
}
