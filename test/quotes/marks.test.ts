import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

describe('words in quotation marks', () => {
  it('are a quote before and behind their verb', () => {
    expect(said('en', '“The bridge is safe,” engineer Maria Lopez said. Lopez added: “We tested it twice.”')).toEqual([
      'DIRECT | The bridge is safe, | Maria Lopez | said',
      'DIRECT | We tested it twice. | Maria Lopez | added',
    ]);
    expect(said('fr', '« Le pont est sûr », a déclaré l’ingénieure Marie Lopez.')).toEqual([
      'DIRECT | Le pont est sûr | Marie Lopez | déclaré',
    ]);
    expect(said('ar', 'وقال المهندس سامي الحداد: «الجسر آمن تماما ولا خوف عليه».')).toEqual([
      'DIRECT | الجسر آمن تماما ولا خوف عليه | سامي الحداد | وقال',
    ]);
  });

  it('may be straight, curly, angled, low or of two kinds', () => {
    for (const [open, close] of [
      ['"', '"'],
      ['“', '”'],
      ['«', '»'],
      ['„', '“'],
      ['"', '”'],
    ]) {
      expect(said('en', `${open}We will rebuild the harbour this year,${close} Anna Berg said.`)).toEqual([
        'DIRECT | We will rebuild the harbour this year, | Anna Berg | said',
      ]);
    }
  });

  it('turned the wrong way round are read in Arabic', () => {
    expect(said('ar', 'وأكد الوزير أن »المفاوضات ستستمر حتى نهاية الشهر المقبل«.')).toEqual([
      'DIRECT | المفاوضات ستستمر حتى نهاية الشهر المقبل | - | وأكد',
    ]);
  });

  it('go on behind their cue with the same speaker', () => {
    expect(speakers('en', '“We are ready,” Omar Haddad said. “We have been ready since March.”')).toEqual([
      'Omar Haddad',
      'Omar Haddad',
    ]);
  });

  it('are two records where their cue splits them', () => {
    expect(said('en', '“We stand ready,” said Ines Duarte, “to open the border tomorrow.”')).toEqual([
      'DIRECT | We stand ready, | Ines Duarte | said',
      'DIRECT | to open the border tomorrow. | Ines Duarte | said',
    ]);
  });

  it('are continued over paragraphs that each open anew', () => {
    const text =
      '“The water rose in an hour,” Lena Frost said. “Nobody had warned us.\n\n“Then the lights went out in the whole street.”';
    expect(speakers('en', text)).toEqual(['Lena Frost', 'Lena Frost', 'Lena Frost']);
  });

  it('may be interrupted by a verb between commas in French', () => {
    expect(said('fr', 'Paul Renard a parlé hier. « Moi, dit-il, je n’ai jamais vu cela en trente ans. »')).toEqual([
      'DIRECT | Moi, dit-il, je n’ai jamais vu cela en trente ans. | Paul Renard | dit',
    ]);
  });

  it('in a reported clause make the whole clause a mixed quote', () => {
    expect(said('en', 'Rosa Keller said the plan was “a gift to the banks” and would fail.')).toEqual([
      'MIXED | the plan was “a gift to the banks” and would fail | Rosa Keller | said',
    ]);
    expect(said('fr', 'Rosa Keller a affirmé que le projet était « un cadeau aux banques ».')).toEqual([
      'MIXED | le projet était « un cadeau aux banques » | Rosa Keller | affirmé',
    ]);
    expect(said('ar', 'وأكدت الوزيرة أن الخطة «هدية للمصارف» ولن تنجح.')).toEqual([
      'MIXED | الخطة «هدية للمصارف» ولن تنجح | - | وأكدت',
    ]);
  });

  it('without a complementiser are quoted alone', () => {
    expect(said('en', 'Rosa Keller called the plan a “gift to the banks”.')).toEqual([
      'MIXED | gift to the banks | Rosa Keller | called',
    ]);
    expect(said('fr', 'Rosa Keller a qualifié le projet de « cadeau aux banques ».')).toEqual([
      'MIXED | cadeau aux banques | Rosa Keller | qualifié',
    ]);
  });

  it('that are never closed end with their paragraph', () => {
    expect(said('en', 'Omar Haddad said: “We have no water left.\n\nThe city has two wells.')).toEqual([
      'DIRECT | We have no water left. | Omar Haddad | said',
    ]);
  });
});

describe('marks that are not speech', () => {
  it('around names and titles are left alone', () => {
    expect(said('en', 'The film “The Long Road Home” opens on Friday.')).toEqual([]);
    expect(said('fr', 'Le journal « Le Courrier du fleuve » paraît le lundi.')).toEqual([]);
    expect(said('ar', 'وتصدر صحيفة «صوت النهر» كل يوم اثنين.')).toEqual([]);
  });

  it('around a word used at a distance are left alone', () => {
    expect(said('en', 'The so-called “experts” never came to the village.')).toEqual([]);
  });

  it('are no apostrophes', () => {
    expect(said('en', "The children's school and the teachers' house burnt down in '98.")).toEqual([]);
    expect(said('fr', "L'école d'hier n'est plus celle d'aujourd'hui.")).toEqual([]);
  });
});
