import { oneLanguage } from 'csmhs/core';
import { ht as application } from 'csmhs/messages/ht/application';
import { ht as core } from 'csmhs/messages/ht/core';
import { ht as form } from 'csmhs/messages/ht/form';
import { ht as labels } from 'csmhs/messages/ht/labels';
import { ht as monthly } from 'csmhs/messages/ht/monthly';
import { ht as monthlyForm } from 'csmhs/messages/ht/monthlyForm';
import { ht as network } from 'csmhs/messages/ht/network';
import type { PageWords } from './en';

/** Haitian Creole: the sentences of the rooms whose forms are filled here, and the labels of their fields. */
export const messages = oneLanguage([application, core, form, labels, monthly, monthlyForm, network]);

/** What the page itself says. */
export const words: PageWords = {
  title: 'Fòmilè',
  language: 'Lang',
  notReviewed: 'Pa gen moun ki pale lang sa a depi li fèt ki verifye tradiksyon sa a ankò.',
  form: 'Fòmilè',
  ownForm: 'Louvri yon fòmilè pa w (JSON)',
  formTrouble: 'Nou pa ka montre fòmilè sa a',
  notJson: 'Fichye {name} pa JSON.',
  notAForm: 'Fichye {name} pa yon fòmilè: anba "form" li pa di ni "form@1" ni "monthly-form@1".',
  required: 'obligatwa',
  yes: 'Wi',
  no: 'Non',
  choose: 'Chwazi',
  whyNoNumber: 'Poukisa pa gen chif?',
  hasNumber: 'Gen yon chif',
  lines: 'Youn pa liy.',
  cannotFill: 'Paj sa a pa ka ranpli pati sa a nan fòmilè a.',
  add: 'Ajoute: {label}',
  remove: 'Retire: {label} {number}',
  part: '{label} {number}',
  steps: 'Etap',
  stepOpen: '{label}: {count} pou regle',
  back: 'Retounen',
  next: 'Kontinye',
  summary: 'Anvan ou voye l',
  open: 'Sa ki rete pou regle: {count}',
  nothingOpen: 'Pa gen anyen ki rete pou regle.',
  submit: 'Voye',
  answered: 'Reponn',
  note: 'Esplike sa nan yon fraz',
  tick: 'Mwen verifye sa, epi li bon.',
  received: 'Voye',
  receipt: '{title}, voye {at}. Repons: {count}.',
  nothingSent: 'Egzanp sa a pa voye anyen: anba a se sa pwogram ou resevwa.',
  save: 'Anrejistre kòm fichye',
  again: 'Ranpli l ankò',
  draftKept: 'Sa ou ranpli rete nan navigatè sa a jiskaske ou voye l oswa efase l.',
  draftRestored: 'Bouyon ou a la ankò.',
  draftBroken: 'Sa navigatè sa a te kenbe a pa yon bouyon fòmilè sa a. Fòmilè a kòmanse vid.',
  draftUnavailable: 'Navigatè sa a pa kenbe bouyon.',
  deleteDraft: 'Efase bouyon an',
  severity: { fatal: 'Korije', explain: 'Esplike', confirm: 'Konfime', warning: 'Gade ankò', info: 'Nòt' },
  helpOf: {
    month: 'Ane ak mwa, tankou 2020-10.',
    instant: 'Tankou 2020-10-01T16:00:00-04:00.',
    schoolYear: 'Tankou 2020-21.',
    organization: 'Kòd la ak zewo li yo, tankou 00240000.',
  },
  units: {
    students: 'Kantite elèv',
    people: 'Kantite moun',
    events: 'Kantite fwa',
    schools: 'Kantite lekòl',
    cycles: 'Kantite sik',
    days: 'Jou',
    rating: 'Nòt',
  },
  scale: 'Soti {least} rive {greatest}.',
};
