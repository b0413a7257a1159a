// biome-ignore-all format: a line a rule.
import type { en } from '../en/disclosure.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `disclosure`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "disclosure.policy-field-unknown": {"message":"La política tiene un campo[ \"{field}\"] que no se conoce.","howToFix":"Corrija cómo está escrito o quítelo.[ El conocido más parecido: {nearest}.] Un campo que no se lee podría dejar a los estudiantes sin protección.","quotes":["field","nearest"]},
    "disclosure.percent-band-reversed": {"message":"En una banda de porcentaje, el extremo inferior no está por debajo del superior.","howToFix":"Ponga un `from` que sea como máximo `to`, y un `low` menor que `high`."},
    "disclosure.table-empty": {"message":"La tabla no tiene celdas.","howToFix":"Envíe al menos una dimensión y una celda."},
    "disclosure.cell-not-count": {"message":"La celda {cell} no es un número entero de 0 o más.","howToFix":"Ponga el conteo mismo, o null si llegó oculto. Una marca como \"*\" o \"<11\" no es un conteo.","quotes":["cell"]},
    "disclosure.cell-twice": {"message":"La celda {cell} está más de una vez en la lista.","howToFix":"Ponga cada celda una sola vez.","quotes":["cell"]},
    "disclosure.tree-broken": {"message":"En la dimensión {dimension}, el código {cell} está en más de un lugar, o debajo de sí mismo.","howToFix":"Dé a cada código un solo superior, y ninguno a la raíz.","quotes":["dimension","cell"]},
    "disclosure.single-child": {"message":"En la dimensión {dimension}, {cell} tiene una sola parte, así que ambos tienen los mismos números.","howToFix":"No hace falta ningún cambio. Se ocultan los dos o ninguno.","quotes":["dimension","cell"]},
    "disclosure.total-inconsistent": {"message":"Las sumas no cuadran en \"{line}\".","howToFix":"Corrija el total o sus partes. No se puede demostrar que una tabla que no cuadra sea segura."},
    "disclosure.no-table-fits": {"message":"No hay números enteros para las celdas que llegaron ocultas que concuerden con los números conocidos.","howToFix":"Compare los totales con sus partes en las líneas que tienen celdas sin conteo."},
    "disclosure.fit-not-found": {"message":"La búsqueda de números enteros para las celdas sin conteo se detuvo en el límite de {steps} {steps|paso|pasos}. Eso no demuestra que los números estén equivocados.","howToFix":"Permita más pasos en la política, proporcione los conteos de algunas de estas celdas, o deje fuera algunas tasas."},
    "disclosure.rate-inconsistent": {"message":"El porcentaje de {cell} no concuerda con sus dos conteos.","howToFix":"Calcúlelo de nuevo a partir del numerador y el denominador. Redondee una sola vez; las mitades exactas, hacia arriba.","quotes":["cell"]},
    "disclosure.cell-arrived-hidden": {"message":"La celda {cell} llegó ya oculta. Se trata como pequeña y desconocida, nunca como cero.","howToFix":"No hace falta ningún cambio. Si conoce el conteo, póngalo: así quizás haya que ocultar menos celdas.","quotes":["cell"]},
    "disclosure.cell-in-no-line": {"message":"La celda {cell} no pertenece a ningún total, así que solo se revisó su propio conteo.","howToFix":"Revise cómo están escritos sus códigos, o agregue el total del que es parte.","quotes":["cell"]},
    "disclosure.small-cell-must-be-published": {"message":"La celda {cell} se debe publicar, pero su conteo es demasiado pequeño para mostrarlo.","howToFix":"Quítela de la lista de celdas que se deben publicar, o publique una tabla menos detallada.","quotes":["cell"]},
    "disclosure.protection-impossible": {"message":"La celda {cell} no se puede proteger: se deduce de {line}.","howToFix":"Permita que se oculte una de las celdas que se deben publicar. O publique una tabla menos detallada, por ejemplo por trimestres o con grupos combinados.","quotes":["cell"]},
    "disclosure.steps-spent": {"message":"La tabla es demasiado grande o compleja para demostrar que es segura con el límite que permite la política: {steps} {steps|paso|pasos}.","howToFix":"Permita más pasos en la política, o publique una tabla menos detallada."},
    "disclosure.bounds-unproven": {"message":"Para {count} {count|celda oculta|celdas ocultas}, la búsqueda se detuvo en el límite de {steps} {steps|paso|pasos}. El rango verdadero puede ser más amplio que el que se muestra.","howToFix":"Permita más pasos en la política. Mientras tanto, trate una celda marcada como no demostrada como si su rango fuera exacto."},
    "disclosure.already-public": {"message":"La celda pequeña {cell} ya se conoce por una publicación anterior.","howToFix":"Ocultarla ahora no protege a nadie. Decida con un asesor legal, y luego permítalo en la política (alreadyPublic: note).","quotes":["cell"]},
    "disclosure.already-public-noted": {"message":"La celda pequeña {cell} ya se conoce por una publicación anterior y se sigue conociendo.","howToFix":"Considere retirar la publicación anterior.","quotes":["cell"]},
    "disclosure.correction-must-be-published": {"message":"La celda {cell} se debe publicar, pero cambió en un número pequeño desde una publicación anterior.","howToFix":"Quítela de la lista de celdas que se deben publicar, o junte correcciones hasta que el cambio sea grande. Con periodGuard: false, la política lo permite.","quotes":["cell"]},
    "disclosure.grand-total-withheld": {"message":"El total general {cell} no se divulga, porque cambió desde una publicación anterior.","howToFix":"No hace falta ningún cambio. Para mostrarlo de todos modos, ponga su celda en mustPublish. La publicación se rechaza entonces si el total revelaría un conteo pequeño.","quotes":["cell"]},
    "disclosure.hidden-cell-unknown": {"message":"La celda {cell} se debería ocultar, pero no está en la tabla.","howToFix":"Revise cómo están escritos sus códigos.","quotes":["cell"]},
  },
  words: {
  },
};
