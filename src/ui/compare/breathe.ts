/** Lets the browser draw and answer between two homes. A message and not a timer, which waits 4 ms each time: sixty homes breathe often. */
export const breathe = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
