/**
 * What each rule of the extraction says for itself, in a sentence for people: `qawl extract --explain` prints it, GraphQL answers
 * it. A rule's name is a key of these tables, so that none can be added without its sentence.
 */
export const SPAN_REASONS = {
  complementiser: 'the clause behind the word that opens reported speech',
  'bare-clause': 'a reported clause without a word that opens it',
  claim: 'what a claim or promise says, with words in marks',
  infinitive: 'what somebody promises or asks to do, with words in marks',
  source: 'the clause that the named source is given for',
  colon: 'the words behind a colon that speech opens, without marks',
  announced: 'the words in marks that a noun before them announces',
  'cue-inside': 'the words in marks, which their verb of speech interrupts',
  'marks-after-cue': 'the words in marks right behind the verb of speech',
  'marks-after-colon': 'the words in marks behind a verb of speech and a colon',
  'marks-after-complementiser': 'the words in marks behind the word that opens reported speech',
  'marks-after-source': 'the words in marks that the named source is given for',
  'marks-before-cue': 'the words in marks right before the verb of speech',
  'marks-before-source': 'the words in marks right before their source',
  'marks-in-clause': 'words in marks inside what is reported',
  'sentence-in-marks': 'a whole sentence in marks where somebody speaks',
  'sentence-before': 'the sentence before, which "this" takes up',
  split: 'words in marks that go on behind the verb of speech between them',
  continued: 'words in marks that go on from the marks before',
  dialogue: 'a line of dialogue behind a dash',
  label: 'the words behind the name and colon that their paragraph begins with',
  parenthesis: 'the clause around the words that say whose it is',
} as const;

export const SPEAKER_REASONS = {
  'subject-after-verb': 'the subject behind the verb of speech',
  'subject-before-verb': 'the subject before the verb of speech',
  'subject-with-apposition': 'the subject before the verb of speech, with a description between commas',
  'topic-before-verb': 'who the sentence begins with speaks in it',
  'subject-of-main-verb': 'the subject of the verb that this one goes with',
  'coordinated-verb': 'the subject of the verb before, which "and" joins to this one',
  'relative-pronoun': 'the one whom "who" takes up',
  'owner-of-claim': 'whose claim or promise it is',
  label: 'the name that stands beside the words, before a colon or behind a dash',
  'source-after-preposition': 'the source behind "according to" or its like',
  'source-behind-agency': 'the source whose words an agency passes on',
  'same-speaker-goes-on': 'who spoke right before goes on',
  'previous-speaker': 'the verb has no subject: who spoke before and agrees with it in gender and number',
  'subject-of-sentence': 'the subject of the sentence',
  pronoun: 'a pronoun: who was named or spoke before and agrees with it in gender and number',
  title: 'the one who bears this title in the text',
  'title-named-next': 'a title whose bearer the text names next',
  'title-of-previous-speaker': 'a title that fits who spoke before',
  described: 'a description that fits who spoke before',
  issuer: 'the body whose statement it is',
  'body-of-that-kind': 'the body of that kind that the text names',
  'body-that-spoke': 'the body that spoke before',
  'body-described': 'the body that the words describe',
  'body-named-before': 'the body of that kind that was named before',
} as const;

/** How the words of a quote were found. */
export type SpanRule = keyof typeof SPAN_REASONS;
/** How the speaker of a quote was chosen. */
export type SpeakerRule = keyof typeof SPEAKER_REASONS;
