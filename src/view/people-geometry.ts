import { radians } from '../model/units.ts';
import type { Standing } from './cast-geometry.ts';
import type { Palette } from './colour.ts';
import { rgb } from './colour.ts';
import type { Lot } from './garden-geometry.ts';
import type { Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';
import type { Clothes } from './people/figures.ts';
import { POSES, seated, upright } from './people/figures.ts';
import type { Place } from './people/limb.ts';

/** Heights as walking inside has them: eyes at 1.6, 1.1 and 1.2 m. */
const ADULT = 1.72;
const CHILD = 1.2;

/** Somebody by the house: how far out and where along its garden side, turned by so many degrees from looking out. */
const SPOTS = [
  { who: 'adult', out: 1.3, along: 0.44, turned: 24 },
  { who: 'child', out: 1.62, along: 0.34, turned: -18 },
  { who: 'wheelchair', out: 2.02, along: 0.16, turned: -38 },
] as const;

/** How wide each touches the ground, how wide and how high it is; metres. */
const BULK = {
  adult: { foot: 0.26, wide: 0.46, high: ADULT },
  child: { foot: 0.22, wide: 0.34, high: CHILD },
  wheelchair: { foot: 0.64, wide: 0.62, high: 1.3 },
} as const;

type Who = (typeof SPOTS)[number]['who'];

type Somebody = { readonly who: Who; readonly x: number; readonly z: number; readonly turned: number };

/** Who stands by a home, and where; metres. On the open side of the house, so that whoever looks in sees them. */
const standingBy = ({ home, open }: Lot): Somebody[] =>
  SPOTS.map(({ who, out, along, turned }) => {
    const wide = home.x1 - home.x0;
    const x = open === 'left' ? home.x1 - along * wide : home.x0 + along * wide;
    const turn = radians(open === 'left' ? -turned : turned);
    return { who, x: x / 1000, z: home.y1 / 1000 + out, turned: turn };
  });

/** How they stand, for their shadows. */
export const underPeople = (lot: Lot): Standing[] =>
  standingBy(lot).map(({ who, x, z }) => ({ x, z, ...BULK[who] }));

/** An adult, a child of five and somebody in a wheelchair by every home, carved of wood: so one sees how large it is. */
export function peopleMesh(lots: readonly Lot[], terrain: Terrain, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  for (const [next, lot] of lots.entries()) {
    for (const [i, { who, x, z, turned }] of standingBy(lot).entries()) {
      const [sin, cos] = [Math.sin(turned), Math.cos(turned)];
      const y = groundAt(terrain, z * 1000);
      const place: Place = ([px, py, pz]) => [x + px * cos + pz * sin, y + py, z - px * sin + pz * cos];
      // Those next door have changed coats.
      const clothes = dressed(palette, COATS[(i + next) % COATS.length]!);
      if (who === 'wheelchair') seated(mesh, place, clothes, palette);
      else if (who === 'adult') upright(mesh, place, ADULT, POSES.walking, clothes);
      else upright(mesh, place, CHILD, POSES.reaching, clothes);
    }
  }
  return mesh.done();
}

const COATS = ['textile', 'ochre', 'accent'] as const;
const dressed = (palette: Palette, coat: (typeof COATS)[number]): Clothes => ({
  coat: rgb(palette[coat]),
  trousers: rgb(palette.dark),
  shoes: rgb(palette.darkWood),
  skin: rgb(palette.birch),
  hair: rgb(palette.darkWood),
});
