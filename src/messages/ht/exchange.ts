// biome-ignore-all format: a line a rule.
import type { en } from '../en/exchange.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `exchange`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "exchange.file-empty": {"message":"Fichye a vid.","howToFix":"Sove li ankò nan pwogram ki te fè li a: yon fichye CSV ak ranje tit kolòn li yo, oswa JSON."},
    "exchange.file-not-text": {"message":"Fichye a pa tèks: {kind}.","howToFix":"Ouvri li nan pwogram ki te fè li a epi sove li kòm \"CSV UTF-8 (comma delimited)\". JSON dwe an UTF-8 tou."},
    "exchange.file-not-table": {"message":"Fichye a se pa yon tablo ki gen ranje. Se {kind}, menm si non li di yon lòt bagay.","howToFix":"Sove tablo a kòm \"CSV UTF-8 (comma delimited)\". Si se yon paj entènèt, konekte epi telechaje fichye a ankò. Se checkMonthlyFiles ak csmhs validate ki li JSON."},
    "exchange.required-column-missing": {"message":"Fichye a pa gen kolòn \"{column}\", kidonk nou pa ka li okenn nan ranje li yo.","howToFix":"Mete non kolòn yo nan premye ranje a. Tit ki pi pre a isit la se {nearest}. Si fichye a itilize pwòp mo pa li, bay yon lis korespondans tit kolòn yo."},
    "exchange.columns-none-known": {"message":"Pa gen okenn kolòn ki se yon mezi {form}, kidonk nou pa t li okenn chif. Tit kolòn yo se: {text}.","howToFix":"Tit konnen ki pi pre yo se: {column}. Itilize tit kolòn fòmilè a, oswa bay yon lis korespondans tit kolòn yo; csmhs measures bay lis tit kolòn yon fòmilè, e https://unpkg.com/csmhs/docs/measures.md bay sa ki nan monthly@1."},
    "exchange.column-duplicated": {"message":"Kolòn \"{column}\" nan fichye a de fwa; nou li premye a sèlman.","howToFix":"Retire youn nan de yo, oswa korije tit li."},
    "exchange.column-unknown": {"message":"Nou pa konnen kolòn \"{text}\" e nou pa t li li.","howToFix":"Tit konnen ki pi pre a se {nearest}; csmhs measures bay lis tit kolòn yon fòmilè, e https://unpkg.com/csmhs/docs/measures.md bay sa ki nan monthly@1.","quotes":["nearest"]},
    "exchange.column-unread": {"message":"Nou pa konnen kolòn \"{text}\", kidonk nou pa t li chif li yo.","howToFix":"Korije tit la, oswa bay yon lis korespondans tit kolòn yo ki endike kolòn nan oswa ki kite li deyò. Tit konnen ki pi pre a se {nearest}; csmhs measures bay lis yo tout.","quotes":["nearest"]},
    "exchange.column-spelled-loosely": {"message":"Nou li kolòn \"{text}\" kòm \"{column}\".","howToFix":"Ou pa bezwen chanje anyen. Tit egzak la se \"{column}\"."},
    "exchange.column-unnamed": {"message":"Gen yon kolòn ki pa gen tit e nou pa t li li.","howToFix":"Bay kolòn nan yon tit, oswa retire li."},
    "exchange.form-differs": {"message":"{columns} tit kolòn pa nan fòmilè {form}, kidonk nou pa t li kolòn {columns|sa a|sa yo}. Tit yo koresponn ak fòmilè {other}.","howToFix":"Chwazi fòmilè {other} pou fichye sa a, oswa korije tit kolòn yo."},
    "exchange.measure-column-missing": {"message":"Fichye a pa gen kolòn pou {columns} mezi, ki konte kòm manke nan chak ranje: {column}.","howToFix":"Ou pa bezwen chanje anyen si distri a pa rapòte yo. Mo notCollected di sa klèman."},
    "exchange.header-below": {"message":"Tit kolòn yo nan liy {line}; nou sote liy ki anwo yo.","howToFix":"Ou pa bezwen chanje anyen."},
    "exchange.rows-above-header": {"message":"Gen {rows} ranje anwo tit kolòn ki nan liy {line}, e nou pa t li {rows|li|yo}.","howToFix":"Deplase tit kolòn yo anwo nèt. Lè ou triye yon fèy, tit yo ka deplase nan mitan ranje yo."},
    "exchange.header-repeated": {"message":"Liy sa a repete tit kolòn ki nan liy {line}. Li pa yon rapò e nou sote li.","howToFix":"Retire liy lan. Liy sa yo parèt lè moun mete plizyè fichye ansanm."},
    "exchange.header-differs": {"message":"Liy sa a gen tit kolòn ki pa menm ak sa ki nan liy {line}. Nou li ranje ki anba yo dapre liy {line}.","howToFix":"Separe fichye a an de isit la, chak ak pwòp tit kolòn pa li."},
    "exchange.too-few-cells": {"message":"Ranje sa a gen {cells} kaz, men ranje tit kolòn yo gen {columns}, kidonk nou pa t li ranje a.","howToFix":"Verifye si gen yon sotliy andedan yon kaz, oswa yon separatè yo efase."},
    "exchange.too-many-cells": {"message":"Ranje sa a gen {cells} kaz, men ranje tit kolòn yo gen {columns}, kidonk nou pa t li ranje a.","howToFix":"Verifye si gen yon separatè andedan yon nonm oswa yon kòmantè, tankou 1,234. Mete kaz sa a ant gimè oswa ekri 1234."},
    "exchange.quote-unclosed": {"message":"Yon gimè ki ouvri nan ranje sa a pa fèmen kote kaz li fini, kidonk nou pa t li ranje a.","howToFix":"Fèmen gimè a, oswa double li si li fè pati tèks la. Nou kontinye li apati liy ki vini apre a."},
    "exchange.quote-misplaced": {"message":"Gen tèks apre gimè ki fèmen kaz sa a.","howToFix":"Double yon gimè ki fè pati tèks la: \"the \"\"new\"\" team\"."},
    "exchange.row-too-long": {"message":"Ranje sa a pi long pase {limit} bytes, kidonk nou pa t li li.","howToFix":"Verifye si gen fen liy ki manke. Nou kontinye li apati liy ki vini apre a."},
    "exchange.row-duplicated": {"message":"Vèsyon {version} pou òganizasyon sa a ak mwa sa a deja nan liy {line}.","howToFix":"Retire youn nan de ranje yo, oswa bay sa ki pi nouvo a vèsyon ki vini apre a."},
    "exchange.rows-missing": {"message":"Fichye a pa gen rapò, kidonk pa gen anyen pou verifye.","howToFix":"Verifye si ranje yo te pèdi lè yo te sove fichye a. Si pa gen anyen pou rapòte, pa voye fichye."},
    "exchange.rows-blank": {"message":"{rows} ranje gen separatè sèlman; nou sote {rows|li|yo}.","howToFix":"Ou pa bezwen chanje anyen. Excel kite ranje sa yo kote yo te vide kaz yo men yo pa t efase yo."},
    "exchange.text-not-utf8": {"message":"Tèks sa a gen lèt ki pa an UTF-8 e nou pa ka li yo.","howToFix":"Sove fichye a kòm \"CSV UTF-8\". Sa pa afekte chif yo."},
    "exchange.json-unreadable": {"message":"Fichye a pa JSON ki valab. Nou ka li li sèlman rive isit la.","howToFix":"Chèche yon vigil oswa yon gimè ki anplis oswa ki manke jis anvan kote sa a, oswa sove fichye a ankò."},
    "exchange.json-lines": {"message":"Fichye a gen yon objè JSON sou chak liy (JSON Lines), men li dwe yon sèl valè JSON.","howToFix":"Fè li yon lis: mete [ anvan premye liy lan, yon vigil ant liy yo, ak ] apre dènye liy lan."},
    "exchange.json-key-repeated": {"message":"Kle \"{text}\" nan yon sèl objè de fwa; nou li dènye a sèlman.","howToFix":"Retire youn nan de yo, oswa korije non li."},
    "exchange.json-not-monthly": {"message":"Fichye a se JSON, men li pa yon soumisyon mansyèl ni yon rapò.","howToFix":"Yon soumisyon se yon objè ki gen \"reports\", e yon rapò se yon objè ki gen \"values\". Yon lis ka gen plizyè nan youn oswa nan lòt."},
    "exchange.instrument-unknown": {"message":"Fèy la pa endike yon enstriman nou konnen isit la. Enstriman konnen yo: {expected}.","howToFix":"Korije \"instrument\", oswa bay definisyon pwòp enstriman pa ou. Nan yon kòmand, ajoute --instrument FILE."},
    "exchange.tally-column-unread": {"message":"Kolòn \"{text}\" pa fè pati yon fèy kontaj e nou pa t li li.","howToFix":"Kolòn yon fèy kontaj se date, count, of, measure ak note. Chanje non kolòn nan, oswa retire li."},
    "exchange.tally-measures-mixed": {"message":"Ranje sa a endike yon lòt mezi ki pa menm ak ranje ki anwo yo. Yon fèy kontaj konte yon sèl mezi.","howToFix":"Mete ranje chak mezi nan pwòp fichye pa yo."},
    "exchange.attendees-unplaced": {"message":"Nou pa t kapab jwenn distri {count} moun, e nou pa konte {count|moun sa a|moun sa yo}.","howToFix":"Bay domèn adrès imel chak distri, oswa yon mo moun li yo mete nan non yo. Pa mete òganizatè ak envite."},
    "exchange.attendees-ambiguous": {"message":"{count} moun ka soti nan plis pase yon distri, e nou pa konte {count|moun sa a|moun sa yo}.","howToFix":"Itilize mo ak domèn ki pou yon sèl distri."},
    "exchange.attendee-time-unreadable": {"message":"Nou pa ka li minit yo pou {count} moun, kidonk nou konte {count|moun sa a|moun sa yo} kòm prezan.","howToFix":"Ekspòte lis la ak minit chak moun, oswa pa mande tan minimòm."},
  },
  words: {
  },
};
