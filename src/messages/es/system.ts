// biome-ignore-all format: a line a rule.
import type { en } from '../en/system.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `system`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "system.review-overdue": {"message":"El perfil se revisó por última vez el {day}, hace más de doce meses.","howToFix":"Revíselo una vez al año, y escriba la fecha nueva."},
    "system.enrolled-after-today": {"message":"La matrícula es del {day}, posterior a hoy ({today}).","howToFix":"Revise la fecha. Mientras tanto, no se sabe cuántos estudiantes hay."},
    "system.grades-differ": {"message":"Los grados que se atienden no concuerdan con los grados que tienen estudiantes en el registro de organizaciones.","howToFix":"Compare las dos listas. Si desde entonces se agregaron o se trasladaron grados, confírmelo."},
    "system.schools-differ": {"message":"Las escuelas por nivel escolar suman {sum}, pero el registro de organizaciones tiene {expected}.","howToFix":"Cuente cada escuela una sola vez, en el nivel escolar que mejor le corresponda."},
    "system.tier-contradicted": {"message":"Se marcó que {tier} no tiene nada, pero en la lista hay un apoyo o un programa de ese nivel.","howToFix":"Corrija la respuesta sobre el nivel, o las filas. Mientras tanto, no se saca ninguna conclusión sobre {tier}."},
    "system.tier-without-means": {"message":"Hay apoyos disponibles en {tier}, pero ningún programa ni personal lo cubre.","howToFix":"Agregue el programa o el personal de {tier}, o corrija los apoyos. Si solo los dan organizaciones aliadas, confírmelo."},
    "system.support-contradicted": {"message":"Las filas {other} y {place} de los apoyos dicen sí y no para la misma celda.","howToFix":"Conserve la fila correcta. Una fila sin proveedor o sin modalidad se refiere a todos.","forForm":{"message":"Las filas {other} y {place} de los apoyos dicen sí y no para lo mismo."}},
    "system.days-reversed": {"message":"La fila {place} de {list} termina el {last}, antes de empezar el {first}.","howToFix":"Escriba el primer día en \"startsOn\" y el último en \"endsOn\"."},
    "system.ongoing-with-last-day": {"message":"La fila {place} de {list} continúa sin un último día, pero termina el {last}.","howToFix":"Conserve la respuesta correcta. Mientras tanto, la fila cuenta hasta su último día."},
    "system.schools-exceed-district": {"message":"La fila {place} de {list} está en {schools} {schools|escuela|escuelas}, pero hay {expected}.","howToFix":"Cuente cada escuela una sola vez. Si hay entre ellas escuelas de otros distritos, confírmelo."},
    "system.schools-named-differ": {"message":"La fila {place} de {list} dice {schools} {schools|escuela|escuelas}, pero nombra {named}.","howToFix":"Corrija el número o la lista. Mientras tanto, cuenta el menor de los dos."},
    "system.school-of-another": {"message":"La fila {place} de {list} nombra {school}, que no es una escuela del distrito.","howToFix":"Revise el código. Si la escuela abrió después de que se hizo el registro de organizaciones, confírmelo. No cuenta hasta que esté en ese registro."},
    "system.reached-exceeds-schools": {"message":"La fila {place} de {list} llegó al {reached} por ciento de los estudiantes, pero está en {schools} de {expected} escuelas.","howToFix":"Indique el porcentaje de todos los estudiantes del distrito. Si estas escuelas tienen a la mayoría, confírmelo."},
    "system.reached-exceeds-capacity": {"message":"La fila {place} de {list} llegó a unos {reached} estudiantes en un año, pero puede atender a {capacity} al mismo tiempo.","howToFix":"Si los estudiantes se turnaron, no hace falta cambiar nada. Si no, corrija uno de los números."},
    "system.capacity-exceeds-enrollment": {"message":"La fila {place} de {list} puede atender a {capacity} {capacity|estudiante|estudiantes} al mismo tiempo, pero hay {students} {students|inscrito|inscritos}.","howToFix":"Cuente a los estudiantes que lo pueden tener al mismo tiempo, cada uno una sola vez. Si hay entre ellos estudiantes de otras escuelas, confírmelo."},
    "system.support-never-used": {"message":"La fila {place} de {list} está indicada como disponible, pero su frecuencia es \"never\".","howToFix":"Corrija una de las dos cosas. Un apoyo que los estudiantes no tienen este año no está disponible."},
    "system.program-harmful": {"message":"El programa {place} se calificó como preocupante, o se encontró que tiene efectos negativos.","howToFix":"Lea la calificación con un profesional clínico y decida si continuar con el programa."},
    "system.rating-old": {"message":"Una calificación del programa {place} es del {day}, de hace más de cinco años.","howToFix":"Busque el programa de nuevo y escriba su calificación actual."},
    "system.rated-after-today": {"message":"Una calificación del programa {place} es del {day}, posterior a hoy ({today}).","howToFix":"Revise la fecha. Mientras tanto, la calificación no cuenta."},
    "system.ratings-differ": {"message":"El programa {place} tiene calificaciones distintas de {registry}, y sus fechas no dicen cuál es la última.","howToFix":"Escriba en \"ratedOn\" cuándo se dio cada una, o conserve solo la última."},
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
