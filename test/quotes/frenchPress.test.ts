import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

const saidInFrench = (text: string) => said('fr', text);
const speakersInFrench = (text: string) => speakers('fr', text);

describe('a French verb behind words in marks', () => {
  it('speaks though no list has it, before its pronoun or whoever speaks', () => {
    expect(saidInFrench('Ida Kané a ouvert la séance. « La pente est raide », a-t-elle imagé.')).toEqual([
      'DIRECT | La pente est raide | Ida Kané | imagé',
    ]);
    expect(saidInFrench('« La pente est raide », maugréait-il.')).toHaveLength(1);
    expect(speakersInFrench('« On nous a oubliés », enrage le maire Jean Roy.')).toEqual(['Jean Roy']);
    expect(saidInFrench('Le texte est court. « Nul n’entre », est-il gravé sur la porte.')).toEqual([]);
  });

  it('may have an aside before its subject, or inside', () => {
    expect(speakersInFrench('« C’est une blague », a rétorqué, du tac au tac, la ministre Ana Roy.')).toEqual([
      'Ana Roy',
    ]);
    expect(speakersInFrench('L’Union africaine a, elle, appelé « à la retenue de tous ».')).toEqual([
      'Union africaine',
    ]);
    expect(speakersInFrench('Le Front du Nord a de son côté averti que « rien n’est fini ».')).toEqual([
      'Front du Nord',
    ]);
  });

  it('takes a word or two in marks from the sentence before it', () => {
    expect(saidInFrench('Un choix « unanime », a assuré la présidente du jury, l’actrice Isabelle Trem.')).toEqual([
      'DIRECT | unanime | Isabelle Trem | assuré',
    ]);
  });

  it('inside the marks may be any that interrupts', () => {
    expect(speakersInFrench('Ève Napess soupire. « Le maire parle, laisse-t-elle tomber. Nous, on attend. »')).toEqual([
      'Ève Napess',
    ]);
  });
});

describe('a French clause', () => {
  it('ends where a second participle has words in marks, if the clause has no such tense', () => {
    expect(
      saidInFrench(
        'Drissa Koné a estimé que la mesure était « hostile » et invité Lisbonne à « revenir à la raison ».',
      ),
    ).toEqual([
      'MIXED | la mesure était « hostile » | Drissa Koné | estimé',
      'MIXED | revenir à la raison | Drissa Koné | invité',
    ]);
  });

  it('ends before a participle with the pronoun of its object', () => {
    expect(saidInFrench('Le maire, Ali Sarr, a annoncé qu’il quittait la table, la jugeant « cosmétique ».')).toEqual([
      'INDIRECT | il quittait la table | Ali Sarr | annoncé',
      'MIXED | cosmétique | Ali Sarr | jugeant',
    ]);
  });

  it('is none behind a new noun, nor where an infinitive opens the sentence', () => {
    expect(saidInFrench('Ali Sarr a annoncé une mesure que la ville attendait depuis un an.')).toEqual([]);
    expect(saidInFrench('Ali Sarr est parti. À noter que les deux maires ont coprésidé la réunion.')).toEqual([]);
  });

  it('may stand before a verb whose pronoun is inverted', () => {
    expect(saidInFrench('Ève Napess a parlé. Le gouvernement a le devoir d’intervenir, ajoute-t-elle.')).toEqual([
      'INDIRECT | Le gouvernement a le devoir d’intervenir | Ève Napess | ajoute',
    ]);
  });
});

describe('a French line behind a dash', () => {
  it('is speech where a verb interrupts it behind a comma', () => {
    expect(saidInFrench('— On nous consulte trop tard, a dit le maire Ali Sarr.')).toEqual([
      'DIRECT | On nous consulte trop tard | Ali Sarr | dit',
    ]);
    expect(
      saidInFrench('Ida Kané reçoit chez elle.\n\n— Tout le monde, donc personne, répond-elle. Chacun accuse le ciel.'),
    ).toEqual([
      'DIRECT | Tout le monde, donc personne | Ida Kané | répond',
      'DIRECT | Chacun accuse le ciel. | Ida Kané | -',
    ]);
  });

  it('is a question or its answer among several', () => {
    expect(
      saidInFrench('Ida Kané reçoit dans un café.\n\n— Qui est responsable ?\n— Nous avons tous vidé le puits.'),
    ).toEqual(['DIRECT | Qui est responsable ? | - | -', 'DIRECT | Nous avons tous vidé le puits. | Ida Kané | -']);
  });

  it('is no speech in a list', () => {
    expect(saidInFrench('Le programme :\n— Ouverture à neuf heures ;\n— Débats ;\n— Clôture.')).toEqual([]);
  });
});

describe('who speaks in French', () => {
  it('may bear a rank, a party in brackets or a noun that no list has before the name', () => {
    const text =
      'Le ministre de la Défense, le général Harouna Daka, est venu. Le général promet que « rien ne sera caché ».';
    expect(speakersInFrench(text)).toEqual(['Harouna Daka']);
    expect(
      speakersInFrench('« Vous reculez », a lancé le sénateur (Les Centristes) de la Sarthe Hervé Coudray.'),
    ).toEqual(['Hervé Coudray']);
    expect(
      speakersInFrench('« Rien n’a bougé », répond le porte-parole, le balancelier Emeka Obi, joint hier.'),
    ).toEqual(['Emeka Obi']);
  });

  it('is a minister by the country that his title names', () => {
    const text =
      'Le ministre des Travaux publics, Nacer Belka, a reçu son homologue mauritanien, Sidi Brahim. « Tout avance », a dit le ministre mauritanien.';
    expect(speakersInFrench(text)).toEqual(['Sidi Brahim']);
  });

  it('is the head of a body and not the body, and none whose paper alone is named', () => {
    expect(
      speakersInFrench(
        'Le directeur général de l’Agence nationale des routes, cité par l’APS, a relevé que tout va bien.',
      ),
    ).toEqual([null]);
    expect(speakersInFrench('Paul Vasseur, du « Temps », a qualifié l’œuvre de « chef-d’œuvre malade ».')).toEqual([
      'Paul Vasseur',
    ]);
    expect(speakersInFrench('Son confrère de « L’Écho » juge que « tout est creux dans ce film ».')).toEqual([null]);
  });

  it('is the house where one says it', () => {
    expect(
      speakersInFrench('« Une étape parmi d’autres », corrige-t-on à Matignon, où l’on assure que « rien ne presse ».'),
    ).toEqual(['Matignon', 'Matignon']);
  });

  it('may have a city for the second part of the name, or be a house of many words', () => {
    expect(speakersInFrench('Le président, Boubacar Traoré-Lima, y voit « une punition ».')).toEqual([
      'Boubacar Traoré-Lima',
    ]);
    expect(speakersInFrench('Selon la Maison des Maliens de Lisbonne, mille dossiers sont bloqués.')).toEqual([
      'Maison des Maliens de Lisbonne',
    ]);
  });

  it('of a sentence in marks acts in the sentence before', () => {
    expect(speakersInFrench('Le biologiste Réjean Tardif n’est pas surpris. « Un caribou, ça ne vote pas. »')).toEqual([
      'Réjean Tardif',
    ]);
  });
});

describe('a French incise', () => {
  it('may stand behind the first words of the clause, which goes on behind it', () => {
    expect(
      saidInFrench('Ève Roy préside. D’ici là, a indiqué la ministre, Ana Sorel, aucune aide ne sera versée.'),
    ).toEqual(['INDIRECT | aucune aide ne sera versée | Ana Sorel | indiqué']);
  });

  it('has what stands behind the last colon, and a verb that says nothing itself', () => {
    expect(saidInFrench('Ali Sarr n’en démord pas : la digue est solide, juge-t-il.')).toEqual([
      'INDIRECT | la digue est solide | Ali Sarr | juge',
    ]);
    expect(
      saidInFrench('Ali Sarr reçoit. La digue est solide, et aucun expert ne dit le contraire, martèle-t-il.'),
    ).toEqual(['INDIRECT | La digue est solide, et aucun expert ne dit le contraire | Ali Sarr | martèle']);
  });

  it('goes before who announced the words, and the source of the next sentence is another', () => {
    expect(
      speakersInFrench(
        'L’ONG Terre réclame une enquête : « Nous avons onze témoignages », détaille la chercheuse Awa Ba.',
      ),
    ).toEqual(['Awa Ba']);
    expect(
      speakersInFrench(
        'Ali Sarr a répondu hier. « Qu’ils lisent jusqu’au bout. » D’après Ida Koné, le livre sera traduit.',
      ),
    ).toEqual(['Ali Sarr', 'Ida Koné']);
  });
});

describe('who speaks in French, told in other words', () => {
  it('is the person of that country', () => {
    expect(
      speakersInFrench('Marco Castaldi, l’entraîneur breton, est parti. L’Italien a regretté que « rien ne change ».'),
    ).toEqual(['Marco Castaldi']);
    expect(
      speakersInFrench('Le Portugais Ruben Dias refuse. « On ne perd pas comme cela », tranche le Portugais.'),
    ).toEqual(['Ruben Dias']);
  });

  it('bears the title that the next verb gives a name to', () => {
    const text =
      'Le Premier ministre n’en démord pas. « Chacun paiera », a martelé Edmund Hart. Le débat a duré deux heures. Le chef du gouvernement a rétorqué que « tout était écrit ».';
    expect(speakersInFrench(text)).toEqual(['Edmund Hart', 'Edmund Hart']);
  });

  it('is no body that merely stands between', () => {
    const text =
      'Hassan Nahah retrace les échanges entre le Maghreb et le Sahel. « Je suis un marcheur », corrige-t-il.';
    expect(speakersInFrench(text)).toEqual(['Hassan Nahah']);
  });

  it('may be lui-même, or the young man of that age', () => {
    expect(speakersInFrench('Issa Nour vit en exil. Lui-même dit avoir reçu « des visites très polies ».')).toEqual([
      'Issa Nour',
    ]);
    expect(
      speakersInFrench('« On paiera », soupire Moussa Keïta. Le jeune homme de 23 ans dit que « tout est perdu ».'),
    ).toEqual(['Moussa Keïta', 'Moussa Keïta']);
  });

  it('may be named Pape', () => {
    expect(speakersInFrench('« Rien n’a bougé pour nous », a lancé Pape Seck.')).toEqual(['Pape Seck']);
  });
});

describe('French words in marks', () => {
  it('may be the participle of a verb of speech, and no other', () => {
    expect(saidInFrench('Alger a « profondément regretté » ces propos.')).toEqual([
      'MIXED | profondément regretté | Alger | -',
    ]);
    expect(saidInFrench('L’arbitre a « oublié » un penalty hier soir.')).toEqual([]);
  });

  it('may be asked behind a dash', () => {
    expect(saidInFrench('— Et si le projet était annulé ? lui demande-t-on.')).toEqual([
      'DIRECT | Et si le projet était annulé ? | - | -',
    ]);
  });
});

describe('French names', () => {
  it('of streets and schools are nobody’s', () => {
    expect(
      speakersInFrench('Sur le quai Paul-Devot, Loïc Marin attend. « Je vois la mer », dit ce patron de 47 ans.'),
    ).toEqual(['Loïc Marin']);
  });

  it('of bodies go on with what they are for', () => {
    expect(speakersInFrench('Le secrétariat d’État à la mer promet que « rien ne changera cette année ».')).toEqual([
      'secrétariat d’État à la mer',
    ]);
    expect(speakersInFrench('Le Haut-Commissariat aux réfugiés estime que « le retour doit être libre ».')).toEqual([
      'Haut-Commissariat aux réfugiés',
    ]);
  });
});

describe('a French pronoun', () => {
  it('is whoever acted by a title alone, named or not', () => {
    expect(
      speakersInFrench(
        'Le Sénat a promis que « tout serait payé ».\n\nMercredi, la ministre est venue. Elle a serré des mains. « Je reviendrai bientôt », a-t-elle promis.',
      ),
    ).toEqual(['Sénat', null]);
  });

  it('is not whom a clause in between meets', () => {
    expect(
      speakersInFrench('Mme Roy, qui parlait avec le ministre de la Mer, Ali Sarr, a indiqué que « rien ne presse ».'),
    ).toEqual(['Roy']);
  });
});
