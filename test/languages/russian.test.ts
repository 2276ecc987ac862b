import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { adjectiveForms, declined } from '../../src/languages/ru/declension.ts';

function said(text: string): { words: string; by: string | null; about: string[] }[] {
  return extract({ text, language: 'ru' }).quotes.map(({ text: words, speaker, about }) => ({
    words,
    by: speaker?.name ?? null,
    about: about.map(({ code }) => code),
  }));
}

describe('Russian', () => {
  it('finds who says a clause behind «что», marks before their verb, and the clause before it', () => {
    expect(
      said(
        'Министр обороны Норвегии Ларс Хольм заявил, что учения пройдут без Швеции. «Мы справимся сами», — добавил он. ' +
          'Корабли останутся в порту, уточнил Хольм.',
      ),
    ).toEqual([
      { words: 'учения пройдут без Швеции', by: 'Ларс Хольм', about: ['SE'] },
      { words: 'Мы справимся сами', by: 'Ларс Хольм', about: [] },
      { words: 'Корабли останутся в порту', by: 'Ларс Хольм', about: [] },
    ]);
  });

  it('takes a name in another case for the same name, and gives it in the nominative', () => {
    const text =
      'По словам Вербицкого, мост закрыт до осени. Позже Олег Вербицкий подтвердил, что ремонт начнётся в мае.';
    expect(said(text).map(({ by }) => by)).toEqual(['Олег Вербицкий', 'Олег Вербицкий']);
  });

  it('reads speech behind a dash, cut by its verb', () => {
    expect(said('— Зима будет долгой, — вздыхает сторож Павел Зорин. — Дров мало.\n\n— Список дел на завтра')).toEqual([
      { words: 'Зима будет долгой', by: 'Павел Зорин', about: [] },
      { words: 'Дров мало.', by: 'Павел Зорин', about: [] },
    ]);
  });

  it('reads the clause behind «как сообщает», and before it', () => {
    expect(
      said('Как пишет газета «Утро», мост в Латвии закроют летом. Паром пойдёт раньше, как сообщил министр Ян Озолс.'),
    ).toEqual([
      { words: 'мост в Латвии закроют летом', by: 'Утро', about: ['LV'] },
      { words: 'Паром пойдёт раньше', by: 'Ян Озолс', about: [] },
    ]);
  });

  it('takes no noun in an oblique case for a subject, and no owner for whom it owns', () => {
    expect(
      said(
        'Олег Марков на встрече с министром сообщил, что погода не помешает. ' +
          'Представитель министерства обороны Чехии заявил, что учения перенесены. ' +
          'Дороги на севере открыты, сообщили в министерстве транспорта.',
      ).map(({ by }) => by),
    ).toEqual(['Олег Марков', null, 'министерство транспорта']);
  });

  it('tells a woman with a masculine title by her name or her verb', () => {
    const text =
      'Адвокат Анна Лунина не исключила жалобы. Прокурор Пётр Седов с этим не согласен. «Суд решил верно», — сказал он. ' +
      '«Мы подадим жалобу», — сказала она.';
    expect(said(text).map(({ by }) => by)).toEqual(['Пётр Седов', 'Анна Лунина']);
  });

  it('takes the adjective of a place for nobody', () => {
    const text = 'Делегацию Приморского края возглавил Андрей Серов. Он рассказал, что переговоры идут.';
    expect(said(text)).toMatchObject([{ by: 'Андрей Серов' }]);
  });

  it('follows titles that mean the same, and titles in the genitive', () => {
    const text =
      'Президент Чехии Ян Горак прибыл в Вену. Глава государства подчеркнул, что Прага не изменит решения. ' +
      'По словам президента, границы останутся открытыми.';
    expect(said(text)).toEqual([
      { words: 'Прага не изменит решения', by: 'Ян Горак', about: ['CZ'] },
      { words: 'границы останутся открытыми', by: 'Ян Горак', about: [] },
    ]);
  });

  it('gives the words to whom an agency quotes, not to the agency', () => {
    const text = 'В Осло прибыла министр Марта Лунд. «Решение за парламентом», — цитирует Рейтер министра.';
    expect(said(text).map(({ by }) => by)).toEqual(['Марта Лунд']);
  });

  it('knows that the newspaper in marks is not what it writes', () => {
    const text = 'Налоги вырастут уже весной, считает министр Павел Зорин, пишут «Ведомости».';
    expect(said(text)).toEqual([{ words: 'Налоги вырастут уже весной', by: 'Павел Зорин', about: [] }]);
  });

  it('finds countries in all their cases, and their adjectives in all genders', () => {
    const { countries } = extract({
      text: 'Из Польши через Литву к российской границе; с Саудовской Аравией и американскими послами в Мали.',
      language: 'ru',
    });
    expect(countries.map(({ code }) => code)).toEqual(['PL', 'LT', 'RU', 'SA', 'US', 'ML']);
  });

  it.each([
    ['Россия', 'Россией'],
    ['Иран', 'Ираном'],
    ['Саудовская Аравия', 'Саудовской Аравии'],
    ['Объединённые Арабские Эмираты', 'Объединённых Арабских Эмиратов'],
    ['Перу', 'Перу'],
    ['россияне', 'россиян'],
  ])('declines %s to %s', (form, other) => {
    expect(declined(form)).toContain(other);
  });

  it('makes all forms of an adjective', () => {
    expect(adjectiveForms('чешский')).toEqual(expect.arrayContaining(['чешская', 'чешскими', 'чешского', 'чешском']));
  });

  it('finds the name behind a long office, and takes who works for whoever was named before', () => {
    expect(
      said(
        'Порт закроют на месяц, сообщил зампред правления Северного банка республики Олег Тарасов. ' +
          'Паромщик Семён Круглов ждёт ледохода. Паромщик признался, что боится льда.',
      ).map(({ words, by }) => [words, by]),
    ).toEqual([
      ['Порт закроют на месяц', 'Олег Тарасов'],
      ['боится льда', 'Семён Круглов'],
    ]);
  });

  it('takes a noun in no list behind its verb for who was named before', () => {
    expect(
      said('Мария Лосева открыла музей. «Ключ нашёлся в печи», — напомнила реставраторша.').map(({ by }) => by),
    ).toEqual(['Мария Лосева']);
  });

  it('takes a statement of "the office" for that of the ministry', () => {
    expect(
      said('Министерство рыболовства ответило не сразу. «Квот хватит всем», — говорится в сообщении ведомства.').map(
        ({ by }) => by,
      ),
    ).toEqual(['Министерство рыболовства']);
  });

  it('puts people and bodies into the nominative that stand only in other cases', () => {
    expect(
      said(
        'По словам министра энергетики Рустама Бекмурзина, станция работает как прежде. По мнению депутата Анны Соколовой, цены скоро вырастут. ' +
          'По данным мэрии Якутска, паромом пользуются двести тысяч человек. По данным Института степных озёр, воды стало меньше.',
      ).map(({ by }) => by),
    ).toEqual(['Рустам Бекмурзин', 'Анна Соколова', 'мэрия Якутска', 'Институт степных озёр']);
  });

  it('leaves a name as it is where a sentence has it in the nominative', () => {
    expect(
      said('По словам депутата Анны Соколовой, цены скоро вырастут. Соколова добавила, что денег больше нет.').map(
        ({ by }) => by,
      ),
    ).toEqual(['Анна Соколова', 'Анна Соколова']);
  });

  it('finds the name far behind its title, and by a description', () => {
    expect(
      said(
        'Постпред Судана при всемирной организации Идрис Амин возложил вину на соседей. «Оружие идёт через границу», — сказал дипломат. ' +
          '«Ровер готов», — сказал на встрече руководитель проекта с чешской стороны Ян Горак.',
      ).map(({ by }) => by),
    ).toEqual(['Идрис Амин', 'Ян Горак']);
  });

  it('gives «его соседка» to nobody, and «говорится в сообщении ведомства» to the body before', () => {
    expect(
      said(
        'Фермер Назар Каримов ждал помощи. Его соседка, пожилая женщина, утверждает, что о дожде никого не предупредили. ' +
          'Министерство транспорта Эстонии опровергло слухи. «Мост безопасен», — говорится в сообщении ведомства.',
      ).map(({ by }) => by),
    ).toEqual([null, 'Министерство транспорта Эстонии']);
  });
});
