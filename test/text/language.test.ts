import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

describe('the language of a text', () => {
  it.each([
    ['ar', 'أعلنت وزارة المياه أن السد الجديد سيفتح أبوابه في الربيع، وأن القرى القريبة ستحصل على حصتها.'],
    ['fa', 'وزیر آب گفت که سد تازه در بهار گشایش می‌یابد و روستاهای نزدیک سهم خود را می‌گیرند.'],
    ['ur', 'پانی کے وزیر نے کہا کہ نیا ڈیم بہار میں کھلے گا اور قریبی گاؤں اپنا حصہ لیں گے۔'],
    ['en', 'The ministry of water said that the new dam would open in the spring and that it was ready.'],
    ['fr', 'Le ministère de l’Eau a annoncé que le nouveau barrage ouvrirait au printemps et qu’il était prêt.'],
    [
      'de',
      'Das Ministerium für Wasser teilte mit, dass der neue Damm im Frühling öffnet und die Dörfer nicht leer ausgehen.',
    ],
    [
      'es',
      'El ministerio del agua dijo que la nueva presa se abrirá en la primavera y que los pueblos no perderán su parte.',
    ],
    ['ru', 'Министерство сообщило, что новая плотина откроется весной и что деревни получат свою долю.'],
    ['uk', 'Міністерство повідомило, що нова гребля відкриється навесні і що її вода піде до сіл.'],
    ['el', 'Το υπουργείο ανακοίνωσε ότι το νέο φράγμα θα ανοίξει την άνοιξη.'],
    ['ja', '水省は新しいダムが春に開くと発表した。'],
    ['zh', '水利部宣布新水坝将于春季启用。'],
  ])('is %s for such a text', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is found by statistics where script and small words do not tell', () => {
    expect(
      detectLanguage('Su bakanlığı yeni barajın ilkbaharda açılacağını ve köylerin payını alacağını açıkladı.'),
    ).toBe('tr');
    expect(
      detectLanguage('Ministerstwo ogłosiło, że nowa tama zostanie otwarta wiosną i że wsie dostaną swoją część.'),
    ).toBe('pl');
  });

  it('is that of the most letters, with a few words of another', () => {
    expect(detectLanguage('قالت شركة Example Water إن المشروع الذي أعلنته الوزارة سيبدأ في الربيع المقبل.')).toBe('ar');
  });

  it('is told by letters of two code units too, and by a few Japanese ones among Chinese', () => {
    expect(detectLanguage('𠀀𠀁𠀂 no')).toBe('zh');
    expect(detectLanguage('水省新的水')).toBe('zh');
    expect(detectLanguage('水省は新水')).toBe('ja');
  });

  it('is unknown where there are no words', () => {
    for (const text of ['', '  ', '12:30 — 2026', '…', '\ud800\0', '🙂🙂']) expect(detectLanguage(text)).toBeNull();
  });
});
