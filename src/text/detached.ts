/** The same letters in a string of their own: a slice of a text keeps all of the text in memory for as long as it is kept. */
export function detached(words: string): string {
  return Buffer.from(words, 'utf16le').toString('utf16le');
}
