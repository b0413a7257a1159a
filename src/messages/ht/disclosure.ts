// biome-ignore-all format: a line a rule.
import type { en } from '../en/disclosure.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `disclosure`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "disclosure.policy-field-unknown": {"message":"Politik la gen yon chan[ \"{field}\"] nou pa konnen.","howToFix":"Korije òtograf li oswa retire li.[ Sa nou konnen ki pi pre a: {nearest}.] Yon chan nou pa li ta ka kite elèv san pwoteksyon.","quotes":["field","nearest"]},
    "disclosure.percent-band-reversed": {"message":"Nan yon tranch pousantaj, bout ki pi ba a pa anba bout ki pi wo a.","howToFix":"Bay yon `from` ki pa depase `to`, ak yon `low` ki anba `high`."},
    "disclosure.table-empty": {"message":"Tablo a pa gen kaz.","howToFix":"Voye omwen yon dimansyon ak yon kaz."},
    "disclosure.cell-not-count": {"message":"Kaz {cell} pa yon nonm antye ki 0 oswa plis.","howToFix":"Bay kantite a menm, oswa null si li te rive tou kache. Yon mak tankou \"*\" oswa \"<11\" pa yon kantite.","quotes":["cell"]},
    "disclosure.cell-twice": {"message":"Kaz {cell} nan lis la plis pase yon fwa.","howToFix":"Mete chak kaz nan lis la yon sèl fwa.","quotes":["cell"]},
    "disclosure.tree-broken": {"message":"Nan dimansyon {dimension}, kòd {cell} nan plis pase yon plas, oswa li anba tèt li.","howToFix":"Bay chak kòd yon sèl paran, epi pa bay rasin lan okenn.","quotes":["dimension","cell"]},
    "disclosure.single-child": {"message":"Nan dimansyon {dimension}, {cell} gen yon sèl pati, kidonk toulède gen menm chif yo.","howToFix":"Ou pa bezwen chanje anyen. Swa toulède kache, swa okenn nan yo pa kache.","quotes":["dimension","cell"]},
    "disclosure.total-inconsistent": {"message":"Chif ki nan \"{line}\" pa fè total la.","howToFix":"Korije total la oswa pati li yo. Si total yon tablo pa bon, nou pa ka pwouve tablo a san danje."},
    "disclosure.no-table-fits": {"message":"Pa gen okenn nonm antye, nan kaz ki te rive tou kache yo, ki koresponn ak chif nou konnen yo.","howToFix":"Konpare total yo ak pati yo nan liy ki gen kaz san kantite yo."},
    "disclosure.fit-not-found": {"message":"Rechèch nonm antye pou kaz san kantite yo kanpe lè li rive nan limit {steps} etap. Sa pa pwouve chif yo pa bon.","howToFix":"Pèmèt plis etap nan politik la, bay kantite kèk nan kaz sa yo, oswa pa mete kèk to."},
    "disclosure.rate-inconsistent": {"message":"Pousantaj {cell} pa koresponn ak de kantite li yo.","howToFix":"Kalkile li ankò ak numeratè a ak denominatè a. Awondi yon sèl fwa; yon mwatye awondi anlè.","quotes":["cell"]},
    "disclosure.cell-arrived-hidden": {"message":"Kaz {cell} te rive tou kache. Nou konsidere li kòm piti e enkoni, pa janm kòm zewo.","howToFix":"Ou pa bezwen chanje anyen. Si ou konnen kantite a, bay li: li posib nou bezwen kache mwens lòt kaz.","quotes":["cell"]},
    "disclosure.cell-in-no-line": {"message":"Kaz {cell} pa fè pati yon total, kidonk nou te verifye sèlman pwòp kantite li.","howToFix":"Verifye òtograf kòd li yo, oswa ajoute total li fè pati a.","quotes":["cell"]},
    "disclosure.small-cell-must-be-published": {"message":"Yo dwe pibliye kaz {cell}, men kantite li twò piti pou montre.","howToFix":"Retire li nan lis kaz ki dwe pibliye yo, oswa pibliye yon tablo ki gen mwens detay.","quotes":["cell"]},
    "disclosure.protection-impossible": {"message":"Nou pa ka pwoteje kaz {cell}: moun ka kalkile li ak {line}.","howToFix":"Pèmèt nou kache youn nan kaz ki dwe pibliye yo. Oswa pibliye yon tablo ki gen mwens detay, tankou trimès oswa gwoup ki mete ansanm.","quotes":["cell"]},
    "disclosure.steps-spent": {"message":"Tablo a twò gwo oswa twò konplike pou nou pwouve li san danje nan {steps} etap politik la pèmèt yo.","howToFix":"Pèmèt plis etap nan politik la, oswa pibliye yon tablo ki gen mwens detay."},
    "disclosure.bounds-unproven": {"message":"Pou {count} kaz kache, rechèch la kanpe lè li rive nan limit {steps} etap. Vrè entèval la gendwa pi laj pase sa ki parèt la.","howToFix":"Pèmèt plis etap nan politik la. Jouk lè sa a, trete yon kaz ki make san prèv kòmsi entèval li te egzak."},
    "disclosure.already-public": {"message":"Ti kaz {cell} deja konnen nan yon piblikasyon anvan.","howToFix":"Kache li kounye a pa pwoteje pèsonn. Deside ak yon konseye jiridik, epi apre sa pèmèt li nan politik la (alreadyPublic: note).","quotes":["cell"]},
    "disclosure.already-public-noted": {"message":"Ti kaz {cell} deja konnen nan yon piblikasyon anvan e li rete konnen.","howToFix":"Reflechi si pou ou retire piblikasyon anvan an.","quotes":["cell"]},
    "disclosure.correction-must-be-published": {"message":"Yo dwe pibliye kaz {cell}, men li chanje yon ti kantite depi yon piblikasyon anvan.","howToFix":"Retire li nan lis kaz ki dwe pibliye yo, oswa rasanble koreksyon jouk chanjman an gwo. Ak periodGuard: false, politik la pèmèt li.","quotes":["cell"]},
    "disclosure.grand-total-withheld": {"message":"Nou kenbe gran total {cell} prive, paske li chanje depi yon piblikasyon anvan.","howToFix":"Ou pa bezwen chanje anyen. Pou montre li kanmenm, mete kaz li nan mustPublish. Lè sa a, nou refize piblikasyon an si total la ta montre yon ti kantite.","quotes":["cell"]},
    "disclosure.hidden-cell-unknown": {"message":"Kaz {cell} ta dwe kache men li pa nan tablo a.","howToFix":"Verifye òtograf kòd li yo.","quotes":["cell"]},
  },
  words: {
  },
};
