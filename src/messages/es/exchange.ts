// biome-ignore-all format: a line a rule.
import type { en } from '../en/exchange.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `exchange`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "exchange.file-empty": {"message":"El archivo está vacío.","howToFix":"Guárdelo de nuevo en el programa que lo hizo: un archivo CSV con su fila de encabezados, o JSON."},
    "exchange.file-not-text": {"message":"El archivo no es texto: {kind}.","howToFix":"Ábralo en el programa que lo hizo y guárdelo como \"CSV UTF-8 (comma delimited)\". JSON también debe estar en UTF-8."},
    "exchange.file-not-table": {"message":"El archivo no es una tabla de filas. Es de este tipo, aunque su nombre diga otra cosa: {kind}.","howToFix":"Guarde la tabla como \"CSV UTF-8 (comma delimited)\". Si es una página web, inicie sesión y descargue el archivo de nuevo. JSON se lee con checkMonthlyFiles y con csmhs validate."},
    "exchange.required-column-missing": {"message":"El archivo no tiene la columna \"{column}\", así que no se puede leer ninguna de sus filas.","howToFix":"Ponga los nombres de las columnas en la primera fila. El encabezado más parecido aquí: {nearest}. Si el archivo usa sus propias palabras, proporcione una lista de equivalencias de encabezados."},
    "exchange.columns-none-known": {"message":"Ninguna de las columnas es una medida de {form}, así que no se leyó ningún número. Los encabezados son: {text}.","howToFix":"Los encabezados conocidos más parecidos son: \"{column}\". Use los encabezados del formulario, o proporcione una lista de equivalencias de encabezados; csmhs measures muestra los encabezados de un formulario, y https://unpkg.com/csmhs/docs/measures.md los de monthly@1."},
    "exchange.column-duplicated": {"message":"La columna \"{column}\" está dos veces en el archivo; solo se leyó la primera.","howToFix":"Quite una de las dos, o corrija su encabezado."},
    "exchange.column-unknown": {"message":"La columna \"{text}\" no se conoce y no se leyó.","howToFix":"Encabezado conocido más parecido: {nearest}. csmhs measures muestra los encabezados de un formulario, y https://unpkg.com/csmhs/docs/measures.md los de monthly@1.","quotes":["nearest"]},
    "exchange.column-unread": {"message":"La columna \"{text}\" no se conoce, así que sus números no se leyeron.","howToFix":"Corrija el encabezado, o proporcione una lista de equivalencias de encabezados que nombre la columna o la deje fuera. Encabezado conocido más parecido: {nearest}. csmhs measures los muestra todos.","quotes":["nearest"]},
    "exchange.column-spelled-loosely": {"message":"La columna \"{text}\" se leyó como \"{column}\".","howToFix":"No hace falta ningún cambio. El encabezado exacto es \"{column}\"."},
    "exchange.column-unnamed": {"message":"Una columna no tiene encabezado y no se leyó.","howToFix":"Ponga un encabezado a la columna, o quítela."},
    "exchange.form-differs": {"message":"{columns} {columns|encabezado no está|encabezados no están} en el formulario {form}, así que {columns|su columna no se leyó|sus columnas no se leyeron}. Los encabezados corresponden al formulario {other}.","howToFix":"Elija el formulario {other} para este archivo, o corrija los encabezados."},
    "exchange.measure-column-missing": {"message":"El archivo no tiene columna para {columns} {columns|medida, que cuenta|medidas, que cuentan} como {columns|faltante|faltantes} en todas las filas: {column}.","howToFix":"No hace falta ningún cambio si el distrito no informa estos números. La palabra notCollected lo dice abiertamente."},
    "exchange.header-below": {"message":"Los encabezados están en la línea {line}; las líneas de arriba se saltaron.","howToFix":"No hace falta ningún cambio."},
    "exchange.rows-above-header": {"message":"{rows} {rows|fila está|filas están} arriba de los encabezados de la línea {line} y no se {rows|leyó|leyeron}.","howToFix":"Ponga los encabezados en la parte de arriba. Al ordenar una hoja, los encabezados pueden quedar entre las filas."},
    "exchange.header-repeated": {"message":"Esta línea repite los encabezados de la línea {line}. No es un informe y se saltó.","howToFix":"Quite la línea. Estas líneas aparecen al unir archivos."},
    "exchange.header-differs": {"message":"Esta línea tiene encabezados distintos de los de la línea {line}. Las filas de abajo se leyeron con los encabezados de la línea {line}.","howToFix":"Divida el archivo aquí en dos archivos, cada uno con sus propios encabezados."},
    "exchange.too-few-cells": {"message":"Esta fila tiene {cells} {cells|celda|celdas}, pero el encabezado tiene {columns}, así que la fila no se leyó.","howToFix":"Revise si hay un salto de línea dentro de una celda, o si se borró un separador."},
    "exchange.too-many-cells": {"message":"Esta fila tiene {cells} {cells|celda|celdas}, pero el encabezado tiene {columns}, así que la fila no se leyó.","howToFix":"Revise si hay un separador dentro de un número o de una nota, por ejemplo 1,234. Ponga esa celda entre comillas o escriba 1234."},
    "exchange.quote-unclosed": {"message":"En esta fila se abre una comilla que no se cierra donde termina su celda, así que la fila no se leyó.","howToFix":"Cierre la comilla, o escríbala dos veces si es parte del texto. La lectura siguió en la línea siguiente."},
    "exchange.quote-misplaced": {"message":"Hay texto después de la comilla que cierra esta celda.","howToFix":"Si una comilla es parte del texto, escríbala dos veces: \"el equipo \"\"nuevo\"\"\"."},
    "exchange.row-too-long": {"message":"Esta fila tiene más de {limit} bytes, así que no se leyó.","howToFix":"Revise si faltan finales de línea. La lectura siguió en la línea siguiente."},
    "exchange.row-duplicated": {"message":"La versión {version} de esta organización y este mes ya está en la línea {line}.","howToFix":"Quite una de las dos filas, o dé la versión siguiente a la más nueva."},
    "exchange.rows-missing": {"message":"El archivo no tiene informes, así que no hay nada que revisar.","howToFix":"Revise si las filas se perdieron al guardar el archivo. Si no hay nada que informar, no envíe un archivo."},
    "exchange.rows-blank": {"message":"{rows} {rows|fila tiene|filas tienen} solo separadores y se {rows|saltó|saltaron}.","howToFix":"No hace falta ningún cambio. Excel deja estas filas cuando se borra el contenido de las celdas pero no las celdas."},
    "exchange.text-not-utf8": {"message":"Este texto tiene letras que no están en UTF-8 y no se pueden leer.","howToFix":"Guarde el archivo como \"CSV UTF-8\". Los números no se ven afectados."},
    "exchange.json-unreadable": {"message":"El archivo no es JSON válido. Solo se puede leer hasta este lugar.","howToFix":"Busque una coma o una comilla que sobre o que falte justo antes de este lugar, o guarde el archivo de nuevo."},
    "exchange.json-lines": {"message":"El archivo tiene un objeto JSON en cada línea (JSON Lines), pero debe ser un solo valor JSON.","howToFix":"Haga una lista: ponga [ antes de la primera línea, una coma entre las líneas y ] después de la última."},
    "exchange.json-key-repeated": {"message":"La clave \"{text}\" está dos veces en un objeto; solo se leyó la última.","howToFix":"Quite una de las dos, o corrija su nombre."},
    "exchange.json-not-monthly": {"message":"El archivo es JSON, pero no es un envío mensual ni un informe.","howToFix":"Un envío es un objeto con \"reports\", y un informe es uno con \"values\". Una lista puede contener muchos de unos o de otros."},
    "exchange.instrument-unknown": {"message":"La hoja no nombra un instrumento que se conozca aquí. Conocidos: {expected}.","howToFix":"Corrija \"instrument\", o proporcione la definición de su propio instrumento. En un comando, agregue --instrument FILE."},
    "exchange.tally-column-unread": {"message":"La columna \"{text}\" no es parte de una hoja de conteo y no se leyó.","howToFix":"Las columnas de una hoja de conteo son date, count, of, measure y note. Cambie el nombre de la columna, o quítela."},
    "exchange.tally-measures-mixed": {"message":"Esta fila nombra una medida distinta de la de las filas de arriba. Una hoja de conteo cuenta una sola medida.","howToFix":"Ponga las filas de cada medida en su propio archivo."},
    "exchange.attendees-unplaced": {"message":"No se pudo relacionar a {count} {count|persona|personas} con un distrito, así que no {count|se cuenta|se cuentan}.","howToFix":"Proporcione el dominio de las direcciones de correo electrónico de cada distrito, o una palabra que su gente ponga en su nombre. No incluya a anfitriones ni invitados."},
    "exchange.attendees-ambiguous": {"message":"{count} {count|persona podría ser de más de un distrito y no se cuenta|personas podrían ser de más de un distrito y no se cuentan}.","howToFix":"Use palabras y dominios que sean de un solo distrito."},
    "exchange.attendee-time-unreadable": {"message":"No se pueden leer los minutos de {count} {count|persona, así que se cuenta como presente|personas, así que se cuentan como presentes}.","howToFix":"Exporte la lista con los minutos de cada persona, o no pida un tiempo mínimo."},
  },
  words: {
  },
};
