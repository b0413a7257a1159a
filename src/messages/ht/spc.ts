// biome-ignore-all format: a line a rule.
import type { en } from '../en/spc.js';
import type { WordsAs } from '../wordsAs.js';

/** Haitian Creole of the room `spc`. */
export const ht: WordsAs<typeof en> = {
  locale: 'ht',
  reviewed: false,
  rules: {
    "spc.value-not-finite": {"message":"Obsèvasyon {place}: {field} pa yon nonm fini.","howToFix":"Bay yon nonm, oswa null pou yon vid. Nou sote yon vid e li pa janm konte kòm zewo."},
    "spc.value-out-of-range": {"message":"Obsèvasyon {place}: {field} twò gwo pou kalkile ak li, oswa twò pre zewo pou divize ak li.","howToFix":"Korije nonm nan. Nonm yo ka rive jouk 1e50, e denominatè yo pa ka pi piti pase 1e-50."},
    "spc.count-below-zero": {"message":"Obsèvasyon {place}: {field} pi ba pase zewo, men yon kantite pa ka konsa.","howToFix":"Korije nonm nan. Si valè yo dwe pi ba pase zewo, itilize yon grafik pou valè yo mezire (i)."},
    "spc.time-not-positive": {"message":"Obsèvasyon {place}: tan ant de evènman pa pi wo pase zewo.","howToFix":"Note lè yo ak ase presizyon pou de evènman pa janm gen menm lè a, oswa trase ka ki ant evènman yo (g)."},
    "spc.numerator-exceeds-denominator": {"message":"Obsèvasyon {place}: numeratè a pi gwo pase denominatè a, kidonk yo konte plis pase tout moun ki genyen yo.","howToFix":"Korije nonm yo. Si yon elèv ka konte plizyè fwa, itilize yon grafik pou to (u)."},
    "spc.events-without-denominator": {"message":"Obsèvasyon {place}: yo te konte yon bagay, men denominatè a se zewo.","howToFix":"Korije denominatè a. Jouk lè sa a, pwen an pa gen valè; kantite li fè pati liy santral la e li konte kòm anwo liy lan."},
    "spc.denominators-missing": {"message":"Grafik {chart} bezwen denominatè (n), men okenn obsèvasyon pa genyen youn.","howToFix":"Bay n ak chak obsèvasyon, oswa itilize yon grafik san denominatè: c pou kantite, i pou valè yo mezire."},
    "spc.x-missing": {"message":"Obsèvasyon {place} pa gen x e nou kite li deyò.","howToFix":"Bay mwa a oswa nonm ki ale ak valè a."},
    "spc.x-kind-unknown": {"message":"x obsèvasyon {place} gen kalite {kind}; li pa ka parèt sou aks tan an.","howToFix":"Bay yon nonm, oswa yon tan kòm tèks tankou 2020-10 oswa 2020-10-05. Yon Date tounen tèks konsa ak toISOString().slice(0, 10)."},
    "spc.x-kinds-mixed": {"message":"Gen x ki se nonm e gen lòt ki se tèks, kidonk pwen yo pa gen lòd.","howToFix":"Ekri tout x yo menm jan: nonm, oswa tèks ki triye dapre tan tankou 2020-10."},
    "spc.x-not-time": {"message":"x obsèvasyon {place} pa yon tan moun ka mete nan lòd, kidonk tout pwen yo rete nan lòd yo te vini an.","howToFix":"Asire w ranje yo soti nan pi ansyen rive nan pi nouvo. Oswa ekri chak x menm jan: yon mwa tankou 2020-10, yon jou tankou 2020-10-05, yon ane eskolè tankou 2020-21, yon semèn tankou 2020-W41, oswa yon nonm."},
    "spc.no-values": {"message":"Obsèvasyon yo pa gen valè.","howToFix":"Bay omwen yon valè. Si ou gen mwens pase yon douzèn, itilize yon grafik evolisyon (run chart)."},
    "spc.option-out-of-range": {"message":"Opsyon {option} pa koresponn ak yon grafik ki gen {count} pwen.","howToFix":"Pwen yo konte apati 1 nan lòd x. Faz yo fini anvan dènye pwen an, e yon peryòd depa fini andedan faz li. Faktè yo pi wo pase zewo e yo pa depase yon milyon. Mo yo dwe mo opsyon an pèmèt. Yon liy santral dwe yon valè grafik la ka genyen."},
    "spc.series-cumulative": {"message":"Chif seri sa a konte depi kòmansman ane a, kidonk chak gen sa ki anvan yo ladan. Yon pwosesis ki estab sanble ap monte: nou montre siyal yo, men yo pa konte kòm yon amelyorasyon ni kòm yon enkyetid.","howToFix":"Fè grafik la ak sa chak mwa te ajoute. toSeries nan csmhs/monthly bay sa, sof si yo mande values: asReported."},
    "spc.values-look-cumulative": {"message":"Valè yo pa janm bese pandan yon ane e yo monte an liy dwat, jan chif ki konte depi kòmansman ane a fè. Nou montre siyal yo, men yo pa konte kòm yon amelyorasyon ni kòm yon enkyetid.","howToFix":"Si chak chif gen sa ki anvan yo ladan, fè grafik la ak sa chak mwa te ajoute. Si chak chif konte pwòp mwa li sèlman, di sa: bay yon seri ki gen window: period."},
    "spc.denominator-shrinks": {"message":"Denominatè a pa konte moun yo te deja konte anvan nan ane a, kidonk li vin pi piti. Lè sa a, yon kantite elèv ki estab sanble ap monte: nou montre siyal yo, men yo pa konte kòm yon amelyorasyon ni kòm yon enkyetid.","howToFix":"Gade chif yo menm tou, oswa fè grafik la ak pwopòsyon tout elèv yo."},
    "spc.few-points": {"message":"Faz {phase} gen ti kras valè: {count}. Nou konseye omwen {least}; yon ane eskolè gen 10 mwa.","howToFix":"Konsidere grafik la kòm pwovizwa. Ajoute mwa ane anvan an, oswa semèn, epi ajoute limit pita."},
    "spc.gaps-stepped-over": {"message":"Pwen san valè nou sote: {count}.","howToFix":"Ou pa bezwen chanje anyen. Si yon mwa te zewo tout bon, rapòte 0."},
    "spc.small-denominators": {"message":"Pwen kote nou atann mwens pase {least} ka: {count}. La, limit yo pa bon.","howToFix":"Mete plizyè mwa ansanm, oswa trase ka oswa jou ki ant evènman yo (g, t)."},
    "spc.small-samples": {"message":"Pwen ki gen mwens pase {least} elèv oswa inite: {count}. La, limit yon pwopòsyon se yon gid apwoksimatif sèlman.","howToFix":"Mete mwa oswa gwoup ansanm si ou kapab. Sinon, gade plis pase yon pwen anvan ou aji."},
    "spc.denominators-vary-widely": {"message":"Denominatè ki pi gwo a omwen {greatest} fwa pi gwo pase sa ki pi piti a, kidonk gen pwen ki mwens sèten anpil pase lòt.","howToFix":"Gade limit chak pwen, pa sèlman wotè li. Verifye ti denominatè yo."},
    "spc.zero-variation": {"message":"Tout valè faz {phase} menm jan, kidonk pa gen varyasyon pou jije.","howToFix":"Verifye si yo te mezire valè yo ankò chak fwa."},
    "spc.patterns-not-judged": {"message":"Sou yon grafik MR, nou jije sèlman pwen endividyèl dapre règ yo. Etandi mobil ki kòtakòt pataje yon valè, kidonk sekans yo pa vle di anyen.","howToFix":"Chèche motif yo sou grafik I menm done yo."},
    "spc.subgroups-too-large-for-ranges": {"message":"Sougwoup ki gen plis pase {greatest} valè: {count}. Nou pa itilize etandi yo.","howToFix":"Itilize sigma ki soti nan ekatip yo (sigmaFrom), ak yon grafik S olye yon grafik R."},
    "spc.values-tied": {"message":"Valè ki egal ak yon valè ki anvan yo: {count} sou {all}. Grafik T ak G atann yo ra, e limit ak sekans yo mwens egzak.","howToFix":"Note tan yo ak plis presizyon, tankou jou ak lè, oswa konte ka olye jou."},
    "spc.unit-without-id": {"message":"Inite {place} pa gen id.","howToFix":"Bay chak inite kòd li oswa non li kòm id, yon tèks ki pa vid."},
    "spc.unit-repeated": {"message":"Inite {place} gen menm id ak yon inite ki anvan li.","howToFix":"Bay chak lekòl oswa distri yon sèl fwa. Yon grafik antònwa konpare inite yo nan yon sèl peryòd."},
    "spc.unit-not-finite": {"message":"Inite {place}: {field} pa yon nonm moun ka konpare.","howToFix":"Bay yon nonm ant 0 ak 1,000,000,000,000, oswa null kote ki pa genyen."},
    "spc.unit-not-share": {"message":"Inite {place}: yon pwopòsyon bezwen nonm antye pou elèv yo, e yo pa ka konte plis elèv pase sa ki genyen.","howToFix":"Korije nonm yo. Si yon elèv ka konte plizyè fwa, konpare to: kind: rate."},
    "spc.no-units": {"message":"Pa gen okenn inite ki gen yon nonm ansanm ak yon denominatè ki pi wo pase zewo.","howToFix":"Bay y ak n pou omwen yon inite."},
    "spc.target-out-of-scale": {"message":"Sib la pa sou echèl valè yo.","howToFix":"Bay yon pwopòsyon ki pi wo pase 0 e ki pi ba pase 1, tankou 0.25 pou 25 pousan, oswa yon to ki pi wo pase 0."},
    "spc.units-differ-widely": {"message":"Inite yo diferan plis pase sa aza ka eksplike. Lè sa a, anpil nan yo depase limit aza sèlman, e sa pa di anpil sou youn nan yo.","howToFix":"Mande limit ki konte sa: limits: additive. Apre sa, chèche kisa inite yo pa gen menm jan, tankou klas oswa fason yo konte."},
    "spc.few-units": {"message":"Ak {count} inite, nou pa konnen konbyen inite yo konn diferan, kidonk limit sa yo apwoksimatif.","howToFix":"Itilize limits: exact pou mwens pase {least} inite."},
  },
  words: {
  },
};
