import assert from 'node:assert/strict';
import { isForeign } from '../../src/engine/foreign';
import { english } from '../../src/engine/languages/en';
import { lacksSpeaker } from '../../src/engine/speakers';
import { read } from './reading';

const inOtherLanguages = {
  German:
    'Die Brücke wird erst im Herbst wieder freigegeben, teilte die Stadt am Montag mit. „Wir prüfen jeden Pfeiler einzeln“, sagte Stadtrat Jens Ahlers.',
  French:
    'Le pont ne rouvrira pas avant l’automne, a annoncé la mairie lundi. « Nous vérifions chaque pile », a déclaré l’adjointe Claire Morvan devant les habitants réunis.',
  Spanish:
    'El puente no volverá a abrir hasta el otoño, anunció el lunes el ayuntamiento. "Revisamos cada pilar", dijo la concejala Marta Iglesias a los vecinos del barrio.',
  Dutch:
    'De brug gaat pas in het najaar weer open, meldt de gemeente maandag. "We controleren elke pijler", zei wethouder Anna de Wit tegen de bewoners van de wijk.',
  Finnish:
    'Silta avataan vasta syksyllä, kaupunki kertoi maanantaina. ”Tarkastamme jokaisen pilarin erikseen”, sanoi kaupungininsinööri Heikki Aalto asukkaille pidetyssä tilaisuudessa.',
  Swahili:
    'Daraja hilo halitafunguliwa hadi mwezi ujao, alisema meya siku ya Jumatatu. "Tunakagua kila nguzo moja moja," alisema mhandisi wa jiji Amina Yusuf mbele ya wakazi.',
  Russian:
    'Мост откроют только осенью, сообщила мэрия в понедельник. «Мы проверяем каждую опору», — сказал инженер Пётр Лавров.',
  Hindi: 'पुल शरद ऋतु तक नहीं खुलेगा, नगर निगम ने सोमवार को कहा। “हम हर खंभे की जाँच कर रहे हैं,” अभियंता आरती राव ने कहा।',
};

const inEnglish = {
  'short copy': 'The bridge will not open before autumn, the council said on Monday.',
  'names and figures': 'Leeds 2 Hull 1. Smith 14, Jones 88. York 0 Ripon 0. Attendance 4,112. Referee A. Bell.',
  'a technical text':
    'Osmotic dehydration of blanched cassava reduced microbial contamination, according to researchers who sampled seventeen fermentation tanks in Ibadan during the rainy season.',
  'English with foreign words':
    'The chef said her bouillabaisse needed rascasse, galinette and saint-pierre, and that nobody in Leeds sold rascasse or galinette.',
  nothing: '',
};

describe('another language', () => {
  for (const [language, text] of Object.entries(inOtherLanguages)) {
    it(`is seen in ${language}`, () => assert.equal(isForeign(text, english), true));
  }

  for (const [what, text] of Object.entries(inEnglish)) {
    it(`is not seen in ${what}`, () => assert.equal(isForeign(text, english), false));
  }

  it('has quotations and no attributions, and nobody is missed', () => {
    const document = read(inOtherLanguages.Spanish);
    assert.equal(document.isForeign, true);
    assert.equal(document.quotations.length, 1);
    assert.deepEqual(document.attributions, []);
    assert.equal(
      document.quotations.some((quotation) => lacksSpeaker(document, quotation)),
      false,
    );
  });
});
