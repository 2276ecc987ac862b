import type { CueForm, Language, RoleForm } from '../language.ts';
import { conjugated } from './verbs.ts';

/** French. */
export const FRENCH: Language = {
  code: 'fr',
  isVerbFirst: false,
  hasDoubledMarks: false,
  hasCapitals: true,
  nounsHaveCapitals: false,
  hasBareClauses: false,
  hasClausesBehindComma: false,
  hasVerbSecond: false,
  hasSecondClauses: false,
  hasDashSpeech: true,
  dropsSubjects: false,
  unmarkedSpeechReach: 5,
  cues: () => [...conjugated(), ...fixed()],
  complementisers: 'que qu',
  copulas: '',
  impersonals: '',
  nounGovernors: 'un une des du au aux ce cet cette ces sa ses notre votre nos vos ma mes mon aucune chaque quelques',
  coordinators: 'que qu',
  notBeforeComplementiser:
    'alors tandis ainsi bien apres avant afin lorsque parce puis puisque plus moins autant aussi tel telle tels telles pour sans des depuis pendant jusqu ce c est ne pas si tant',
  otherClauses: '',
  tails: '',
  glosses: '',
  nobodies: 'personne nul aucun aucune on',
  negations: 'pas jamais',
  expletives:
    'faut fallait faudra faudrait apparaît apparait semble semblait semblerait paraît parait paraîtrait convient convenait importe suffit suffirait agit agissait avère vaut vaudrait reste y bon important nécessaire essentiel possible impossible temps urgent regrettable inacceptable clair évident vrai probable difficile facile préférable utile indispensable primordial crucial inadmissible rare prématuré trop question normal logique dommage',
  passives: 'été est sont était étaient être soit étant sera seront serait seraient fut furent',
  reflexives: 's se',
  perfectAuxiliaries: '',
  pluralAuxiliaries: 'ont sont avaient étaient auront seront auraient seraient',
  auxiliaries:
    'a ont avait avaient aura auront aurait auraient est sont etait etaient sera seront serait seraient s se y en lui leur nous vous l le la les me m n ne pas egalement aussi ensuite toutefois notamment deja encore ainsi alors cependant pour sa son part d ailleurs enfin meme tout de vient venait par avoir publiquement clairement t parfois souvent toujours desormais neanmoins pourtant aussitot emblee longtemps vite fort bien certes plutot jadis hier jeudi lundi mardi mercredi vendredi samedi dimanche reprises nouveau',
  prepositions:
    'de du des d a au aux en dans sur sous par pour avec sans contre entre chez vers depuis pendant lors devant derriere apres avant selon malgre parmi hors des outre aupres face',
  hasArticles: true,
  sameTitles: `
chef diplomatie = ministre affaires étrangères
cheffe diplomatie = ministre affaires étrangères
patron diplomatie = ministre affaires étrangères
patronne diplomatie = ministre affaires étrangères
garde sceaux = ministre justice
chef état = président
cheffe état = président
présidente = président
chef gouvernement = premier ministre
cheffe gouvernement = premier ministre
première ministre = premier ministre
locataire élysée = président
hôte élysée = président
locataire maison blanche = président
hôte maison blanche = président
locataire matignon = premier ministre
souverain pontife = pape
souverain = roi
monarque = roi
édile = maire`,
  hasCompoundBodies: true,
  asOpeners: 'comme ainsi',
  determiners:
    'le la les l un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs certains certaines quelques deux trois',
  possessives: 'son sa ses leur leurs notre nos votre vos mon ma mes',
  indefinites: 'un une des plusieurs certains certaines quelques deux trois',
  relatives: 'qui que qu dont ou lequel laquelle lesquels lesquelles',
  conjunctions: 'et mais ou or donc car ni tandis alors quand lorsque si comme',
  fillers:
    'le la les l un une des de du d a au aux en dans sur sous par pour avec sans contre entre chez vers depuis pendant lors devant derriere apres avant selon malgre parmi hors outre et mais ou or donc car ni tandis alors quand lorsque si comme que qu qui dont quoi ce cet cette ces ceci cela ca c son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes il elle ils elles on nous vous je j tu moi toi lui eux se s me m te t y ne n pas plus moins tres trop assez bien mal peu beaucoup tout tous toute toutes autre autres meme memes aucun aucune chaque plusieurs certains certaines quelques ici la aujourd hui hier demain jamais toujours souvent parfois deja encore aussi ainsi ensuite enfin puis cependant toutefois neanmoins pourtant notamment egalement est sont etait etaient sera ont avait avaient aura avoir etre fait faire a-t oui non rappelons interroge face quant voici voila afin rassembles concernant durant grace suite quelque',
  finiteVerbs:
    'est sont etait etaient sera seront serait seraient a ont avait avaient aura auront aurait auraient peut peuvent doit doivent va vont fait font veut veulent faut',
  demonstratives: '',
  subjunctives: '',
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
    { form: 'lui-même', gender: 'm', number: 's' },
    { form: 'elle-même', gender: 'f', number: 's' },
    { form: 'celui-ci', gender: 'm', number: 's' },
    { form: 'celle-ci', gender: 'f', number: 's' },
    { form: 'ce dernier', gender: 'm', number: 's' },
    { form: 'cette dernière', gender: 'f', number: 's' },
  ],
  roles: [
    ...each(
      "président,substitut,premier substitut,homologue,édile,bâtonnier,ministre,premier ministre,vice-premier ministre,vice-ministre,secrétaire,secrétaire général,secrétaire général adjoint,secrétaire d'État,sous-secrétaire,sous-secrétaire d'État,directeur,directeur général,directeur adjoint,directeur exécutif,directeur régional,directeur de cabinet,chancelier,gouverneur,sénateur,député,maire,maire adjoint,ambassadeur,émissaire,envoyé spécial,commissaire,haut-commissaire,haut commissaire,haut représentant,représentant spécial,juge,procureur,procureur général,procureur de la République,avocat,avocat général,bâtonnier,magistrat,greffier,notaire,huissier,porte-parole,chef,chef de l'État,chef de l'Etat,chef d'État,chef d'état-major,chef de cabinet,chef du gouvernement,chef de gouvernement,chef de la diplomatie,chef de file,chef rebelle,chef de l'opposition,dirigeant,leader,meneur,opposant,opposant politique,commandant,commandant en chef,général,général de brigade,colonel,lieutenant-colonel,lieutenant,amiral,contre-amiral,vice-amiral,capitaine,sergent,adjudant,maréchal,officier,soldat,gendarme,pompier,roi,souverain,monarque,prince,prince héritier,sultan,émir,pape,souverain pontife,évêque,archevêque,cardinal,curé,prêtre,pasteur,rabbin,grand rabbin,recteur,imam,grand imam,mufti,ayatollah,khalife,professeur,docteur,médecin,chirurgien,infirmier,chercheur,scientifique,physicien,climatologue,épidémiologiste,virologue,démographe,géographe,anthropologue,ethnologue,philosophe,psychologue,psychiatre,juriste,constitutionnaliste,criminologue,analyste,économiste,expert,consultant,auteur,écrivain,romancier,poète,essayiste,journaliste,reporter,rédacteur en chef,correspondant,éditorialiste,chroniqueur,photographe,cinéaste,réalisateur,producteur,scénariste,metteur en scène,compositeur,musicien,rappeur,artiste,peintre,candidat,tête de liste,élu,conseiller,conseiller d'État,conseiller fédéral,conseiller national,conseiller aux États,conseiller municipal,conseiller régional,conseiller spécial,conseiller à la sécurité nationale,syndic,préfet,sous-préfet,premier vice-président,échevin,bourgmestre,ministre-président,ministre d'État,ministre délégué,ministre fédéral,ministre de tutelle,garde des Sceaux,militant,activiste,défenseur,fondateur,cofondateur,patron,pdg,entrepreneur,homme d'affaires,banquier,trader,négociant,commerçant,restaurateur,hôtelier,gérant,agriculteur,éleveur,pêcheur,paysan,cultivateur,berger,viticulteur,boulanger,chauffeur,pilote,ouvrier,ingénieur,architecte,urbaniste,entraîneur,sélectionneur,coach,joueur,coureur,champion,athlète,arbitre,acteur,comédien,humoriste,chanteur,étudiant,lycéen,enseignant,instituteur,proviseur,habitant,riverain,résident,retraité,réfugié,migrant,demandeur d'asile,rescapé,survivant,témoin,manifestant,passant,touriste,voisin,diplomate,négociateur,médiateur,facilitateur,coordinateur,coordonnateur,responsable,fonctionnaire,représentant,représentant permanent,délégué,délégué général,secrétaire national,premier secrétaire,coordinateur national,président de la République,président du conseil,président du Conseil,président du Sénat,président de l'Assemblée nationale,président directeur général,président-directeur général,ancien président,ex-président,ancien ministre,ancien Premier ministre,ex-ministre,ex-Premier ministre,eurodéputé,parlementaire,vice-président,républicain,démocrate,socialiste,écologiste,centriste,insoumis,travailliste,syndicaliste,historien,sociologue,politologue,spécialiste,membre,homme,policier,rapporteur,rapporteur spécial,époux,mari,frère,fils,père,oncle,cousin,neveu,grand-père,veuf,plaignant,locataire de l'Élysée,locataire de l'Elysée,locataire de Matignon,locataire de la Maison-Blanche,locataire de la Maison Blanche,hôte de l'Élysée,hôte de la Maison-Blanche,patron de la diplomatie,numéro un,numéro deux,numéro trois,technicien,intéressé,quadragénaire,quinquagénaire,sexagénaire,septuagénaire,octogénaire,nonagénaire,trentenaire,conservateur,libéral,politicien,militaire,universitaire,praticien,sportif,attaquant,latéral,défenseur central,milieu,milieu de terrain,gardien,gardien de but,buteur,ailier,capitaine,meneur de jeu,substitut,substitut du procureur,confrère,commodore,brigadier,inspecteur,commissaire divisionnaire,chef d'état-major,attaché commercial,attaché de presse,attaché culturel,chargé d'affaires,chargé de mission,lauréat,aîné,cadet,benjamin,vainqueur,perdant,favori,meneur,locataire,propriétaire,bailleur,investisseur,actionnaire,trésorier,greffier en chef,modérateur,animateur,préfet de police,chef du parquet,chef de la police,chef de l'armée,chef de la junte,homme fort,numéro un,patron des patrons,tenant du titre,dauphin,mandataire,légiste,sinistré,assuré,locuteur,usager,adhérent,bénévole,sauveteur,secouriste,ambulancier,glaciologue,hydrologue,géologue,biologiste,astronome,astrophysicien,chimiste,mathématicien,archéologue,agronome,océanographe,volcanologue,sismologue,météorologue,généticien,immunologue,infectiologue,pédiatre,vétérinaire,pharmacien,dentiste,éditeur,libraire,traducteur,traductrice,saxophoniste,trompettiste,violoniste,pianiste,guitariste,percussionniste,batteur,danseur,chorégraphe,sculpteur,plasticien,dessinateur,caricaturiste,blogueur,animateur,présentateur,collègue,associé,collaborateur,conseil,prévenu,accusé,mis en cause,suspect,détenu,otage,victime,proche,collectionneur,mécène,armateur,garagiste,mécanicien,coiffeur,couturier,styliste,cuisinier,chef cuisinier,aubergiste,maraîcher,vigneron,forestier,garde forestier,guide,alpiniste,navigateur,marin,matelot,docker,cheminot,facteur,douanier,magistrat,juge d’instruction,président de la Transition,président de la transition,chef coutumier,chef de village,chef traditionnel",
      { gender: 'm', number: 's' },
    ),
    ...each(
      "présidente,substitute,première substitute,présidente de la République,présidente du conseil,directrice,directrice générale,directrice adjointe,directrice exécutive,directrice régionale,secrétaire générale,secrétaire générale adjointe,vice-première ministre,ministre déléguée,sous-préfète,préfète,mairesse,chancelière,gouverneure,sénatrice,députée,ambassadrice,haute-commissaire,haute commissaire,haute représentante,représentante spéciale,avocate,avocate générale,bâtonnière,magistrate,greffière,procureure,procureure générale,cheffe,cheffe de l'État,cheffe du gouvernement,cheffe de la diplomatie,cheffe de file,dirigeante,meneuse,opposante,commandante,officière,reine,souveraine,princesse,pasteure,professeure,docteure,doctoresse,chirurgienne,infirmière,sage-femme,chercheuse,physicienne,experte,consultante,autrice,auteure,écrivaine,romancière,poétesse,rédactrice en chef,correspondante,envoyée spéciale,chroniqueuse,réalisatrice,productrice,musicienne,rappeuse,candidate,élue,conseillère,conseillère d'État,conseillère fédérale,conseillère nationale,conseillère municipale,conseillère régionale,échevine,ministre-présidente,militante,défenseuse,défenseure,fondatrice,cofondatrice,patronne,entrepreneuse,femme d'affaires,commerçante,restauratrice,gérante,agricultrice,éleveuse,pêcheuse,paysanne,cultivatrice,vendeuse,boulangère,ouvrière,ingénieure,entraîneuse,sélectionneuse,joueuse,championne,coureuse,actrice,comédienne,chanteuse,étudiante,lycéenne,enseignante,institutrice,proviseure,habitante,riveraine,résidente,retraitée,réfugiée,migrante,rescapée,survivante,manifestante,passante,voisine,négociatrice,médiatrice,facilitatrice,coordinatrice,coordonnatrice,représentante,représentante permanente,déléguée,déléguée générale,première secrétaire,secrétaire nationale,eurodéputée,vice-présidente,ancienne ministre,ancienne présidente,historienne,femme,policière,rapporteuse,rapporteuse spéciale,veuve,épouse,mère,fille,sœur,tante,cousine,nièce,grand-mère,première ministre,plaignante,patronne de la diplomatie,technicienne,intéressée,conservatrice,libérale,politicienne,praticienne,sportive,attaquante,gardienne,buteuse,ailière,astrophysicienne,chimiste,mathématicienne,généticienne,pharmacienne,éditrice,libraire,danseuse,sculptrice,plasticienne,dessinatrice,blogueuse,animatrice,présentatrice,associée,collaboratrice,consœur,lauréate,aînée,cadette,benjamine,gagnante,favorite,inspectrice,attachée de presse,chargée d'affaires,trésorière,modératrice,investisseuse,usagère,adhérente,ambulancière,sauveteuse,prévenue,accusée,suspecte,détenue,mécanicienne,coiffeuse,couturière,cuisinière,maraîchère,vigneronne,navigatrice,factrice,douanière,abonnée,native,pasteure,cheffe cuisinière,compagne,grande sœur,petite sœur,belle-sœur,belle-mère,fillette,lycéenne,supportrice,bénévole,institutrice",
      { gender: 'f', number: 's' },
    ),
  ],
  roleEndings: [],
  organizationNouns:
    'nations faîtière formation géant avionneur brasseur établissement régie régulateur fabricant holding enseigne firme consortium commission diocèse patriarcat rectorat universités hôpitaux police douane douanes trésor antenne section cellule brigade cabinet revue département bloc communauté patronat délégation commissariat haut-commissariat mutuelle filiale métropole rassemblement convention congrès coordination convergence plateforme office caisse junte rébellion opposition milice parquet primature chancellerie municipalité commune hôpital clinique observatoire organisme académie laboratoire diocèse conférence Église opérateur compagnie constructeur exécutif état-major confédération centrale intersyndicale ordre barreau secrétariat ministère gouvernement agence organisation ONG association fédération parti syndicat union conseil comité commission cour tribunal parlement assemblée sénat chambre mairie préfecture police gendarmerie armée marine bureau autorité autorités institut université société entreprise groupe banque fonds fondation ligue mouvement front coalition alliance centre réseau collectif journal quotidien hebdomadaire magazine chaîne radio presse média site ambassade pays État royaume présidence diplomatie direction administration défense club',
  organizationEndings: '',
  bodyPrepositions: '',
  attributeEndings: '',
  genitiveEndings: '',
  relativeEndings: '',
  personEndings: '',
  descriptions:
    'élu élue diplomate technicien technicienne dirigeant dirigeante responsable intéressé intéressée quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire trentenaire écologiste socialiste centriste conservateur conservatrice libéral libérale républicain républicaine démocrate parlementaire politicien politicienne magistrat magistrate militant militante natif native militaire patron patronne universitaire praticien praticienne sportif sportive professeur professeure chercheur chercheuse scientifique spécialiste expert experte accusé accusée prévenu prévenue lauréat lauréate cinéaste chanteur chanteuse artiste auteur autrice écrivain écrivaine romancier romancière acteur actrice comédien comédienne joueur joueuse attaquant attaquante champion championne vainqueur gagnante aîné aînée cadet cadette homme femme mère père étudiant étudiante commerçant commerçante agriculteur agricultrice éleveur éleveuse pêcheur pêcheuse retraité retraitée urbaniste historien historienne économiste politologue sociologue géographe biologiste juriste climatologue hydrologue géologue médecin infirmier infirmière enseignant enseignante ingénieur ingénieure soignant soignante',
  agencies:
    'afp reuters agence france-presse ap associated press bbc cnn al jazeera xinhua tass ria novosti le monde le figaro libération rfi france 24 france info bfm tv tf1 france 2 europe 1 rtl le parisien les échos mediapart times new york times washington post aps map tap jeune afrique soir libre belgique temps devoir presse canadienne radio-canada rts rtbf lci express point obs humanité croix ouest-france mediacités équipe liberté watan observateur seneweb dakaractu anp ani aip apanews anadolu efe ansa dpa ats belga',
  asides:
    "pour sa part|de son côté|quant à lui|quant à elle|à son tour|en outre|par ailleurs|en revanche|de même|à l'issue de la réunion|pour autant",
  hasIncises: true,
  genericBodies:
    'agence organisation association ong groupe entreprise société institution institut organisme fondation collectif journal quotidien hebdomadaire magazine revue chaîne radio média site parti mouvement instance syndicat banque compagnie opérateur constructeur club laboratoire filiale plateforme cabinet réseau faîtière formation géant avionneur brasseur établissement régie régulateur fabricant holding enseigne firme consortium centrale',
  contrasts: 'côté part tour',
  documentNouns:
    'communiqué rapport document lettre déclaration étude sondage reportage documentaire texte article enquête',
  anonymousNouns:
    'quelqu certains certaines aucuns responsables sources source experts analystes témoins observateurs manifestants habitants médias autorités militants spécialistes proches opposants partisans chercheurs diplomates critiques témoignages étudiants économistes enquêteurs avocats élus syndicats internautes participants familles agences organisations associations ONG partis entreprises ministères tribunaux pays puissances chancelleries capitales rebelles insurgés secouristes riverains éleveurs agriculteurs pêcheurs salariés ouvriers enseignants médecins soignants policiers militaires soldats voisins passants supporters députés sénateurs ministres',
  honorifics:
    'm mm mme mlle monsieur madame dr me mgr maître docteur professeur imam ayatollah roi reine prince princesse pape saint sa majesté',
  nameLinks: 'of for de du des d',
  linkArticles: 'la l',
  adjectiveEndings:
    'iste ien ienne een eenne ate ain aine ais aise ois oise al ale ique aire if ive eur eure eres iel ielle nel nelle ier iere ger gere eux euse unies',
  masculineArticles: 'le un ce du',
  feminineArticles: 'la une cette',
  hasNaturalGender: false,
  hasNounLikeVerbs: false,
  participleEnding: 'ant',
  participleOpeners: "tout en|en|avant de|avant d'|avant d’",
  ands: 'et',
  contrastingConjunctions: '',
  marksReach: 2,
  nameEndings: '',
  nameParticles: 'de du des d di da van von der ben bin ibn al el la le les abou abdel ould st',
  places: '',
  predicateOpeners: '',
  announcers: 'mots termes',
  signs:
    'banderole banderoles pancarte pancartes affiche affiches affichette affichettes panneau panneaux écriteau écriteaux plaque plaques autocollant autocollants graffiti graffitis tag tags shirt shirts inscription inscriptions enseigne calicot calicots',
  speechNouns: '',
  namedPlaces:
    'quai rue avenue boulevard place lycée collège hôpital stade aéroport pont école université parc square gare théâtre musée palais prison église cathédrale faubourg impasse allée centre fondation prix promotion camp barrage salle maison',
  namedThings:
    'intitulé intitulée nommé nommée appelé surnommé surnommée surnommés surnommées baptisé baptisée dite dit journal quotidien hebdomadaire magazine livre film chanson album émission série opération agence chaîne site programme projet campagne slogan roman revue thème mot expression terme concept',
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

/** Cues of several words; a verb stands in each of its forms. */
function fixed(): CueForm[] {
  const preposition = (form: string): CueForm => ({ form, kind: 'preposition' });
  return [
    ...SOURCES.split('|').map(preposition),
    ...OWN_SOURCES.split('|').map((form): CueForm => ({ ...preposition(form), hasPronoun: true })),
    // Mostly "for": only where its sentence begins with it is it somebody's view.
    { form: 'pour', kind: 'preposition', opensSentence: true },
    { form: 'posté', kind: 'say' },
    // « … », fait-il valoir
    ...['valoir', 'savoir', 'remarquer', 'observer', 'comprendre'].flatMap((verb): CueForm[] => [
      { form: `fait-il ${verb}`, kind: 'say', gender: 'm', number: 's' },
      { form: `fait-elle ${verb}`, kind: 'say', gender: 'f', number: 's' },
    ]),
    // « y voit « un signal »»
    ...['voit', 'voient', 'voyait', 'voyaient', 'vit', 'a vu', 'ont vu', 'avait vu'].map(
      (verb): CueForm => ({ form: `y ${verb}`, kind: 'evaluate' }),
    ),
    ...PHRASES.split('|').flatMap((phrase) =>
      FORMS[phrase.split(' ', 1)[0]!]!.split(' ').map(
        (form): CueForm => ({
          form: form + phrase.slice(phrase.indexOf(' ')),
          kind: 'report',
          ...(form.endsWith('ant') ? { isParticiple: true } : {}),
        }),
      ),
    ),
  ];
}

/** What names the source of a clause. */
const SOURCES =
  "selon|d'après|aux yeux de|aux yeux du|aux yeux des|à en croire|aux dires|au dire|de l'avis|de l'aveu|de l'aveu même|selon les mots|selon les termes|selon l'expression|dixit";

/** Whoever was named before is the source. */
const OWN_SOURCES =
  "à l'en croire|à ses yeux|à son avis|selon ses mots|selon ses dires|selon ses termes|de son propre aveu|à ses dires|d'après ses dires";

const PHRASES =
  "faire savoir|faire valoir|faire remarquer|faire observer|faire comprendre|faire part|faire état|laisser entendre|laisser croire|laisser savoir|donner à entendre|mettre en garde|mettre en avant|tirer la sonnette|attirer l'attention|crier au|rendre hommage";

/** The first words of these phrases. */
const FORMS: Record<string, string> = {
  faire: 'faire fait font faisait faisaient fera ferait fit firent faisant',
  laisser: 'laisser laisse laissent laissé laissait laissaient laissera laissa laissant',
  donner: 'donner donne donnent donné donnait donna donnant',
  mettre: 'mettre met mettent mis mettait mettaient mit mettra mettant',
  tirer: 'tirer tire tirent tiré tirait tirant',
  attirer: 'attirer attire attirent attiré attirait attirant',
  crier: 'crier crie crient crié criait criant',
  rendre: 'rendre rend rendent rendu rendait rendit rendant',
};
