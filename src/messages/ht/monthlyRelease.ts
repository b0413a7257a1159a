// biome-ignore-all format: a line a rule.
import type { en } from '../en/monthlyRelease.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `monthlyRelease`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "monthly.public-fact-broken": {"message":"{organization}, {month}: {measure} pa koresponn ak kantite ki fòme li yo, oswa ak lòt mwa yo.","howToFix":"Korije kantite yo si ou kapab. Nou pwoteje yo kòmsi lektè yo te konnen erè a, kidonk li posib nou kenbe plis kantite prive."},
    "monthly.release-unreadable": {"message":"Nou pa ka li jounal piblikasyon yo nan {place}.","howToFix":"Bay {need}. Itilize yon kopi jounal la olye ou retire yon bagay ladan: lektè yo toujou konnen sa li bliye."},
    "monthly.release-of-other-form": {"message":"Jounal la gen kantite fòmilè {other} pou yon ane eskolè {form} ap rapòte kounye a.","howToFix":"Pibliye chak ane eskolè ak yon sèl fòmilè. Oswa transfere rapò ane sa a nan fòmilè {other}."},
    "monthly.district-needed": {"message":"Pa gen anyen ki pibliye: nou pa konnen nan ki distri {organization} ye.","howToFix":"Bay yon rejis ki gen {organization} ak distri li."},
    "monthly.state-row-left-out": {"message":"Ranje {organization} pou {month} pa ladan: se total tout eta a.","howToFix":"Pa pibliye total sa a yon lòt kote. Lektè yo ta ka sèvi ak li pou kalkile kantite nou kenbe prive."},
    "monthly.tenths-left-out": {"message":"{measure} pa ladan: li ka gen dizyèm, e se nonm antye sèlman nou ka pwoteje.","howToFix":"Rapòte {measure} kòm yon nonm antye. Oswa make nan fòmilè a li pa sansib, si li pa di anyen sou okenn elèv."},
    "monthly.correction-gives-away": {"message":"Pa gen anyen ki pibliye: {measure} pou {organization} nan {month} chanje depi yon piblikasyon anvan, e chanjman an ta montre yon kantite nou kenbe prive.","howToFix":"Pa mete koreksyon sa a nan piblikasyon an, oswa rasanble plizyè koreksyon epi pibliye yo ansanm."},
    "monthly.counts-left-out": {"message":"{organization}: {measure} pou {month} pa ladan. Lektè yo ta ka kalkile li, kèlkeswa lòt chif nou kenbe prive.","howToFix":"Pèmèt plis etap nan politik la, oswa pibliye yon tablo ki gen mwens detay pou òganizasyon sa a, tankou yon trimès oswa tout lekòl yo ansanm."},
  },
  words: {
  },
};
