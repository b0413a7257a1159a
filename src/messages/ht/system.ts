// biome-ignore-all format: a line a rule.
import type { en } from '../en/system.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `system`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "system.review-overdue": {"message":"Dènye fwa yo te revize pwofil la se {day}, sa fè plis pase douz mwa.","howToFix":"Revize li yon fwa pa ane, epi ekri nouvo dat la."},
    "system.enrolled-after-today": {"message":"Enskripsyon an gen dat {day}, ki vini apre jodi a ({today}).","howToFix":"Verifye dat la. Jouk lè sa a, nou pa konnen konbyen elèv ki genyen."},
    "system.grades-differ": {"message":"Klas ki resevwa sèvis yo pa koresponn ak klas ki gen elèv nan rejis la.","howToFix":"Konpare toulède lis yo. Si yo te ajoute oswa deplase klas depi lè sa a, konfime."},
    "system.schools-differ": {"message":"Lekòl yo, nivo pa nivo, fè yon total {sum}, men rejis la gen {expected}.","howToFix":"Konte chak lekòl yon sèl fwa, anba nivo ki pi bon pou li a."},
    "system.tier-contradicted": {"message":"{tier} make kòm pa gen anyen, men gen yon sipò oswa yon pwogram pou li nan lis la.","howToFix":"Korije repons pou nivo a, oswa ranje yo. Jouk lè sa a, nou pa tire okenn konklizyon sou {tier}."},
    "system.tier-without-means": {"message":"Gen sipò ki disponib nan {tier}, men okenn pwogram ni pèsonèl pa kouvri li.","howToFix":"Ajoute pwogram oswa pèsonèl {tier}, oswa korije sipò yo. Si se patnè sèlman ki bay yo, konfime."},
    "system.support-contradicted": {"message":"Ranje {other} ak {place} nan sipò yo di wi ak non an menm tan pou menm kaz la.","howToFix":"Kenbe ranje ki bon an. Yon ranje ki pa gen founisè sèvis oswa mòd konsène yo tout.","forForm":{"message":"Ranje {other} ak {place} nan sipò yo di wi ak non an menm tan pou menm bagay la."}},
    "system.days-reversed": {"message":"Ranje {place} nan {list} fini {last}, anvan li kòmanse {first}.","howToFix":"Ekri premye jou a anba \"startsOn\" epi dènye jou a anba \"endsOn\"."},
    "system.ongoing-with-last-day": {"message":"Ranje {place} nan {list} kontinye san dènye jou, men li fini {last}.","howToFix":"Kenbe repons ki bon an. Jouk lè sa a, ranje a konte jiska dènye jou li."},
    "system.schools-exceed-district": {"message":"Ranje {place} nan {list} nan {schools} lekòl, men gen {expected}.","howToFix":"Konte chak lekòl yon sèl fwa. Si gen lekòl lòt distri ladan yo, konfime."},
    "system.schools-named-differ": {"message":"Ranje {place} nan {list} di {schools} lekòl, men li endike {named}.","howToFix":"Korije chif la oswa lis la. Jouk lè sa a, se chif ki pi piti a ki konte."},
    "system.school-of-another": {"message":"Ranje {place} nan {list} endike {school}, ki pa yon lekòl nan distri a.","howToFix":"Verifye kòd la. Si lekòl la te ouvri apre yo te fè rejis la, konfime. Li pa konte toutotan li pa nan rejis la."},
    "system.reached-exceeds-schools": {"message":"Ranje {place} nan {list} te rive jwenn {reached} pousan elèv yo, men li nan {schools} sou {expected} lekòl.","howToFix":"Bay pousantaj tout elèv distri a. Si lekòl sa yo gen pi fò nan elèv yo, konfime."},
    "system.reached-exceeds-capacity": {"message":"Ranje {place} nan {list} te rive jwenn anviwon {reached} elèv nan yon ane, men li ka pran {capacity} an menm tan.","howToFix":"Si elèv yo te pran tou pa yo youn apre lòt, pa gen anyen pou chanje. Sinon, korije youn nan chif yo."},
    "system.capacity-exceeds-enrollment": {"message":"Ranje {place} nan {list} ka pran {capacity} elèv an menm tan, men gen {students} ki enskri.","howToFix":"Konte elèv ki ka jwenn li an menm tan, chak yon sèl fwa. Si gen elèv lòt lekòl ladan yo, konfime."},
    "system.support-never-used": {"message":"Ranje {place} nan {list} make kòm disponib, men frekans li se \"never\".","howToFix":"Korije youn nan de yo. Yon sipò elèv yo pa jwenn ane sa a pa disponib."},
    "system.program-harmful": {"message":"Yo te bay pwogram {place} yon nòt ki enkyetan, oswa yo te dekouvri li gen move efè.","howToFix":"Li nòt la ak yon klinisyen epi deside si pou ou kontinye pwogram nan."},
    "system.rating-old": {"message":"Yon nòt pwogram {place} soti {day}, sa fè plis pase senk an.","howToFix":"Chèche pwogram nan ankò epi ekri nòt li genyen kounye a."},
    "system.rated-after-today": {"message":"Yon nòt pwogram {place} gen dat {day}, ki vini apre jodi a ({today}).","howToFix":"Verifye dat la. Jouk lè sa a, nòt la pa konte."},
    "system.ratings-differ": {"message":"Pwogram {place} gen nòt diferan nan men {registry}, epi dat yo pa di kiyès ki dènye a.","howToFix":"Ekri anba \"ratedOn\" kilè yo te bay chak, oswa kenbe dènye a sèlman."},
    "system.fte-exceeds-headcount": {"message":"Ranje {place} nan pèsonèl la gen plis ekivalan tan plen pase moun.","howToFix":"Yon moun se yon ekivalan tan plen pou pi plis. Verifye si de chif yo chanje plas."},
    "system.staff-without-partner": {"message":"Gen pèsonèl yon òganizasyon kominotè anplwaye nan lis la, men pa gen patnè.","howToFix":"Mete òganizasyon ki anplwaye yo a anba patenarya yo."},
    "system.agreement-ends-before-start": {"message":"Patenarya {place} fini {last}, anvan li kòmanse {first}.","howToFix":"Ekri premye jou a anba \"startsOn\" epi dènye jou a anba \"endsOn\"."},
    "system.agreement-expired": {"message":"Patenarya {place} te fini {last}.","howToFix":"Renouvle li, oswa retire li nan lis la. Li pa konte kòm yon patenarya ankò."},
    "system.treatment-without-agreement": {"message":"Patenarya {place} bay tretman nan Nivo 3, men li pa endike yon akò.","howToFix":"Endike ki kalite akò. Tretman yon founisè sèvis kominotè bay bezwen youn."},
    "system.sharing-without-basis": {"message":"Patenarya {place} pataje done elèv, men li pa endike sou ki baz.","howToFix":"Endike tout sa ki pèmèt li, tankou konsantman, eksepsyon pou responsab lekòl, oswa yon otorizasyon pou bay enfòmasyon sou sante."},
    "system.shares-exceed-whole": {"message":"Pwopòsyon finansman yo fè yon total {percent} pousan.","howToFix":"Pwopòsyon yo se pousan tout finansman an. Total yo ka mwens pase 100, men li pa janm ka depase 100."},
    "system.ages-reversed": {"message":"Laj antre {place} fini nan {to}, anvan yo kòmanse nan {from}.","howToFix":"Ekri laj ki pi ba a anba \"from\" epi laj ki pi wo a anba \"to\"."},
    "system.tool-without-reporter": {"message":"Antre {place} se yon zouti e li pa di kiyès ki reponn li.","howToFix":"Ekri anba \"reporters\" si se elèv, moun k ap pran swen timoun, pwofesè oswa klinisyen ki reponn."},
    "system.rating-undated": {"message":"Yon nòt antre {place} pa gen dat.","howToFix":"Ekri anba \"ratedOn\" ki lè yo te bay nòt la: nòt yo chanje, e yo verifye ansyen nòt yo ankò."},
    "system.entry-rating-old": {"message":"Yon nòt antre {place} soti {day}, sa fè plis pase senk an.","howToFix":"Chèche antre a ankò epi ekri nòt li genyen kounye a."},
    "system.rated-after-catalogue": {"message":"Yon nòt antre {place} soti {day}, apre dat katalòg la, ki se {asOf}.","howToFix":"Verifye jou nòt la, oswa ekri anba \"asOf\" dènye fwa yo te pase sou lis la."},
    "system.entry-harmful": {"message":"Yo te bay antre {place} yon nòt ki enkyetan, oswa yo te dekouvri li gen move efè.","howToFix":"Li nòt la ak yon klinisyen anvan nenpòt moun itilize antre a, oswa retire li."},
  },
  words: {
  },
};
