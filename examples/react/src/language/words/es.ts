import { oneLanguage } from 'csmhs/core';
import { es as application } from 'csmhs/messages/es/application';
import { es as core } from 'csmhs/messages/es/core';
import { es as form } from 'csmhs/messages/es/form';
import { es as labels } from 'csmhs/messages/es/labels';
import { es as monthly } from 'csmhs/messages/es/monthly';
import { es as monthlyForm } from 'csmhs/messages/es/monthlyForm';
import { es as network } from 'csmhs/messages/es/network';
import type { PageWords } from './en';

/** Spanish: the sentences of the rooms whose forms are filled here, and the labels of their fields. */
export const messages = oneLanguage([application, core, form, labels, monthly, monthlyForm, network]);

/** What the page itself says. */
export const words: PageWords = {
  title: 'Formularios',
  language: 'Idioma',
  notReviewed: 'Todavía ningún hablante nativo ha revisado esta traducción.',
  form: 'Formulario',
  ownForm: 'Abrir un formulario propio (JSON)',
  formTrouble: 'No se puede mostrar este formulario',
  notJson: 'El archivo {name} no es JSON.',
  notAForm: 'El archivo {name} no es un formulario: en "form" no dice ni "form@1" ni "monthly-form@1".',
  required: 'obligatorio',
  yes: 'Sí',
  no: 'No',
  choose: 'Elija',
  whyNoNumber: '¿Por qué no hay número?',
  hasNumber: 'Hay un número',
  lines: 'Uno por línea.',
  cannotFill: 'Esta página no puede llenar esta parte del formulario.',
  add: 'Agregar: {label}',
  remove: 'Quitar: {label} {number}',
  part: '{label} {number}',
  steps: 'Pasos',
  stepOpen: '{label}: {count} por resolver',
  back: 'Atrás',
  next: 'Siguiente',
  summary: 'Antes de enviar',
  open: 'Por resolver: {count}',
  nothingOpen: 'No queda nada por resolver.',
  submit: 'Enviar',
  answered: 'Respondido',
  note: 'Explíquelo en una oración',
  tick: 'Lo he revisado y es correcto.',
  received: 'Enviado',
  receipt: '{title}, enviado el {at}. Respuestas a hallazgos: {count}.',
  nothingSent: 'Este ejemplo no envía nada: abajo está lo que recibe su programa.',
  save: 'Guardar como archivo',
  again: 'Llenar otra vez',
  draftKept: 'Lo que llena se guarda en este navegador hasta que lo envíe o lo borre.',
  draftRestored: 'Su borrador está aquí de nuevo.',
  draftBroken:
    'Lo que guardaba este navegador no es un borrador de este formulario. El formulario comienza vacío.',
  draftUnavailable: 'Este navegador no guarda borradores.',
  deleteDraft: 'Borrar el borrador',
  severity: {
    fatal: 'Corregir',
    explain: 'Explicar',
    confirm: 'Confirmar',
    warning: 'Revisar',
    info: 'Nota',
  },
  helpOf: {
    month: 'Año y mes, como 2020-10.',
    instant: 'Como 2020-10-01T16:00:00-04:00.',
    schoolYear: 'Como 2020-21.',
    organization: 'El código con sus ceros, como 00240000.',
  },
  units: {
    students: 'Número de estudiantes',
    people: 'Número de personas',
    events: 'Número de veces',
    schools: 'Número de escuelas',
    cycles: 'Número de ciclos',
    days: 'Días',
    rating: 'Calificación',
  },
  scale: 'De {least} a {greatest}.',
};
