/** How long a browser may take to read a file that it downloads, in milliseconds. */
const READ_MS = 60_000;

/** Gives a file to the browser to download, into the folder the person chose for that. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_MS);
}
