import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

const inFrench = (text: string) => said('fr', text);
const by = (text: string) => speakers('fr', text);

describe('who speaks in a French paper', () => {
  it('stands behind a verb that is a noun as well', () => {
    for (const verb of ['assure', 'juge', 'accuse'])
      expect(
        by(`« Nous employons beaucoup de monde », ${verb} le directeur, Moussa Keita, joint par téléphone.`),
      ).toEqual(['Moussa Keita']);
  });

  it('stands between commas before a verb whose object looks like another one', () => {
    expect(
      by('Le ministre, Paul Roy, a rejeté ces demandes : « Nous n’avons de leçons à recevoir de personne ».'),
    ).toEqual(['Paul Roy']);
  });

  it('is not where somebody spoke', () => {
    expect(
      by('Interrogé mercredi sur RTL, le Premier ministre a dit ne pas vouloir « rouvrir le débat avant lundi ».'),
    ).toEqual([null]);
    expect(by('À Bruxelles, une porte-parole de la Commission a indiqué que le pont « était vieux ».')).toEqual([null]);
  });

  it('is no minister of another state', () => {
    expect(
      by(
        'Le ministre français Benoît Lemercier a dit que le pont était vieux. Le Premier ministre polonais a prévenu que son pays « attendait ». Selon lui, le pont « ne tiendra plus longtemps ».',
      ),
    ).toEqual(['Benoît Lemercier', null, null]);
  });

  it('is whom the sentence brings in with « quant à »', () => {
    expect(
      by(
        'La conseillère Oksana Markovets a dit que le pont était vieux. Quant à la cheffe de la diplomatie européenne, elle plaide pour « une pression accrue sur lui ».',
      ),
    ).toEqual(['Oksana Markovets', null]);
  });

  it('is whoever speaks for a body, in the relative clause behind it', () => {
    expect(
      by(
        '« C’est une gifle », s’est emportée Maty Ndao, porte-parole du collectif Taxawu, qui promet de « ne rien lâcher ».',
      ),
    ).toEqual(['Maty Ndao', 'Maty Ndao']);
  });

  it('is somebody else behind « tandis que »', () => {
    expect(
      by(
        '« On défend un cadeau », s’est agacé le socialiste Thierry Courbon, tandis que sa collègue Marianne Vasseur jugeait la mesure « légitime pour tout le monde ».',
      ),
    ).toEqual(['Thierry Courbon', 'Marianne Vasseur']);
  });

  it('is the body with which the paragraph begins', () => {
    expect(
      by(
        'Le ministre Abdel Zegh a dit que le pont était vieux.\n\nLe Fonds monétaire international table sur une hausse. Dans son rapport, il recommande de « réduire les dépenses ».',
      ),
    ).toEqual(['Abdel Zegh', 'Fonds monétaire international']);
  });

  it('is a body with those whom it is for', () => {
    expect(by('La commission des finances a assuré que le pont était vieux.')).toEqual(['commission des finances']);
    expect(by('L’état-major général des armées a assuré que le pont était « vieux ».')).toEqual([
      'état-major général des armées',
    ]);
  });

  it('goes on with « fait-il valoir », and may be a prosecutor’s substitute', () => {
    expect(
      by('L’avocat Bathie Kane annonce un recours. « Nous avons versé onze analyses au dossier », fait-il valoir.'),
    ).toEqual(['Bathie Kane']);
    expect(by('« Rien ne permet de le penser », a déclaré la première substitute, Caroline Delhez.')).toEqual([
      'Caroline Delhez',
    ]);
  });
});

describe('words in marks in a French paper', () => {
  it('are no quote where they name what somebody is charged with', () => {
    expect(
      inFrench('La cour a confirmé la condamnation de l’avocate à la prison pour « diffusion de fausses nouvelles ».'),
    ).toEqual([]);
  });
});
