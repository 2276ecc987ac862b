import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('what is written on something', () => {
  it.each([
    ['en', 'A banner over the quay reads "Every boat, every harbour".'],
    ['en', 'The placard said: "No more dams on our river".'],
    ['en', 'Protesters carried signs reading “No more dams” and “Our river, our fish”.'],
    ['en', 'He wore a T-shirt that said “I rowed twice for the river” in red letters.'],
    ['en', 'Graffiti on the wall proclaimed "Nobody asked us about the dam".'],
    ['en', 'A plaque with the words “To those who stayed with the boats” hangs by the door.'],
    ['en', '“The river is ours and stays ours,” read one of the posters.'],
    ['en', '“The river is ours and stays ours,” one sign said.'],
    ['en', 'A banner unfurled by Greta Olsen said "We will not leave this bridge".'],
    ['en', 'The sign said the ferry would not sail before noon.'],
    ['fr', 'Une banderole accrochée au portail proclame « Chaque barque, chaque quai ».'],
    ['fr', "Des manifestants brandissaient des pancartes où l'on pouvait lire « L'eau n'est pas à vendre »."],
    ['fr', "Sur une affiche, on pouvait lire : « L'eau n'est pas à vendre »."],
    ['fr', "« L'eau n'est pas à vendre », proclamait une banderole."],
    ['fr', "Un panneau portait l'inscription « Ici on ne vend pas le fleuve »."],
    ['ar', 'رفع المتظاهرون لافتات كُتب عليها "لا لبيع مياه النهر".'],
    ['ar', 'وتقول لافتة فوق البوابة: "كل قارب وكل مرفأ في المدينة".'],
    ['ar', 'ورفعوا يافطات تقول "النهر لنا ولن نرحل عن الجسر".'],
    ['ar', 'وحمل الملصق عبارة "كل قارب وكل مرفأ".'],
    ['ar', 'وكتب على لوحة عند المدخل: "الجسر مغلق حتى الربيع".'],
    ['de', 'Ein Protestplakat am Tor verkündete: „Jedes Boot, jeder Hafen zählt“.'],
    ['de', 'Auf einem Schild hieß es: „Wir verlassen diese Brücke nicht.“'],
    ['es', 'Una pancarta sobre la puerta decía «Cada barca, cada muelle».'],
    ['es', '«El agua no se vende a nadie», decía un cartel.'],
  ])('is nobody’s words in %s: %s', (language, text) => {
    expect(said(language, text)).toEqual([]);
  });

  it('is none of what people beside it say', () => {
    const texts: [string, string][] = [
      ['en', 'A man with a banner said "we will not leave this bridge".'],
      ['en', 'The mayor pointed to a sign and said "we will not leave this bridge".'],
      ['en', 'The poster angered residents, who said "we will not leave this bridge".'],
      ['en', 'Police removed the banner after the mayor said "we will not leave this bridge".'],
      ['en', 'The council signs a deal that says "we will not leave this bridge".'],
      ['en', 'A statement from the union said "we will not leave this bridge".'],
      ['en', 'Protesters chanted "we will not leave this bridge".'],
      ['fr', 'Le maire, une pancarte à la main, a dit : « Nous ne partirons pas du pont. »'],
      ['fr', 'La banderole a choqué le maire, qui a déclaré : « Ce pont appartient à tous. »'],
      ['de', 'Vor dem Plakat sagte der Bürgermeister: „Wir verlassen diese Brücke nicht.“'],
      ['ar', 'وكتب الوزير على صفحته: "لن نرحل عن الجسر".'],
      ['ar', 'وأضافت الوزيرة لافتة إلى أن "إيطاليا تريد ساحلا هادئا بأي ثمن".'],
    ];
    for (const [language, text] of texts) expect(said(language, text), text).toHaveLength(1);
  });
});
