// biome-ignore-all format: a line a rule.
import type { en } from '../en/overview.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `overview`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "overview.part-unreadable": {"message":"Nou pa ka li dosye {place} nan {part}, kidonk li pa fè pati ane a. Premye rezon an se {rule}.","howToFix":"Verifye dosye a poukont li, pa egzanp ak csmhs validate, epi korije sa li di.","forForm":{"howToFix":"Ouvri dosye a, epi korije sa fòmilè a di sou li."}},
    "overview.part-of-other-district": {"message":"{count} dosye nan {part} soti nan {code} e yo pa soti nan {expected}, kidonk {count|li|yo} pa fè pati ane a.","howToFix":"Bay sèlman sa {expected} te voye, oswa korije kòd òganizasyon an."},
    "overview.part-of-school": {"message":"Dosye {place} nan {part} soti nan lekòl {code}, kidonk li pa pale pou distri li, {expected}.","howToFix":"Ou pa bezwen chanje anyen. Si li te dwe pou tout distri a, korije kòd òganizasyon an."},
    "overview.part-of-other-year": {"message":"Dosye {place} nan {part} se pou {year}, li pa pou {expected}, kidonk li pa fè pati ane a.","howToFix":"Bay sèlman sa ki pou {expected}, oswa korije dat la oswa ane eskolè a nan dosye a."},
    "overview.part-of-other-cohort": {"message":"Dosye {place} nan {part} endike kowòt {text}, li pa endike {expected}, kidonk li pa fè pati ane a.","howToFix":"Bay kowòt dosye a endike a, oswa korije kowòt li.","quotes":["text"]},
    "overview.part-in-future": {"message":"Dosye {place} nan {part} gen dat {day}, ki vini apre {today}, kidonk li poko konte.","howToFix":"Korije dat la, oswa mande apèsi yon jou ki pi ta."},
    "overview.part-repeated": {"message":"Gen {count} dosye diferan nan {part} pou distri sa a ak ane sa a, e se youn sèlman ki ka bon.","howToFix":"Bay sa ki bon an. Jouk lè sa a, okenn nan yo pa konte."},
    "overview.district-unclear": {"message":"Dosye yo endike {count} distri menm kantite fwa, kidonk nou pa konnen pou ki distri ane sa a ye.","howToFix":"Endike distri a kòm \"organization\" nan kontèks la."},
    "overview.district-not-in-cohort": {"message":"Distri {code} pa patisipe nan kowòt {cohort}.","howToFix":"Verifye kòd la, oswa bay kowòt kote distri a patisipe a."},
    "overview.cycle-conflicting": {"message":"De jounal di bagay diferan sou sik {text}, kidonk li pa fè pati ane a.","howToFix":"Kenbe sik la nan yon sèl jounal, ak tout evènman li yo.","quotes":["text"]},
    "overview.sheets-several": {"message":"Gen {count} fèy nan menm mwatye ane a ({half}), kidonk nou pa konnen kilès ki pale pou ekip la.","howToFix":"Fè ekip la dakò sou yon sèl fèy, epi pa mete \"rater\" ladan."},
    "overview.instruments-several": {"message":"Fèy yo soti nan {count} enstriman. Ane a swiv {instrument}, ki gen plis fèy.","howToFix":"Ou pa bezwen chanje anyen. Pou swiv yon lòt enstriman, bay fèy enstriman sa a sèlman.","quotes":["instrument"]},
    "overview.sheet-unscored": {"message":"Fèy {place} pa gen nòt. Premye rezon an se {rule}.","howToFix":"Verifye repons ki nan fèy la, epi korije sa eleman li yo pa ka pran."},
    "overview.priority-unknown": {"message":"Plan an gen priyorite {text}, ki pa yon domèn evalyasyon {instrument}.","howToFix":"Verifye òtograf la anba \"domain\". Endike domèn evalyasyon kote priyorite a soti.","quotes":["text","instrument"]},
    "overview.priority-unplanned": {"message":"Evalyasyon an pwopoze {domain} kòm priyorite {place}, e plan an pa genyen li.","howToFix":"Ou pa bezwen chanje anyen si se sa ekip la deside. Sinon, ajoute priyorite a ak yon bi."},
    "overview.goal-aim-unknown": {"message":"Bi {text} endike objektif {aim}, ki pa nan jounal la.","howToFix":"Verifye òtograf la anba \"aimId\", oswa ajoute objektif la nan jounal la.","quotes":["text","aim"]},
    "overview.goal-without-cycle": {"message":"Okenn sik nan jounal la pa teste yon chanjman pou bi {text}.","howToFix":"Planifye yon sik ki endike objektif oswa mezi bi a, oswa bay yon sik ki egziste \"aimId\" li.","quotes":["text"]},
    "overview.cycle-without-goal": {"message":"Sik {text} pa gen ni objektif ni mezi yon bi ki nan plan an.","howToFix":"Endike objektif yon bi anba \"aimId\" sik la, oswa ajoute bi a nan plan an.","quotes":["text"]},
    "overview.thread-measure-unknown": {"message":"{kind} {text} endike mezi {measure}, ki pa ni nan jounal la ni nan fòmilè mansyèl la.","howToFix":"Verifye òtograf la anba \"measureId\", oswa ajoute mezi a ak definisyon li nan jounal la.","quotes":["text","measure"]},
    "overview.aim-without-goal": {"message":"Objektif {text} nan jounal la pa fè pati okenn bi nan plan an.","howToFix":"Endike objektif la anba \"aimId\" bi li sèvi a.","quotes":["text"]},
    "overview.year-without-district": {"message":"Ane {place} pa di pou ki distri li ye, kidonk nou pa konte li.","howToFix":"Endike distri a kòm \"organization\" lè w ap rasanble ane a."},
    "overview.year-of-other-cohort": {"message":"Ane distri {code} se pou {text}, li pa pou {cohort} nan {year}, kidonk nou pa konte li.","howToFix":"Rasanble ane a ak menm kowòt ak menm ane eskolè.","quotes":["text"]},
    "overview.year-of-other-day": {"message":"Yo te rasanble ane distri {code} pou {day}, pa pou {expected}, kidonk nou pa konte li.","howToFix":"Itilize menm jou a pou tout distri yo."},
    "overview.year-of-stranger": {"message":"Distri {code} pa nan kowòt {cohort}, kidonk nou pa konte ane li.","howToFix":"Verifye kòd la, oswa ajoute distri a nan kowòt la."},
    "overview.year-repeated": {"message":"Gen {count} ane diferan pou distri {code}, kidonk nou pa konte okenn nan yo.","howToFix":"Mete tout dosye distri a nan yon sèl ane."},
    "overview.report-of-stranger": {"message":"Nou pa pibliye anyen: {code} pa nan kowòt {cohort}, epi gen yon rapò li pami lòt yo.","howToFix":"Bay sèlman rapò distri ki nan kowòt la ak rapò lekòl yo."},
    "overview.report-of-other-year": {"message":"Nou pa pibliye anyen: rapò {month} yo pa fè pati ane lekòl {year}.","howToFix":"Bay sèlman rapò ane lekòl sa a."},
    "overview.students-not-totaled": {"message":"Pa gen total {measure} pou {months}.","howToFix":"Verifye si chak distri ki voye rapò gen yon chif nan mwa sa yo. Si yo tout genyen l, total la ta ka devwale yon ti kantite."},
    "overview.file-of-other-district": {"message":"Fichye sa a soti nan {code}. {count} lòt fichye ki nan dosye fichye yo soti nan {expected}, kidonk nou pa konpare li ak yo.","howToFix":"Verifye kòd òganizasyon an. Si fichye a se pou {code}, kenbe li ak fichye {code} yo."},
    "overview.tier-without-support": {"message":"Done mansyèl yo gen elèv ki resevwa sèvis Nivo {tier} nan {count} mwa, premye fwa nan {month}, men pwofil la pa gen okenn sipò ni okenn pwogram nan Nivo {tier}.","howToFix":"Ajoute sipò Nivo {tier} yo nan pwofil la, oswa korije chif mansyèl yo."},
    "overview.tier-never-served": {"message":"Pwofil la gen sipò oswa pwogram nan Nivo {tier}, men nan chak mwa pami {count} mwa, soti {month} rive {last}, done mansyèl yo gen 0 elèv ki resevwa sèvis Nivo {tier}.","howToFix":"Verifye si mwa yo konte elèv sa yo, epi si y ap itilize sipò yo."},
    "overview.pilot-never-reports": {"message":"Demann nan endike {code} kòm yon lekòl pilòt. Lòt lekòl nan distri a voye rapò, men nan {count} mwa done mansyèl {code} pa gen okenn ranje.","howToFix":"Mande lekòl la chif li yo, oswa korije kòd la oswa mak ki nan demann nan."},
    "overview.school-not-in-application": {"message":"Lekòl {code} gen done mansyèl, premye yo pou {month}, men li pa nan lis demann nan.","howToFix":"Ou pa bezwen chanje anyen si lekòl la te ouvri pita. Sinon, verifye kòd la nan toulède fichye yo."},
    "overview.attendance-event-unknown": {"message":"Fich prezans sa a endike evènman {text}, ki pa pami evènman ki nan dosye fichye yo.","howToFix":"Ekri id la jan li ye nan fichye evènman an, oswa ajoute fichye sa a.","quotes":["text"]},
  },
  words: {
  },
};
