/**
 * Gives a file to the browser to save.
 *
 * @param name - bare file name
 * @param bytes - what is in it
 * @param type - its media type
 */
export function saveFile(name: string, bytes: Uint8Array, type = 'text/csv;charset=utf-8'): void {
  saveBlob(name, new Blob([Uint8Array.from(bytes)], { type }));
}

/**
 * Gives a file that is there already to the browser to save.
 *
 * @param name - bare file name
 * @param file - what is in it
 */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over when the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
