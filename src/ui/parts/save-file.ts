/** Lets the browser save a text as a file among the downloads. */
export function saveFile(name: string, type: string, text: BlobPart): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** The day where one is, as 2026-11-26: so Swedes write it. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
