/** What of a drawing's look is said by styles of the page, which a picture of its own does not have. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'letter-spacing',
  'dominant-baseline',
  'paint-order',
  'vector-effect',
  'visibility',
  'display',
] as const;

/** The drawing as a document of its own: what the page's styles say of each part is written on it. */
function standingAlone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const parts = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((part, i) => {
    const look = getComputedStyle(parts[i]!);
    for (const name of LOOK) part.setAttribute(name, look.getPropertyValue(name));
    part.removeAttribute('class');
    part.removeAttribute('style');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing as a PNG, one pixel for each of its own units. Throws when the browser does not let us paint. */
export async function paint(svg: SVGSVGElement): Promise<Uint8Array> {
  const { width, height } = svg.viewBox.baseVal;
  const url = URL.createObjectURL(new Blob([standingAlone(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the canvas gave no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** How long furniture is waited for, in ms; a kind that is not known here is never drawn. */
const PATIENCE = 3000;

/** When so many pieces of furniture stand in the drawing: they come after its walls. */
export const furnished = (svg: SVGSVGElement, pieces: number): Promise<void> =>
  new Promise((done) => {
    const there = (): boolean => svg.querySelectorAll('.rs-plan-furniture').length >= pieces;
    const end = (): void => {
      watch.disconnect();
      clearTimeout(timer);
      done();
    };
    const watch = new MutationObserver(() => there() && end());
    const timer = setTimeout(end, PATIENCE);
    if (there()) end();
    else watch.observe(svg, { childList: true, subtree: true });
  });
