import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  DoubleSide,
  FrontSide,
  GreaterDepth,
  Group,
  LessEqualDepth,
  LinearFilter,
  RawShaderMaterial,
  RGFormat,
  Mesh as Shown,
  Sphere,
  UnsignedByteType,
  Vector3,
  Vector4,
} from 'three';
import type { Rgb } from './colour.ts';
import { GROUPS } from './cuts.ts';
import type { Mesh } from './mesh.ts';
import type { ShadeMap } from './shade-map.ts';

/**
 * One small program draws everything, with a map of shade or without: colours already hold their light, so that a pixel
 * costs a weak graphics card next to nothing. No lamps, no shadow maps per frame, no colour conversion (colours are the
 * screen's own). Whatever can be mixed at the corners is, and mixed between them by the card: one question more for every
 * pixel, which side of it is seen, took a sixth of a frame without a card. Raw, since three would make another program of it for
 * everything that is drawn another way: each is waited for before the first picture.
 */
const vertexShader = /* glsl */ `
  precision highp float;
  attribute vec3 position;
  attribute vec4 tone;
  attribute vec4 cut;
  uniform mat4 projectionMatrix;
  uniform mat4 modelViewMatrix;
  uniform float cuts[${GROUPS}];
  uniform vec4 veil;
  uniform float seen;
  varying vec4 vTone;
  #ifndef SHADED
    uniform vec3 ambient;
  #else
    uniform vec4 area;
    varying vec2 vPlace;
    varying vec3 vOver;
  #endif
  void main() {
    float top = max(cuts[int(cut.x)], cuts[int(cut.y)]);
    vec3 own = tone.rgb * (1.0 - veil.a);
    // What no light falls on.
    vec3 over = veil.rgb * veil.a;
    #ifndef SHADED
      vTone.rgb = own * ambient + over;
    #else
      vTone.rgb = own;
      vOver = over;
      vPlace = (position.xz - area.xy) * area.zw;
    #endif
    vTone.a = tone.a * seen;
    vec3 p = vec3(position.x, min(position.y, top) + cut.w * 0.001, position.z);
    gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
    // What stands wholly over its cut folds into nothing.
    float foot = cut.z * 0.05;
    if (foot > 0.0 && foot >= top) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  }
`;
const fragmentShader = /* glsl */ `
  precision highp float;
  varying vec4 vTone;
  #ifdef SHADED
    uniform sampler2D shade;
    uniform vec3 ambient;
    uniform vec3 glow;
    varying vec2 vPlace;
    varying vec3 vOver;
  #endif
  #ifdef CORE
    uniform vec4 core;
  #endif
  void main() {
    gl_FragColor = vTone;
    #ifdef SHADED
      vec2 light = texture2D(shade, vPlace).rg;
      gl_FragColor.rgb *= ambient * mix(vec3(0.52, 0.46, 0.41), vec3(1.0), light.r) + glow * light.g;
      gl_FragColor.rgb += vOver;
    #endif
    #ifdef CORE
      // The inner side of what is cut open shows what it is made of.
      if (!gl_FrontFacing) gl_FragColor.rgb = mix(gl_FragColor.rgb, core.rgb, core.a);
    #endif
  }
`;

/** A shade map on the graphics card, and where it lies: its corner and one over its size, in metres. */
export type Shade = {
  readonly map: DataTexture;
  readonly area: Vector4;
  readonly dispose: () => void;
};

type Look = {
  /** Shared by all materials that are cut alike; written to when the eye moves. */
  readonly cuts: Float32Array;
  readonly clear?: boolean;
  readonly sides?: 'front' | 'both';
  /** Colour on the screen (0–1) laid over everything, and how much of it. */
  readonly veil?: readonly [number, number, number, number];
  readonly seen?: number;
  /** Drawn before all that lies over it: it asks for no depth, which is dear without a card where it is asked for four times a pixel. */
  readonly under?: boolean;
  /** Drawn only where something stands before it. */
  readonly hidden?: boolean;
  /** Gives way to what lies in the same plane, or covers it. */
  readonly flush?: keyof typeof FLUSH;
  /** Colour on the screen of the inner side, and how much of it. */
  readonly core?: readonly [number, number, number, number];
  readonly shade?: Shade;
  /** The light that falls everywhere, and the glow that is added by a shade map. */
  readonly lit?: { readonly ambient: Rgb; readonly glow: Rgb };
};

/** How far the depth of what is flush is set back, in the smallest steps there are. */
const FLUSH = { behind: 8, before: -4096 } as const;

const SIDES = { front: FrontSide, both: DoubleSide } as const;

export function paint({
  cuts,
  clear = false,
  sides = 'front',
  veil,
  seen = 1,
  under = false,
  hidden = false,
  core,
  flush,
  shade,
  lit,
}: Look): RawShaderMaterial {
  return new RawShaderMaterial({
    vertexShader,
    fragmentShader,
    defines: { ...(shade ? { SHADED: '' } : {}), ...(core ? { CORE: '' } : {}) },
    uniforms: {
      cuts: { value: cuts },
      veil: { value: new Vector4(...(veil ?? [0, 0, 0, 0])) },
      ...(core ? { core: { value: new Vector4(...core) } } : {}),
      seen: { value: seen },
      ...(shade ? { shade: { value: shade.map }, area: { value: shade.area } } : {}),
      ambient: { value: new Vector3(...(lit?.ambient ?? [1, 1, 1])) },
      glow: { value: new Vector3(...(lit?.glow ?? [0, 0, 0])) },
    },
    side: SIDES[sides],
    transparent: clear,
    depthWrite: !clear && !under,
    depthTest: !under,
    depthFunc: hidden ? GreaterDepth : LessEqualDepth,
    polygonOffset: flush !== undefined,
    polygonOffsetFactor: flush === 'behind' ? 2 : 0,
    polygonOffsetUnits: flush ? FLUSH[flush] : 0,
  });
}

/**
 * Something drawn by each program that the first picture needs: by it they can be asked for before there is a home to draw, so that
 * the graphics card makes them while the processor builds the home.
 */
export const ofFirstPrograms = (): Group =>
  new Group().add(
    ...[{}, { SHADED: '' }].map(
      (defines) =>
        new Shown(new BufferGeometry(), new RawShaderMaterial({ vertexShader, fragmentShader, defines })),
    ),
  );

/** Parts are drawn in the order of their storeys: three need not go through their corners to find their middle. */
const ANYWHERE = new Sphere();

export function geometryOf(mesh: Mesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.boundingSphere = ANYWHERE;
  geometry.setAttribute('position', new BufferAttribute(mesh.position, 3));
  geometry.setAttribute('tone', new BufferAttribute(mesh.tone, 4, true));
  geometry.setAttribute('cut', new BufferAttribute(mesh.cut, 4));
  geometry.setIndex(new BufferAttribute(mesh.index, 1));
  return geometry;
}

export function shadeOf({ area, columns, rows, light }: ShadeMap): Shade {
  const map = new DataTexture(light, columns, rows, RGFormat, UnsignedByteType);
  map.magFilter = LinearFilter;
  map.minFilter = LinearFilter;
  map.unpackAlignment = 1;
  map.needsUpdate = true;
  const width = 1000 / (area.x1 - area.x0);
  const depth = 1000 / (area.y1 - area.y0);
  return {
    map,
    area: new Vector4(area.x0 / 1000, area.y0 / 1000, width, depth),
    dispose: () => map.dispose(),
  };
}
