/** Hands a file to the reader's browser, to be kept. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read it by then; a file that is never let go stays in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
