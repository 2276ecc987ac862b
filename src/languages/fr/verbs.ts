import type { CueForm, CueKind } from '../language.ts';

/** Every form of the French verbs of speech, of one word each. */
export function conjugated(): CueForm[] {
  const forms: CueForm[] = [];
  for (const [kind, rows] of Object.entries(VERBS) as [CueKind, string][])
    for (const row of rows.trim().split(/\s+/)) forms.push(...formsOf(row, { kind }));
  for (const row of INCISES.trim().split(/\s+/)) forms.push(...formsOf(row, { kind: 'say', isIncise: true }));
  return forms;
}

/** Infinitives by the way they take their words; verbs that follow none of the patterns below list their forms after a slash. */
const VERBS: Record<Exclude<CueKind, 'preposition'>, string> = {
  say: `
    dire/dit,disent,dit,dit,disait,disant redire/redit,redisent,redit,redit,redisait,redisant
    contredire/contredit,contredisent,contredit,contredit,contredisait,contredisant
    conclure/conclut,concluent,conclu,conclut,concluait,concluant
    poursuivre/poursuit,poursuivent,poursuivi,poursuivit,poursuivait,poursuivant
    sourire/sourit,sourient,souri,sourit,souriait,souriant
    déclarer ajouter expliquer affirmer préciser répondre continuer souligner indiquer lancer insister marteler
    renchérir rétorquer répliquer commenter tweeter écrire confier exclamer témoigner raconter
    résumer plaisanter ironiser scander avertir prévenir tonner réagir corriger réjouir féliciter interroger
    analyser détailler argumenter pointer nuancer tempérer enchaîner glisser clamer indigner déplorer regretter
    trancher confesser asséner lâcher souffler étonner emporter agacer inquiéter plaindre rassurer abonder objecter
    protester murmurer crier hurler soupirer énoncer préconiser recommander rectifier acquiescer amuser insurger
    défendre désoler argüer rapporter relater énumérer philosopher excuser minimiser
    alarmer attrister émouvoir/émeut,émeuvent,ému,émut,émouvait,émouvant enthousiasmer enorgueillir extasier
    offusquer lamenter flatter targuer justifier remémorer résigner scandaliser enflammer exaspérer esclaffer
    apitoyer désespérer enquérir/enquiert,enquièrent,enquis,enquit,enquérait,enquérant
    chuchoter balbutier bafouiller bredouiller bégayer marmonner maugréer grommeler gronder grogner grincer râler
    pester fulminer vitupérer tempêter vociférer éructer rugir gémir sangloter ricaner railler persifler
    blaguer fanfaronner pérorer claironner proférer relativiser temporiser sermonner
    riposter récriminer surenchérir compatir théoriser conjecturer spéculer récapituler réitérer réaffirmer
    expliciter spécifier notifier assener moquer alerter dédramatiser positiver
    écrier narrer détromper admonester apostropher exulter jubiler
  `,
  report: `
    croire/croit,croient,cru,crut,croyait,croyant
    reconnaître/reconnaît,reconnaissent,reconnu,reconnut,reconnaissait,reconnaissant
    reconnaitre/reconnait,reconnaissent,reconnu,reconnut,reconnaissait,reconnaissant
    prédire/prédit,prédisent,prédit,prédit,prédisait,prédisant
    annoncer estimer penser juger considérer assurer rappeler noter admettre confirmer révéler soutenir prétendre
    dévoiler mentionner signaler rapporter constater observer informer garantir promettre jurer avouer
    démentir/dément,démentent,démenti,démentit,démentait,démentant nier évoquer suggérer supposer deviner espérer
    craindre proclamer certifier relever remarquer stipuler trouver concéder arguer alléguer attester insinuer
    maintenir pronostiquer anticiper redouter postuler parier ressasser rabâcher diagnostiquer
    subodorer imaginer décréter
  `,
  evaluate: `
    décrire appeler qualifier traiter dénoncer saluer critiquer accuser fustiger condamner reprocher parler
    vanter caractériser brocarder étriller vilipender conspuer stigmatiser pourfendre tacler éreinter
    imputer attribuer blâmer flétrir louer encenser taxer tancer dépeindre/dépeint,dépeignent,dépeint,dépeignit,dépeignait,dépeignant
  `,
  urge: `
    vouloir/veut,veulent,voulu,voulut,voulait,voulant
    demander exiger réclamer appeler exhorter exprimer plaider proposer souhaiter inviter ordonner citer
    répéter refuser rejeter engager encourager remercier supplier implorer adjurer enjoindre conjurer
    récuser réfuter balayer conseiller prôner
    requérir/requiert,requièrent,requis,requit,requérait,requérant
  `,
};

/** Verbs of many other things, which speak only right behind words in marks or with their subject inverted: "reprend-il". */
const INCISES = `
  rire/rit,rient,ri,rit,riait,riant lire/lit,lisent,lu,lut,lisait,lisant
  reprendre/reprend,reprennent,repris,reprit,reprenait,reprenant
  intervenir compléter illustrer développer avancer exposer éclater exploser étrangler attaquer commencer
  terminer embrayer relancer questionner s'émerveiller s'épancher débuter rebondir
  s'épouvanter s'enhardir s'effrayer s'énerver décrypter déchiffrer démarrer achever
  savourer apprécier triompher pavoiser pleurer ronchonner bougonner rouspéter trépigner lister brailler entonner
  plastronner opiner calculer ruminer rêver se-souvenir se-consoler se-rebiffer évaluer
`;

/** These urge with a clause right behind them. */
const CLAUSES = new Set('demander exiger réclamer proposer ordonner conseiller'.split(' '));

/** Who says these has spoken right before. */
const CONTINUATIONS = new Set('ajouter poursuivre continuer conclure renchérir préciser'.split(' '));

function formsOf(row: string, kind: Pick<CueForm, 'kind' | 'isIncise'>): CueForm[] {
  const [lemma, listed] = row.replace(/^(?:s'|se-)/, '').split('/') as [string, string?];
  const forms: CueForm[] = [];
  const continues = CONTINUATIONS.has(lemma);
  const takesClause = kind.kind === 'urge' && CLAUSES.has(lemma);
  const add = (form: string, more: Partial<CueForm> = {}) =>
    forms.push({ form, ...kind, continues, ...(takesClause && { takesClause }), ...more });
  const [present, plural, participle, past, imperfect, ant] = listed ? listed.split(',') : regular(lemma);
  add(present!, { number: 's' });
  add(plural!, { number: 'p' });
  for (const ending of ['', 'e', 's', 'es'])
    if (!NOUNS.has(participle! + ending)) add(participle! + ending, { isPast: true });
  add(past!, { number: 's' });
  add(imperfect!, { number: 's' });
  add(imperfect!.replace(/t$/, 'ent'), { number: 'p' });
  add(ant!, { isParticiple: true });
  add(lemma);
  const future = lemma.replace(/enir$/, 'iendr').replace(/e$/, '');
  add(`${future}a`, { number: 's' });
  add(`${future}ait`, { number: 's' });
  add(`${future}ont`, { number: 'p' });
  add(`${future}aient`, { number: 'p' });
  add(past!.endsWith('a') ? past!.replace(/a$/, 'èrent') : past!.replace(/t$/, 'rent'), { number: 'p' });
  return forms;
}

/** Participles in form, nouns in newspapers. */
const NOUNS = new Set(['plainte', 'plaintes', 'crainte', 'craintes', 'écrits', 'repris']);

/** A verb's present, plural, participle, past historic, imperfect and -ant, by its ending. */
function regular(infinitive: string): string[] {
  for (const [ending, forms] of PATTERNS) {
    if (!infinitive.endsWith(ending)) continue;
    const stem = infinitive.slice(0, -ending.length);
    return forms.split(' ').map((form) => stem + form);
  }
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  // rejeter and appeler double their consonant before a silent e.
  const stressed = /(?:[pm]el|jet)$/.test(stem) ? stem + stem.at(-1)! : stem;
  return [`${stressed}e`, `${stressed}ent`, `${stem}é`, `${soft}a`, `${soft}ait`, `${soft}ant`];
}

/** Verbs that are not in -er, the longest ending first. */
const PATTERNS: [string, string][] = [
  ['aindre', 'aint aignent aint aignit aignait aignant'],
  ['oindre', 'oint oignent oint oignit oignait oignant'],
  ['mettre', 'met mettent mis mit mettait mettant'],
  ['crire', 'crit crivent crit crivit crivait crivant'],
  ['endre', 'end endent endu endit endait endant'],
  ['ondre', 'ond ondent ondu ondit ondait ondant'],
  ['enir', 'ient iennent enu int enait enant'],
  ['ir', 'it issent i it issait issant'],
];
