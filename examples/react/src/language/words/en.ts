import { oneLanguage } from 'csmhs/core';
import { en as application } from 'csmhs/messages/en/application';
import { en as core } from 'csmhs/messages/en/core';
import { en as form } from 'csmhs/messages/en/form';
import { en as monthly } from 'csmhs/messages/en/monthly';
import { en as monthlyForm } from 'csmhs/messages/en/monthlyForm';
import { en as network } from 'csmhs/messages/en/network';

/** English: the sentences of the rooms whose forms are filled here. */
export const messages = oneLanguage([application, core, form, monthly, monthlyForm, network]);

/** What the page itself says. */
export const words = {
  title: 'Forms',
  language: 'Language',
  notReviewed: '',
  form: 'Form',
  ownForm: 'Open a form of your own (JSON)',
  formTrouble: 'This form cannot be shown',
  notJson: 'The file {name} is not JSON.',
  notAForm: 'The file {name} is no form: under "form" it says neither "form@1" nor "monthly-form@1".',
  required: 'required',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose',
  whyNoNumber: 'Why is there no number?',
  hasNumber: 'There is a number',
  lines: 'One per line.',
  cannotFill: 'This page has no input for this part of the form.',
  add: 'Add: {label}',
  remove: 'Remove: {label} {number}',
  part: '{label} {number}',
  steps: 'Steps',
  stepOpen: '{label}: {count} open',
  back: 'Back',
  next: 'Next',
  summary: 'Before you submit',
  open: 'Still open: {count}',
  nothingOpen: 'Nothing is open.',
  submit: 'Submit',
  answered: 'Answered',
  note: 'Explain it in a sentence',
  tick: 'I have checked this, and it is right.',
  received: 'Submitted',
  receipt: '{title}, submitted at {at}. Answers to findings: {count}.',
  nothingSent: 'This example sends nothing: below is what your program gets.',
  save: 'Save as a file',
  again: 'Fill it again',
  draftKept: 'What you fill is kept in this browser until you submit it or delete it.',
  draftRestored: 'Your draft is here again.',
  draftBroken: 'What this browser had kept is not a draft of this form. The form begins empty.',
  draftUnavailable: 'This browser keeps no drafts.',
  deleteDraft: 'Delete the draft',
  severity: { fatal: 'Correct', explain: 'Explain', confirm: 'Confirm', warning: 'Look again', info: 'Note' },
  helpOf: {
    month: 'Year and month, such as 2020-10.',
    instant: 'Such as 2020-10-01T16:00:00-04:00.',
    schoolYear: 'Such as 2020-21.',
    organization: 'The code with its zeros, such as 00240000.',
  },
  units: {
    students: 'Number of students',
    people: 'Number of people',
    events: 'Number of times',
    schools: 'Number of schools',
    cycles: 'Number of cycles',
    days: 'Days',
    rating: 'Rating',
  },
  scale: 'From {least} to {greatest}.',
};

/** The words of the page in any language. */
export type PageWords = typeof words;
