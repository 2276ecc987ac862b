import type { Document } from '../text/document.ts';
import type { Mention } from './mentions.ts';

/** Mentions by the tokens that they cover. */
export class MentionIndex {
  private readonly at: Int32Array;
  private readonly mentions: Mention[];

  constructor(document: Document, mentions: Mention[]) {
    this.mentions = mentions;
    this.at = new Int32Array(document.tokens.count + 1).fill(-1);
    for (const [index, mention] of mentions.entries())
      this.at.fill(index, mention.start, Math.min(mention.end, document.tokens.count));
  }

  covering(token: number): Mention | null {
    const index = this.at[token] ?? -1;
    return index < 0 ? null : this.mentions[index]!;
  }

  startingAt(token: number): Mention | null {
    const mention = this.covering(token);
    return mention?.start === token ? mention : null;
  }

  endingAt(end: number): Mention | null {
    const mention = this.covering(end - 1);
    return mention?.end === end ? mention : null;
  }

  firstIn(start: number, end: number): Mention | null {
    for (let token = start; token < end; token++) {
      const mention = this.covering(token);
      if (mention !== null && mention.start >= start) return mention;
    }
    return null;
  }

  lastIn(start: number, end: number): Mention | null {
    for (let token = end - 1; token >= start; token--) {
      const mention = this.covering(token);
      if (mention !== null) return mention.start >= start ? mention : null;
    }
    return null;
  }
}
