/** Lets the browser draw and answer between two homes. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));
