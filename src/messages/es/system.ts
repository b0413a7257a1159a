// biome-ignore-all format: a line a rule.
import type { en } from '../en/system.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `system`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "system.review-overdue": {"message":"El perfil se revisó por última vez el {day}, hace más de doce meses.","howToFix":"Revíselo una vez al año, y escriba la fecha nueva."},
    "system.grades-differ": {"message":"Los grados que se atienden no concuerdan con los grados que tienen estudiantes en el registro de organizaciones.","howToFix":"Compare las dos listas. Si desde entonces se agregaron o se trasladaron grados, confírmelo."},
    "system.schools-differ": {"message":"Las escuelas por nivel escolar suman {sum}, pero el registro de organizaciones tiene {expected}.","howToFix":"Cuente cada escuela una sola vez, en el nivel escolar que mejor le corresponda."},
    "system.tier-contradicted": {"message":"Se marcó que {tier} no tiene nada, pero en la lista hay un apoyo o un programa de ese nivel.","howToFix":"Corrija la respuesta sobre el nivel, o las filas. Mientras tanto, no se saca ninguna conclusión sobre {tier}."},
    "system.tier-without-means": {"message":"Hay apoyos disponibles en {tier}, pero ningún programa ni personal lo cubre.","howToFix":"Agregue el programa o el personal de {tier}, o corrija los apoyos. Si solo los dan organizaciones aliadas, confírmelo."},
    "system.support-contradicted": {"message":"Las filas {other} y {place} de los apoyos dicen sí y no para la misma celda.","howToFix":"Conserve la fila correcta. Una fila sin proveedor o sin modalidad se refiere a todos.","forForm":{"message":"Las filas {other} y {place} de los apoyos dicen sí y no para lo mismo."}},
    "system.days-reversed": {"message":"Row {place} of {list} ends on {last}, before it begins on {first}.","howToFix":"Write the first day under \"startsOn\" and the last day under \"endsOn\"."},
    "system.ongoing-with-last-day": {"message":"Row {place} of {list} goes on without a last day, but ends on {last}.","howToFix":"Keep the answer that is right. Until then the row counts up to its last day."},
    "system.schools-exceed-district": {"message":"Row {place} of {list} is in {schools} schools, but there are {expected}.","howToFix":"Count each school once. If schools of other districts are among them, confirm."},
    "system.schools-named-differ": {"message":"Row {place} of {list} says {schools} schools, but names {named}.","howToFix":"Correct the number or the list. Until then the lower of the two counts."},
    "system.school-of-another": {"message":"Row {place} of {list} names {school}, but the registry has no such school in the district.","howToFix":"Check the code. If the school opened after the registry was made, confirm."},
    "system.reached-exceeds-capacity": {"message":"Row {place} of {list} reached about {reached} students in a year, but can take {capacity} at one time.","howToFix":"Check both numbers. If students took turns, confirm."},
    "system.capacity-exceeds-enrollment": {"message":"Row {place} of {list} can take {capacity} students at one time, but {students} are enrolled.","howToFix":"Count the students who can have it at one time, each once. If students of other schools are among them, confirm."},
    "system.support-never-used": {"message":"Row {place} of {list} is listed as available, but its frequency is \"never\".","howToFix":"Correct one of the two. A support that students do not have in this year is not available."},
    "system.program-harmful": {"message":"El programa {place} se calificó como preocupante, o se encontró que tiene efectos negativos.","howToFix":"Lea la calificación con un profesional clínico y decida si continuar con el programa."},
    "system.rating-old": {"message":"Una calificación del programa {place} es del {day}, de hace más de cinco años.","howToFix":"Busque el programa de nuevo y escriba su calificación actual."},
    "system.fte-exceeds-headcount": {"message":"La fila {place} del personal tiene más equivalentes a tiempo completo que personas.","howToFix":"Una persona es, como máximo, un equivalente a tiempo completo. Revise si los dos números se intercambiaron."},
    "system.staff-without-partner": {"message":"En la lista hay personal empleado por la comunidad, pero ninguna organización aliada.","howToFix":"Indique en partnerships la organización que lo emplea."},
    "system.agreement-ends-before-start": {"message":"La alianza {place} termina el {last}, antes de empezar el {first}.","howToFix":"Escriba el primer día en \"startsOn\" y el último en \"endsOn\"."},
    "system.agreement-expired": {"message":"La alianza {place} terminó el {last}.","howToFix":"Renuévela, o quítela de la lista. Ya no cuenta como alianza."},
    "system.treatment-without-agreement": {"message":"La alianza {place} da tratamiento en el Nivel 3, pero no nombra un acuerdo.","howToFix":"Nombre el tipo de acuerdo. El tratamiento de un proveedor comunitario necesita uno."},
    "system.sharing-without-basis": {"message":"La alianza {place} comparte datos de estudiantes, pero no dice qué lo permite.","howToFix":"Nombre todo lo que lo permite, por ejemplo el consentimiento, la excepción para funcionarios escolares o una autorización para divulgar información de salud."},
    "system.shares-exceed-whole": {"message":"Las proporciones del financiamiento suman {percent} por ciento.","howToFix":"Las proporciones son porcentajes de todos los fondos. Pueden sumar menos de 100, pero nunca más."},
    "system.ages-reversed": {"message":"Las edades de la entrada {place} terminan en {to}, antes de empezar en {from}.","howToFix":"Escriba la edad más baja en \"from\" y la más alta en \"to\"."},
    "system.tool-without-reporter": {"message":"La entrada {place} es una herramienta y no dice quién la responde.","howToFix":"Escriba en \"reporters\" si responden los estudiantes, los cuidadores, los maestros o los profesionales clínicos."},
    "system.rating-undated": {"message":"Una calificación de la entrada {place} no tiene fecha.","howToFix":"Escriba en \"ratedOn\" cuándo se calificó: las calificaciones cambian, y las antiguas se revisan de nuevo."},
    "system.entry-rating-old": {"message":"Una calificación de la entrada {place} es del {day}, de hace más de cinco años.","howToFix":"Busque la entrada de nuevo y escriba su calificación actual."},
    "system.rated-after-catalogue": {"message":"Una calificación de la entrada {place} es del {day}, posterior al catálogo del {asOf}.","howToFix":"Revise el día de la calificación, o escriba en \"asOf\" cuándo se repasó la lista por última vez."},
    "system.entry-harmful": {"message":"La entrada {place} se calificó como preocupante, o se encontró que tiene efectos negativos.","howToFix":"Lea la calificación con un profesional clínico antes de que alguien use la entrada, o quítela."},
  },
  words: {
  },
};
