// biome-ignore-all format: a line a rule.
import type { en } from '../en/monthlyForm.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `monthlyForm`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "monthly.form-id-unsound": {"message":"El id del formulario es \"{text}\", que no es un nombre con una versión.","howToFix":"Escriba letras minúsculas, dígitos y guiones, luego @ y el número de la versión, como az-monthly@1.","quotes":["text"]},
    "monthly.form-id-taken": {"message":"El id {form} pertenece a un formulario de este paquete, y este formulario no es el mismo.","howToFix":"Dé a su formulario un id propio, como az-monthly@1."},
    "monthly.form-word-unsound": {"message":"\"{text}\" no puede ser un id de este tipo: {kind}.","howToFix":"Empiece con una letra y use solo letras, dígitos y _. Las palabras que usa todo informe, como organization, month y note, ya están tomadas.","quotes":["text"]},
    "monthly.form-word-repeated": {"message":"El id \"{text}\" aparece más de una vez en este tipo: {kind}.","howToFix":"Dé a cada uno su propio id. Las mayúsculas no hacen diferencia.","quotes":["text"]},
    "monthly.form-word-unknown": {"message":"El formulario no tiene \"{text}\" de este tipo: {kind}.","howToFix":"[¿Quiso decir {nearest}? ]Escriba un id de este formulario que sea de ese tipo: {kind}.","quotes":["text","nearest"]},
    "monthly.month-of-unsound": {"message":"{field} de \"{text}\" necesita una medida acumulada del año escolar que nombre una medida del mes.","howToFix":"Úselo solo donde window es ytd, y nombre una medida cuyo window es month y que tenga la misma unidad.","quotes":["text"]},
    "monthly.rating-scale-unsound": {"message":"La calificación \"{text}\" necesita una escala cuyo valor mínimo sea menor que el máximo.","howToFix":"Agregue scale con least y greatest, como 1 y 5. Solo las calificaciones tienen escala, y no tienen decimales.","quotes":["text"]},
    "monthly.rating-summed": {"message":"La calificación \"{text}\" no se puede sumar.","howToFix":"Escriba never en acrossSchools, y never o last en acrossMonths.","quotes":["text"]},
    "monthly.role-repeated": {"message":"Dos medidas tienen la función {role}; la primera es \"{text}\".","howToFix":"Dé la función a una sola medida.","quotes":["text"]},
    "monthly.rule-code-unsound": {"message":"\"{text}\" no puede ser el código de una regla.","howToFix":"Escriba un prefijo propio, un punto y palabras en minúsculas con guiones, como az.grief-exceeds-served.","quotes":["text"]},
    "monthly.rule-code-taken": {"message":"El código {rule} pertenece a este paquete, y esta regla no es una de sus reglas.","howToFix":"Escriba un prefijo propio, como az.grief-exceeds-served. Las reglas de este paquete pueden quedar como están.","quotes":["rule"]},
    "monthly.comparison-idle": {"message":"La comparación nombra dos veces la medida \"{text}\".","howToFix":"Nombre cada medida una sola vez, como parte o como total.","quotes":["text"]},
    "monthly.sentence-unfilled": {"message":"La oración pide el número de \"{text}\", que no es una medida de esta regla.","howToFix":"Pida solo medidas de la regla: {allowed}.","quotes":["text","allowed"]},
    "monthly.window-summed": {"message":"La medida \"{text}\" tiene en window el valor {window}, así que sus meses no se pueden sumar.","howToFix":"Escriba last en acrossMonths, o no lo ponga. Solo se suman los conteos de un solo mes.","quotes":["text"]},
    "monthly.students-summed": {"message":"Los meses de \"{text}\" se suman, así que quien viene en varios meses se cuenta varias veces. Unidad: {unit}.","howToFix":"Escriba never en acrossMonths. Si cuenta solo los primeros contactos del año escolar, nómbrela como firstContacts de la medida acumulada del año escolar.","quotes":["text"]},
    "monthly.decimals-unsound": {"message":"La unidad de la medida \"{text}\" es {unit}, y se cuenta en números enteros.","howToFix":"No ponga decimals. Solo los eventos, como las horas, y los días pueden tener décimas.","quotes":["text"]},
    "monthly.monotone-unsound": {"message":"La medida \"{text}\" se cuenta de nuevo cada mes, así que puede bajar dentro de un año escolar.","howToFix":"No ponga monotone, o escriba ytd en window si cuenta desde el comienzo del año escolar.","quotes":["text"]},
    "monthly.rate-of-rating": {"message":"La tasa \"{rate}\" se compone de la calificación \"{text}\", que no es un conteo.","howToFix":"En numerator y denominator, nombre solo medidas que cuenten algo.","quotes":["rate","text"]},
    "monthly.rate-part-repeated": {"message":"La tasa \"{rate}\" nombra \"{text}\" dos veces en {list}, así que se contaría dos veces.","howToFix":"Nombre cada medida una sola vez en {list}.","quotes":["rate","text"]},
    "monthly.coverage-circular": {"message":"La cobertura de la tasa \"{text}\" lleva de vuelta a la misma tasa.","howToFix":"Nombre una tasa que diga a cuántos se midió, y no ponga la cobertura de esa tasa.","quotes":["text"]},
    "monthly.rate-named-as-measure": {"message":"La tasa \"{text}\" tiene el id de una medida de este formulario.","howToFix":"Dé a la tasa su propio id. Las mayúsculas no hacen diferencia.","quotes":["text"]},
  },
  words: {
  },
};
