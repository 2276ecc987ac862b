import type { CueForm, CueKind, Language, RoleForm } from '../language.ts';

/** French. */
export const FRENCH: Language = {
  code: 'fr',
  isVerbFirst: false,
  hasDoubledMarks: false,
  hasCapitals: true,
  nounsHaveCapitals: false,
  hasBareClauses: false,
  hasClausesBehindComma: false,
  unmarkedSpeechReach: 5,
  cues: () => [...conjugated(), ...fixed()],
  complementisers: 'que qu',
  impersonals: '',
  nounGovernors: '',
  coordinators: 'que qu',
  notBeforeComplementiser:
    'alors tandis ainsi bien apres avant afin lorsque parce puis puisque plus moins autant aussi tel telle tels telles pour sans des depuis pendant jusqu ce c est ne pas si tant',
  tails: '',
  nobodies: 'personne nul aucun aucune',
  passives: 'été',
  auxiliaries:
    'a ont avait avaient aura est etait s se y en lui leur nous vous l le la les me m n ne pas egalement aussi ensuite toutefois notamment deja encore ainsi alors cependant pour sa son part d ailleurs enfin meme tout de vient venait par avoir publiquement clairement t',
  prepositions:
    'de du des d a au aux en dans sur sous par pour avec sans contre entre chez vers depuis pendant lors devant derriere apres avant selon malgre parmi hors des outre',
  hasArticles: true,
  sameTitles: `
chef diplomatie = ministre affaires étrangères
chef état = président
chef gouvernement = premier ministre`,
  asOpeners: 'comme ainsi',
  determiners:
    'le la les l un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs certains certaines quelques deux trois',
  indefinites: 'un une des plusieurs certains certaines quelques deux trois',
  relatives: 'qui que qu dont ou lequel laquelle lesquels lesquelles',
  conjunctions: 'et mais ou or donc car ni tandis alors quand lorsque si comme',
  fillers:
    'le la les l un une des de du d a au aux en dans sur sous par pour avec sans contre entre chez vers depuis pendant lors devant derriere apres avant selon malgre parmi hors outre et mais ou or donc car ni tandis alors quand lorsque si comme que qu qui dont quoi ce cet cette ces ceci cela ca c son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes il elle ils elles on nous vous je j tu moi toi lui eux se s me m te t y ne n pas plus moins tres trop assez bien mal peu beaucoup tout tous toute toutes autre autres meme memes aucun aucune chaque plusieurs certains certaines quelques ici la aujourd hui hier demain jamais toujours souvent parfois deja encore aussi ainsi ensuite enfin puis cependant toutefois neanmoins pourtant notamment egalement est sont etait etaient sera ont avait avaient aura avoir etre fait faire a-t oui non rappelons interroge face quant voici voila afin rassembles concernant durant grace suite quelque',
  finiteVerbs:
    'est sont etait etaient sera seront serait seraient a ont avait avaient aura auront aurait auraient peut peuvent doit doivent va vont fait font veut veulent faut',
  finiteEndings: 'ait aient ra ront ent',
  clauseLength: 7,
  firstPersons: 'je j nous moi mon ma mes notre nos vous votre vos me m',
  pronouns: [
    { form: 'il', gender: 'm', number: 's' },
    { form: 'elle', gender: 'f', number: 's' },
    { form: 'lui', gender: 'm', number: 's' },
    { form: 'ils', gender: 'm', number: 'p' },
    { form: 'elles', gender: 'f', number: 'p' },
    { form: 'on', number: 'p' },
    { form: 'qui', number: 's', isRelative: true },
    { form: 'celui-ci', gender: 'm', number: 's' },
    { form: 'celle-ci', gender: 'f', number: 's' },
    { form: 'ce dernier', gender: 'm', number: 's' },
    { form: 'cette dernière', gender: 'f', number: 's' },
  ],
  roles: [
    ...each(
      "président,ministre,premier ministre,secrétaire,secrétaire général,secrétaire d'État,directeur,directeur général,chancelier,gouverneur,sénateur,député,maire,ambassadeur,émissaire,commissaire,haut-commissaire,juge,procureur,avocat,porte-parole,chef,chef de l'État,dirigeant,leader,commandant,général,colonel,amiral,capitaine,officier,roi,prince,sultan,émir,pape,évêque,archevêque,cardinal,imam,ayatollah,professeur,docteur,médecin,chercheur,analyste,économiste,expert,auteur,écrivain,journaliste,correspondant,éditorialiste,candidat,élu,conseiller,militant,fondateur,patron,pdg,entraîneur,joueur,acteur,chanteur,étudiant,agriculteur,habitant,témoin,manifestant,diplomate,négociateur,coordinateur,coordonnateur,responsable,fonctionnaire,représentant,délégué,président de la République,chef du gouvernement,chef de la diplomatie,eurodéputé,vice-président,républicain,démocrate,socialiste,syndicaliste,historien,sociologue,politologue,spécialiste,membre,homme,policier,préfet,rapporteur,époux,frère,fils,père,veuf,ancien ministre",
      { gender: 'm', number: 's' },
    ),
    ...each(
      'présidente,secrétaire générale,directrice,directrice générale,chancelière,gouverneure,sénatrice,députée,ambassadrice,haute-commissaire,avocate,cheffe,dirigeante,reine,princesse,chercheuse,écrivaine,candidate,élue,conseillère,militante,fondatrice,patronne,actrice,chanteuse,étudiante,habitante,manifestante,négociatrice,coordinatrice,représentante,déléguée,eurodéputée,vice-présidente,historienne,femme,veuve,épouse,mère,fille,sœur,première ministre,procureure',
      { gender: 'f', number: 's' },
    ),
  ],
  roleEndings: [],
  organizationNouns:
    'ministère gouvernement agence organisation ONG association fédération parti syndicat union conseil comité commission cour tribunal parlement assemblée sénat chambre mairie préfecture police gendarmerie armée marine bureau autorité autorités institut université société entreprise groupe banque fonds fondation ligue mouvement front coalition alliance centre réseau collectif journal quotidien hebdomadaire magazine chaîne radio presse média site ambassade pays État royaume présidence diplomatie direction administration défense club',
  agencies:
    'afp reuters agence france-presse ap associated press bbc cnn al jazeera xinhua tass ria novosti le monde le figaro libération rfi france 24 france info bfm tv tf1 france 2 europe 1 rtl le parisien les échos mediapart times new york times washington post aps map tap',
  asides:
    "pour sa part|de son côté|quant à lui|quant à elle|à son tour|en outre|par ailleurs|en revanche|de même|à l'issue de la réunion|pour autant",
  hasIncises: true,
  genericBodies:
    'agence organisation association ong groupe entreprise société institution institut organisme fondation collectif journal quotidien magazine chaîne média parti mouvement instance',
  contrasts: 'côté part tour',
  documentNouns:
    'communiqué rapport document lettre déclaration étude sondage reportage documentaire texte article enquête',
  anonymousNouns:
    'responsables sources source experts analystes témoins observateurs manifestants habitants médias autorités militants spécialistes proches opposants partisans chercheurs diplomates critiques témoignages étudiants économistes enquêteurs avocats élus syndicats internautes participants familles',
  honorifics:
    'm mm mme mlle monsieur madame dr me mgr maître docteur professeur cheikh imam ayatollah roi reine prince princesse pape saint sa majesté',
  nameLinks: 'of for de du des d',
  linkArticles: 'la l',
  adjectiveEndings: 'iste ien ienne ain aine ais aise ois oise al ale ique aire if ive eur eure eres',
  masculineArticles: 'le un ce du',
  feminineArticles: 'la une cette',
  hasNaturalGender: false,
  hasNounLikeVerbs: false,
  participleEnding: 'ant',
  participleOpeners: 'tout en|en',
  ands: 'et',
  contrastingConjunctions: '',
  marksReach: 2,
  nameEndings: '',
  nameParticles: 'de du des d di da van von der ben bin ibn al el la le les abou abdel ould st',
  namedThings:
    'intitulé intitulée nommé nommée appelé surnommé baptisé baptisée dite dit journal quotidien hebdomadaire magazine livre film chanson album émission série opération agence chaîne site programme projet campagne slogan roman revue thème mot expression terme concept',
  calendar:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre utc gmt',
  boilerplate: [
    'lire aussi',
    'à lire aussi',
    'a lire également',
    'lire également',
    'voir aussi',
    'articles liés',
    'sur le même sujet',
    'sur le même thème',
    'laisser un commentaire',
    'commentaires',
    'réagir',
    'mots-clés',
    'mots clés',
    'tags',
    'partager',
    'partager cet article',
    'sources',
    'références',
    'liens externes',
    'abonnez-vous',
    'newsletter',
    'les plus lus',
    'à propos de l’auteur',
    'votre adresse e-mail ne sera pas publiée',
    'votre adresse de messagerie ne sera pas publiée',
    'recommandé',
    'plus d’articles',
  ],
};

function each(list: string, more: Omit<RoleForm, 'form'>): RoleForm[] {
  return list.split(',').map((form) => ({ form, ...more }));
}

/** Infinitives by the way they take their words. Irregular ones list their forms after a slash: present s., present p., participle, past historic, imperfect, -ant. */
const VERBS: Record<Exclude<CueKind, 'preposition'>, string> = {
  say: "dire/dit,disent,dit,dit,disait,disant déclarer ajouter expliquer affirmer préciser répondre/répond,répondent,répondu,répondit,répondait,répondant poursuivre/poursuit,poursuivent,poursuivi,poursuivit,poursuivait,poursuivant continuer conclure/conclut,concluent,conclu,conclut,concluait,concluant souligner indiquer lancer insister marteler renchérir/renchérit,renchérissent,renchéri,renchérit,renchérissait,renchérissant rétorquer répliquer commenter tweeter écrire/écrit,écrivent,écrit,écrivit,écrivait,écrivant confier s'exclamer/exclame,exclament,exclamé,exclama,exclamait,exclamant témoigner raconter résumer plaisanter ironiser scander avertir/avertit,avertissent,averti,avertit,avertissait,avertissant prévenir/prévient,préviennent,prévenu,prévint,prévenait,prévenant tonner réagir/réagit,réagissent,réagi,réagit,réagissait,réagissant corriger réjouir/réjouit,réjouissent,réjoui,réjouit,réjouissait,réjouissant féliciter interroger analyser détailler argumenter pointer nuancer tempérer enchaîner glisser clamer s'indigner/indigne,indignent,indigné,indigna,indignait,indignant déplorer regretter trancher confesser asséner lâcher souffler s'interroger/interroge,interrogent,interrogé,interrogea,interrogeait,interrogeant s'étonner/étonne,étonnent,étonné,étonna,étonnait,étonnant s'emporter/emporte,emportent,emporté,emporta,emportait,emportant s'agacer/agace,agacent,agacé,agaça,agaçait,agaçant s'inquiéter/inquiète,inquiètent,inquiété,inquiéta,inquiétait,inquiétant se-plaindre/plaint,plaignent,plaint,plaignit,plaignait,plaignant rassurer abonder objecter protester murmurer crier hurler soupirer sourire/sourit,sourient,souri,sourit,souriait,souriant énoncer préconiser recommander rectifier insister acquiescer s'amuser/amuse,amusent,amusé,amusa,amusait,amusant s'insurger/insurge,insurgent,insurgé,insurgea,insurgeait,insurgeant se-défendre/défend,défendent,défendu,défendit,défendait,défendant se-désoler/désole,désolent,désolé,désola,désolait,désolant argüer rapporter relater énumérer philosopher s'excuser/excuse,excusent,excusé,excusa,excusait,excusant minimiser",
  report:
    'annoncer estimer penser juger croire/croit,croient,cru,crut,croyait,croyant considérer assurer rappeler noter reconnaître/reconnaît,reconnaissent,reconnu,reconnut,reconnaissait,reconnaissant reconnaitre/reconnait,reconnaissent,reconnu,reconnut,reconnaissait,reconnaissant admettre/admet,admettent,admis,admit,admettait,admettant confirmer révéler soutenir/soutient,soutiennent,soutenu,soutint,soutenait,soutenant prétendre/prétend,prétendent,prétendu,prétendit,prétendait,prétendant dévoiler mentionner signaler rapporter constater observer informer alerter garantir/garantit,garantissent,garanti,garantit,garantissait,garantissant promettre/promet,promettent,promis,promit,promettait,promettant jurer avouer démentir/dément,démentent,démenti,démentit,démentait,démentant nier évoquer suggérer supposer prédire/prédit,prédisent,prédit,prédit,prédisait,prédisant deviner espérer craindre/craint,craignent,craint,craignit,craignait,craignant proclamer certifier relever remarquer stipuler trouver',
  evaluate:
    'appeler qualifier décrire/décrit,décrivent,décrit,décrivit,décrivait,décrivant traiter dénoncer saluer critiquer accuser fustiger surnommer condamner reprocher parler vanter caractériser',
  urge: 'demander exiger réclamer appeler exhorter exprimer plaider proposer souhaiter défendre/défend,défendent,défendu,défendit,défendait,défendant inviter ordonner promettre/promet,promettent,promis,promit,promettait,promettant citer répéter vouloir/veut,veulent,voulu,voulut,voulait,voulant refuser rejeter engager encourager remercier',
};

/** Who says these has spoken right before. */
const CONTINUATIONS = new Set('ajouter poursuivre continuer conclure renchérir préciser'.split(' '));

function conjugated(): CueForm[] {
  const forms: CueForm[] = [];
  for (const [kind, rows] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const row of rows.split(' ')) {
      const [lemma, listed] = row.replace(/^(?:s'|se-)/, '').split('/') as [string, string?];
      const continues = CONTINUATIONS.has(lemma);
      const add = (form: string, more: Partial<CueForm> = {}) => forms.push({ form, kind, continues, ...more });
      const [present, plural, participle, past, imperfect, ant] = listed ? listed.split(',') : regular(lemma);
      add(present!, { number: 's' });
      add(plural!, { number: 'p' });
      for (const ending of ['', 'e', 's', 'es']) add(participle! + ending);
      add(past!, { number: 's' });
      add(imperfect!, { number: 's' });
      add(imperfect!.replace(/t$/, 'ent'), { number: 'p' });
      add(ant!, { isParticiple: true });
      add(lemma);
      add(`${lemma.replace(/e$/, '')}a`, { number: 's' });
      add(`${lemma.replace(/e$/, '')}ait`, { number: 's' });
      add(past!.endsWith('a') ? past!.replace(/a$/, 'èrent') : past!.replace(/t$/, 'rent'), { number: 'p' });
    }
  }
  return forms;
}

/** The forms of a verb in -er: present, plural, participle, past historic, imperfect, -ant. */
function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  // préciser and appeler change their stem before a silent e.
  const stressed = /pel$/.test(stem) ? `${stem}l` : stem.replace(/[eé]([^aeiouéè])$/, 'è$1');
  return [`${stressed}e`, `${stressed}ent`, `${stem}é`, `${soft}a`, `${soft}ait`, `${soft}ant`];
}

function fixed(): CueForm[] {
  const preposition = (form: string): CueForm => ({ form, kind: 'preposition' });
  return [
    preposition('selon'),
    preposition("d'après"),
    preposition('pour'),
    preposition('aux yeux de'),
    preposition('à en croire'),
    { form: 'fait savoir', kind: 'report' },
    { form: 'faire savoir', kind: 'report' },
    { form: 'faisait savoir', kind: 'report' },
    { form: 'faisant savoir', kind: 'report', isParticiple: true },
    { form: 'fait valoir', kind: 'report' },
    { form: 'faisant valoir', kind: 'report', isParticiple: true },
    { form: 'fait remarquer', kind: 'report' },
    { form: 'met en garde', kind: 'say' },
    { form: 'mis en garde', kind: 'say' },
  ];
}
