import { expect, test } from 'vitest';
import { readAny } from '../../src/io/read-any.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';

/** A file that was chosen and is not on the device: in a cloud, on a stick that was taken out, thrown away since. */
class Away extends File {
  override arrayBuffer = async (): Promise<ArrayBuffer> => {
    throw new DOMException('The requested file could not be read', 'NotReadableError');
  };
}

test('a file that the device does not hand over is told as that', async () => {
  const read = readAny(new Away(['{}'], 'hjem.romslig.json'));
  await expect(read).rejects.toBeInstanceOf(SnapshotError);
  await expect(read).rejects.toMatchObject({ why: 'unread' });
});
