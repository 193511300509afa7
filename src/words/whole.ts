/** A text from a file, as a sentence among ours: it ends as one. */
export const whole = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
