// biome-ignore-all format: a line a rule.
import type { en } from '../en/core.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `core`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "core.absence-word-unknown": {"message":"\"{text}\" pa yon nonm, e li pa yon mo konnen ki di poukisa yon nonm manke.","howToFix":"Ekri yon nonm, kite li vid, oswa ekri youn nan mo sa yo: notCollected, notAvailable, notApplicable, declined, unknown, suppressed. Si \"{text}\" gen yon sans fiks nan fichye CSV ou yo, bay li kòm yon alyas.","forForm":{"howToFix":"Ekri yon nonm, kite chan an vid, oswa di poukisa pa gen nonm: pa kolekte, poko disponib, pa aplikab, refize reponn, enkoni oswa kenbe prive."}},
    "core.invisible-character": {"message":"\"{text}\" gen yon karaktè ou pa ka wè: {kind}.","howToFix":"Efase tout valè a epi tape li ankò. Karaktè sa yo soti nan tèks moun kopye sou yon paj entènèt oswa nan yon dokiman."},
    "core.number-negative": {"message":"{text} pi ba pase zewo.","howToFix":"Ekri nonm yo te konte a. Si pa gen nonm, ekri yon rezon tankou notAvailable."},
    "core.too-many-decimals": {"message":"{text} gen twòp desimal; mezi sa a pèmèt {decimals}.","howToFix":"Kantite yo se nonm antye. Yon mezi ki gen yon desimal pran 4.5, pa 4.52. Awondi yon sèl fwa, nan sous la."},
    "core.decimal-misspelled": {"message":"\"{text}\" se pa jan fòmilè sa a ekri yon desimal.","howToFix":"Ekri {digits}: chif, yon pwen, ak yon sèl chif."},
    "core.number-is-text": {"message":"Yo te voye nonm {text} kòm tèks.","howToFix":"Voye nonm nan san gimè: {digits}.","forForm":{"message":"Nou pa ka li nonm {text} jan yo te voye li a.","howToFix":"Ekri nonm nan an chif: {digits}."}},
    "core.number-too-large": {"message":"{text} twò gwo pou yon kantite.","howToFix":"Verifye si gen de nonm ki tape nan yon sèl kaz, oswa yon id ki nan yon kolòn ki pa bon.","forForm":{"howToFix":"Verifye si gen de nonm ki tape nan yon sèl chan, oswa yon id nan plas yon kantite."}},
    "core.thousands-separator": {"message":"\"{text}\" gen siy ki separe milye yo.","howToFix":"Ekri chif sèlman, tankou {digits}. Nan Excel, chwazi fòma nonm \"General\" anvan ou sove.","forForm":{"howToFix":"Ekri chif sèlman, tankou {digits}."}},
    "core.scientific-notation": {"message":"\"{text}\" ekri an notasyon syantifik, ki kache kèk chif.","howToFix":"Ekri tout chif yo. Nan Excel, chwazi fòma nonm \"0\" pou kolòn nan anvan ou sove.","forForm":{"howToFix":"Ekri tout chif yo."}},
    "core.number-off-scale": {"message":"{text} pa sou echèl la, ki soti {least} rive {greatest}.","howToFix":"Ekri yon nonm antye ant {least} ak {greatest}, oswa yon rezon tankou notCollected."},
    "core.value-kind-unknown": {"message":"Yon valè ki gen tip {kind} pa yon nonm, e li pa yon mo ki di poukisa yon nonm manke.","howToFix":"Ekri yon nonm, kite li vid, oswa ekri youn nan mo sa yo: notCollected, notAvailable, notApplicable, declined, unknown, suppressed.","forForm":{"message":"Sa a pa yon nonm, e li pa yon rezon ki di poukisa yon nonm manke.","howToFix":"Ekri yon nonm, kite chan an vid, oswa di poukisa pa gen nonm: pa kolekte, poko disponib, pa aplikab, refize reponn, enkoni oswa kenbe prive."}},
    "core.code-lost-zeros": {"message":"Kòd òganizasyon \"{text}\" pèdi zewo ki te devan yo.","howToFix":"Ekri {code}[ ({scheme}) oswa {otherCode} ({otherScheme})], si se òganizasyon sa a ou vle di. Nan Excel, mete kolòn nan an fòma tèks anvan ou tape oswa kole kòd yo.","forForm":{"howToFix":"Ekri {code}[ ({scheme}) oswa {otherCode} ({otherScheme})], si se òganizasyon sa a ou vle di."}},
    "core.code-is-number": {"message":"Yo te voye kòd òganizasyon {text} kòm yon nonm.","howToFix":"Voye li kòm tèks: \"{code}\"[ ({scheme}) oswa \"{otherCode}\" ({otherScheme})]. Yon nonm pa ka kenbe zewo ki devan yo.","forForm":{"message":"Nou pa ka li kòd òganizasyon {text} jan yo te voye li a.","howToFix":"Ekri {code}[ ({scheme}) oswa {otherCode} ({otherScheme})], si se òganizasyon sa a ou vle di."}},
    "core.code-ambiguous": {"message":"Gen de jan pou li kòd òganizasyon \"{text}\": {code} ({scheme}) oswa {otherCode} ({otherScheme}).","howToFix":"Ekri kòd la ak tout zewo ki devan yo. Si li gen yo tout, endike kowòt la oswa rejis kote kòd la soti a (--cohort oswa --registry nan kòmand lan): se li ki deside kijan yo ekri kòd yo.","forForm":{"howToFix":"Ekri kòd la ak tout zewo ki devan yo."}},
    "core.code-shortened": {"message":"Kòd òganizasyon \"{text}\" ekri an notasyon syantifik, jan Excel ekri nonm ki long. Dènye chif li yo pèdi.","howToFix":"Ou pa ka remete chif ki pèdi yo. Ekspòte fichye a ankò nan sistèm kote li soti a. Nan Excel, mete kolòn nan an fòma tèks anvan ou kole kòd yo.","forForm":{"message":"Kòd òganizasyon \"{text}\" ekri an notasyon syantifik, ki koupe dènye chif yon nonm ki long.","howToFix":"Ekri tout chif kòd la, tankou {example}."}},
    "core.code-in-formula": {"message":"Kòd òganizasyon an andedan yon fòmil Excel: {text}.","howToFix":"Ekri {code}, san siy egal la ak san gimè yo. Pwogram ki te ekri fichye a gendwa gen yon reglaj pou sa.","forForm":{"message":"Gen lòt siy alantou kòd òganizasyon an: {text}.","howToFix":"Ekri {code} sèlman."}},
    "core.code-missing": {"message":"Kòd òganizasyon an manke.","howToFix":"Ekri kòd distri a oswa lekòl la[, tankou {example}]."},
    "core.code-unreadable": {"message":"\"{text}\" se pa yon kòd òganizasyon[ ({scheme})]. Men kisa yon kòd ye: {shape}.","howToFix":"Ekri tout kòd distri a oswa lekòl la, tankou {example}, san espas anvan oswa apre li. Ou ka chèche kòd la nan anyè eta ou."},
    "core.month-changed-by-excel": {"message":"Se pa konsa yo ekri yon mwa: \"{text}\". Petèt yon tablo kalkil fè l tounen yon dat.","howToFix":"Ekri {month}, si se mwa sa a ou vle di. Nan Excel, mete kolòn nan an fòma tèks anvan ou tape mwa yo.","forForm":{"message":"\"{text}\" se pa jan fòmilè sa a ekri yon mwa.","howToFix":"Ekri {month}, si se mwa sa a ou vle di."}},
    "core.month-missing": {"message":"Mwa a manke.","howToFix":"Ekri ane a ak kat chif epi mwa a ak de chif, tankou 2020-10."},
    "core.month-unreadable": {"message":"\"{text}\" se pa yon mwa.","howToFix":"Ekri ane a ak kat chif epi mwa a ak de chif, san espas, tankou 2020-10."},
    "core.date-unreadable": {"message":"\"{text}\" se pa yon dat.","howToFix":"Ekri ane, mwa ak jou, tankou 2020-10-01."},
    "core.instant-unreadable": {"message":"\"{text}\" se pa yon dat ak yon lè ki gen dekalaj orè li.","howToFix":"Ekri dat la, lè a ak dekalaj orè a, tankou 2020-11-15T16:30:00-05:00, oswa Z pou UTC."},
    "core.instant-without-offset": {"message":"\"{text}\" pa gen dekalaj orè, kidonk nou pa konnen lè egzak la.","howToFix":"Ajoute dekalaj orè a: 2020-06-30T16:00:00-04:00 pou Massachusetts nan ete, -05:00 nan ivè, Z pou UTC."},
    "core.school-year-unreadable": {"message":"\"{text}\" se pa yon ane eskolè.","howToFix":"Ekri premye ane a ak kat chif epi ane ki vini apre a ak de chif, tankou 2020-21."},
    "core.grade-unreadable": {"message":"\"{text}\" se pa yon klas.","howToFix":"Ekri PK, K, 1 rive 12, oswa SP pou edikasyon espesyal apre 12èm ane."},
    "core.note-missing": {"message":"Repons pou {rule} pa gen kòmantè, kidonk li pa konte.","howToFix":"Eksplike poukisa chif la bon, nan yon fraz ki gen omwen {least} karaktè."},
    "core.note-too-short": {"message":"Kòmantè sou {rule} gen {count} karaktè; li bezwen omwen {least}.","howToFix":"Eksplike nan yon fraz poukisa chif la bon."},
    "core.note-says-nothing": {"message":"Kòmantè sou {rule} sèlman repete konstatasyon an, kidonk li pa konte.","howToFix":"Eksplike nan pwòp mo pa ou poukisa chif la bon."},
    "core.fatal-explained": {"message":"Yo te bay yon repons pou {rule}, men yon repons pa ka rezoud konstatasyon sa a.","howToFix":"Korije sa konstatasyon an montre a epi retire repons lan."},
    "core.explanation-lapsed": {"message":"Yo te bay yon repons pou {rule} pou lòt chif ki pa chif ki la kounye a, kidonk li pa konte ankò.","howToFix":"Reponn konstatasyon an ankò pou chif ki la kounye a, epi retire ansyen repons lan."},
    "core.explanation-unused": {"message":"Yon repons pou {rule} pa koresponn ak okenn konstatasyon.","howToFix":"Retire li si konstatasyon an pa la ankò. Sinon, kopye code, organization, month, field ak params konstatasyon li a egzakteman.","forForm":{"howToFix":"Retire li si konstatasyon an pa la ankò. Sinon, reponn konstatasyon an ankò."}},
    "core.not-confirmed": {"message":"Repons pou {rule} di li poko konfime, kidonk li pa konte.","howToFix":"Si chif la kòrèk, ekri true nan plas false apre confirmed. Si li pa kòrèk, korije chif la.","forForm":{"howToFix":"Si chif la kòrèk, konfime li. Si li pa kòrèk, korije chif la."}},
    "core.known-gone": {"message":"Lis sa ki konnen deja yo gen yon pwoblèm {rule} ki pa parèt ankò.","howToFix":"Ekri lis la ankò, pou li pa kache pwoblèm sa a si li tounen."},
  },
  words: {
    "unreviewed": "Yon moun ki pale kreyòl depi li fèt poko li tradiksyon sa a.",
  },
};
