import { encodeQR } from 'qr';

const [WIDTH, HEIGHT] = [640, 480];
/** How wide the code is in the film, its quiet zone included, in pixels: somebody holds it at a little distance. */
const CODE = 400;

/** What a browser's camera sees, as a film of one picture (YUV4MPEG2): a code in the light of a room, or the room alone without a text. */
export function film(text?: string): Buffer {
  const luma = Buffer.alloc(WIDTH * HEIGHT, 150);
  if (text !== undefined) {
    const rows = encodeQR(text, 'raw', { border: 4, encoding: 'byte' });
    const size = rows.length;
    const [x0, y0] = [(WIDTH - CODE) / 2, (HEIGHT - CODE) / 2];
    for (let y = 0; y < CODE; y++)
      for (let x = 0; x < CODE; x++) {
        const dark = rows[Math.floor((y * size) / CODE)]![Math.floor((x * size) / CODE)];
        luma[(y0 + y) * WIDTH + x0 + x] = dark ? 50 : 210;
      }
  }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`);
  return Buffer.concat([head, luma, grey]);
}
