// biome-ignore-all format: a line a rule.
import type { en } from '../en/form.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `form`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "form.missing": {"message":"{field} manke.","howToFix":"Ranpli li[: {label}][, youn nan: {choices}][, tankou {example}]."},
    "form.kind-wrong": {"message":"{field} dwe kalite sa a: {kind}.","howToFix":"Nan JSON, ekri tèks ant gimè, nonm san gimè, wi ak non kòm true ak false, lis ant kwochè kare epi gwoup ant akolad.","forForm":{"howToFix":"Ekri oswa chwazi sa chan an mande."}},
    "form.choice-unknown": {"message":"{field} pa youn nan chwa fòmilè sa a.","howToFix":"Chwazi youn nan: {choices}."},
    "form.number-out-of-range": {"message":"{field} pa ant {least} ak {greatest}.","howToFix":"Ekri yon nonm ant {least} ak {greatest}. Pa mete sa ou pa konnen; pa ekri 0 oswa -1 nan plas li."},
    "form.decimals-too-many": {"message":"{field} gen plis pase {decimals} desimal.","howToFix":"Awondi li a {decimals} desimal. Kantite moun se nonm antye."},
    "form.text-too-long": {"message":"{field} gen plis pase {greatest} karaktè.","howToFix":"Fè li pi kout. Karaktè yo konte jan ou wè yo: yon emoji konte pou youn."},
    "form.text-too-short": {"message":"{field} gen {count} karaktè; li bezwen {least} oswa plis.","howToFix":"Ekri yon ti kras plis. Espas ki nan bout yo pa konte."},
    "form.list-too-long": {"message":"{field} gen {count} antre; li pran {greatest} pou pi plis.","howToFix":"Kenbe {greatest} ki pi enpòtan yo. Nou pa t verifye antre ki vini apre yo."},
    "form.list-too-short": {"message":"{field} gen {count} antre; li bezwen {least} oswa plis.","howToFix":"Ajoute antre."},
    "form.email-unreadable": {"message":"{field} pa sanble yon adrès imel.","howToFix":"Ekri yon sèl adrès, tankou name@example.org, san espas."},
    "form.id-unreadable": {"message":"{field} pa yon id.","howToFix":"Itilize lèt, chif, pwen ak tirè, 40 pou pi plis e san espas, tankou screening-1."},
    "form.key-misspelled": {"message":"\"{field}\" pa yon chan nan fòmilè sa a e nou pa t li li.","howToFix":"Korije òtograf la an \"{nearest}\".","quotes":["field","nearest"]},
    "form.keys-foreign": {"message":"{count} kle anba {field} pa fè pati fòmilè sa a e nou pa t li {count|li|yo}.","howToFix":"Retire {count|li|yo}, oswa ekri sa ki enpòtan nan yon chan fòmilè a.","forForm":{"message":"{count} repons anba {field} pa fè pati fòmilè sa a e nou pa t li {count|li|yo}."}},
    "form.field-of-other-form": {"message":"{field} pa fè pati {form} e nou pa t li li.","howToFix":"Pa mete li, oswa ekri sa ki enpòtan nan yon lòt chan."},
    "form.definition-too-large": {"message":"Definisyon fòmilè a twò gwo: li gen plis pase {count} pati, oswa gwoup li yo antre youn nan lòt sou plis pase {greatest} nivo.","howToFix":"Separe fòmilè a an plizyè, oswa mete mwens gwoup youn nan lòt."},
    "form.definition-id-unreadable": {"message":"Id fòmilè a se pa yon non ak yon vèsyon.","howToFix":"Ekri yon non ki gen lèt miniskil, chif ak tirè, apre sa @ ak nimewo vèsyon an, tankou xx-application@1."},
    "form.field-keys-unusable": {"message":"{count} kle anba {field} pa ka sèvi kòm kle yon chan.","howToFix":"Kòmanse chak kle ak yon lèt, epi itilize sèlman lèt, chif, _ ak -, 40 pou pi plis."},
    "form.bounds-crossed": {"message":"Chan {field} pran {least} pou pi piti ak {greatest} pou pi plis, kidonk pa gen anyen ki ka ladan.","howToFix":"Chanje plas de nonm yo, oswa korije youn nan yo."},
    "form.form-field-taken": {"message":"Chan \"form\" se kote yon fòmilè ki ranpli endike ki fòmilè li ye, kidonk li pa ka mande anyen lòt.","howToFix":"Pa mete chan an, oswa fè li yon chwa ki gen id fòmilè sa a: {id}."},
    "form.entry-repeated": {"message":"Antre {other} ak {place} nan {field} gen menm id.","howToFix":"Bay youn nan yo yon lòt id, oswa retire li."},
    "form.picture-unusable": {"message":"Modèl ki nan {field} pa ka sèvi kòm modèl yon kòd.","howToFix":"Ekri 9 pou chak chif ak A pou chak lèt, omwen yon fwa. Lòt lèt ak chif, ak siy - . _ / : vle di tèt yo. Egzanp: 9999999."},
    "form.prefix-too-long": {"message":"Kòd yon distri kòmanse ak {count} karaktè ki nan kòd yon lekòl, men youn nan de modèl yo gen {greatest} sèlman.","howToFix":"Ekri yon longè ki pi piti, oswa korije modèl kòd yo."},
    "form.prefix-unfit": {"message":"Premye {count} karaktè kòd yon lekòl ansanm ak sifiks la pa janm koresponn ak modèl kòd yon distri.","howToFix":"Longè a ak sifiks la fòme tout kòd yon distri, e chak karaktè sifiks la koresponn ak modèl li. Kote kòd yon lekòl pa gen kòd distri li ladan, ekri registry kòm \"by\" pou parent."},
    "form.schools-like-districts": {"message":"Dapre modèl sa yo ak sifiks sa a, kòd chak lekòl se kòd yon distri.","howToFix":"Ekri yon sifiks kòd distri yo genyen e kòd lekòl yo pa genyen, oswa modèl ki pa gen menm longè. Kote se yon lis sèlman ki fè diferans lan, ekri registry kòm \"by\" pou parent."},
    "form.code-example-unfit": {"message":"Egzanp ki nan {field} pa yon kòd nan sistèm kòd sa a.","howToFix":"Ekri kòd yon distri jan modèl yo montre li, oswa pa mete egzanp la."},
    "form.code-scheme-id-taken": {"message":"Id {scheme} se pou yon sistèm kòd entegre, ki pa menm ak sa a.","howToFix":"Bay sistèm kòd la yon lòt id, tankou xx-codes. Pou itilize sistèm entegre a, ekri id li sèlman."},
    "form.code-scheme-unknown": {"message":"Sistèm kòd ki nan {field} pa entegre.","howToFix":"[Èske ou te vle di {nearest}? ]Ekri youn nan {known}. Pou lòt kòd, ekri sistèm kòd la menm, ak id, label, district, school ak parent."},
    "form.improvement-rule-unsound": {"message":"Règ amelyorasyon an manke nonm, oswa li gen nonm ki pa koresponn.","howToFix":"Yon chanjman ki fyab bezwen \"sd\" ki pi wo pase 0 ak \"reliability\" ki pi ba pase 1, oswa sèlman \"leastChange\" ki pi wo pase 0. Pwen ki monte bezwen \"points\" ki pi wo pase 0. Yon chanjman kategori bezwen de kategori diferan oswa plis."},
    "form.finding-named-twice": {"message":"Antre {other} ak {place} nan {field} pale sou menm pwoblèm nan.","howToFix":"Retire youn ladan yo. Lè gen de repons, se dènye a ki konte."},
    "form.known-rule-unknown": {"message":"Lis sa ki konnen deja yo gen yon pwoblèm \"{rule}\", ki pa kòd yon règ.","howToFix":"Ekri lis la ankò, oswa korije kòd la[: {nearest}]."},
    "form.counted-rule-unknown": {"message":"\"{rule}\" pa kòd yon règ, kidonk li pa ka resevwa yon nivo gravite.","howToFix":"Ekri kòd la jan rapò pwoblèm nan montre li[, pa egzanp {nearest}]. csmhs rules montre tout kòd yo."},
    "form.fatal-counted-as": {"message":"{rule} se yon règ fatal, kidonk pwoblèm li jwenn yo pa ka konte kòm {as}.","howToFix":"Retire règ la nan pwofil la. Sa yon règ fatal jwenn, fòk li korije."},
  },
  words: {
  },
};
