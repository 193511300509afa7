import { PALETTES } from '../../src/view/colour.ts';
import type { Light } from '../../src/view/mesh.ts';

export const palette = PALETTES.light;
/** The even light of a model. */
export const light: Light = {
  sun: palette.sun,
  sky: palette.sky,
  bounce: palette.bounce,
  towards: [-0.54, 0.72, 0.436],
};
