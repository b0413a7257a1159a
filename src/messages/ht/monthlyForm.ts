// biome-ignore-all format: a line a rule.
import type { en } from '../en/monthlyForm.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `monthlyForm`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "monthly.form-id-unsound": {"message":"Id fòmilè a se \"{text}\"; se pa yon non ak yon vèsyon.","howToFix":"Ekri lèt miniskil, chif ak tirè, apre sa @ ak nimewo vèsyon an, tankou az-monthly@1.","quotes":["text"]},
    "monthly.form-id-taken": {"message":"Id {form} se pou yon fòmilè ki nan pakè sa a, e fòmilè sa a pa menm ak li.","howToFix":"Bay fòmilè ou a pwòp id pa li, tankou az-monthly@1."},
    "monthly.form-word-unsound": {"message":"\"{text}\" pa ka sèvi kòm id pou: {kind}.","howToFix":"Kòmanse ak yon lèt epi itilize sèlman lèt, chif ak _. Mo tout rapò itilize, tankou organization, month ak note, deja pran.","quotes":["text"]},
    "monthly.form-word-repeated": {"message":"Gen plis pase yon {kind} ki gen id \"{text}\".","howToFix":"Bay chak pwòp id pa li. Majiskil pa fè diferans.","quotes":["text"]},
    "monthly.form-word-unknown": {"message":"Fòmilè a pa gen yon {kind} \"{text}\".","howToFix":"[Èske ou te vle di {nearest}? ]Ekri id yon {kind} ki nan fòmilè sa a.","quotes":["text","nearest"]},
    "monthly.month-of-unsound": {"message":"{field} pou \"{text}\" bezwen yon mezi depi kòmansman ane eskolè a ki endike yon mezi mwa a.","howToFix":"Itilize li sèlman kote window se ytd, epi endike yon mezi ki gen window month ak menm inite a.","quotes":["text"]},
    "monthly.rating-scale-unsound": {"message":"Nòt \"{text}\" bezwen yon echèl kote valè ki pi piti a pi ba pase valè ki pi gwo a.","howToFix":"Ajoute scale ak least ak greatest, tankou 1 ak 5. Se nòt sèlman ki gen echèl, e yo pa gen desimal.","quotes":["text"]},
    "monthly.rating-summed": {"message":"Ou pa ka adisyone nòt \"{text}\".","howToFix":"Ekri never pou acrossSchools, epi never oswa last pou acrossMonths.","quotes":["text"]},
    "monthly.role-repeated": {"message":"De mezi gen wòl {role}; premye a se \"{text}\".","howToFix":"Bay yon sèl mezi wòl sa a.","quotes":["text"]},
    "monthly.rule-code-unsound": {"message":"\"{text}\" pa ka sèvi kòm kòd yon règ.","howToFix":"Ekri yon prefiks ki pou ou, yon pwen ak mo miniskil ki gen tirè, tankou az.grief-exceeds-served.","quotes":["text"]},
    "monthly.rule-code-taken": {"message":"Kòd {rule} se pou pakè sa a, e règ sa a pa youn nan règ li yo.","howToFix":"Ekri yon prefiks ki pou ou, tankou az.grief-exceeds-served. Règ pakè sa a ka rete jan yo ye.","quotes":["rule"]},
    "monthly.comparison-idle": {"message":"Konparezon an site mezi \"{text}\" de fwa.","howToFix":"Site chak mezi yon sèl fwa, swa kòm yon pati, swa kòm total.","quotes":["text"]},
    "monthly.sentence-unfilled": {"message":"Fraz la mande chif pou \"{text}\", ki pa yon mezi règ sa a.","howToFix":"Mande sèlman mezi règ la: {allowed}.","quotes":["text","allowed"]},
    "monthly.window-summed": {"message":"Mezi \"{text}\" gen window {window}, kidonk ou pa ka adisyone mwa li yo.","howToFix":"Ekri last pou acrossMonths, oswa pa mete li. Se kantite yon sèl mwa sèlman ou ka adisyone.","quotes":["text"]},
    "monthly.students-summed": {"message":"Mwa \"{text}\" yo adisyone; konsa, yon {unit} ki vini nan plizyè mwa konte plizyè fwa.","howToFix":"Ekri never pou acrossMonths. Si li konte sèlman premye kontak ane eskolè a, endike li kòm firstContacts pou mezi depi kòmansman ane eskolè a.","quotes":["text"]},
    "monthly.decimals-unsound": {"message":"Mezi \"{text}\" konte {unit}, e sa yo se nonm antye.","howToFix":"Pa mete decimals. Se evènman sèlman, tankou èdtan, ak jou ki ka gen dizyèm.","quotes":["text"]},
    "monthly.monotone-unsound": {"message":"Yo konte mezi \"{text}\" depi zewo chak mwa, kidonk li ka bese pandan yon ane eskolè.","howToFix":"Pa mete monotone, oswa ekri ytd pou window si li konte depi kòmansman ane eskolè a.","quotes":["text"]},
    "monthly.rate-of-rating": {"message":"To \"{rate}\" fèt ak nòt \"{text}\", ki pa yon kantite.","howToFix":"Nan numerator ak denominator, mete sèlman mezi ki konte yon bagay.","quotes":["rate","text"]},
    "monthly.rate-part-repeated": {"message":"To \"{rate}\" site \"{text}\" de fwa nan {list} li, kidonk li ta konte de fwa.","howToFix":"Site chak mezi yon sèl fwa nan {list}.","quotes":["rate","text"]},
    "monthly.coverage-circular": {"message":"Kouvèti to \"{text}\" tounen sou to a menm.","howToFix":"Endike yon to ki di konbyen yo te mezire, epi pa mete kouvèti pou to sa a.","quotes":["text"]},
    "monthly.rate-named-as-measure": {"message":"To \"{text}\" gen id yon mezi ki nan fòmilè sa a.","howToFix":"Bay to a pwòp id pa li. Majiskil pa fè diferans.","quotes":["text"]},
  },
  words: {
  },
};
