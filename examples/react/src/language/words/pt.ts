import { oneLanguage } from 'csmhs/core';
import { pt as application } from 'csmhs/messages/pt/application';
import { pt as core } from 'csmhs/messages/pt/core';
import { pt as form } from 'csmhs/messages/pt/form';
import { pt as labels } from 'csmhs/messages/pt/labels';
import { pt as monthly } from 'csmhs/messages/pt/monthly';
import { pt as monthlyForm } from 'csmhs/messages/pt/monthlyForm';
import { pt as network } from 'csmhs/messages/pt/network';
import type { PageWords } from './en';

/** Portuguese: the sentences of the rooms whose forms are filled here, and the labels of their fields. */
export const messages = oneLanguage([application, core, form, labels, monthly, monthlyForm, network]);

/** What the page itself says. */
export const words: PageWords = {
  title: 'Formulários',
  language: 'Idioma',
  notReviewed: 'Nenhum falante nativo revisou esta tradução ainda.',
  form: 'Formulário',
  ownForm: 'Abrir um formulário próprio (JSON)',
  formTrouble: 'Este formulário não pode ser mostrado',
  notJson: 'O arquivo {name} não é JSON.',
  notAForm: 'O arquivo {name} não é um formulário: em "form" não diz nem "form@1" nem "monthly-form@1".',
  required: 'obrigatório',
  yes: 'Sim',
  no: 'Não',
  choose: 'Escolha',
  whyNoNumber: 'Por que não há número?',
  hasNumber: 'Há um número',
  lines: 'Um por linha.',
  cannotFill: 'Esta página não consegue preencher esta parte do formulário.',
  add: 'Adicionar: {label}',
  remove: 'Remover: {label} {number}',
  part: '{label} {number}',
  steps: 'Etapas',
  stepOpen: '{label}: {count} em aberto',
  back: 'Voltar',
  next: 'Avançar',
  summary: 'Antes de enviar',
  open: 'Ainda em aberto: {count}',
  nothingOpen: 'Nada está em aberto.',
  submit: 'Enviar',
  answered: 'Respondido',
  note: 'Explique em uma frase',
  tick: 'Verifiquei e está certo.',
  received: 'Enviado',
  receipt: '{title}, enviado em {at}. Respostas a achados: {count}.',
  nothingSent: 'Este exemplo não envia nada: abaixo está o que o seu programa recebe.',
  save: 'Salvar como arquivo',
  again: 'Preencher de novo',
  draftKept: 'O que você preenche fica neste navegador até ser enviado ou apagado.',
  draftRestored: 'Seu rascunho está aqui de novo.',
  draftBroken: 'O que este navegador guardava não é um rascunho deste formulário. O formulário começa vazio.',
  draftUnavailable: 'Este navegador não guarda rascunhos.',
  deleteDraft: 'Apagar o rascunho',
  severity: { fatal: 'Corrigir', explain: 'Explicar', confirm: 'Confirmar', warning: 'Rever', info: 'Nota' },
  helpOf: {
    month: 'Ano e mês, como 2020-10.',
    instant: 'Como 2020-10-01T16:00:00-04:00.',
    schoolYear: 'Como 2020-21.',
    organization: 'O código com seus zeros, como 00240000.',
  },
  units: {
    students: 'Número de estudantes',
    people: 'Número de pessoas',
    events: 'Número de vezes',
    schools: 'Número de escolas',
    cycles: 'Número de ciclos',
    days: 'Dias',
    rating: 'Avaliação',
  },
  scale: 'De {least} a {greatest}.',
};
