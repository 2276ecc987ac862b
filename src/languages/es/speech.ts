import type { CueForm, CueKind, Language, RoleForm } from '../language.ts';

/** Spanish. */
export const SPANISH: Language = {
  code: 'es',
  isVerbFirst: false,
  hasDoubledMarks: false,
  hasCapitals: true,
  nounsHaveCapitals: false,
  hasBareClauses: false,
  hasClausesBehindComma: false,
  hasVerbSecond: false,
  hasSecondClauses: true,
  hasDashSpeech: true,
  dropsSubjects: true,
  unmarkedSpeechReach: 5,
  cues: () => [...conjugated(), ...fixed()],
  complementisers: 'que',
  copulas: '',
  impersonals: '',
  nounGovernors: 'un una unos unas el su sus este esta ese esa nuestra nuestro cada dicha dicho del al',
  coordinators: 'que',
  notBeforeComplementiser:
    'ya así bien desde hasta para por sin con más menos tan tanto lo el la los las mientras siempre aunque puesto dado',
  otherClauses: '',
  tails: 'tras',
  glosses: '',
  nobodies: 'nadie ninguno ninguna ningún',
  negations: 'no nunca jamás',
  expletives: '',
  passives: 'fue fueron sido es son',
  reflexives: 'se',
  perfectAuxiliaries: '',
  pluralAuxiliaries: 'han habían habrían',
  auxiliaries:
    'ha han había habían haber se le les lo la me nos también además luego después ayer hoy no ya aún todavía sin embargo así igualmente asimismo posteriormente públicamente claramente mismo misma ha vuelto volvió a quiso acaba de este esta',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante',
  hasArticles: true,
  sameTitles: `
jefe Estado = presidente
titular = ministro
mandatario = presidente
mandataria = presidenta
canciller = ministro relaciones exteriores
jefe Gobierno = presidente gobierno
jefe diplomacia = ministro relaciones exteriores
jefa diplomacia = ministra relaciones exteriores
jefe Ejecutivo = presidente
jefa Estado = presidenta
jefa Gobierno = presidenta gobierno
magistrado = juez
magistrada = jueza
letrado = abogado
letrada = abogada
galeno = médico
burgomaestre = alcalde
primer edil = alcalde
pontífice = papa
monarca = rey
preparador = entrenador`,
  hasCompoundBodies: true,
  asOpeners: 'como según',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra nuestros nuestras mi mis tu tus varios varias algunos algunas muchos muchas cada otro otra otros otras dos tres',
  possessives: 'su sus nuestro nuestra nuestros nuestras mi mis tu tus',
  indefinites: 'un una unos unas varios varias algunos algunas muchos muchas otro otra dos tres',
  relatives: 'que quien quienes cual cuales cuyo cuya cuyos donde cuando',
  conjunctions: 'y e o u pero sino mas aunque mientras cuando si como porque pues',
  fillers:
    'el la los las un una unos unas y e o u pero sino aunque mientras cuando si como porque pues que quien cual donde a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante este esta estos estas ese esa esos esas eso esto aquello su sus nuestro nuestra mi tu él ella ellos ellas yo nosotros usted ustedes se le les lo me te nos no ni sí ya más menos muy mucho poco tanto tan también tampoco además sólo solo aún todavía ayer hoy mañana ahora entonces luego después antes aquí allí así siempre nunca jamás quizá tal vez sin embargo asimismo por otra parte según tras mientras todo toda todos todas otro otra otros otras cada mismo misma algo alguien nadie nada uno dos tres cuatro cinco es son era eran fue fueron ser estar está están ha han había hay tiene tienen hace',
  finiteVerbs:
    'es son era eran fue fueron será serán sería serían está están estaba estaban estuvo ha han había habían habrá habría puede pueden podrá podría podrían debe deben debería va van iba tiene tienen tenía tuvo hay habrá hace hacen hizo quiere quieren sabe saben dice dicen sigue siguen queda quedan existe existen',
  demonstratives: '',
  subjunctives: '',
  finiteEndings: 'rán ría rían aba aban aron ieron',
  clauseLength: 4,
  firstPersons: 'yo nosotros nos me mi mis nuestro nuestra nuestros nuestras usted ustedes',
  pronouns: [
    { form: 'alguien', number: 'p' },
    { form: 'ella', gender: 'f', number: 's' },
    { form: 'ellos', gender: 'm', number: 'p' },
    { form: 'ellas', gender: 'f', number: 'p' },
    { form: 'quien', number: 's', isRelative: true },
    { form: 'este último', gender: 'm', number: 's' },
    { form: 'esta última', gender: 'f', number: 's' },
  ],
  roles: [
    { form: 'titular', number: 's' },
    ...each(
      'parlamentario,exdiputado,galeno,volante,mediocampista,presidente,vicepresidente,expresidente,mandatario,ministro,primer ministro,viceprimer ministro,viceministro,exministro,canciller,secretario,secretario de Estado,secretario general,director,director general,gobernador,senador,diputado,congresista,alcalde,concejal,embajador,enviado,comisionado,juez,magistrado,fiscal,fiscal general,abogado,portavoz,vocero,líder,jefe,jefe de Estado,jefe de la diplomacia,jefe del Gobierno,jefe del Ejecutivo,comandante,general,coronel,almirante,capitán,rey,príncipe,papa,obispo,arzobispo,cardenal,imán,profesor,doctor,médico,investigador,científico,analista,economista,experto,autor,escritor,periodista,corresponsal,candidato,opositor,asesor,consejero,activista,fundador,empresario,dueño,entrenador,seleccionador,técnico,jugador,delantero,actor,cantante,agricultor,pescador,campesino,habitante,vecino,testigo,diplomático,negociador,coordinador,representante,delegado,politólogo,historiador,sociólogo,sindicalista,dirigente,funcionario,exfuncionario,militar,uniformado,ingeniero,biólogo,geólogo,físico,químico,oceanógrafo,meteorólogo,sismólogo,catedrático,docente,maestro,estudiante,comerciante,camionero,transportista,minero,obrero,taxista,panadero,ganadero,cineasta,director de cine,guionista,músico,pintor,arquitecto,veterinario,enfermero,cirujano,epidemiólogo,jurista,letrado,perito,notario,procurador,contralor,edil,intendente,prefecto,cónsul,agregado,subsecretario,ministro de Exteriores,presidente ejecutivo,consejero delegado,gerente,directivo,capataz,portero,guardameta,mediocampista,centrocampista,árbitro,ciclista,tenista,piloto,corredor,monje,rabino,pastor,jesuita,misionero,padre,hermano,hijo,abuelo,tío,marido,esposo,viudo,novio,hombre,joven,anciano,presidente del Gobierno,legislador,comisario,inspector,sacerdote,relator,defensor',
      { gender: 'm', number: 's' },
    ),
    ...each(
      'parlamentaria,exministra,exdiputada,presidenta,vicepresidenta,expresidenta,mandataria,ministra,primera ministra,viceprimera ministra,viceministra,secretaria,secretaria general,directora,directora general,gobernadora,senadora,diputada,alcaldesa,concejala,embajadora,enviada,jueza,magistrada,abogada,lideresa,jefa,jefa de la diplomacia,jefa de Estado,coronela,capitana,reina,princesa,profesora,doctora,médica,investigadora,científica,experta,autora,escritora,candidata,opositora,asesora,consejera,fundadora,empresaria,dueña,entrenadora,jugadora,actriz,agricultora,vecina,diplomática,negociadora,coordinadora,delegada,politóloga,historiadora,socióloga,funcionaria,exfuncionaria,ingeniera,bióloga,geóloga,oceanógrafa,meteoróloga,sismóloga,catedrática,maestra,minera,obrera,panadera,ganadera,guionista,pintora,arquitecta,veterinaria,enfermera,cirujana,epidemióloga,letrada,procuradora,contralora,subsecretaria,consejera delegada,gerenta,directiva,monja,religiosa,pastora,misionera,madre,hermana,hija,abuela,tía,esposa,viuda,novia,mujer,anciana,comisionada,dirigenta,pescadora,campesina,legisladora,comisaria,vocera,relatora,defensora',
      { gender: 'f', number: 's' },
    ),
  ],
  roleEndings: [],
  organizationNouns:
    'ministerio gobierno agencia organización ONG asociación federación partido sindicato unión consejo comité comisión corte tribunal parlamento congreso asamblea senado cámara ayuntamiento alcaldía policía ejército armada marina oficina autoridad autoridades instituto universidad empresa grupo banco fondo fundación liga movimiento frente coalición alianza centro red colectivo diario periódico revista cadena canal radio embajada país Estado reino presidencia cancillería palacio departamento despacho cartera gabinete comando mando consulado tesoro hacienda conferencia episcopado arzobispado diócesis obispado hospital museo editorial compañía firma corporación consorcio cooperativa gremio patronal central confederación plataforma coordinadora observatorio academia laboratorio colegio club selección equipo tribuna sala juzgado audiencia defensor contraloría superintendencia instituto gobernación intendencia municipio municipalidad prefectura bancada grupo comandancia capitanía penitenciaría fiscalía dirección administración defensoría guardia secretaría procuraduría junta',
  organizationEndings: '',
  bodyPrepositions: 'desde',
  attributeEndings: '',
  genitiveEndings: '',
  relativeEndings: '',
  personEndings: '',
  descriptions:
    'volante mediocampista político política diplomático diplomática economista experto experta funcionario funcionaria dirigente líder empresario empresaria profesor profesora académico académica jurista mandatario mandataria técnico entrenador delantero jugador escritor escritora investigador investigadora científico científica religioso religiosa jefe jefa analista parlamentario parlamentaria exfuncionario exfuncionaria exministro exministra exdiputado exdiputada expresidente expresidenta edil letrado letrada magistrado magistrada galeno docente especialista catedrático catedrática abogado abogada sociólogo socióloga periodista militar uniformado veterano veterana portavoz vocero vocera socialista popular conservador conservadora liberal comerciante agricultor agricultora pescador pescadora vecino vecina activista sindicalista dueño dueña testigo artista cineasta directivo directiva responsable madrileño madrileña actor actriz cantante ingeniero ingeniera biólogo bióloga geólogo geóloga médico médica obispo sacerdote monja juez jueza fiscal senador senadora diputado diputada legislador legisladora',
  agencies:
    'efe afp reuters ap europa press bbc mundo cnn notimex telesur el país el mundo abc la vanguardia el universal milenio reforma excélsior la jornada clarín la nación infobae página 12 el comercio el tiempo semana el espectador el mercurio la tercera prensa latina granma rtve dw xinhua sputnik new york times washington post',
  asides:
    'por su parte|a su vez|en tanto|por otro lado|sin embargo|en su momento|en rueda de prensa|según sus palabras|de paso',
  hasIncises: true,
  genericBodies:
    'agencia organización asociación ong grupo empresa institución instituto organismo fundación colectivo diario periódico revista cadena canal partido movimiento entidad departamento compañía firma corporación',
  contrasts: 'parte vez',
  documentNouns:
    'comunicado informe documento carta declaración nota estudio encuesta artículo texto resolución reporte sentencia misiva',
  anonymousNouns:
    'fuentes fuente expertos analistas testigos observadores manifestantes vecinos habitantes medios autoridades activistas especialistas allegados opositores partidarios investigadores diplomáticos críticos estudiantes economistas abogados funcionarios oficiales agentes familiares usuarios rescatistas médicos',
  honorifics:
    'sr sra sres señor señora don doña dr dra fray san santa monseñor jeque ayatolá rey reina príncipe princesa papa general sir lord',
  nameLinks: 'de del para a y e',
  linkArticles: 'la el los las',
  adjectiveEndings:
    'ano ana anos anas ense enses ino ina és esa eño eña ol ola al ales ico ica ista ario aria ivo iva ero era eco eca',
  masculineArticles: 'el un este del al',
  feminineArticles: 'la una esta',
  hasNaturalGender: true,
  hasNounLikeVerbs: false,
  participleEnding: 'ndo',
  participleOpeners: 'al tiempo que|a la vez que|al tiempo|a la vez|al',
  ands: 'y e',
  contrastingConjunctions: '',
  marksReach: 2,
  nameEndings: '',
  nameParticles: 'de del la las los y e da dos van von ben bin ibn al el',
  places: '',
  predicateOpeners: '',
  announcers: 'palabras',
  signs:
    'pancarta pancartas cartel carteles letrero letreros rótulo rótulos afiche afiches camiseta camisetas pintada pintadas grafiti grafitis placa placas inscripción inscripciones valla vallas pegatina pegatinas',
  speechNouns: '',
  namedPlaces: '',
  namedThings:
    'bautizado bautizada bautizados bautizadas conocida llamado llamada llamados denominado denominada titulado titulada diario periódico revista libro película canción álbum programa serie operación agencia cadena sitio proyecto campaña lema eslogan novela obra apodado apodada alias conocido conocida palabra término concepto barco buque grupo plan',
  calendar:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre gmt',
  boilerplate: [
    'lea también',
    'leer también',
    'lee también',
    'te puede interesar',
    'le puede interesar',
    'ver también',
    'noticias relacionadas',
    'artículos relacionados',
    'más noticias',
    'comentarios',
    'deja un comentario',
    'etiquetas',
    'compartir',
    'suscríbete',
    'síguenos',
    'fuentes',
    'enlaces externos',
    'lo más leído',
  ],
};

function each(list: string, more: Omit<RoleForm, 'form'>): RoleForm[] {
  return list.split(',').map((form) => ({ form, ...more }));
}

/** Infinitives by the way they take their words; irregular ones list present s., present p., preterite s., preterite p., gerund, participle. */
const VERBS: Record<Exclude<CueKind, 'preposition'>, string> = {
  say: 'decir/dice,dicen,dijo,dijeron,diciendo,dicho declarar añadir explicar afirmar precisar responder proseguir/prosigue,prosiguen,prosiguió,prosiguieron,prosiguiendo,proseguido continuar concluir/concluye,concluyen,concluyó,concluyeron,concluyendo,concluido subrayar indicar señalar manifestar expresar exclamar comentar tuitear escribir/escribe,escriben,escribió,escribieron,escribiendo,escrito confiar contar/cuenta,cuentan,contó,contaron,contando,contado resumir bromear ironizar gritar corear advertir/advierte,advierten,advirtió,advirtieron,advirtiendo,advertido agregar apuntar acotar apostillar recalcar enfatizar puntualizar matizar replicar contestar preguntar insistir zanjar sentenciar remarcar espetar lamentar relatar narrar reiterar detallar confesar/confiesa,confiesan,confesó,confesaron,confesando,confesado coincidir reprochar anticipar adelantar recoger rezar recriminar rebatir objetar suplicar rogar/ruega,ruegan,rogó,rogaron,rogando,rogado repetir/repite,repiten,repitió,repitieron,repitiendo,repetido reflexionar razonar deplorar clamar terciar abundar ahondar incidir corroborar sintetizar sincerar jactar congratular felicitar ufanar dictaminar teorizar ejemplificar evocar rememorar increpar interpelar inquirir/inquiere,inquieren,inquirió,inquirieron,inquiriendo,inquirido discrepar admirar musitar confidenciar fantasear presumir bufar arengar argumentar aseverar sostener/sostiene,sostienen,sostuvo,sostuvieron,sosteniendo,sostenido susurrar murmurar ironizar protestar rematar aclarar celebrar exponer/expone,exponen,expuso,expusieron,exponiendo,expuesto destacar resaltar',
  report:
    'defender/defiende,defienden,defendió,defendieron,defendiendo,defendido anunciar estimar pensar/piensa,piensan,pensó,pensaron,pensando,pensado creer/cree,creen,creyó,creyeron,creyendo,creído considerar asegurar recordar/recuerda,recuerdan,recordó,recordaron,recordando,recordado reconocer/reconoce,reconocen,reconoció,reconocieron,reconociendo,reconocido admitir confirmar revelar informar alertar garantizar prometer jurar negar/niega,niegan,negó,negaron,negando,negado desmentir/desmiente,desmienten,desmintió,desmintieron,desmintiendo,desmentido sugerir/sugiere,sugieren,sugirió,sugirieron,sugiriendo,sugerido suponer/supone,suponen,supuso,supusieron,suponiendo,supuesto predecir/predice,predicen,predijo,predijeron,prediciendo,predicho esperar temer proclamar certificar observar reportar estipular opinar vaticinar pronosticar denunciar mantener/mantiene,mantienen,mantuvo,mantuvieron,manteniendo,mantenido alegar avisar constatar aducir/aduce,aducen,adujo,adujeron,aduciendo,aducido esgrimir aventurar augurar presagiar conjeturar dudar lamentar descartar deslizar juzgar calcular notificar ratificar',
  evaluate:
    'llamar calificar describir/describe,describen,describió,describieron,describiendo,descrito tachar tildar criticar acusar condenar elogiar afear caracterizar definir catalogar saludar repudiar rechazar',
  urge: 'pedir/pide,piden,pidió,pidieron,pidiendo,pedido exigir reclamar instar exhortar proponer/propone,proponen,propuso,propusieron,proponiendo,propuesto abogar invitar ordenar llamar citar hablar agradecer/agradece,agradecen,agradeció,agradecieron,agradeciendo,agradecido rehusar animar solicitar apelar recomendar/recomienda,recomiendan,recomendó,recomendaron,recomendando,recomendado',
};

/** Who says these has spoken right before. */
const CONTINUATIONS = new Set([
  'añadir',
  'agregar',
  'proseguir',
  'continuar',
  'concluir',
  'acotar',
  'apostillar',
  'rematar',
  'puntualizar',
]);

function conjugated(): CueForm[] {
  const forms: CueForm[] = [];
  for (const [kind, rows] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const row of rows.split(' ')) {
      const [infinitive, listed] = row.split('/') as [string, string?];
      const continues = CONTINUATIONS.has(infinitive);
      const add = (form: string, more: Partial<CueForm> = {}) => forms.push({ form, kind, continues, ...more });
      const [present, plural, past, pastPlural, gerund, participle] = listed?.split(',') ?? regular(infinitive);
      add(present!, { number: 's' });
      add(plural!, { number: 'p' });
      add(past!, { number: 's' });
      add(pastPlural!, { number: 'p' });
      add(gerund!, { isParticiple: true });
      add(participle!);
      add(infinitive);
      const stem = infinitive.slice(0, -2);
      const imperfect = infinitive.endsWith('ar') ? 'aba' : 'ía';
      add(stem + imperfect, { number: 's' });
      add(`${stem}${imperfect}n`, { number: 'p' });
    }
  }
  return forms;
}

/** The forms of a regular verb: present, preterite, each singular and plural, gerund, participle. */
function regular(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith('ar')
    ? [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}ando`, `${stem}ado`]
    : [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}iendo`, `${stem}ido`];
}

function fixed(): CueForm[] {
  const preposition = (form: string): CueForm => ({ form, kind: 'preposition' });
  return [
    ...[
      'según',
      'de acuerdo con',
      'de acuerdo a',
      'a juicio de',
      'a juicio del',
      'en opinión de',
      'en opinión del',
      'en palabras de',
      'en palabras del',
      'a decir de',
      'a decir del',
      'al decir de',
      'a criterio de',
      'a entender de',
      'en boca de',
      'al parecer de',
      'a ojos de',
      'a ojos del',
      'de acuerdo al',
      'conforme a',
    ].map(preposition),
    // Mostly "for": only where its sentence begins with it is it somebody's view.
    { form: 'para', kind: 'preposition', opensSentence: true },
    ...['comunica', 'comunicó', 'comunicaron'].map((form): CueForm => ({ form, kind: 'report' })),
    ...['notó', 'notaron'].map((form): CueForm => ({ form, kind: 'report' })),
    ...['atinó a decir', 'alcanzó a decir', 'acertó a decir', 'llegó a decir'].map(
      (form): CueForm => ({ form, kind: 'say', number: 's' }),
    ),
    { form: 'dejó claro', kind: 'report', number: 's' },
    { form: 'dio a conocer', kind: 'report', number: 's' },
    { form: 'dio a entender', kind: 'report', number: 's' },
    { form: 'puso de relieve', kind: 'report', number: 's' },
    { form: 'hizo hincapié en', kind: 'report', number: 's' },
    { form: 'se mostró convencido de', kind: 'report', number: 's' },
    { form: 'se mostró convencida de', kind: 'report', number: 's' },
    { form: 'se preguntó', kind: 'say', number: 's' },
    { form: 'se quejó', kind: 'say', number: 's' },
    { form: 'se lamentó', kind: 'say', number: 's' },
  ];
}
