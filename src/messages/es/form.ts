// biome-ignore-all format: a line a rule.
import type { en } from '../en/form.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `form`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "form.missing": {"message":"Falta este campo: {field}.","howToFix":"Llénelo[: {label}][, una de estas opciones: {choices}][, por ejemplo {example}]."},
    "form.kind-wrong": {"message":"El campo {field} debe ser de este tipo: {kind}.","howToFix":"En JSON, escriba los textos entre comillas, los números sin comillas, sí y no como true y false, las listas entre corchetes y los grupos entre llaves.","forForm":{"howToFix":"Escriba o elija lo que pide el campo."}},
    "form.choice-unknown": {"message":"Lo escrito en el campo {field} no es una de las opciones de este formulario.","howToFix":"Elija una de estas opciones: {choices}."},
    "form.number-out-of-range": {"message":"El número del campo {field} no está entre {least} y {greatest}.","howToFix":"Escriba un número de {least} a {greatest}. Si algo no se sabe, no lo escriba; no ponga 0 ni -1 en su lugar."},
    "form.decimals-too-many": {"message":"El número del campo {field} tiene más de {decimals} {decimals|decimal|decimales}.","howToFix":"Redondee a {decimals} {decimals|decimal|decimales}. Los conteos de personas son números enteros."},
    "form.text-too-long": {"message":"El campo {field} tiene más de {greatest} caracteres.","howToFix":"Acorte el texto. Los caracteres se cuentan como usted los ve: un emoji es uno."},
    "form.text-too-short": {"message":"El campo {field} tiene {count} {count|carácter|caracteres}; necesita {least} o más.","howToFix":"Escriba un poco más. Los espacios al comienzo y al final no cuentan."},
    "form.list-too-long": {"message":"El campo {field} tiene {count} entradas; el máximo es {greatest}.","howToFix":"Conserve solo {greatest}, {greatest|la que más importa|las que más importan}. Las entradas después de esas no se revisaron."},
    "form.list-too-short": {"message":"El campo {field} tiene {count} {count|entrada|entradas}; necesita {least} o más.","howToFix":"Agregue entradas."},
    "form.email-unreadable": {"message":"Lo escrito en el campo {field} no parece una dirección de correo electrónico.","howToFix":"Escriba una dirección, por ejemplo name@example.org, sin espacios."},
    "form.id-unreadable": {"message":"Lo escrito en el campo {field} no es un id.","howToFix":"Use letras, dígitos, puntos y guiones, 40 como máximo y sin espacios, por ejemplo screening-1."},
    "form.key-misspelled": {"message":"\"{field}\" no es un campo de este formulario y no se leyó.","howToFix":"Corrija cómo está escrito: \"{nearest}\".","quotes":["field","nearest"]},
    "form.keys-foreign": {"message":"{count} {count|clave|claves} en {field} no {count|es|son} parte de este formulario y no se {count|leyó|leyeron}.","howToFix":"{count|Quítela, o escriba lo que importa|Quítelas, o escriba lo que importa} en un campo del formulario.","forForm":{"message":"{count} {count|respuesta|respuestas} en {field} no {count|es|son} parte de este formulario y no se {count|leyó|leyeron}."}},
    "form.field-of-other-form": {"message":"El campo {field} no es parte de {form} y no se leyó.","howToFix":"Quítelo, o escriba lo que importa en otro campo."},
    "form.definition-too-large": {"message":"La definición del formulario es demasiado grande: tiene más de {count} partes, o sus grupos tienen más de {greatest} niveles, unos dentro de otros.","howToFix":"Divida el formulario en varios, o use menos niveles de grupos."},
    "form.definition-id-unreadable": {"message":"El id del formulario no es un nombre con una versión.","howToFix":"Escriba un nombre con letras minúsculas, dígitos y guiones, luego @ y el número de la versión, por ejemplo xx-application@1."},
    "form.field-keys-unusable": {"message":"{count} {count|clave|claves} en {field} no {count|puede ser la clave de un campo|pueden ser claves de campos}.","howToFix":"Empiece cada clave con una letra, y use solo letras, dígitos, _ y -, 40 como máximo."},
    "form.bounds-crossed": {"message":"El campo {field} acepta {least} como mínimo y {greatest} como máximo, así que ningún valor es posible.","howToFix":"Intercambie los dos números, o corrija uno de ellos."},
    "form.form-field-taken": {"message":"En el campo \"form\", lo que se llena nombra su formulario; por eso, ese campo no puede pedir otra cosa.","howToFix":"Quite el campo, o haga que sea una opción que tenga el id de este formulario: {id}."},
    "form.entry-repeated": {"message":"Las entradas {other} y {place} de {field} tienen el mismo id.","howToFix":"Dé otro id a una de ellas, o quítela."},
    "form.picture-unusable": {"message":"El patrón en {field} no puede ser el patrón de un código.","howToFix":"Escriba 9 para cada dígito y A para cada letra, al menos una vez. Las demás letras y dígitos, y los signos - . _ / : se leen tal como están. Ejemplo: 9999999."},
    "form.prefix-too-long": {"message":"El código de un distrito empieza con {count} caracteres del código de una escuela, pero uno de los dos patrones tiene solo {greatest}.","howToFix":"Escriba un largo menor, o corrija los patrones de los códigos."},
    "form.prefix-unfit": {"message":"Caracteres del comienzo del código de una escuela: {count}. Junto con el sufijo, nunca corresponden al patrón del código de un distrito.","howToFix":"El largo y el sufijo forman todo el código de un distrito, y cada carácter del sufijo corresponde a su patrón. Si el código de una escuela no contiene el de su distrito, escriba registry en \"by\" de parent."},
    "form.schools-like-districts": {"message":"Con estos patrones y este sufijo, el código de cada escuela es el código de un distrito.","howToFix":"Escriba un sufijo que los códigos de los distritos tengan y los de las escuelas no, o patrones de distinto largo. Si solo una lista los distingue, escriba registry en \"by\" de parent."},
    "form.code-example-unfit": {"message":"El ejemplo en {field} no es un código de este esquema.","howToFix":"Escriba el código de un distrito como lo muestran los patrones, o quite el ejemplo."},
    "form.code-scheme-id-taken": {"message":"El id {scheme} es el de un esquema de códigos incorporado, que no es igual a este.","howToFix":"Dé otro id al esquema, por ejemplo xx-codes. Para usar el incorporado, escriba solo su id."},
    "form.code-scheme-unknown": {"message":"El esquema de códigos en {field} no está incorporado.","howToFix":"[¿Quiso decir {nearest}? ]Escriba uno de estos: {known}. Para otros códigos, escriba el esquema mismo, con id, label, district, school y parent."},
    "form.improvement-rule-unsound": {"message":"A la regla para la mejoría le faltan números, o tiene números que no concuerdan.","howToFix":"Un cambio confiable necesita \"sd\" mayor que 0 y \"reliability\" menor que 1, o solo \"leastChange\" mayor que 0. Los puntos ganados necesitan \"points\" mayor que 0. Un cambio de categoría necesita dos o más categorías distintas."},
    "form.finding-named-twice": {"message":"Las entradas {other} y {place} de {field} tratan del mismo hallazgo.","howToFix":"Quite una de las dos. De dos respuestas, cuenta la última."},
    "form.known-rule-unknown": {"message":"La línea de base conoce un hallazgo de \"{rule}\", que no es el código de una regla.","howToFix":"Escriba de nuevo la línea de base o corrija el código[: {nearest}]."},
    "form.counted-rule-unknown": {"message":"\"{rule}\" no es el código de una regla, así que no se le puede dar una gravedad.","howToFix":"Escriba el código como lo muestra el informe del hallazgo[, por ejemplo {nearest}]. csmhs rules muestra todos los códigos."},
    "form.fatal-counted-as": {"message":"{rule} es una regla fatal, así que sus hallazgos no pueden contar como {as}.","howToFix":"Quite la regla del perfil. Lo que encuentra una regla fatal se tiene que corregir."},
  },
  words: {
  },
};
