/** When the next picture has been shown; soon in any case, since a hidden page shows none. */
export const shown = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 200);
  });
