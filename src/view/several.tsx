import { useFrame } from '@react-three/fiber';
import { memo, useRef } from 'react';
import type { Group, PerspectiveCamera } from 'three';
import { Color } from 'three';
import type { Spot } from '../check/finding.ts';
import type { Plan } from '../derive/plan.ts';
import type { Point } from '../model/units.ts';
import type { OpeningPlace } from '../store/state.ts';
import { Building } from './Building.tsx';
import type { Theme } from './colour.ts';
import { wholeHeights } from './cuts.ts';
import type { Daylight } from './daylight.ts';
import type { Eye } from './eye.ts';
import type { Tints } from './floors-geometry.ts';
import type { Sizes } from './furniture-geometry.ts';
import type { ShownHome } from './homes.ts';
import { aimAt } from './stage.tsx';
import type { Sun } from './sun.ts';

/** One of several homes that are looked at with one eye. */
export type OneOf = {
  readonly id: string;
  readonly plan: Plan;
  /** Middle of its house on the sheet, in mm: there the eye is in every home at once. */
  readonly middle: Point;
  /** Index of the storey it is cut open at. */
  readonly storey: number;
  readonly lit: readonly Spot[];
};

/** What all of them are shown in. */
export type Alike = {
  readonly theme: Theme;
  /** The sun that shines on them; null for the even light of a model. */
  readonly sun: Sun | null;
  readonly tints: Tints;
  /** Sizes of furniture by kind, in mm. */
  readonly furniture: Sizes;
};

/** A home as it stands in its pane. A fresh object when anything of it but the eye has changed. */
export type Stood = {
  readonly one: OneOf;
  readonly home: ShownHome;
  readonly daylight: Daylight;
  readonly alike: Alike;
};

/** Where on the canvas a home is drawn, in CSS pixels from its lower left corner, and from where it is looked at. */
export type Pane = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly eye: Eye;
};

const WHOLE = wholeHeights();
/** Nothing is put anywhere in a home that is looked at. */
const NO_PLACES: readonly OpeningPlace[] = [];

/** The home with its house and its ground, seen by nobody until its pane is drawn. */
const Model = memo(function Model({ stood }: { readonly stood: Stood }) {
  const { one, home, daylight, alike } = stood;
  return (
    <Building
      homes={[home]}
      active={one.storey}
      selection={null}
      lit={one.lit}
      places={NO_PLACES}
      daylight={daylight}
      tints={alike.tints}
      furniture={alike.furniture}
      whole={WHOLE}
      roofed={false}
      section={null}
      kept={null}
      green
      people={false}
      coarse={false}
      inside={false}
    />
  );
});

type PanesProps = {
  readonly all: readonly Stood[];
  readonly paneOf: (id: string) => Pane | null;
};

/** Several homes on one canvas, each in a pane of its own and alone in it. What lies between the panes is the page's. */
export function Panes({ all, paneOf }: PanesProps) {
  const groups = useRef(new Map<string, Group>());
  const page = useRef(new Color());
  // With a rank of its own this draws the frame instead of R3F, which draws one picture a canvas.
  useFrame(({ gl, scene, camera }) => {
    gl.info.autoReset = false;
    gl.info.reset();
    gl.setScissorTest(false);
    gl.setClearColor(page.current, 0);
    gl.clear();
    gl.setScissorTest(true);
    for (const { one, daylight } of all) {
      const pane = paneOf(one.id);
      const group = groups.current.get(one.id);
      if (!pane || !group) continue;
      const { x, y, width, height, eye } = pane;
      gl.setViewport(x, y, width, height);
      gl.setScissor(x, y, width, height);
      gl.setClearColor(page.current.set(daylight.palette.page), 1);
      aimAt(camera as PerspectiveCamera, eye);
      group.visible = true;
      gl.render(scene, camera);
      group.visible = false;
    }
  }, 1);
  return all.map((stood) => (
    <group
      key={stood.one.id}
      visible={false}
      ref={(group) => {
        if (group) groups.current.set(stood.one.id, group);
        else groups.current.delete(stood.one.id);
      }}
    >
      <Model stood={stood} />
    </group>
  ));
}
