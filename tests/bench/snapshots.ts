import { deflateRawSync } from 'node:zlib';
import { linkFor } from '../../src/io/link.ts';
import { qrPath } from '../../src/io/qr.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { canonicalText } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { furnished, twelve, unitA } from '../io/homes.ts';
import { troubledHome } from '../tries/troubled.ts';
import type { Figure } from './figure.ts';
import { figure, quantile, times } from './figure.ts';

/** What a link would hold of the same document as JSON, packed as hard as deflate can: characters. */
const packedJson = (design: Design): number =>
  deflateRawSync(canonicalText(design), { level: 9 }).toString('base64url').length;

const HOMES = 1000;
/** On paper, in mm. */
const CODE = 50;

function ofOne(name: string, design: Design, budget: number): Figure[] {
  const payload = encodeSnapshot(design);
  const encode = times(200, 40, () => void encodeSnapshot(design));
  const decode = times(200, 40, () => void decodeSnapshot(payload));
  const qr = qrPath(linkFor(design, 'https://romslig.larvik.example/'));
  return [
    figure(`${name}: snapshot`, payload.length, 'characters', budget),
    figure(`${name}: the same as JSON + deflate`, packedJson(design), 'characters'),
    figure(`${name}: encode`, 1000 * quantile(encode, 0.5), 'µs'),
    figure(`${name}: decode`, 1000 * quantile(decode, 0.5), 'µs'),
    ...(qr ? [figure(`${name}: a square of its code on ${CODE} mm`, CODE / qr.size, 'mm')] : []),
  ];
}

/** How long homes are in a link, and how long they take to be written and read. */
export function* snapshotFigures(models: Models): Generator<Figure> {
  yield* ofOne('Unit A', unitA, 260);
  yield* ofOne('twelve rooms', twelve, 260);
  yield* ofOne('twelve rooms, 25 pieces', furnished, 420);
  for (const { id, design } of models.examples)
    yield* ofOne(id, design, design.furniture.length > 0 ? 420 : 260);
  const homes = Array.from(
    { length: HOMES },
    (_, i) => troubledHome(models, i, i % 2 ? 'careless' : 'drawn').design,
  );
  for (const [what, lengths] of [
    ['snapshot', homes.map((home) => encodeSnapshot(home).length)],
    ['the same as JSON + deflate', homes.map(packedJson)],
  ] as const) {
    yield figure(`${HOMES} homes, ${what}, median`, quantile(lengths, 0.5), 'characters');
    yield figure(`${HOMES} homes, ${what}, longest`, Math.max(...lengths), 'characters');
  }
}
