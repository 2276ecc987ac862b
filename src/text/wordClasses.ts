/**
 * What may begin with a word, as bits: a pass over all tokens asks these, and looks closer where they are set. A bit that is not
 * set is a promise; one that is set is none.
 */
export const MAY_BE_CUE = 1;
export const MAY_BE_ASIDE = 2;
export const MAY_BE_PRONOUN = 4;
export const MAY_BE_ROLE = 8;
/** Of people without a name, of bodies, of documents. */
export const MAY_BE_NOUN = 16;
export const MAY_CONTRAST = 32;
/** Of the words with which a reporter goes on behind somebody's: «في إشارة إلى». */
export const MAY_BE_GLOSS = 64;
/** Of what bears writing: banners, signs. */
export const MAY_BE_SIGN = 128;
