// biome-ignore-all format: a line a rule.
import type { en } from '../en/monthlyRelease.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `monthlyRelease`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "monthly.public-fact-broken": {"message":"{organization}, {month}: el dato no concuerda con los conteos que lo componen, o con otros meses: {measure}.","howToFix":"Corrija los conteos si puede. Se protegen como si los lectores conocieran el error, así que es posible que más conteos no se divulguen."},
    "monthly.release-unreadable": {"message":"El libro de publicaciones no se puede leer en {place}.","howToFix":"Proporcione {need}. Use una copia del libro en vez de dejar algo fuera: los lectores siguen sabiendo lo que el libro olvida."},
    "monthly.release-of-other-form": {"message":"El libro de publicaciones contiene conteos del formulario {other} para un año escolar que ahora se informa con {form}.","howToFix":"Publique cada año escolar con un solo formulario. O pase los informes de este año al formulario {other}."},
    "monthly.district-needed": {"message":"No se publica nada: no se sabe a qué distrito pertenece {organization}.","howToFix":"Proporcione un registro de organizaciones que incluya {organization} con su distrito."},
    "monthly.state-row-left-out": {"message":"La fila {organization} de {month} queda fuera: es el total de todo el estado.","howToFix":"No publique ese total en otro lugar. Con él, los lectores podrían deducir conteos no divulgados."},
    "monthly.tenths-left-out": {"message":"Queda fuera esta medida: {measure}. Puede tener décimas, y solo se pueden proteger números enteros.","howToFix":"Informe esta medida como número entero: {measure}. O márquela en el formulario como no confidencial, si no dice nada de ningún estudiante."},
    "monthly.correction-gives-away": {"message":"No se publica nada. Este dato cambió desde una publicación anterior, y el cambio revelaría un conteo no divulgado: {measure}, {organization}, {month}.","howToFix":"Deje esta corrección fuera de la publicación, o junte varias correcciones y publíquelas al mismo tiempo."},
    "monthly.counts-left-out": {"message":"{organization}, {month}: queda fuera este dato: {measure}. Los lectores podrían deducirlo, aunque tampoco se divulguen otros datos.","howToFix":"Permita más pasos en la política, o publique una tabla menos detallada para esta organización, por ejemplo por trimestre o con todas las escuelas juntas."},
  },
  words: {
  },
};
