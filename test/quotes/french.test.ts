import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

describe('French verbs of speech', () => {
  it('may be reflexive, of several words, or only interrupt', () => {
    expect(
      said(
        'fr',
        'La ministre suisse des Transports, Regula Amstad, s’est dite « prête à négocier » avec les syndicats.',
      ),
    ).toEqual(['DIRECT | prête à négocier | Regula Amstad | dite']);
    expect(
      said('fr', 'Le chef de la délégation, Paul Nkembe, a laissé entendre qu’un compromis était possible.'),
    ).toEqual(['INDIRECT | un compromis était possible | Paul Nkembe | laissé entendre']);
    expect(said('fr', '« Les enfants ont peur », reprend Sidonie Kaboré, institutrice à Dori.')).toEqual([
      'DIRECT | Les enfants ont peur | Sidonie Kaboré | reprend',
    ]);
    expect(said('fr', 'Le travail reprend à l’usine, que les ouvriers avaient quittée en mai.')).toEqual([]);
  });

  it('are no quote where somebody expressly does not say it, or nobody does', () => {
    expect(said('fr', 'Le maire n’a pas dit que le projet était abandonné.')).toEqual([]);
    expect(said('fr', 'Le maire, Ali Sarr, est parti tôt. Il faut rappeler que le projet date de 2011.')).toEqual([]);
  });

  it('stand behind a noun phrase with "au dire de" and the like', () => {
    expect(speakers('fr', 'Aux dires de Marc Tessier, le pont n’a jamais été inspecté.')).toEqual(['Marc Tessier']);
    expect(said('fr', 'Selon Hugo Marty, dont les équipes suivent le lac, le niveau a baissé de deux mètres.')).toEqual(
      ['INDIRECT | le niveau a baissé de deux mètres | Hugo Marty | Selon'],
    );
    expect(said('fr', 'Selon Hugo Marty, apiculteur à Foix, la récolte a baissé de moitié.')).toEqual([
      'INDIRECT | la récolte a baissé de moitié | Hugo Marty | Selon',
    ]);
  });
});

describe('the French speaker', () => {
  it('may have a form of address behind the verb', () => {
    expect(speakers('fr', '« Nous y allons demain », a déclaré M. Dupont.')).toEqual(['Dupont']);
    expect(speakers('fr', '« La loi est juste », a pour sa part indiqué M. Thierry Mabika, député.')).toEqual([
      'Thierry Mabika',
    ]);
  });

  it('may stand behind an office without a comma, a rank, or an adjective', () => {
    const text =
      'Le ministre de l’Agriculture Paul Kéré et la ministre du Commerce Rita Zongo ont visité le marché. « Les prix vont baisser », a promis la ministre.';
    expect(speakers('fr', text)).toEqual(['Rita Zongo']);
    expect(
      speakers('fr', 'Le porte-parole de l’armée, le colonel Idriss Saleh, a fait valoir que la zone restait calme.'),
    ).toEqual(['Idriss Saleh']);
    expect(
      speakers('fr', '« Le canton fera sa part », a assuré la conseillère d’État vaudoise Géraldine Rochat.'),
    ).toEqual(['Géraldine Rochat']);
  });

  it('may have an elided letter in the name', () => {
    expect(speakers('fr', 'Abdoulaye N’Diaye Sow a prévenu que la grève serait longue.')).toEqual([
      'Abdoulaye N’Diaye Sow',
    ]);
  });

  it('named by an office in other words is the one who bears it', () => {
    expect(
      speakers(
        'fr',
        'Le ministre malien des Affaires étrangères, Oumar Sangho, a reçu l’ambassadeur. « Nous avançons », a dit le chef de la diplomatie malienne.',
      ),
    ).toEqual(['Oumar Sangho']);
    expect(
      speakers(
        'fr',
        'Le président français Luc Morvan a parlé lundi. « L’Europe doit agir », a lancé le locataire de l’Élysée.',
      ),
    ).toEqual(['Luc Morvan']);
  });

  it('is the first of several', () => {
    expect(speakers('fr', 'Anne Lebel et Paul Rémy ont déclaré que la paix était proche.')).toEqual(['Anne Lebel']);
  });

  it('whom the sentence behind the marks brings in has the words that open the paragraph', () => {
    expect(
      speakers(
        'fr',
        'Le maire Luc Petit a promis une aide. « Elle viendra », a-t-il juré.\n\n« On attend toujours, rien ne vient. » Paul Morel, 50 ans, tient la station-service.',
      ),
    ).toEqual(['Luc Petit', 'Paul Morel']);
  });

  it('by a pronoun is the one whom the paragraph has just brought in, else who spoke before', () => {
    const royer = 'Anne Royer, directrice du port. « Il était temps », a-t-elle lancé.';
    const castel = 'Hélène Castel a salué l’accord. « C’est bien », a-t-elle dit.';
    expect(speakers('fr', `${castel}\n\nMême ton chez ${royer}`)).toEqual(['Hélène Castel', 'Anne Royer']);
    expect(speakers('fr', `${castel} Elle a reçu ${royer}`)).toEqual(['Hélène Castel', 'Hélène Castel']);
  });

  it('may interrupt or follow a clause with an inverted pronoun', () => {
    expect(
      said('fr', 'Marc Villard a réuni les joueurs. Ils n’ont pas compris la consigne, a-t-il expliqué mardi.'),
    ).toEqual(['INDIRECT | Ils n’ont pas compris la consigne | Marc Villard | expliqué']);
  });

  it('is no title where a title is a surname, and no outlet that stands before the name', () => {
    expect(speakers('fr', 'Le président du club, Alain Berger, a annoncé que le match aurait lieu.')).toEqual([
      'Alain Berger',
    ]);
    expect(speakers('fr', '« C’est un jour historique », a confié à Jeune Afrique Maria Costa.')).toEqual([
      'Maria Costa',
    ]);
  });

  it('is not whom "pour" inside a sentence leads to', () => {
    expect(said('fr', 'Faustin Bozoum a remercié ses alliés pour « leur soutien indéfectible ».')).toEqual([
      'MIXED | leur soutien indéfectible | Faustin Bozoum | remercié',
    ]);
  });

  it('keeps the small second part of a given name', () => {
    expect(
      speakers('fr', 'Le ministre sud-coréen de la Défense, Kim Jin-soo, a affirmé que la zone était sûre.'),
    ).toEqual(['Kim Jin-soo']);
  });

  it('goes on in an infinitive behind « avant de »', () => {
    expect(
      said('fr', 'Jean Akoto a déclaré que le pays allait mal, avant d’annoncer que des réformes suivraient.'),
    ).toEqual([
      'INDIRECT | le pays allait mal | Jean Akoto | déclaré',
      'INDIRECT | des réformes suivraient | Jean Akoto | annoncer',
    ]);
  });
});

describe('a French name', () => {
  it('goes on behind "de", "d’" and a word that is elsewhere a form of address', () => {
    const name = (text: string) => speakers('fr', text);
    expect(name('« Il fait froid », a noté Wilson Rocha de Brito.')).toEqual(['Wilson Rocha de Brito']);
    expect(name('« Il fait froid », a noté Marguerite d’Auvers.')).toEqual(['Marguerite d’Auvers']);
    expect(name('« Il fait froid », a noté Moussa Ould Cheikh Baba.')).toEqual(['Moussa Ould Cheikh Baba']);
  });

  it('begins with the given name where an article stands before what somebody is', () => {
    expect(speakers('fr', '« Il fait froid », a noté le Bourguignon Étienne Vasseur.')).toEqual(['Étienne Vasseur']);
  });
});

describe('a French subject far from its verb', () => {
  it('is found past what is said about it between commas', () => {
    expect(
      speakers('fr', 'Sa collègue Awa Diallo, du même bureau, a reconnu que le registre était incomplet.'),
    ).toEqual(['Awa Diallo']);
    expect(
      speakers(
        'fr',
        'Le médiateur nommé par la Ligue des ports, l’ancien ministre ghanéen Kofi Mensah, pense que la trêve tiendra.',
      ),
    ).toEqual(['Kofi Mensah']);
    expect(speakers('fr', 'Le Kremlin, allié de la Ligue du Nord, a dénoncé « une mise en scène ».')).toEqual([
      'Kremlin',
    ]);
    expect(
      speakers('fr', 'Le numéro trois du parti, le colonel Issa Bello, a promis que le vote serait libre.'),
    ).toEqual(['Issa Bello']);
  });

  it('is not the agent of a participle', () => {
    expect(said('fr', 'Le port, cité par l’hebdomadaire Le Phare, a gelé « toutes les primes ».')).toEqual([]);
  });
});

describe('a French body', () => {
  it('has the name right behind its noun, past adjectives, and with what "du" joins to it', () => {
    expect(speakers('fr', 'Pour la banque régionale Odet & Cie, « la baisse va durer ».')).toEqual(['Odet & Cie']);
    expect(speakers('fr', 'La compagnie maritime belge Nordzee assure que le quai sera réparé.')).toEqual(['Nordzee']);
    expect(speakers('fr', 'L’ONG Vigie du Fleuve assure que l’eau est polluée.')).toEqual(['Vigie du Fleuve']);
  });

  it('is not the person whose counsel speaks', () => {
    expect(
      speakers(
        'fr',
        'Le conseil de Régis Aubert, Me Lise Morvan, plaide la relaxe. « Je paierai », a promis Régis Aubert.',
      ),
    ).toEqual(['Régis Aubert']);
  });
});

describe('a French title', () => {
  it('tells the woman from the man, and follows a counterpart', () => {
    expect(
      speakers(
        'fr',
        'Le ministre tchadien, Brahim Saleh, a parlé du lac. Son homologue camerounaise, Ruth Ebanda, a répondu que « chacun boit ». La ministre a ajouté que l’accord tenait.',
      ),
    ).toEqual(['Ruth Ebanda', 'Ruth Ebanda']);
  });

  it('may only describe whoever spoke before', () => {
    const text =
      'Le gardien du phare, Yvon Calvez, a tout noté. « La vague venait de l’ouest », explique Yvon Calvez. Le quinquagénaire assure que la lampe brûlait.';
    expect(speakers('fr', text)).toEqual(['Yvon Calvez', 'Yvon Calvez']);
    expect(speakers('fr', '« C’est faux », a dit Yvon Calvez. La salle a murmuré que oui.')[1]).toBeNull();
  });

  it('is no participle', () => {
    expect(said('fr', 'La police avait prévenu que le pont serait fermé.')).toEqual([
      'INDIRECT | le pont serait fermé | police | prévenu',
    ]);
  });
});

describe('« on » in French', () => {
  it('is whoever is where the sentence begins, and else nobody', () => {
    expect(speakers('fr', 'À l’Élysée, on assure que la visite aura lieu.')).toEqual(['Élysée']);
    expect(said('fr', 'Le livre paraît lundi. On espère qu’il sera lu par beaucoup.')).toEqual([]);
  });
});

describe('a French source', () => {
  it('may be whoever was named before', () => {
    expect(
      speakers('fr', 'L’ancien préfet, Denis Aubry, reste prudent. À ses yeux, la digue a été bâtie trop vite.'),
    ).toEqual(['Denis Aubry']);
  });

  it('is an office only where marks show a view', () => {
    const told = 'La procureure Lise Morvan a parlé. ';
    expect(speakers('fr', `${told}Pour la procureure, le prévenu a bâti « un empire de papier ».`)).toEqual([
      'Lise Morvan',
    ]);
    expect(said('fr', `${told}Pour la procureure, la semaine sera longue et difficile.`)).toEqual([]);
  });

  it('of a text is the body that the sentence before has issue it', () => {
    expect(
      speakers(
        'fr',
        '« C’est loin », dit le Tchadien. L’Office du bassin a publié un communiqué. Le texte précise que la pêche est close.',
      ).at(-1),
    ).toBe('Office du bassin');
  });
});

describe('French clauses', () => {
  it('may be what somebody proposes', () => {
    expect(said('fr', 'Le maire, Ali Sarr, a proposé que les élus se retrouvent à Thiès.')).toEqual([
      'INDIRECT | les élus se retrouvent à Thiès | Ali Sarr | proposé',
    ]);
  });

  it('stand before a verb whose subject comes late', () => {
    expect(
      said('fr', 'Le pont sera fermé tout l’hiver, a promis hier à Port-Louis la ministre des Ponts, Rita Zongo.'),
    ).toEqual(['INDIRECT | Le pont sera fermé tout l’hiver | Rita Zongo | promis']);
  });

  it('hold no noun that looks like a verb', () => {
    expect(
      said(
        'fr',
        'Les deux pilotes, restés anonymes à la demande de leurs proches, avaient « tout vu », selon Marc Tessier.',
      ),
    ).toEqual([
      'MIXED | Les deux pilotes, restés anonymes à la demande de leurs proches, avaient « tout vu » | Marc Tessier | selon',
    ]);
  });

  it('go on in marks that "a-t-il dit" interrupts', () => {
    expect(
      speakers(
        'fr',
        'Paul Nkembe a souri. « La mer attend, a-t-il lancé. Elle a le temps. » Le chef du port n’a rien dit.',
      ),
    ).toEqual(['Paul Nkembe']);
  });
});

describe('a French title without a name', () => {
  it('is borne by who is named with the next words in its paragraph', () => {
    expect(
      speakers(
        'fr',
        'La pluie est venue. Elle a duré. Le port a fermé. Le président a promis « une aide immédiate ». « Nous paierons », a lancé Jean Koné.',
      ),
    ).toEqual(['Jean Koné', 'Jean Koné']);
  });
});

describe('French words that only look like reported speech', () => {
  it('compare, restrict, or are part of a longer word', () => {
    expect(said('fr', 'La firme annonce un prix bien plus bas que les autres marques.')).toEqual([]);
    expect(said('fr', 'Le film n’a rapporté que des dettes à ses auteurs.')).toEqual([]);
    expect(said('fr', 'La bande-annonce et l’affiche sont moins sombres que ne le sont les romans.')).toEqual([]);
  });

  it('have their object behind an infinitive', () => {
    expect(said('fr', 'Ce fut hier soir au tour du maire, Ali Sarr, de déclarer la ville fermée.')).toEqual([]);
  });
});

describe('a French given name at the head of a sentence', () => {
  it('begins a name that goes on in small letters', () => {
    expect(speakers('fr', 'Guillaume de Brissac assure que le pont tiendra.')).toEqual(['Guillaume de Brissac']);
    expect(speakers('fr', 'Claire d’Auvers assure que le pont tiendra.')).toEqual(['Claire d’Auvers']);
  });
});
