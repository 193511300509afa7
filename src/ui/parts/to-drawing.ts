/** Brings the keys to the drawing: to the thing one stood at there, or to the drawing itself before it is walked through. */
export function toDrawing(): void {
  const here = (css: string) => document.querySelector<HTMLElement>(css);
  (here('.rs-walk [tabindex="0"]') ?? here('#home'))?.focus();
}
