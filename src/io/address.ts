type Place = Pick<Location, 'protocol' | 'origin' | 'pathname'>;

/**
 * The address of the app, which its links begin with. Opened from a file it has none that leads anybody else here, and the path of the file
 * may say whose machine it is: unless the build was told where the app is served, links are then their mark and what follows, which
 * opens where it is pasted or scanned in Romslig.
 */
export const appAddress = (
  { protocol, origin, pathname }: Place = window.location,
  served: string | undefined = import.meta.env.ROMSLIG_ADDRESS,
): string => (protocol === 'file:' ? (served ?? '') : origin + pathname);
