import type { BufferGeometry, RawShaderMaterial } from 'three';

type PartProps = {
  readonly geometry: BufferGeometry;
  readonly material: RawShaderMaterial;
  /** What is see-through comes after what lies behind it. */
  readonly renderOrder?: number;
};

/** A mesh of the picture, always looked at whole. One with nothing in it is not asked of the graphics card. */
export function Part({ geometry, ...look }: PartProps) {
  const some = (geometry.index?.count ?? 0) > 0;
  return <mesh geometry={geometry} frustumCulled={false} visible={some} {...look} />;
}
